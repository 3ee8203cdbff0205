// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace ratoon {

/// Asks a service whether a key, or credentials, are good, by a call that costs nothing: its list of models, what it knows
/// of the key, a token, or a count of the tokens of one word. No picture and no prompt goes with it. An empty reply is a
/// good key.
std::unique_ptr<Exchange> keyCheck(const Provider& provider, const Endpoint& endpoint);

}  // namespace ratoon
