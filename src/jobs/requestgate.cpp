// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/requestgate.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMetaObject>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace ratoon {

namespace {

constexpr int failuresInARow = 5;
constexpr std::chrono::milliseconds firstRest{30'000};
constexpr std::chrono::milliseconds longestRest{300'000};

}  // namespace

std::optional<Breaker::Time> Breaker::closedUntil(Time now) const
{
    return m_failures >= failuresInARow && now < m_until ? std::optional(m_until) : std::nullopt;
}

bool Breaker::wantsProbe() const
{
    return m_failures >= failuresInARow;
}

void Breaker::failed(Time now)
{
    ++m_failures;
    if (m_failures < failuresInARow) return;
    const int doublings = std::min(m_failures - failuresInARow, 8);
    m_until = now + std::min(longestRest, firstRest * (1 << doublings));
}

void Breaker::succeeded()
{
    m_failures = 0;
}

struct RequestGate::Turn::Place {
    QString host;
    std::function<void()> go;
    bool isOnItsWay = false;
    std::weak_ptr<Queue> queue;
};

struct RequestGate::Queue {
    RequestGate* gate = nullptr;
    Limits limits;
    std::vector<std::shared_ptr<Turn::Place>> places;
    QHash<QString, Breaker> breakers;
    QElapsedTimer clock;
    QTimer wake;

    Breaker::Time now() const { return Breaker::Time(clock.elapsed()); }

    int onTheirWay(const QString& host = {}) const
    {
        return static_cast<int>(std::ranges::count_if(places, [&](const auto& place) {
            return place->isOnItsWay && (host.isEmpty() || place->host == host);
        }));
    }

    void letInLater()
    {
        QMetaObject::invokeMethod(
            gate, [gate = gate] { gate->letIn(); }, Qt::QueuedConnection);
    }
};

RequestGate::Turn::~Turn()
{
    leave();
}

RequestGate::Turn& RequestGate::Turn::operator=(Turn&& other) noexcept
{
    if (this != &other) {
        leave();
        m_place = std::move(other.m_place);
    }
    return *this;
}

void RequestGate::Turn::leave()
{
    if (!m_place) return;
    m_place->go = {};
    if (const auto queue = m_place->queue.lock()) {
        std::erase(queue->places, m_place);
        queue->letInLater();
    }
    m_place.reset();
}

void RequestGate::Turn::tell(bool isInOrder)
{
    const auto queue = m_place ? m_place->queue.lock() : nullptr;
    if (!queue) return;
    Breaker& breaker = queue->breakers[m_place->host];
    if (isInOrder)
        breaker.succeeded();
    else
        breaker.failed(queue->now());
}

RequestGate::RequestGate(Limits limits, QObject* parent)
    : QObject(parent)
    , m_queue(std::make_shared<Queue>())
{
    m_queue->gate = this;
    m_queue->limits = limits;
    m_queue->clock.start();
    m_queue->wake.setSingleShot(true);
    connect(&m_queue->wake, &QTimer::timeout, this, [this] { letIn(); });
}

RequestGate::~RequestGate() = default;

RequestGate::Turn RequestGate::take(const QString& host, std::function<void()> go)
{
    Turn turn;
    turn.m_place = std::make_shared<Turn::Place>();
    turn.m_place->host = host;
    turn.m_place->go = std::move(go);
    turn.m_place->queue = m_queue;
    m_queue->places.push_back(turn.m_place);
    m_queue->letInLater();
    return turn;
}

void RequestGate::letIn()
{
    std::optional<Breaker::Time> next;
    std::vector<std::shared_ptr<Turn::Place>> called;
    for (const auto& place : m_queue->places) {
        if (place->isOnItsWay) continue;
        if (m_queue->onTheirWay() >= m_queue->limits.all) break;
        const Breaker breaker = m_queue->breakers.value(place->host);
        const int most = breaker.wantsProbe() ? 1 : m_queue->limits.perHost;
        if (m_queue->onTheirWay(place->host) >= most) continue;
        if (const auto until = breaker.closedUntil(m_queue->now())) {
            next = next ? std::min(*next, *until) : *until;
            continue;
        }
        place->isOnItsWay = true;
        called.push_back(place);
    }
    if (next) m_queue->wake.start(std::max(Breaker::Time(1), *next - m_queue->now()));
    // Each may give up its turn or another's.
    for (const auto& place : called) {
        if (const auto go = std::exchange(place->go, {})) go();
    }
}

}  // namespace ratoon
