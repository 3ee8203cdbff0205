// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMenu;
class QMenuBar;
class QToolBar;

namespace ratoon {

class Actions;
class Preferences;

/// Fills the menu bar from the table of commands. `openRecent` is called with a path.
void fillMenus(QMenuBar& bar,
               const Actions& actions,
               Preferences& preferences,
               const std::function<void(const QString&)>& openRecent);
/// The tools, one below the other.
void fillToolStrip(QToolBar& strip, const Actions& actions);

}  // namespace ratoon
