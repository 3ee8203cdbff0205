// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/client.h"
#include "net/failures.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace ratoon::net {

class SingleShotBody;

/// One request over Qt's network.
///
///     waiting `after` ── begin ──► Connection ──► Upload ──► FirstByte ──► NextByte ──► done
///                                      └── no body ──────────────▲
///
/// Invariants:
///  1. `done` is called once, as the last thing this object does; it may destroy it. So may `progress`:
///     nothing is touched after a call of either.
///  2. Until the first body byte is taken, the request surely has not arrived: Unreachable. From then on it
///     may have: Uncertain. A harmless request is never Uncertain, since it may be repeated anyway.
///  3. From begin() on, the total timer runs, whatever Qt does or omits to do.
class QtCall final : public QObject, public Call {
public:
    QtCall(QNetworkAccessManager& network,
           Request request,
           Client::Done done,
           Client::OnProgress progress);
    ~QtCall() override;
    QtCall(const QtCall&) = delete;
    QtCall& operator=(const QtCall&) = delete;

    void conclude() override;

private:
    using Awaited = Failures::Awaited;

    void begin();
    QNetworkReply* dispatch();
    void followUpload();
    void awaitReply();
    void receiveHeader();
    void receiveBody();
    void complete();
    bool takeBytes();

    void await(Awaited awaited, std::chrono::milliseconds limit);
    void report(Phase phase, qint64 known = -1);
    void answer(int status);
    Failures failures() const;
    void finish(Result<Response> result);
    void release();

    QNetworkAccessManager& m_network;
    Request m_request;
    Client::Done m_done;
    Client::OnProgress m_progress;

    QPointer<QNetworkReply> m_reply;
    QPointer<SingleShotBody> m_body;
    Response m_response;
    QTimer m_phaseTimer;
    QTimer m_totalTimer;
    Awaited m_awaited = Awaited::Connection;
    bool m_isUntrusted = false;
};

}  // namespace ratoon::net
