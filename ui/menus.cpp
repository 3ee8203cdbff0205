// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menus.h"

#include "ui/actions.h"
#include "ui/preferences.h"
#include "ui/theme.h"

#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace ratoon {
namespace {

using OpenRecent = std::function<void(const QString&)>;

void fillRecent(QMenu& menu, const Preferences& preferences, const OpenRecent& openRecent)
{
    menu.clear();
    for (const QString& path : preferences.state().recentFiles) {
        const QString name = QFileInfo(path).fileName().replace(u'&', QStringLiteral("&&"));
        menu.addAction(name, &menu, [openRecent, path] { openRecent(path); });
    }
    menu.setEnabled(!menu.isEmpty());
}

QMenu* recentMenu(QMenu& file, Preferences& preferences, const OpenRecent& openRecent)
{
    QMenu* menu = file.addMenu(Actions::tr("Open &recent"));
    menu->setObjectName(QStringLiteral("recentMenu"));
    fillRecent(*menu, preferences, openRecent);
    QObject::connect(
        &preferences, &Preferences::recentFilesChanged, menu, [menu, &preferences, openRecent] {
            fillRecent(*menu, preferences, openRecent);
        });
    return menu;
}

}  // namespace

void fillMenus(QMenuBar& bar,
               const Actions& actions,
               Preferences& preferences,
               const OpenRecent& openRecent)
{
    QHash<int, QMenu*> menus;
    for (const ActionRow& row : actionTable()) {
        QMenu*& menu = menus[static_cast<int>(row.menu)];
        if (menu == nullptr) menu = bar.addMenu(menuTitle(row.menu));
        if (row.id == nullptr) {
            menu->addSeparator();
            continue;
        }
        menu->addAction(actions.find(row.id));
        if (QLatin1String(row.id) == QLatin1String("file.open")) {
            recentMenu(*menu, preferences, openRecent);
        }
    }
}

void fillToolStrip(QToolBar& strip, const Actions& actions)
{
    for (const ActionRow& row : actionTable()) {
        if (row.id == nullptr || row.menu != MenuId::Tools) continue;
        QAction* action = actions.find(row.id);
        strip.addAction(action);
        auto* button = qobject_cast<QToolButton*>(strip.widgetForAction(action));
        button->setAccessibleName(Actions::plainText(row));
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setFixedSize(metrics::hitArea, metrics::hitArea);
        button->setFocusPolicy(Qt::TabFocus);
    }
}

}  // namespace ratoon
