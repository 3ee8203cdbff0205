// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/scopechip.h"

#include "edit/promptscope.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plainlabel.h"

#include <QActionGroup>
#include <QMenu>

#include <array>

namespace ratoon {

namespace {

constexpr std::array<std::optional<Scope>, 4> choices = {std::nullopt,
                                                         Scope::Local,
                                                         Scope::GlobalTone,
                                                         Scope::NewPicture};

QString wordsOf(std::optional<Scope> scope)
{
    if (!scope) return ScopeChip::tr("Automatic");
    switch (*scope) {
    case Scope::GlobalTone: return ScopeChip::tr("Its tone all over");
    case Scope::NewPicture: return ScopeChip::tr("A new picture");
    case Scope::Local:
    case Scope::LooseLayer: break;
    }
    return ScopeChip::tr("Some of it");
}

QString meaningOf(std::optional<Scope> scope)
{
    if (!scope) return ScopeChip::tr("As the words say, and as the reply turns out");
    switch (*scope) {
    case Scope::GlobalTone:
        return ScopeChip::tr("The picture keeps its own pixels and gets the light and color of "
                             "the reply");
    case Scope::NewPicture: return ScopeChip::tr("The reply replaces the picture");
    case Scope::Local:
    case Scope::LooseLayer: break;
    }
    return ScopeChip::tr("The reply is cut to what it may change; the rest stays as it is");
}

}  // namespace

ScopeChip::ScopeChip(QObject* parent) : QObject(parent), m_chip(new Chip({}))
{
    m_chip->setObjectName(QStringLiteral("scope"));
    m_chip->setCheckable(true);
    connect(m_chip, &Chip::clicked, this, &ScopeChip::openMenu);
    refresh();
}

void ScopeChip::setPrompt(const QString& prompt, bool hasSelection)
{
    m_proposed = hasSelection ? std::nullopt : scopeOfPrompt(prompt);
    refresh();
}

void ScopeChip::setChoice(std::optional<Scope> choice)
{
    m_choice = choice;
    refresh();
}

void ScopeChip::refresh()
{
    QString words = wordsOf(m_choice);
    if (!m_choice && m_proposed) {
        words = tr("Automatic · %1", "what an edit seems to be about").arg(wordsOf(m_proposed));
    }
    m_chip->setText(words);
    m_chip->setChecked(m_choice.has_value());
    m_chip->setAccessibleName(tr("What the edit is about: %1").arg(words));
    m_chip->setToolTip(
        plainTip(tr("What the edit is about") + QLatin1Char('\n') + meaningOf(m_choice)));
}

void ScopeChip::openMenu()
{
    refresh();
    auto* menu = new QMenu(m_chip);
    menu->setObjectName(QStringLiteral("scopeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    auto* group = new QActionGroup(menu);
    for (const std::optional<Scope>& each : choices) {
        QAction* action = menu->addAction(wordsOf(each), this, [this, each] {
            setChoice(each);
            Q_EMIT chosen();
        });
        action->setToolTip(plainTip(meaningOf(each)));
        action->setCheckable(true);
        action->setChecked(each == m_choice);
        group->addAction(action);
    }
    menu->popup(m_chip->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

}  // namespace ratoon
