// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/client.h"

#include <QString>

#include <atomic>
#include <memory>

namespace ratoon {

/// Whether no socket may be opened now; shared by those who ask and those who set it.
using OfflineState = std::shared_ptr<std::atomic<bool>>;

/// Switched off by RATOON_OFFLINE in the environment, whatever the settings say.
bool isForcedOffline();
/// Switched off by "offline": true in a settings file, or by RATOON_OFFLINE in the environment.
bool isSwitchedOffline(const QString& settingsFile);

/// What to say instead of sending anything. Unreachable.
Error switchedOffline();

/// A client that opens no socket while the user wants none. What is on its way already ends as it would.
class NetworkSwitch final : public net::Client {
public:
    NetworkSwitch(std::unique_ptr<net::Client> client, OfflineState offline);

    std::unique_ptr<net::Call>
    send(net::Request request, Done done, OnProgress progress = {}) override;

private:
    std::unique_ptr<net::Client> m_client;
    OfflineState m_offline;
};

}  // namespace ratoon
