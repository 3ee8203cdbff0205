// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvaswidget.h"
#include "ui/commands/commands.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/mainwindow.h"

namespace ratoon::command {
namespace {

CanvasWidget& canvasIn(MainWindow& window)
{
    return window.workspace().current()->canvas();
}

void toggle(MainWindow& window, QDockWidget& dock)
{
    window.panes().setWanted(dock, !window.panes().isWanted(dock));
}

void useTheme(MainWindow& window, ThemeChoice choice)
{
    window.preferences().change([choice](Settings& settings) { settings.theme = choice; });
}

bool isTheme(const MainWindow& window, ThemeChoice choice)
{
    return window.preferences().settings().theme == choice;
}

}  // namespace

void zoomIn(MainWindow& window)
{
    canvasIn(window).zoomIn();
}

void zoomOut(MainWindow& window)
{
    canvasIn(window).zoomOut();
}

void zoomActual(MainWindow& window)
{
    canvasIn(window).zoomToActualSize();
}

void zoomFit(MainWindow& window)
{
    canvasIn(window).zoomToFit();
}

void zoomSelection(MainWindow& window)
{
    canvasIn(window).zoomToSelection();
}

void compare(MainWindow& window)
{
    DocumentView& view = *window.workspace().current();
    view.setComparing(!view.isComparing());
}

bool isComparing(const MainWindow& window)
{
    const DocumentView* view = window.workspace().current();
    return view != nullptr && view->isComparing();
}

void toggleProof(MainWindow& window)
{
    DocumentView& view = *window.workspace().current();
    view.setProofing(!view.isProofing());
}

bool isProofing(const MainWindow& window)
{
    const DocumentView* view = window.workspace().current();
    return view != nullptr && view->isProofing();
}

void setUpProof(MainWindow& window)
{
    window.workspace().current()->setUpProof();
}

void toggleVersions(MainWindow& window)
{
    toggle(window, window.versionsDock());
}

bool isVersionsShown(const MainWindow& window)
{
    return window.panes().isWanted(window.versionsDock());
}

void toggleLayers(MainWindow& window)
{
    toggle(window, window.layersDock());
}

bool isLayersShown(const MainWindow& window)
{
    return window.panes().isWanted(window.layersDock());
}

void togglePrompt(MainWindow& window)
{
    toggle(window, window.promptDock());
}

bool isPromptShown(const MainWindow& window)
{
    return window.panes().isWanted(window.promptDock());
}

void toggleCanvasOnly(MainWindow& window)
{
    window.panes().setCanvasOnly(!isCanvasOnly(window));
}

bool isCanvasOnly(const MainWindow& window)
{
    return window.panes().isCanvasOnly();
}

void nextPane(MainWindow& window)
{
    window.panes().focusNext();
}

void nextDocument(MainWindow& window)
{
    window.workspace().goAlong(1);
}

void previousDocument(MainWindow& window)
{
    window.workspace().goAlong(-1);
}

void resetLayout(MainWindow& window)
{
    window.panes().reset();
}

void toggleFullScreen(MainWindow& window)
{
    window.setWindowState(window.windowState() ^ Qt::WindowFullScreen);
}

bool isFullScreen(const MainWindow& window)
{
    return window.isFullScreen();
}

void useSystemTheme(MainWindow& window)
{
    useTheme(window, ThemeChoice::System);
}

bool isSystemTheme(const MainWindow& window)
{
    return isTheme(window, ThemeChoice::System);
}

void useLightTheme(MainWindow& window)
{
    useTheme(window, ThemeChoice::Light);
}

bool isLightTheme(const MainWindow& window)
{
    return isTheme(window, ThemeChoice::Light);
}

void useDarkTheme(MainWindow& window)
{
    useTheme(window, ThemeChoice::Dark);
}

bool isDarkTheme(const MainWindow& window)
{
    return isTheme(window, ThemeChoice::Dark);
}

void chooseTool(MainWindow& window, const char* id)
{
    canvasIn(window).setTool(QString::fromLatin1(id));
}

bool isToolChosen(const MainWindow& window, const char* id)
{
    DocumentView* view = window.workspace().current();
    return view != nullptr && view->canvas().tool() == QLatin1String(id);
}

void openPalette(MainWindow& window)
{
    window.openPalette();
}

void showShortcuts(MainWindow& window)
{
    auto* sheet = new ShortcutSheet(&window);
    sheet->open();
}

void showAbout(MainWindow& window)
{
    auto* about = new AboutDialog(&window);
    about->open();
}

}  // namespace ratoon::command
