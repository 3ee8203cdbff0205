// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

#include <memory>

namespace ratoon {

/// A service that speaks Google's generateContent: the Gemini API, or a gateway with the same wire format.
/// `models` must not be empty.
std::unique_ptr<Provider> geminiProvider(ProviderInfo info, std::vector<ModelInfo> models);

}  // namespace ratoon
