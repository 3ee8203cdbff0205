// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/pcg.h"

#include <QByteArray>

#include <vector>

namespace ratoon::test {

/// One of `seeds` with a few of its bytes changed, dropped, doubled, or exchanged for those of another one.
QByteArray mutated(const std::vector<QByteArray>& seeds, Pcg32& random);

}  // namespace ratoon::test
