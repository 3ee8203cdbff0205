// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/json.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace ratoon {

enum class OriginKind {
    Opened,     ///< The root: a file, a paste, a generated picture to start from.
    Adjusted,   ///< By hand: layers, paint, crop.
    Generated,  ///< By a model, the offline one included.
};

/// What made a version. For Generated, `recipe` holds all that is needed to repeat and to judge it:
/// {"prompt", "provider", "model", "model_reported", "region", "feather", "references", "seed", "sent", "reply",
///  "alignment", "tone", "change", "usage", "cost", "elapsed_ms", "notes"} as in the command line's JSON.
struct Origin {
    OriginKind kind = OriginKind::Opened;
    QString label;  ///< What the row says: the prompt, or "Opacity of Sky".
    Json recipe = Json::object();
    QByteArray reply = {};  ///< Content hash of the stored raw reply; empty if there is none.
};

/// One state of a document, without its pixels: ten thousand of these are five megabytes.
struct Version {
    VersionId id;
    VersionId parent;  ///< Null for the root.
    Origin origin;
    QDateTime made;  ///< UTC
};

/// A result is a proposal until someone takes it or leaves it; leaving it keeps it.
enum class Standing { Accepted, Proposed, Discarded };

/// What people may change about a version afterwards.
struct Annotation {
    QString name = {};  ///< Replaces the label when not empty.
    bool starred = false;
    Standing standing = Standing::Accepted;
    QString note = {};  ///< Whatever someone wants to remember about it.

    friend bool operator==(const Annotation&, const Annotation&) = default;
};

}  // namespace ratoon
