// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the dock is built, and how it makes do with the room it has.
#include "ui/actions.h"
#include "ui/docks/passesline.h"
#include "ui/docks/promptdock.h"
#include "ui/docks/promptedit.h"
#include "ui/docks/promptphrases.h"
#include "ui/docks/scopechip.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QMainWindow>
#include <QMenu>
#include <QScrollArea>
#include <QTimer>

namespace ratoon {
namespace {

constexpr int trayWidth = 228;
constexpr int narrowTray = 84;  ///< One reference above the other.
constexpr int panelWidth = 268;
constexpr int sideBySide = 600;  ///< Narrower, the columns stand on each other.
constexpr int foldedHeight = 44;

struct PhraseGroup {
    const char* name;
    QString title;
    QList<Phrase> phrases;
};

Chip* chip(const QString& name, const QString& text)
{
    auto* button = new Chip(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    return button;
}

void openAbove(Chip& button, QMenu& menu)
{
    QObject::connect(&button, &Chip::clicked, &menu, [&button, &menu] {
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())));
    });
}

/// As high in every column, whatever stands in it.
QHBoxLayout* captionRow(QWidget* left, QWidget* right)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addStrut(metrics::captionRow);
    row->addWidget(left, 1);
    row->addWidget(right);
    return row;
}

}  // namespace

QWidget* PromptDock::body()
{
    auto* body = new QWidget;
    // The columns make do with less than they would like; the dock must not grow over others for them.
    body->setMinimumWidth(panelWidth + 2 * metrics::gap);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(metrics::gap, metrics::gapTiny, metrics::gap, metrics::gapSmall);
    m_columns->setSpacing(metrics::gap);
    m_trayColumn = referenceColumn();
    m_columns->addWidget(m_trayColumn);
    m_columns->addWidget(promptColumn(), 1);
    m_edit->setFolded(false);
    m_panel->setMinimumWidth(panelWidth);
    m_columns->addWidget(m_panel);
    return body;
}

QWidget* PromptDock::referenceColumn()
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_tray);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(QPalette::Window);

    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    auto* caption = new PlainLabel(tr("References"), TextRole::Caption, Ink::Secondary);
    caption->setElide(Qt::ElideRight);
    column->addLayout(captionRow(caption, m_trayCount));
    column->addWidget(scroll, 1);
    whole->setFixedWidth(trayWidth);
    return whole;
}

QWidget* PromptDock::promptColumn()
{
    m_captions = new QWidget;
    auto* about = new QWidget;
    auto* aboutRow = new QHBoxLayout(about);
    aboutRow->setContentsMargins(0, 0, 0, 0);
    aboutRow->setSpacing(metrics::gapSmall);
    aboutRow->addWidget(m_aim);
    aboutRow->addWidget(m_scope->chip());
    aboutRow->addStretch(1);
    m_captions->setLayout(
        captionRow(about,
                   new PlainLabel(tr("%1 history").arg(Actions::keySign("prompt.older")),
                                  TextRole::Caption,
                                  Ink::Secondary)));

    m_chips = chipRow();
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(m_captions);
    column->addWidget(m_strip);
    column->addWidget(m_passes);
    column->addWidget(m_edit, 1);
    column->addWidget(m_chips);
    return whole;
}

QWidget* PromptDock::chipRow()
{
    const std::vector<PhraseGroup> groups = {
        {"chipLight", tr("Light"), lightPhrases()},
        {"chipCamera", tr("Camera"), cameraPhrases()},
        {"chipStyle", tr("Style"), stylePhrases()},
        {"chipComposition", tr("Composition"), compositionPhrases()}};
    auto* whole = new QWidget;
    auto* chips = new QHBoxLayout(whole);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(metrics::gapSmall);
    m_phrases = new QWidget;
    auto* phrases = new QHBoxLayout(m_phrases);
    phrases->setContentsMargins(0, 0, 0, 0);
    phrases->setSpacing(metrics::gapSmall);
    m_anyPhrase = chip(QStringLiteral("chipPhrases"), tr("Phrases"));
    auto* all = new QMenu(m_anyPhrase);
    for (const PhraseGroup& group : groups) {
        Chip* one = chip(QString::fromLatin1(group.name), group.title);
        one->setAccessibleName(tr("Phrases: %1").arg(group.title));
        auto* menu = new QMenu(group.title, one);
        fillPhrases(*menu, group.phrases);
        openAbove(*one, *menu);
        phrases->addWidget(one);
        fillPhrases(*all->addMenu(group.title), group.phrases);
    }
    openAbove(*m_anyPhrase, *all);
    chips->addWidget(m_phrases);
    chips->addWidget(m_anyPhrase);
    chips->addStretch(1);
    m_conversation = conversationChip();
    chips->addWidget(m_conversation);
    m_sentButton = chip(QStringLiteral("whatIsSent"), tr("What is sent"));
    chips->addWidget(m_sentButton);
    return whole;
}

/// Off each time the program starts: an edit of the original pixels alone is the better one.
Chip* PromptDock::conversationChip()
{
    Chip* button = chip(QStringLiteral("conversation"), tr("Conversation"));
    button->setCheckable(true);
    button->setToolTip(plainTip(tr(
        "Tell the model what was asked and answered before. The pictures of those turns are sent "
        "again, and paid for again.")));
    connect(button, &Chip::toggled, this, &PromptDock::refresh);
    return button;
}

void PromptDock::fillPhrases(QMenu& menu, const QList<Phrase>& phrases)
{
    menu.setToolTipsVisible(true);
    for (const auto& [label, words] : phrases) {
        auto* action =
            menu.addAction(label, this, [this, words = words] { m_edit->insertWords(words); });
        action->setToolTip(plainTip(words));
    }
}

void PromptDock::setFoldable(bool foldable)
{
    m_isFoldable = foldable;
    updateFolding();
}

void PromptDock::updateFolding()
{
    // The canvas must not jump for something that can wait.
    const bool isUrgent = m_strip->isSaying() && m_strip->notice().kind != Notice::Kind::Info;
    const bool isUsed = isBeingUsed() || isUrgent || !m_tray->items().empty();
    const bool folds = m_isFoldable && !isUsed && !isFloating();
    // Nor may it move under a mouse that draws on it.
    const bool isDrawing = QGuiApplication::mouseButtons() != Qt::NoButton;
    if (folds && !m_isFolded && isDrawing)
        return QTimer::singleShot(metrics::appearing, this, &PromptDock::updateFolding);
    setFolded(folds);
    m_strip->setVisible(m_strip->isSaying() && !m_isFolded);
}

void PromptDock::setFolded(bool folded)
{
    if (m_isFolded == folded) return;
    m_isFolded = folded;
    m_trayColumn->setVisible(!folded);
    m_captions->setVisible(!folded);
    m_passes->setVisible(!folded && m_passes->isSaying());
    m_chips->setVisible(!folded);
    m_panel->setFolded(folded);
    m_edit->setFolded(folded);
    // Captions bring some room above them.
    const int above = folded ? metrics::gapSmall : metrics::gapTiny;
    m_columns->setContentsMargins(metrics::gap, above, metrics::gap, metrics::gapSmall);
    widget()->setMaximumHeight(folded ? foldedHeight : QWIDGETSIZE_MAX);
    updateColumns();
}

/// In a narrow dock the references stand on each other, and all phrases are behind one button.
void PromptDock::updateColumns()
{
    const bool isWide = m_isFolded || width() >= sideBySide;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    int chips = m_phrases->sizeHint().width() + m_sentButton->sizeHint().width();
    if (!m_conversation->isHidden())
        chips += metrics::gapSmall + m_conversation->sizeHint().width();
    const int wanted = trayWidth + chips + panelWidth + 4 * metrics::gap + metrics::gapSmall;
    const bool isNarrow = width() < wanted;
    m_phrases->setVisible(!isNarrow);
    m_anyPhrase->setVisible(isNarrow);
    m_trayColumn->setFixedWidth(isNarrow && isWide ? narrowTray : trayWidth);
}

bool PromptDock::event(QEvent* event)
{
    const bool isDone = QDockWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) giveRoomBack();
    return isDone;
}

/// A long notice made the dock grow; without it, the canvas has its height again.
void PromptDock::giveRoomBack()
{
    if (m_strip->isSaying() && !m_isFolded) m_hasMadeRoom = true;
    if (!m_hasMadeRoom || m_strip->isSaying()) return;
    m_hasMadeRoom = false;
    auto* window = qobject_cast<QMainWindow*>(parentWidget());
    if (window != nullptr && !isFloating() && !m_isFolded && m_usualHeight > 0) {
        window->resizeDocks({this}, {m_usualHeight}, Qt::Vertical);
    }
}

void PromptDock::resizeEvent(QResizeEvent* event)
{
    QDockWidget::resizeEvent(event);
    if (!m_strip->isSaying() && !m_hasMadeRoom && !m_isFolded) m_usualHeight = height();
    updateColumns();
}

}  // namespace ratoon
