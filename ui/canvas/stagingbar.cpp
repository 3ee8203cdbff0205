// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/stagingbar.h"

#include "base/json.h"
#include "base/plaintext.h"
#include "edit/regraft.h"
#include "ui/canvas/proposalbutton.h"
#include "ui/models/drifttext.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ratoon {

namespace {

constexpr std::size_t mostButtons = 8;
constexpr int barMargin = 16;  ///< Between the bar and the canvas's bottom.

/// "region" of a recipe: [x, y, width, height], or null for all of the canvas.
QRect regionOf(const Json& recipe, const QRect& canvas)
{
    const Json& region = arrayAt(recipe, "region");
    if (region.size() != 4) return canvas;
    const auto number = [&region](std::size_t i) {
        return region[i].is_number_integer() ? region[i].get<int>() : 0;
    };
    const QRect area = QRect(number(0), number(1), number(2), number(3)) & canvas;
    return area.isEmpty() ? canvas : area;
}

int digitOf(const QKeyEvent& key)
{
    const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return isPlain && key.key() >= Qt::Key_1 && key.key() <= Qt::Key_8 ? key.key() - Qt::Key_0 : 0;
}

}  // namespace

StagingBar::StagingBar(Session& session, QWidget* parent)
    : FloatingBar(parent)
    , m_session(session)
    , m_thumbnails(new QHBoxLayout)
    , m_count(new PlainLabel({}, TextRole::Secondary, this))
    , m_faces(new PlainLabel({}, TextRole::Secondary, Ink::Accent, this))
    , m_discard(keyButton(tr("Discard"), tr("Del"), Emphasis::Normal, this))
    , m_adjust(keyButton(tr("Adjust"), {}, Emphasis::Normal, this))
    , m_hide(keyButton(tr("Hide"), tr("Space"), Emphasis::Normal, this))
    , m_accept(keyButton(tr("Accept"), tr("Enter"), Emphasis::Primary, this))
    , m_reason(new PlainLabel({}, TextRole::Secondary, this))
    , m_choices(choiceRow())
{
    setAccessibleName(tr("Proposed edits"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        metrics::gapSmall, metrics::gapSmall, metrics::gapSmall, metrics::gapSmall);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(buttonRow());
    column->addWidget(m_choices);
    connect(m_discard, &QPushButton::clicked, this, &StagingBar::discard);
    connect(m_adjust, &QPushButton::clicked, this, [this] {
        if (const auto proposal = current()) Q_EMIT adjustWanted(*proposal);
    });
    connect(m_hide, &QPushButton::clicked, this, &StagingBar::toggle);
    connect(m_accept, &QPushButton::clicked, this, &StagingBar::accept);
    connect(&session, &Session::treeChanged, this, &StagingBar::takeProposals);
    connect(&session, &Session::headChanged, this, &StagingBar::settle);
    connect(&session, &Session::failed, this, &StagingBar::settle);
    connect(&session, &Session::thumbnailChanged, this, &StagingBar::updateButtons);
    connect(&session, &Session::driftChanged, this, [this](VersionId id) {
        if (id != current()) return;
        updateFaces();
        Q_EMIT layoutChanged();
    });
    hide();
    takeProposals();
}

QWidget* StagingBar::buttonRow()
{
    auto* whole = new QWidget(this);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    m_thumbnails->setSpacing(metrics::gapSmall);
    row->addLayout(m_thumbnails);
    row->addWidget(m_count);
    m_faces->setObjectName(QStringLiteral("stagingFaces"));
    row->addWidget(m_faces);
    row->addStretch(1);
    m_adjust->setObjectName(QStringLiteral("stagingAdjust"));
    m_adjust->setToolTip(
        plainTip(tr("Change how the reply is made part of the picture. No request is sent.")));
    for (QPushButton* button : {m_discard, m_adjust, m_accept})
        button->setEnabled(!m_session.isReadOnly());
    for (QPushButton* button : {m_discard, m_adjust, m_hide, m_accept}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    return whole;
}

QWidget* StagingBar::choiceRow()
{
    auto* whole = new QWidget(this);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(m_reason, 1);
    for (const ReplyChoice choice : replyChoices) {
        auto* button = keyButton(choiceText(choice), {}, Emphasis::Normal, whole);
        button->setObjectName(choiceName(choice));
        button->setToolTip(plainTip(choiceTip(choice)));
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, choice] {
            if (const auto proposal = current()) Q_EMIT chosen(*proposal, choice);
        });
    }
    return whole;
}

std::optional<VersionId> StagingBar::current() const
{
    return isActive() ? std::optional(m_proposals[m_index]) : std::nullopt;
}

QRect StagingBar::area() const
{
    const QRect canvas = m_session.document().canvas().rect();
    const Version* version =
        isActive() ? m_session.document().tree().find(m_proposals[m_index]) : nullptr;
    return version == nullptr ? canvas : regionOf(version->origin.recipe, canvas);
}

/// Keeps the place when one before or after it came or went.
void StagingBar::takeProposals()
{
    if (m_isAccepting) return;
    const std::vector<VersionId> next = m_session.proposals();
    if (next == m_proposals) return;
    const std::optional<VersionId> before = current();
    const bool wasActive = isActive();
    m_proposals = next;
    rebuildButtons();
    setVisible(isActive());
    if (!isActive()) {
        m_index = 0;
        m_isHiding = false;
        Q_EMIT shown(std::nullopt);
        Q_EMIT layoutChanged();
        return;
    }
    const auto same =
        std::find(m_proposals.begin(), m_proposals.end(), before.value_or(VersionId()));
    const bool isThere = wasActive && same != m_proposals.end();
    m_index = isThere ? static_cast<std::size_t>(same - m_proposals.begin())
                      : std::min(m_index, m_proposals.size() - 1);
    if (isThere)
        updateButtons();
    else
        show(m_index);
    Q_EMIT layoutChanged();
}

/// The head is where it was to go, or somewhere else, or could not be read.
void StagingBar::settle()
{
    m_isAccepting = false;
    takeProposals();
}

void StagingBar::setSuspended(bool suspended)
{
    if (suspended == m_isSuspended) return;
    m_isSuspended = suspended;
    setVisible(isActive());
    if (isActive()) show(std::min(m_index, m_proposals.size() - 1));
    Q_EMIT layoutChanged();
}

void StagingBar::rebuildButtons()
{
    const std::size_t wanted = std::min(m_proposals.size(), mostButtons);
    while (m_buttons.size() > wanted) {
        m_buttons.back()->hide();
        m_buttons.back()->deleteLater();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < wanted) {
        auto* button = new ProposalButton(this);
        const std::size_t place = m_buttons.size();
        connect(button, &QAbstractButton::clicked, this, [this, place] { show(place); });
        connect(button, &ProposalButton::doubleClicked, this, &StagingBar::accept);
        m_thumbnails->addWidget(button);
        button->show();  // a layout would do it later, and measure without it until then
        m_buttons.push_back(button);
    }
}

void StagingBar::updateButtons()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const VersionId id = m_proposals[i];
        const Version* version = m_session.document().tree().find(id);
        const QString label =
            version != nullptr ? plainLine(version->origin.label, 200) : QString();
        m_buttons[i]->setPicture(m_session.thumbnail(id));
        m_buttons[i]->setName(tr("Proposal %1: %2").arg(i + 1).arg(label));
        m_buttons[i]->setChecked(i == m_index);
    }
    m_count->setText(tr("%1 of %2").arg(m_index + 1).arg(m_proposals.size()));
    setVerb(*m_hide, m_isHiding ? tr("Show") : tr("Hide"), tr("Space"));
    updateChoices();
    updateFaces();
}

/// What changes nothing is neither taken nor hidden.
void StagingBar::updateChoices()
{
    if (m_proposals.empty()) return;
    const VersionId id = m_proposals[m_index];
    const bool isOpen = m_session.needsDecision(id);
    const Version* version = m_session.document().tree().find(id);
    for (QWidget* widget : {m_hide, m_accept}) widget->setVisible(!isOpen);
    m_adjust->setVisible(!isOpen && version != nullptr && keepsReply(*version));
    m_choices->setVisible(isOpen);
    if (isOpen) m_reason->setText(refusalText(m_session.alignmentOf(id)));
}

/// Faces are what one notices last and minds most: said before the proposal is taken.
void StagingBar::updateFaces()
{
    const auto proposal = current();
    const bool isSeen = proposal && !m_session.needsDecision(*proposal);
    const VersionDrift* drift = isSeen ? m_session.drift(*proposal) : nullptr;
    const QString note = drift != nullptr ? facesNote(drift->faces) : QString();
    m_faces->setText(note);
    m_faces->setToolTip(drift != nullptr ? plainTip(faceLines(drift->faces).join(u'\n'))
                                         : QString());
    m_faces->setVisible(!note.isEmpty());
}

void StagingBar::show(std::size_t index)
{
    if (index >= m_proposals.size()) return;
    m_index = index;
    m_isHiding = false;
    updateButtons();
    Q_EMIT shown(m_proposals[m_index]);
    Q_EMIT layoutChanged();  // there may be choices, or none any more
}

void StagingBar::choose(VersionId proposal)
{
    const auto found = std::find(m_proposals.begin(), m_proposals.end(), proposal);
    if (found != m_proposals.end()) show(static_cast<std::size_t>(found - m_proposals.begin()));
}

void StagingBar::step(int by)
{
    if (!isActive()) return;
    const auto count = static_cast<int>(m_proposals.size());
    show(static_cast<std::size_t>((static_cast<int>(m_index) + by % count + count) % count));
}

void StagingBar::toggle()
{
    if (!isActive()) return;
    m_isHiding = !m_isHiding;
    updateButtons();
    Q_EMIT shown(m_isHiding ? std::nullopt : current());
    Q_EMIT layoutChanged();
}

void StagingBar::accept()
{
    const auto proposal = current();
    if (!proposal) return;
    if (m_session.needsDecision(*proposal)) {
        Q_EMIT chosen(*proposal, ReplyChoice::Place);
        return;
    }
    // What was accepted stays on the screen until it is the head: between them nothing flickers.
    m_isAccepting = true;
    m_session.accept(*proposal);
}

void StagingBar::discard()
{
    if (const auto proposal = current()) m_session.discard(*proposal);
}

bool StagingBar::takesKey(const QKeyEvent& key) const
{
    if (digitOf(key) > 0) return true;
    if ((key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return false;
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Delete: return true;
    default: return false;
    }
}

bool StagingBar::takeKey(const QKeyEvent& key)
{
    if (!isActive() || !takesKey(key)) return false;
    if (const int digit = digitOf(key); digit > 0) {
        show(static_cast<std::size_t>(digit) - 1);
        return true;
    }
    switch (key.key()) {
    case Qt::Key_Left: step(-1); break;
    case Qt::Key_Right: step(1); break;
    case Qt::Key_Space: toggle(); break;
    case Qt::Key_Delete: discard(); break;
    default: accept(); break;
    }
    return true;
}

void StagingBar::placeIn(const QRect& room)
{
    const QSize size = sizeHint().boundedTo(room.size() + QSize(2 * shadowReach, 0));
    QRect place(QPoint(), size);
    place.moveCenter(room.center());
    place.moveBottom(room.bottom() - barMargin + shadowReach);
    setGeometry(place);
    raise();
}

}  // namespace ratoon
