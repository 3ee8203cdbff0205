// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace ratoon {

/// Lets a host that keeps failing rest: after five failures in a row it is asked again only once a pause is over, and
/// each failed attempt doubles the pause.
class Breaker {
public:
    using Time = std::chrono::milliseconds;  ///< Since any fixed moment.

    /// When a request may be sent; nothing if at once.
    std::optional<Time> closedUntil(Time now) const;
    /// Once the pause is over, a single request shows whether the host is back.
    bool wantsProbe() const;
    void failed(Time now);
    void succeeded();

private:
    int m_failures = 0;
    Time m_until{0};
};

/// How many requests may be on their way at the same time.
struct GateLimits {
    int all = 4;
    int perHost = 3;
};

/// Where requests of all documents queue: first come, first served, but for hosts that are full or resting.
class RequestGate final : public QObject {
public:
    using Limits = GateLimits;

    /// A place in the queue, and then on the road. Destroying it gives either up.
    class Turn {
    public:
        Turn() = default;
        ~Turn();
        Turn(Turn&& other) noexcept = default;
        Turn& operator=(Turn&& other) noexcept;

        /// How the request ended, for the host's sake: whether it could be reached and was in order.
        void tell(bool isInOrder);

    private:
        friend class RequestGate;
        struct Place;
        void leave();

        std::shared_ptr<Place> m_place;
    };

    explicit RequestGate(Limits limits = {}, QObject* parent = nullptr);
    ~RequestGate() override;

    /// Calls `go` once, later, when the request may be sent.
    [[nodiscard]] Turn take(const QString& host, std::function<void()> go);

private:
    struct Queue;

    void letIn();

    std::shared_ptr<Queue> m_queue;
};

}  // namespace ratoon
