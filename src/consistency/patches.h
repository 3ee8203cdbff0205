// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/refinement.h"
#include "consistency/registration.h"

namespace ratoon {

struct PatchSources {
    const Image& source;
    const Image& reply;
    const Scene& scene;
    const Refinement& fit;
};

/// Corrects the affine map of `registration` by what patches of the pictures' own pixels say, at the best of the
/// tracks that the fit believes. Costs the same for any number of megapixels.
void refineOnPatches(Registration& registration, const PatchSources& from, const Cancel& cancel);

}  // namespace ratoon
