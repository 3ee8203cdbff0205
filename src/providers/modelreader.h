// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "providers/provider.h"

#include <vector>

namespace ratoon {

/// One provider as resources/models.json describes it.
struct ProviderProfile {
    ProviderInfo info;
    std::vector<ModelInfo> models;
};

/// The profiles in a model list. The error says which field is wrong, and how.
Result<std::vector<ProviderProfile>> readProfiles(const Json& list);

}  // namespace ratoon
