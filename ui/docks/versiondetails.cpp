// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/versiondetails.h"

#include "app/provenance.h"
#include "ui/errortext.h"
#include "ui/models/drifttext.h"
#include "ui/models/versiontext.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QScreen>

#include <algorithm>

namespace ratoon {
namespace {

constexpr int detailsWidth = 348;
constexpr int noteLines = 3;

PlainLabel* cell(const QString& text, Ink ink, Qt::Alignment alignment)
{
    auto* label = new PlainLabel(text, TextRole::Secondary, ink);
    label->setAlignment(alignment | Qt::AlignVCenter);
    return label;
}

void clearGrid(QGridLayout& grid)
{
    while (QLayoutItem* item = grid.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QPlainTextEdit* noteField()
{
    auto* field = new QPlainTextEdit;
    field->setObjectName(QStringLiteral("versionNote"));
    field->setTabChangesFocus(true);
    const QFontMetrics metrics(field->font());
    const int frame =
        2 * (field->frameWidth() + static_cast<int>(field->document()->documentMargin()));
    field->setFixedHeight(noteLines * metrics.lineSpacing() + frame);
    return field;
}

}  // namespace

VersionDetails::VersionDetails(const Catalogue& catalogue, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_catalogue(catalogue)
    , m_title(new PlainLabel({}, TextRole::Strong))
    , m_facts(new QGridLayout)
    , m_credentials(new PlainLabel({}, TextRole::Secondary, Ink::Secondary))
    , m_state(new PlainLabel({}, TextRole::Secondary, Ink::Secondary))
    , m_table(new QWidget)
    , m_grid(new QGridLayout(m_table))
    , m_noteLabel(new PlainLabel(tr("Note"), TextRole::Secondary, Ink::Secondary))
    , m_note(noteField())
{
    setObjectName(QStringLiteral("versionDetails"));
    setAccessibleName(tr("Details of the version"));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Button);
    setFixedWidth(detailsWidth);
    m_title->setElide(Qt::ElideRight);
    for (PlainLabel* label : {m_credentials, m_state}) label->setWordWrap(true);
    m_facts->setHorizontalSpacing(metrics::gapLarge);
    m_facts->setVerticalSpacing(metrics::gapTiny);
    m_facts->setColumnStretch(1, 1);
    m_grid->setContentsMargins(0, metrics::gapSmall, 0, 0);
    m_grid->setHorizontalSpacing(metrics::gapLarge);
    m_grid->setVerticalSpacing(metrics::gapTiny + 2);
    m_grid->setColumnStretch(0, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap + metrics::gapTiny);
    column->setSpacing(metrics::gapTiny);
    column->addWidget(m_title);
    column->addLayout(m_facts);
    column->addWidget(m_credentials);
    column->addSpacing(metrics::gapTiny);
    column->addWidget(m_state);
    column->addWidget(m_table);
    column->addSpacing(metrics::gapSmall);
    column->addWidget(m_noteLabel);
    column->addWidget(m_note);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What you want to remember about it"));
}

void VersionDetails::show(Session& session, VersionId version, const QString& title, QPoint corner)
{
    if (m_session) m_session->disconnect(this);
    keepNote();
    m_session = &session;
    m_version = version;
    m_corner = corner;
    m_title->setText(title);
    connect(&session, &Session::driftChanged, this, [this](VersionId id) {
        if (id == m_version) fill();
    });
    connect(&session, &QObject::destroyed, this, &QWidget::hide);
    fillFacts();
    readCredentials();
    fill();
    fillNote();
    QFrame::show();
    place();
}

void VersionDetails::fillFacts()
{
    clearGrid(*m_facts);
    const Version* version = m_session->document().tree().find(m_version);
    if (version == nullptr) return;
    int line = 0;
    for (const VersionFact& fact : versionFacts(*version, m_catalogue)) {
        PlainLabel* name = cell(fact.name, Ink::Secondary, Qt::AlignLeft);
        PlainLabel* text = cell(fact.text, Ink::Text, Qt::AlignLeft);
        text->setWordWrap(true);
        m_facts->addWidget(name, line, 0, Qt::AlignTop);
        m_facts->addWidget(text, line++, 1);
    }
}

/// A file may be large and says them in its version; a reply is read.
void VersionDetails::readCredentials()
{
    const auto say = [this](const std::optional<Sentence>& note) {
        m_credentials->setText(note ? sentenceText(*note) : QString());
        m_credentials->setVisible(note.has_value());
        if (isVisible()) place();
    };
    const Version* version = m_session->document().tree().find(m_version);
    m_reading = {};
    say(version ? credentialsNote(*version) : std::nullopt);
    if (version == nullptr || version->parent.isNull() || !keepsOriginal(*version)) return;
    m_reading = m_session->original(m_version, [say](const Result<QByteArray>& reply) {
        if (reply) say(credentialsNote(*reply));
    });
}

/// A document that can only be looked at shows a note only if there is one.
void VersionDetails::fillNote()
{
    const QString text = m_session->document().tree().annotation(m_version).note;
    const bool isThere = !m_session->isReadOnly() || !text.isEmpty();
    m_note->setReadOnly(m_session->isReadOnly());
    m_note->setPlainText(text);
    m_note->setVisible(isThere);
    m_noteLabel->setVisible(isThere);
}

void VersionDetails::editNote()
{
    m_note->setFocus(Qt::OtherFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

void VersionDetails::keepNote()
{
    const bool isOpen = m_session && !m_session->isReadOnly() && !m_version.isNull();
    if (isOpen) m_session->setNote(m_version, m_note->toPlainText().trimmed());
}

void VersionDetails::hideEvent(QHideEvent* event)
{
    keepNote();
    m_version = {};
    QFrame::hideEvent(event);
}

void VersionDetails::fill()
{
    clearGrid(*m_grid);
    const VersionDrift* drift = m_session->drift(m_version);
    const bool hasRows = drift != nullptr && hadToStay(*drift);
    m_table->setVisible(hasRows || (drift != nullptr && !drift->faces.empty()));
    QStringList state{drift == nullptr ? tr("Measuring…") : passesText(drift->mostPasses)};
    if (drift != nullptr && !hasRows) state << tr("Nothing had to stay");
    m_state->setText(state.join(u'\n'));
    if (drift != nullptr) fillDrift(*drift);
    if (isVisible()) place();
}

void VersionDetails::fillDrift(const VersionDrift& drift)
{
    int line = 0;
    if (hadToStay(drift)) {
        m_grid->addWidget(cell(tr("What had to stay"), Ink::Secondary, Qt::AlignLeft), 0, 0);
        m_grid->addWidget(cell(tr("To its parent"), Ink::Secondary, Qt::AlignRight), 0, 1);
        m_grid->addWidget(cell(tr("To the original"), Ink::Secondary, Qt::AlignRight), 0, 2);
        line = 1;
        for (const DriftRow& row : driftRows(drift)) {
            m_grid->addWidget(cell(row.name, Ink::Text, Qt::AlignLeft), line, 0);
            m_grid->addWidget(cell(row.parent, Ink::Text, Qt::AlignRight), line, 1);
            m_grid->addWidget(cell(row.root, Ink::Text, Qt::AlignRight), line, 2);
            ++line;
        }
    }
    for (const QString& text : faceLines(drift.faces)) {
        PlainLabel* label = cell(text, Ink::Text, Qt::AlignLeft);
        label->setWordWrap(true);
        m_grid->addWidget(label, line++, 0, 1, 3);
    }
}

void VersionDetails::place()
{
    layout()->activate();
    adjustSize();
    const QRect room = screen()->availableGeometry();
    QPoint at = m_corner - QPoint(width() + metrics::gapSmall, 0);
    at.setX(std::max(room.left(), at.x()));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(at);
}

}  // namespace ratoon
