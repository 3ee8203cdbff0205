// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/insights.h"

#include <array>
#include <utility>

namespace ratoon {
namespace {

constexpr std::array<std::pair<Insights::Kind, const char*>, 4> kinds{
    {{Insights::Kind::Sent, "sent"},
     {Insights::Kind::Changes, "changes"},
     {Insights::Kind::Passes, "passes"},
     {Insights::Kind::Protected, "protected"}}};

}  // namespace

Insights::Insights(Worker& pool, Session& session, QWidget& canvas)
    : QObject(&canvas)
    , m_session(session)
    , m_changes(new ChangeOverlay(pool, session, this))
    , m_passes(new PassesMap(pool, this))
    , m_protected(new ProtectedAreas(pool, session, this))
    , m_list(new ChangeList(*m_changes, &canvas))
{
    connect(&session, &Session::headChanged, this, &Insights::followHead);
    connect(m_changes, &ChangeOverlay::changed, this, &Insights::changed);
    connect(m_changes, &ChangeOverlay::failed, this, &Insights::failed);
    connect(m_passes, &PassesMap::changed, this, &Insights::changed);
    connect(m_protected, &ProtectedAreas::changed, this, &Insights::changed);
    connect(m_protected, &ProtectedAreas::failed, this, &Insights::failed);
    connect(m_list, &ChangeList::layoutChanged, this, &Insights::layoutChanged);
    connect(m_list, &ChangeList::placeWanted, this, &Insights::placeWanted);
}

bool Insights::isOn(Kind kind) const
{
    switch (kind) {
    case Kind::Sent: return m_isSentOn;
    case Kind::Changes: return m_areChangesOn;
    case Kind::Passes: return m_passes->isShown();
    case Kind::Protected: return m_protected->isShown();
    }
    return false;
}

void Insights::setOn(Kind kind, bool on)
{
    switch (kind) {
    case Kind::Sent: m_isSentOn = on; break;
    case Kind::Changes:
        m_areChangesOn = on;
        showChanges();
        break;
    case Kind::Passes:
        m_passes->show(on ? std::optional(m_session.document().canvas()) : std::nullopt);
        break;
    case Kind::Protected: m_protected->setShown(on); break;
    }
    Q_EMIT changed();
}

QStringList Insights::switchedOn() const
{
    QStringList names;
    for (const auto& [kind, name] : kinds)
        if (isOn(kind)) names << QLatin1String(name);
    return names;
}

void Insights::switchOn(const QStringList& names)
{
    for (const auto& [kind, name] : kinds)
        if (names.contains(QLatin1String(name))) setOn(kind, true);
}

void Insights::setSent(const std::optional<SentFrame>& frame, bool isWanted)
{
    if (m_sent == frame && m_isSentWanted == isWanted) return;
    m_sent = frame;
    m_isSentWanted = isWanted;
    Q_EMIT changed();
}

void Insights::setPreview(std::optional<VersionId> version)
{
    m_preview = version;
    showChanges();
}

void Insights::followHead()
{
    if (m_passes->isShown()) m_passes->show(m_session.document().canvas());
    showChanges();
}

void Insights::showChanges()
{
    const VersionId shown = m_preview.value_or(m_session.document().head());
    m_changes->show(m_areChangesOn ? std::optional(shown) : std::nullopt);
}

bool Insights::isSettled() const
{
    return m_changes->isSettled() && m_passes->isSettled() && m_protected->isSettled();
}

void Insights::placeIn(const QRect& room)
{
    m_room = room;
    m_list->placeIn(room);
}

void Insights::paint(QPainter& painter, const Viewport& viewport, const Theme& theme) const
{
    m_passes->paint(painter, viewport, theme);
    m_changes->paint(painter, viewport, theme);
    m_protected->paint(painter, viewport, theme);
    if (m_sent && (m_isSentOn || m_isSentWanted)) {
        paintSentFrame(painter, *m_sent, viewport, m_room, theme);
    }
    m_passes->paintLegend(painter, m_room, theme);
}

}  // namespace ratoon
