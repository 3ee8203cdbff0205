// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is shown of edits before and after them, and what follows from it.
#include "ui/canvas/canvaswidget.h"
#include "ui/canvas/insights.h"
#include "ui/commands/commands.h"
#include "ui/mainwindow.h"

namespace ratoon::command {
namespace {

Insights& insightsIn(MainWindow& window)
{
    return window.workspace().current()->canvas().insights();
}

void setOn(MainWindow& window, Insights::Kind kind, bool on)
{
    Insights& insights = insightsIn(window);
    insights.setOn(kind, on);
    window.preferences().remember(
        [&insights](SessionState& state) { state.overlays = insights.switchedOn(); });
}

void toggle(MainWindow& window, Insights::Kind kind)
{
    setOn(window, kind, !insightsIn(window).isOn(kind));
}

bool isOn(const MainWindow& window, Insights::Kind kind)
{
    DocumentView* view = window.workspace().current();
    return view != nullptr && view->canvas().insights().isOn(kind);
}

}  // namespace

void redoFromOriginal(MainWindow& window)
{
    window.promptDock().redoFromOriginal();
}

void protectSelection(MainWindow& window)
{
    const Mask& selection = window.workspace().current()->session().selection();
    insightsIn(window).protectedAreas().add(selection);
    setOn(window, Insights::Kind::Protected, true);
}

void clearProtection(MainWindow& window)
{
    insightsIn(window).protectedAreas().clear();
}

void repeatOnOriginals(MainWindow& window)
{
    DocumentView& view = *window.workspace().current();
    view.repeatOnOriginals(view.session().document().head(), window.preferences());
}

void showDetails(MainWindow& window)
{
    window.versionsDock().showDetails(window.versionsDock().current());
}

void editNote(MainWindow& window)
{
    window.versionsDock().editNote(window.versionsDock().current());
}

void toggleSentFrame(MainWindow& window)
{
    toggle(window, Insights::Kind::Sent);
}

bool isSentFrameShown(const MainWindow& window)
{
    return isOn(window, Insights::Kind::Sent);
}

void toggleChanges(MainWindow& window)
{
    toggle(window, Insights::Kind::Changes);
}

bool areChangesShown(const MainWindow& window)
{
    return isOn(window, Insights::Kind::Changes);
}

void togglePasses(MainWindow& window)
{
    toggle(window, Insights::Kind::Passes);
}

bool arePassesShown(const MainWindow& window)
{
    return isOn(window, Insights::Kind::Passes);
}

void toggleProtected(MainWindow& window)
{
    toggle(window, Insights::Kind::Protected);
}

bool isProtectedShown(const MainWindow& window)
{
    return isOn(window, Insights::Kind::Protected);
}

}  // namespace ratoon::command
