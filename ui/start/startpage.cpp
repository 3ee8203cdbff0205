// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

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

void emptyGrid(QGridLayout* grid)
{
    while (QLayoutItem* item = grid->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
}

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
    : QScrollArea(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_pictures(pictures)
    , m_notices(new NoticeStrip)
    , m_busy(new PlainLabel({}, TextRole::Text, Ink::Secondary))
{
    setObjectName(QStringLiteral("startPage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Window);

    auto* middle = new QWidget;
    middle->setMaximumWidth(columnWidth);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(
        metrics::gapLarge, metrics::gapHuge, metrics::gapLarge, metrics::gapHuge);
    column->setSpacing(metrics::gapHuge);
    column->addWidget(m_notices);
    column->addStretch(2);
    column->addWidget(welcome());
    m_recoveredSection = section(tr("Recovered work"), m_recovered);
    m_recentSection = section(tr("Recent"), m_recent);
    column->addWidget(m_recoveredSection);
    column->addWidget(m_recentSection);
    column->addStretch(3);

    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    setWidget(whole);
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
    row->setContentsMargins(0, 0, 0, 0);
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

QWidget* StartPage::section(const QString& title, QGridLayout*& grid)
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(new PlainLabel(title, TextRole::Strong));
    grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnStretch(cardColumns, 1);
    column->addLayout(grid);
    whole->hide();
    return whole;
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
    emptyGrid(m_recent);
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
        const int at = static_cast<int>(index);
        m_recent->addWidget(card, at / cardColumns, at % cardColumns);
    }
    m_recentSection->setVisible(!files.isEmpty());
}

void StartPage::lookForLeftovers()
{
    m_leftovers = m_services.disk->run(
        [state = m_services.places.state](const Cancel&) { return leftovers(state); },
        [this](const std::vector<Leftover>& found) { showLeftovers(found); });
}

void StartPage::showLeftovers(const std::vector<Leftover>& found)
{
    emptyGrid(m_recovered);
    for (std::size_t index = 0; index < found.size(); ++index) {
        const Leftover& left = found[index];
        const QString name = left.path.isEmpty() ? tr("Untitled") : QFileInfo(left.path).fileName();
        QStringList facts = {tr("%n version(s)", nullptr, left.versions), timeText(left.changed)};
        if (left.isDiscarded) facts.prepend(tr("discarded"));
        auto* card = new Card(name, facts.join(QStringLiteral(" · ")));
        card->setObjectName(QStringLiteral("recovered%1").arg(index));
        card->setPicture(left.thumbnail);
        auto* discard = new QPushButton(tr("Discard"));
        discard->setObjectName(QStringLiteral("discard%1").arg(index));
        discard->setAccessibleName(tr("Discard the recovered work %1").arg(name));
        connect(card, &Card::clicked, this, [this, copy = left.workingCopy] {
            Q_EMIT recoveryWanted(copy);
        });
        connect(discard, &QPushButton::clicked, this, [this, copy = left.workingCopy] {
            Q_EMIT discardWanted(copy);
        });
        if (left.isDiscarded) discard->hide();
        const int at = static_cast<int>(index);
        const int row = 2 * (at / cardColumns);
        m_recovered->addWidget(card, row, at % cardColumns);
        m_recovered->addWidget(discard, row + 1, at % cardColumns, Qt::AlignLeft);
    }
    m_recoveredSection->setVisible(!found.empty());
}

}  // namespace ratoon
