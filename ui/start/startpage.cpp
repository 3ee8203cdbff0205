// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "base/plaintext.h"
#include "ui/actions.h"
#include "ui/docks/picturebox.h"
#include "ui/models/versiontext.h"
#include "ui/noticestrip.h"
#include "ui/start/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/plainlabel.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>

namespace ratoon {
namespace {

constexpr int columnWidth = 856;
constexpr int cardColumns = 4;
constexpr qsizetype shownFiles = 8;
constexpr QSize sampleSize(320, 240);  // the shape of the sample

QPushButton*
wideButton(const QString& name, const QString& verb, const char* command, Emphasis emphasis)
{
    QPushButton* button = keyButton(verb, Actions::keySign(command), emphasis);
    button->setObjectName(name);
    button->setMinimumHeight(metrics::send);
    return button;
}

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout() != nullptr) empty(item->layout());
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
}

QGridLayout* cardGrid()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnStretch(cardColumns, 1);
    return grid;
}

/// Room for the ring around a control at its edge.
constexpr QMargins
    ringRoom(metrics::focusRing, metrics::focusRing, metrics::focusRing, metrics::focusRing);

QStringList thingsToTry()
{
    return {StartPage::tr("Make it warmer, like an evening"),
            StartPage::tr("Black and white with more contrast"),
            StartPage::tr("Remove the stone")};
}

}  // namespace

StartPage::StartPage(Services& services,
                     Preferences& preferences,
                     RecentPictures& pictures,
                     QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_pictures(pictures)
    , m_notices(new NoticeStrip)
    , m_busy(new PlainLabel({}, TextRole::Text, Ink::Secondary))
    , m_recovered(section(tr("Recovered work")))
    , m_recent(section(tr("Recent")))
    , m_discarded(section(tr("Discarded work")))
    , m_onlyOpened(new QWidget)
    , m_onlyOpenedCards(cardGrid())
    , m_showOnlyOpened(new QPushButton)
    , m_discardAll(new QPushButton(tr("Discard all")))
{
    setObjectName(QStringLiteral("startPage"));
    auto* middle = new QWidget;
    middle->setMaximumWidth(columnWidth);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(
        QMargins(metrics::gapLarge, metrics::gapHuge, metrics::gapLarge, metrics::gapHuge) -
        ringRoom);
    column->setSpacing(metrics::gapHuge - 2 * metrics::focusRing);
    column->addStretch(2);
    column->addWidget(welcome());
    addRecovered();
    for (const Section& each : {m_recovered, m_recent, m_discarded}) column->addWidget(each.whole);
    column->addStretch(3);

    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setBackgroundRole(QPalette::Window);
    area->setWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_notices);
    whole->addWidget(area, 1);
    connect(&preferences, &Preferences::recentFilesChanged, this, &StartPage::showRecent);
}

QWidget* StartPage::welcome()
{
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(metrics::gapSmall);
    auto* title = new PlainLabel(tr("Edit photos by prompt"), TextRole::Display);
    auto* more = new PlainLabel(
        tr("Open a picture, select what should change, and say how. Every edit is a version you "
           "can go back to."),
        TextRole::Text,
        Ink::Secondary);
    more->setWordWrap(true);
    QPushButton* open = wideButton(
        QStringLiteral("startOpen"), tr("Open a picture…"), "file.open", Emphasis::Primary);
    QPushButton* paste =
        wideButton(QStringLiteral("startPaste"), tr("Paste"), "file.paste", Emphasis::Normal);
    QPushButton* empty =
        wideButton(QStringLiteral("startEmpty"), tr("Empty canvas…"), "file.new", Emphasis::Normal);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(paste, &QPushButton::clicked, this, &StartPage::pasteWanted);
    connect(empty, &QPushButton::clicked, this, &StartPage::emptyWanted);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(metrics::gapSmall);
    pair->addWidget(paste, 1);
    pair->addWidget(empty, 1);
    buttons->addWidget(title);
    buttons->addWidget(more);
    buttons->addSpacing(metrics::gapSmall);
    buttons->addWidget(open);
    buttons->addLayout(pair);
    buttons->addWidget(new PlainLabel(
        tr("Or drop a picture anywhere here."), TextRole::Secondary, Ink::Secondary));
    buttons->addWidget(m_busy);
    buttons->addStretch(1);

    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(ringRoom);
    row->setSpacing(2 * metrics::gapHuge);
    row->addLayout(buttons, 1);
    if (!samplePhoto().isEmpty()) row->addWidget(sample());
    return whole;
}

QWidget* StartPage::sample()
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapTiny);
    auto* picture = new PictureBox;
    picture->setFixedSize(sampleSize);
    m_pictures.find(samplePhoto(), [picture = QPointer(picture)](const QImage& found) {
        if (picture) picture->setPicture(found);
    });
    column->addWidget(picture);
    column->addSpacing(metrics::gapSmall);
    column->addWidget(new PlainLabel(
        tr("Try it on a sample, without any key:"), TextRole::Secondary, Ink::Secondary));
    const QStringList prompts = thingsToTry();
    for (qsizetype index = 0; index < prompts.size(); ++index) {
        auto* button = new QPushButton(prompts.at(index));
        button->setObjectName(QStringLiteral("try%1").arg(index));
        button->setAccessibleName(tr("Try: %1").arg(prompts.at(index)));
        connect(button, &QPushButton::clicked, this, [this, prompt = prompts.at(index)] {
            Q_EMIT sampleWanted(prompt);
        });
        column->addWidget(button);
    }
    return whole;
}

StartPage::Section StartPage::section(const QString& title)
{
    Section made{.whole = new QWidget, .head = new QHBoxLayout, .grid = cardGrid()};
    made.column = new QVBoxLayout(made.whole);
    made.column->setContentsMargins(ringRoom);
    made.column->setSpacing(metrics::gapSmall);
    made.head->addWidget(new PlainLabel(title, TextRole::Strong));
    made.head->addStretch(1);
    made.column->addLayout(made.head);
    made.column->addLayout(made.grid);
    made.whole->hide();
    return made;
}

void StartPage::add(QLayout* cell, QGridLayout* grid)
{
    const int at = grid->count();
    grid->addLayout(cell, at / cardColumns, at % cardColumns);
}

void StartPage::addRecovered()
{
    m_discardAll->setObjectName(QStringLiteral("discardAll"));
    m_showOnlyOpened->setObjectName(QStringLiteral("showOnlyOpened"));
    m_onlyOpenedCards->setContentsMargins(0, 0, 0, 0);
    m_onlyOpened->setLayout(m_onlyOpenedCards);
    m_recovered.head->addWidget(m_discardAll);
    m_recovered.column->addWidget(m_showOnlyOpened, 0, Qt::AlignLeft);
    m_recovered.column->addWidget(m_onlyOpened);
    connect(m_discardAll, &QPushButton::clicked, this, [this] { Q_EMIT discardWanted(m_left); });
    connect(m_showOnlyOpened, &QPushButton::clicked, this, [this] {
        m_areOnlyOpenedShown = true;
        showOnlyOpened();
    });
}

void StartPage::refresh()
{
    showRecent();
    lookForLeftovers();
}

void StartPage::setBusy(const QString& text)
{
    m_busy->setText(text);
}

void StartPage::showRecent()
{
    empty(m_recent.grid);
    const QStringList files = m_preferences.state().recentFiles.mid(0, shownFiles);
    for (qsizetype index = 0; index < files.size(); ++index) {
        const QFileInfo file(files.at(index));
        auto* card = new Card(file.fileName(), file.absolutePath());
        card->setObjectName(QStringLiteral("recent%1").arg(index));
        card->setToolTip(plainTip(file.absoluteFilePath()));
        connect(card, &Card::clicked, this, [this, path = files.at(index)] {
            Q_EMIT fileWanted(path);
        });
        m_pictures.find(files.at(index), [card = QPointer(card)](const QImage& picture) {
            if (card) card->setPicture(picture);
        });
        auto* cell = new QVBoxLayout;
        cell->addWidget(card);
        add(cell, m_recent.grid);
    }
    m_recent.whole->setVisible(!files.isEmpty());
}

void StartPage::lookForLeftovers()
{
    m_leftovers = m_services.disk->run(
        [state = m_services.places.state](const Cancel&) { return leftovers(state); },
        [this](const std::vector<Leftover>& found) { showLeftovers(found); });
}

void StartPage::showLeftovers(const std::vector<Leftover>& found)
{
    for (QGridLayout* grid : {m_recovered.grid, m_onlyOpenedCards, m_discarded.grid}) empty(grid);
    m_left.clear();
    for (std::size_t index = 0; index < found.size(); ++index) {
        const Leftover& left = found[index];
        QGridLayout* grid = left.isOnlyOpened ? m_onlyOpenedCards : m_recovered.grid;
        if (left.isDiscarded)
            grid = m_discarded.grid;
        else
            m_left << left.workingCopy;
        add(leftoverCell(left, static_cast<int>(index)), grid);
    }
    m_recovered.whole->setVisible(!m_left.isEmpty());
    m_discarded.whole->setVisible(m_discarded.grid->count() > 0);
    m_discardAll->setVisible(m_left.size() > 1);
    showOnlyOpened();
}

/// Pictures that were only opened are still in their files, mostly, and would hide the work.
void StartPage::showOnlyOpened()
{
    const int count = m_onlyOpenedCards->count();
    m_showOnlyOpened->setText(tr("Show %n picture(s) that were only opened", nullptr, count));
    m_showOnlyOpened->setVisible(count > 0 && !m_areOnlyOpenedShown);
    m_onlyOpened->setVisible(count > 0 && m_areOnlyOpenedShown);
}

QLayout* StartPage::leftoverCell(const Leftover& left, int index)
{
    const QString name = left.name.isEmpty() ? tr("Untitled") : plainLine(left.name, 100);
    const QStringList facts = {tr("%n version(s)", nullptr, left.versions), timeText(left.changed)};
    auto* cell = new QVBoxLayout;
    cell->setSpacing(metrics::gapTiny);
    auto* card = new Card(name, facts.join(QStringLiteral(" · ")));
    card->setObjectName(QStringLiteral("recovered%1").arg(index));
    card->setToolTip(plainTip(left.path));
    card->setPicture(left.thumbnail);
    card->setDimmed(left.isDiscarded);
    cell->addWidget(card);
    connect(card, &Card::clicked, this, [this, copy = left.workingCopy, path = left.path] {
        Q_EMIT recoveryWanted(copy, path);
    });
    if (left.isDiscarded) return cell;
    auto* discard = new QPushButton(tr("Discard"));
    discard->setObjectName(QStringLiteral("discard%1").arg(index));
    discard->setAccessibleName(tr("Discard the recovered work %1").arg(name));
    connect(discard, &QPushButton::clicked, this, [this, copy = left.workingCopy] {
        Q_EMIT discardWanted({copy});
    });
    cell->addWidget(discard, 0, Qt::AlignLeft);
    return cell;
}

}  // namespace ratoon
