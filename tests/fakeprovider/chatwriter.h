// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeprovider/dialect.h"

namespace ratoon::test {

/// A chat completion, whole or as an event stream, with its pictures where the act wants them.
Spoken chatReply(const Asked& asked, const Act& act);

}  // namespace ratoon::test
