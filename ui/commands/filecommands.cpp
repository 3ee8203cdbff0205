// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commands.h"
#include "ui/commands/export.h"
#include "ui/dialogs/ledgerdialog.h"
#include "ui/dialogs/newcanvasdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/filechoosing.h"
#include "ui/mainwindow.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ratoon::command {

void newCanvas(MainWindow& window)
{
    auto* dialog =
        new NewCanvasDialog([&window](QSize size) { window.workspace().openEmpty(size); }, &window);
    dialog->open();
}

void open(MainWindow& window)
{
    chooseFiles(&window, MainWindow::tr("Open"), [&window](const QStringList& paths) {
        window.workspace().open(paths);
    });
}

void newFromClipboard(MainWindow& window)
{
    window.workspace().open(*QGuiApplication::clipboard()->mimeData());
}

void openSample(MainWindow& window)
{
    window.workspace().openSample({});
}

void save(MainWindow& window)
{
    window.workspace().save(*window.workspace().current());
}

void saveAs(MainWindow& window)
{
    window.workspace().saveAs(*window.workspace().current());
}

void exportPicture(MainWindow& window)
{
    DocumentView& view = *window.workspace().current();
    exportVersion(view,
                  std::as_const(view).session().document().head(),
                  window.services(),
                  window.preferences());
}

void closeDocument(MainWindow& window)
{
    window.workspace().close(*window.workspace().current());
}

void showStartPage(MainWindow& window)
{
    window.workspace().showStartPage();
}

void showSettings(MainWindow& window)
{
    auto* dialog = new SettingsDialog(window.services(), window.preferences(), &window);
    dialog->open();
}

void showLedger(MainWindow& window)
{
    auto* dialog = new LedgerDialog(window.services(), &window);
    dialog->open();
}

void quit(MainWindow& window)
{
    window.close();
}

}  // namespace ratoon::command
