// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/viewtools.h"

#include <functional>

namespace ratoon {

/// A tool for as long as a graft is being adjusted: Enter takes what is seen, Escape leaves it.
class GraftTool : public Tool {
public:
    struct Ends {
        std::function<void()> take;
        std::function<void()> leave;
    };

    GraftTool(ToolHost& host, Ends ends) : Tool(host), m_ends(std::move(ends)) {}

    bool takesKey(const QKeyEvent& key) const override;
    bool keyPress(const QKeyEvent& key) override;

private:
    Ends m_ends;
};

/// Only looks: drags the canvas about.
class LookTool final : public GraftTool {
    Q_DECLARE_TR_FUNCTIONS(ratoon::LookTool)

public:
    LookTool(ToolHost& host, Ends ends) : GraftTool(host, std::move(ends)), m_hand(host) {}

    ToolInfo info() const override;
    QCursor cursor() const override { return m_hand.cursor(); }
    void press(const Pointer& pointer) override { m_hand.press(pointer); }
    void move(const Pointer& pointer) override { m_hand.move(pointer); }
    void release(const Pointer& pointer) override { m_hand.release(pointer); }
    void cancel() override { m_hand.cancel(); }
    bool isBusy() const override { return m_hand.isBusy(); }

private:
    HandTool m_hand;
};

}  // namespace ratoon
