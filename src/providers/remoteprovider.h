// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

#include <memory>

namespace ratoon {

/// A service over the network, as data describes it. `models` and `info.routes` must not be empty.
std::unique_ptr<Provider> remoteProvider(ProviderInfo info, std::vector<ModelInfo> models);

/// Whether a route may name this protocol, and which there are.
bool isProtocol(const QString& name);
QStringList protocolNames();

}  // namespace ratoon
