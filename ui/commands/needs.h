// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

namespace ratoon {

/// What is missing, as a sentence for people; empty if nothing is.
QString missing(const ActionRow& row, const MainWindow& window);

}  // namespace ratoon
