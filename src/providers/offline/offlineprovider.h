// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

#include <memory>

namespace ratoon {

/// Edits pictures by prompt on this machine, without a network, for nothing. It understands a limited set of wishes
/// (abilities.h) in English and Danish, says what it understood, and refuses anything else. The same request always
/// gives the same bytes.
std::unique_ptr<Provider> offlineProvider();

}  // namespace ratoon
