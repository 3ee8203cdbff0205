// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commands.h"
#include "ui/mainwindow.h"

namespace ratoon::command {
namespace {

void adjust(MainWindow& window, Adjusting::Mode mode)
{
    window.workspace().current()->adjust(window.chosenVersion(), mode);
}

void decide(MainWindow& window, ReplyChoice choice)
{
    window.workspace().current()->decide(window.chosenVersion(), choice);
}

}  // namespace

void adjustGraft(MainWindow& window)
{
    Adjusting* adjusting = window.workspace().current()->adjusting();
    if (adjusting != nullptr) return adjusting->leave();
    adjust(window, Adjusting::Mode::Look);
}

bool isAdjusting(const MainWindow& window)
{
    const DocumentView* view = window.workspace().current();
    return view != nullptr && view->adjusting() != nullptr;
}

void placeReply(MainWindow& window)
{
    adjust(window, Adjusting::Mode::Place);
}

void brushGraft(MainWindow& window)
{
    adjust(window, Adjusting::Mode::Brush);
}

void showHeldBack(MainWindow& window)
{
    window.promptDock().askAboutHeldBack(window.chosenVersion());
}

void exportOriginal(MainWindow& window)
{
    window.workspace().current()->exportOriginal(window.chosenVersion());
}

void takeAsPicture(MainWindow& window)
{
    decide(window, ReplyChoice::NewPicture);
}

void takeAsLayer(MainWindow& window)
{
    decide(window, ReplyChoice::LooseLayer);
}

void askAgain(MainWindow& window)
{
    decide(window, ReplyChoice::AskAgain);
}

}  // namespace ratoon::command
