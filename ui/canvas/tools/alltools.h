// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/tool.h"

#include <memory>
#include <vector>

namespace ratoon {

/// One of each, in the order of the tool strip.
std::vector<std::unique_ptr<Tool>> allTools(ToolHost& host);

}  // namespace ratoon
