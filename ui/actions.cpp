// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/commands/needs.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ratoon {
namespace {

QString withoutMarks(QString text)
{
    static const QRegularExpression addedLetter(QStringLiteral("\\(&.\\)"));  // "保存(&S)"
    return text.remove(addedLetter).remove(u'&').remove(u'…');
}

QString translated(const char* text)
{
    return QCoreApplication::translate("Actions", text);
}

}  // namespace

QString menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::File: return Actions::tr("&File");
    case MenuId::Edit: return Actions::tr("&Edit");
    case MenuId::Image: return Actions::tr("&Image");
    case MenuId::Layer: return Actions::tr("&Layer");
    case MenuId::Select: return Actions::tr("&Select");
    case MenuId::Prompt: return Actions::tr("&Prompt");
    case MenuId::Versions: return Actions::tr("Ve&rsions");
    case MenuId::View: return Actions::tr("&View");
    case MenuId::Tools: return Actions::tr("&Tools");
    case MenuId::Help: return Actions::tr("&Help");
    }
    return {};
}

Actions::Actions(MainWindow& window) : QObject(&window), m_window(window)
{
    for (const ActionRow& row : actionTable()) {
        if (row.id == nullptr) continue;
        auto* action = new QAction(translated(row.text), this);
        action->setObjectName(QString::fromLatin1(row.id));
        action->setShortcuts(keys(row));
        action->setShortcutContext(row.scope == KeyScope::Window ? Qt::WindowShortcut
                                                                 : Qt::WidgetWithChildrenShortcut);
        action->setCheckable(row.isOn != nullptr);
        action->setMenuRole(QAction::NoRole);
        if (*row.icon != '\0') action->setIcon(icon(QString::fromLatin1(row.icon)));
        connect(action, &QAction::triggered, this, [this, &row] {
            if (obstacle(row).isEmpty()) row.run(m_window);
            refresh();
        });
        if (row.scope == KeyScope::Window) window.addAction(action);
        if (row.scope == KeyScope::Layers) window.layersDock().addAction(action);
        m_actions.insert(action->objectName(), action);
    }
    update();
}

void Actions::addTo(QWidget& canvas)
{
    for (const ActionRow& row : actionTable()) {
        if (row.id != nullptr && row.scope == KeyScope::Canvas) canvas.addAction(find(row.id));
    }
}

QAction* Actions::find(const char* id) const
{
    return m_actions.value(QString::fromLatin1(id));
}

QString Actions::obstacle(const ActionRow& row) const
{
    return missing(row, m_window);
}

void Actions::refresh()
{
    if (m_isStale) return;
    m_isStale = true;
    QMetaObject::invokeMethod(this, &Actions::update, Qt::QueuedConnection);
}

void Actions::update()
{
    m_isStale = false;
    for (const ActionRow& row : actionTable()) {
        if (row.id == nullptr) continue;
        QAction* action = find(row.id);
        const QString reason = obstacle(row);
        const QString key = keysText(row);
        const QString name = key.isEmpty()
                                 ? plainText(row)
                                 : tr("%1 (%2)", "command and key").arg(plainText(row), key);
        action->setEnabled(reason.isEmpty());
        action->setToolTip(plainTip(reason.isEmpty() ? name : name + u'\n' + reason));
        if (row.isOn != nullptr) action->setChecked(row.isOn(m_window));
    }
}

QString Actions::plainText(const ActionRow& row)
{
    return withoutMarks(translated(row.text));
}

QString Actions::plainText(MenuId menu)
{
    return withoutMarks(menuTitle(menu));
}

QString Actions::englishText(const ActionRow& row)
{
    return withoutMarks(QString::fromUtf8(row.text));
}

QString Actions::keysText(const ActionRow& row)
{
    const QList<QKeySequence> all = keys(row);
    return all.isEmpty() ? QString() : all.front().toString(QKeySequence::NativeText);
}

QString Actions::keySign(const char* id)
{
    const auto table = actionTable();
    const auto row = std::find_if(table.begin(), table.end(), [id](const ActionRow& each) {
        return each.id != nullptr && QLatin1String(each.id) == QLatin1String(id);
    });
    QString text = row == table.end() ? QString() : keysText(*row);
    constexpr std::array signs = {std::pair(Qt::Key_Return, u'↵'),
                                  std::pair(Qt::Key_Up, u'↑'),
                                  std::pair(Qt::Key_Down, u'↓')};
    for (const auto& [key, sign] : signs) {
        const QString name = u'+' + QKeySequence(key).toString(QKeySequence::NativeText);
        if (text.endsWith(name)) text.replace(text.size() - name.size() + 1, name.size() - 1, sign);
    }
    return text;
}

QList<QKeySequence> Actions::keys(const ActionRow& row)
{
    if (*row.keys == '\0') return {};
    return QKeySequence::listFromString(QString::fromLatin1(row.keys));
}

}  // namespace ratoon
