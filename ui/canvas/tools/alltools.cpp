// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/alltools.h"

#include "ui/canvas/tools/lassotool.h"
#include "ui/canvas/tools/marqueetool.h"
#include "ui/canvas/tools/movetool.h"
#include "ui/canvas/tools/viewtools.h"

namespace ratoon {

std::vector<std::unique_ptr<Tool>> allTools(ToolHost& host)
{
    std::vector<std::unique_ptr<Tool>> tools;
    tools.push_back(std::make_unique<MoveTool>(host));
    tools.push_back(std::make_unique<MarqueeTool>(host, MarqueeTool::Shape::Rectangle));
    tools.push_back(std::make_unique<MarqueeTool>(host, MarqueeTool::Shape::Ellipse));
    tools.push_back(std::make_unique<LassoTool>(host));
    tools.push_back(std::make_unique<HandTool>(host));
    tools.push_back(std::make_unique<ZoomTool>(host));
    return tools;
}

}  // namespace ratoon
