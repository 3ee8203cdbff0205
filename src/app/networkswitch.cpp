// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/networkswitch.h"

#include "app/settings.h"

#include <QCoreApplication>
#include <QObject>
#include <QTimer>

namespace ratoon {

namespace {

/// Says no, later.
class RefusedCall final : public net::Call {
public:
    explicit RefusedCall(net::Client::Done done)
    {
        QTimer::singleShot(
            0, &m_context, [done = std::move(done)] { done(failure(switchedOffline())); });
    }

private:
    QObject m_context;
};

}  // namespace

bool isForcedOffline()
{
    const QString variable = qEnvironmentVariable("RATOON_OFFLINE");
    return !variable.isEmpty() && variable != QLatin1String("0");
}

bool isSwitchedOffline(const QString& settingsFile)
{
    return isForcedOffline() || boolAt(readJsonFile(settingsFile), "offline");
}

Error switchedOffline()
{
    return {
        .code = ErrorCode::Unreachable,
        .what = {QT_TRANSLATE_NOOP("Sentence", "Ratoon is switched offline, so nothing was sent.")},
        .remedy = {QT_TRANSLATE_NOOP("Sentence",
                                     "Turn offline off in the settings, or use the offline "
                                     "provider.")}};
}

NetworkSwitch::NetworkSwitch(std::unique_ptr<net::Client> client, OfflineState offline)
    : m_client(std::move(client))
    , m_offline(std::move(offline))
{}

std::unique_ptr<net::Call> NetworkSwitch::send(net::Request request, Done done, OnProgress progress)
{
    if (*m_offline) return std::make_unique<RefusedCall>(std::move(done));
    return m_client->send(std::move(request), std::move(done), std::move(progress));
}

}  // namespace ratoon
