// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/editpills.h"

#include "ui/canvas/editpill.h"

#include <QLinearGradient>
#include <QPainter>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace ratoon {

namespace {

constexpr std::size_t mostPills = 4;
constexpr int inset = 12;          ///< Between a pill and the edge of its area.
constexpr int frame = 50;          ///< Milliseconds.
constexpr int calmFrame = 1000;    ///< With motion reduced: the seconds only.
constexpr double round = 2600;     ///< Milliseconds in which the shimmer crosses its area.
constexpr double barRound = 1300;  ///< The same for a bar without a number.
constexpr double bandShare = 0.45;

bool isUnderWay(const JobStatus& status)
{
    return status.state < JobState::Done;
}

bool isRunning(const JobStatus& status)
{
    return isUnderWay(status) && status.state != JobState::Queued;
}

}  // namespace

EditPills::EditPills(Session& session, QWidget& canvas)
    : QObject(&canvas)
    , m_session(session)
    , m_canvas(canvas)
{
    m_clock.start();
    connect(&session, &Session::jobsChanged, this, &EditPills::takeJobs);
    takeJobs();
}

void EditPills::takeJobs()
{
    std::vector<JobStatus> jobs;
    const std::vector<JobStatus> all = m_session.jobs();
    std::copy_if(all.begin(), all.end(), std::back_inserter(jobs), isUnderWay);
    const std::size_t shown = std::min(jobs.size(), mostPills);
    while (m_pills.size() > shown) {
        m_pills.back()->hide();
        m_pills.back()->deleteLater();
        m_pills.pop_back();
    }
    while (m_pills.size() < shown) {
        auto* pill = new EditPill(&m_canvas);
        connect(pill, &EditPill::cancelled, &m_session, &Session::cancelJob);
        m_pills.push_back(pill);
    }
    for (std::size_t i = 0; i < shown; ++i) {
        const QRect before = m_pills[i]->status().area;
        const int waiting = i == 0 ? static_cast<int>(jobs.size()) - 1 : 0;
        m_pills[i]->setStatus(jobs[i], waiting);
        if (before != jobs[i].area) Q_EMIT shimmered(before);
        m_pills[i]->show();
    }
    if (shown == 0) Q_EMIT shimmered(QRect(QPoint(), m_session.document().canvas().size));
    keepMoving();
    Q_EMIT layoutChanged();
}

void EditPills::place(const Viewport& viewport, const QRect& room)
{
    std::vector<QRect> taken;
    const QRect inside = room.adjusted(inset, inset, -inset, -inset);
    for (EditPill* pill : m_pills) {
        const QRect area = viewport.toWidget(QRectF(pill->status().area)).toRect() & room;
        QRect place(QPoint(), pill->sizeHint());
        place.moveCenter(area.isEmpty() ? inside.center() : area.center());
        place.moveBottom((area.isEmpty() ? inside : area).bottom() - inset);
        const auto isTaken = [&](const QRect& other) { return other.intersects(place); };
        while (std::any_of(taken.begin(), taken.end(), isTaken)) {
            place.translate(0, -place.height() - metrics::gapSmall);
        }
        place.moveLeft(std::clamp(
            place.left(), inside.left(), std::max(inside.left(), inside.right() - place.width())));
        place.moveTop(std::clamp(
            place.top(), inside.top(), std::max(inside.top(), inside.bottom() - place.height())));
        taken.push_back(place);
        pill->setGeometry(place);
    }
}

void EditPills::setReduceMotion(bool isReduced)
{
    m_isReduced = isReduced;
    m_timer.stop();
    keepMoving();
}

void EditPills::setVisible(bool isVisible)
{
    m_isVisible = isVisible;
    keepMoving();
}

void EditPills::keepMoving()
{
    const bool isWanted = m_isVisible && !m_pills.empty();
    if (isWanted == m_timer.isActive()) return;
    if (isWanted)
        m_timer.start(m_isReduced ? calmFrame : frame, this);
    else
        m_timer.stop();
}

void EditPills::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId()) return;
    const double now = static_cast<double>(m_clock.elapsed());
    for (EditPill* pill : m_pills) {
        if (m_isReduced) {
            pill->tick();
            continue;
        }
        pill->setPhase(std::fmod(now, barRound) / barRound);
        pill->tick();
        if (isRunning(pill->status())) Q_EMIT shimmered(pill->status().area);
    }
}

void EditPills::paintShimmer(QPainter& painter, const Viewport& viewport, const Theme& theme) const
{
    for (const EditPill* pill : m_pills) {
        if (!isRunning(pill->status())) continue;
        const QRectF area = viewport.toWidget(QRectF(pill->status().area));
        if (m_isReduced) {
            painter.fillRect(area, withAlpha(theme.shimmer, theme.shimmer.alphaF() / 2));
            continue;
        }
        const double way = std::fmod(static_cast<double>(m_clock.elapsed()), round) / round;
        const double band = area.width() * bandShare;
        const double middle = area.left() - band + way * (area.width() + 2 * band);
        QLinearGradient gradient(middle - band, 0, middle + band, 0);
        gradient.setColorAt(0, withAlpha(theme.shimmer, 0));
        gradient.setColorAt(0.5, theme.shimmer);
        gradient.setColorAt(1, withAlpha(theme.shimmer, 0));
        painter.fillRect(area & QRectF(middle - band, area.top(), 2 * band, area.height()),
                         gradient);
    }
}

}  // namespace ratoon
