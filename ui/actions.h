// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <span>
#include <vector>

class QAction;

namespace ratoon {

class MainWindow;

enum class MenuId { File, Edit, Image, Layer, Select, Prompt, Versions, View, Tools, Help };

/// Where a key means this command: anywhere in the window, or only while a part of it has the keyboard.
enum class KeyScope { Window, Canvas, Layers };

/// What has to be there for a command to make sense.
enum class Need {
    Nothing,
    Document,
    Picture,  ///< A document with at least one layer.
    Selection,
    Layer,       ///< An active one.
    LayerAbove,  ///< The active one is not the topmost.
    LayerBelow,  ///< … not the lowest.
    Group,       ///< It is one.
    SeveralLayers,
    Undo,
    Redo,
    Proposal,
    RunningEdit,
    LaterEdit,   ///< Of pixels that a model has made.
    Prompt,      ///< The current version was made by one.
    Protection,  ///< Something is protected.
    UndoStep,    ///< While a graft is adjusted, of that.
    RedoStep,
    Reply,          ///< The chosen version keeps what a model answered.
    Refused,        ///< Its reply could not be placed.
    HeldBack,       ///< Its reply was held back.
    Original,       ///< It keeps the file or the reply that it came as.
    OfflineSwitch,  ///< The environment does not say so already.
    OtherDocument,  ///< One that is not in front.
};

/// One command: everything that menus, tool strip, palette, shortcuts and the help sheet know about it.
struct ActionRow {
    const char* id = nullptr;    ///< Null: a line in the menu.
    const char* text = nullptr;  ///< With "&" and "…"; QT_TRANSLATE_NOOP("Actions", …).
    const char* keys = "";       ///< "Ctrl+Shift+Z; Ctrl+Y"
    const char* icon = "";
    MenuId menu = MenuId::File;
    Need need = Need::Nothing;
    void (*run)(MainWindow&) = nullptr;
    bool (*isOn)(const MainWindow&) = nullptr;  ///< Of commands that can be on or off.
    KeyScope scope = KeyScope::Window;
    bool isChange = false;  ///< Of the document.
};

/// All commands, in the order of the menus.
std::span<const ActionRow> actionTable();
QString menuTitle(MenuId menu);

/// The commands as QActions of a window, enabled as they make sense.
class Actions final : public QObject {
    Q_OBJECT

public:
    explicit Actions(MainWindow& window);

    QAction* find(const char* id) const;
    /// Why a command is impossible at the moment; empty if it is not.
    QString obstacle(const ActionRow& row) const;
    /// Keys that mean something on a canvas only.
    void addTo(QWidget& canvas);
    /// Soon brings all of them up to date; may be called often.
    void refresh();

    /// Translated, without "&", "…" and a letter for the keyboard in brackets.
    static QString plainText(const ActionRow& row);
    static QString plainText(MenuId menu);
    static QString englishText(const ActionRow& row);
    static QList<QKeySequence> keys(const ActionRow& row);
    /// The first shortcut as the user knows it; empty if there is none.
    static QString keysText(const ActionRow& row);
    /// The same as buttons show it, with signs for the keys that have one: "Ctrl+↵".
    static QString keySign(const char* id);

private:
    void update();

    MainWindow& m_window;
    QHash<QString, QAction*> m_actions;
    bool m_isStale = false;
};

}  // namespace ratoon
