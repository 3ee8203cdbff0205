// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/version.h"
#include "edit/graft.h"
#include "providers/provider.h"

namespace ratoon {

/// All that a finished edit needs to be grafted again, without asking the model: a value of shared parts.
struct Regraftable {
    Canvas canvas;  ///< Of the version that the reply answers.
    Image ground;   ///< Its rendering.
    EditPlan plan;  ///< As it was; with the settings last used.
    Image reply;
    Json recipe = Json::object();  ///< Of the edit.
    QByteArray replyBytes = {};    ///< Content hash of the raw reply.
    VersionId answered;            ///< Whose canvas `canvas` is.
};

/// A model's reply to a picture is kept with it: it can be grafted again.
bool keepsReply(const Version& version);

/// The version whose canvas the reply of `version` answers: its parent, but for one that was grafted again itself.
VersionId answeredVersion(const Version& version);

/// The canvas pixels that the model was shown, as a recipe has them; empty if it says nothing.
QRect sentCrop(const Json& recipe);

/// What the reply of such a recipe answers: `canvas` of answeredVersion(), without the layers that it replaced.
Canvas answeredCanvas(const Canvas& canvas, const Json& recipe);

/// The content hashes of the bytes that regraftable() will ask for.
std::vector<QByteArray> neededBytes(const Version& version);

/// Puts together what `version` keeps. `canvas` is that of answeredVersion(). Errors: NotFound (it keeps no reply, or
/// its provider is gone), Malformed, Damaged, and those of `bytes`.
Result<Regraftable> regraftable(const Version& version,
                                const Canvas& canvas,
                                const Catalogue& catalogue,
                                const BytesReader& bytes,
                                const Cancel& cancel = {});

/// The picture in the reply that `version` keeps, as it came: byte for byte. The errors of regraftable().
Result<EncodedImage> keptReply(const Version& version,
                               const Catalogue& catalogue,
                               const BytesReader& bytes,
                               const Cancel& cancel = {});

/// The same reply cut anew: the same settings make the same bytes as on the day it came. Fast from the second time on,
/// if `stages` of the first are given. Pure.
Result<Cutting> regrafted(const Regraftable& edit,
                          const GraftSettings& settings,
                          const std::shared_ptr<const ReconcileStages>& stages = {},
                          const Cancel& cancel = {});

/// What made a version of a canvas that a new graft was laid into: nothing was asked, and nothing was paid.
Origin regraftOrigin(const Regraftable& edit,
                     const Graft& graft,
                     const GraftSettings& settings,
                     VersionId of,
                     const QString& label);

}  // namespace ratoon
