// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/client.h"

#include <QString>

#include <memory>

namespace ratoon {

/// Switched off by "offline": true in a settings file, or by RATOON_OFFLINE in the environment.
bool isSwitchedOffline(const QString& settingsFile);

/// What to say instead of sending anything. Unreachable.
Error switchedOffline();

/// A client that opens no socket while the user wants none.
class NetworkSwitch final : public net::Client {
public:
    NetworkSwitch(std::unique_ptr<net::Client> client, bool isOffline);

    bool isOffline() const { return m_isOffline; }
    void setOffline(bool isOffline) { m_isOffline = isOffline; }

    std::unique_ptr<net::Call>
    send(net::Request request, Done done, OnProgress progress = {}) override;

private:
    std::unique_ptr<net::Client> m_client;
    bool m_isOffline;
};

}  // namespace ratoon
