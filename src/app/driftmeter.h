// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/facedetector.h"
#include "consistency/drift.h"
#include "consistency/facechange.h"
#include "document/versiontree.h"
#include "storage/project.h"

namespace ratoon {

/// How far a version has come from where it should still be the same.
struct VersionDrift {
    std::optional<Drift> parent;  ///< Against the version above; nothing if its size is another.
    std::optional<Drift> root;    ///< Against the first version; nothing if its size is another.
    int mostPasses = 0;           ///< Models that the most processed pixel has gone through.
    /// That the last step touched; empty also if nobody can tell.
    std::vector<FaceChange> faces = {};
};

/// What measuring a version takes: read on the disk thread, worked on elsewhere.
struct DriftInput {
    Canvas canvas;
    std::optional<Canvas> parent;
    Canvas root;
    /// What had to stay: outside the masks of the edits since; of the canvas's size.
    Mask sinceParent;
    Mask sinceRoot;
};

/// By default everything outside the masks of all edits on the path is protected. An edit of everything, and a picture
/// of another size, protects nothing. `marked` (null: nothing) is protected instead, whatever the masks say.
Result<DriftInput>
driftInput(Project& project, const VersionTree& tree, VersionId version, const Mask& marked = {});

/// `faces` may be null. Errors: Cancelled, Unsupported (a profile that cannot be read).
Result<VersionDrift> versionDrift(const DriftInput& input,
                                  const FaceDetector* faces = nullptr,
                                  const Cancel& cancel = {});

/// The fields of `drift --json`: protected_pixels, psnr_db, ssim, delta_e_mean, delta_e_p95 (null: not measured, and
/// psnr_db null also where nothing differs), and sharpness.
Json toJson(const std::optional<Drift>& drift);

}  // namespace ratoon
