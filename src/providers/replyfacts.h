// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace ratoon {

/// What a service's reply says, whichever protocol and whichever of its many spellings it uses. Nothing is judged
/// yet, and all text is foreign.
struct ReplyFacts {
    QString blockReason = {};
    QString blockMessage = {};
    QString finishReason = {};
    QString finishMessage = {};
    /// Not those of thoughts: decoded from Base64, not yet looked at; empty if the Base64 was not valid. The last
    /// `maxPictures` of them.
    std::vector<QByteArray> pictures = {};
    int thoughtPictures = 0;
    QString text = {};        ///< Not that of thoughts; without pictures.
    QString pictureUrl = {};  ///< Of a picture that the reply only points to.
    QByteArray error = {};    ///< The JSON of an "error" member.
    QString modelVersion = {};
    QString responseId = {};
    std::optional<qint64> promptTokens = {};
    std::optional<qint64> candidateTokens = {};  ///< Without those of thoughts.
    std::optional<qint64> thoughtTokens = {};
    std::optional<qint64> imageTokens = {};
    std::optional<double> costUsd = {};  ///< As the service reports it.
    bool isCut = false;                  ///< A stream that ended before it said so.

    static constexpr std::size_t maxPictures = 16;
};

/// What a reply body may cost.
struct ReplyLimits {
    qsizetype bytes = 128LL * 1024 * 1024;
    int depth = 64;
    int nodes = 200'000;
};

/// Reads a whole body: an object, an array of them, an event stream of them, or a picture that was fetched. Uncertain if it
/// is cut, not JSON, or beyond the limits.
Result<ReplyFacts> replyFacts(const QByteArray& body, const ReplyLimits& limits = {});

}  // namespace ratoon
