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

bool isSwitchedOffline(const QString& settingsFile)
{
    const QString variable = qEnvironmentVariable("RATOON_OFFLINE");
    if (!variable.isEmpty() && variable != QLatin1String("0")) return true;
    return boolAt(readJsonFile(settingsFile), "offline");
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

NetworkSwitch::NetworkSwitch(std::unique_ptr<net::Client> client, bool isOffline)
    : m_client(std::move(client))
    , m_isOffline(isOffline)
{}

std::unique_ptr<net::Call> NetworkSwitch::send(net::Request request, Done done, OnProgress progress)
{
    if (m_isOffline) return std::make_unique<RefusedCall>(std::move(done));
    return m_client->send(std::move(request), std::move(done), std::move(progress));
}

}  // namespace ratoon
