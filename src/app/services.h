// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobqueue.h"
#include "jobs/worker.h"
#include "net/client.h"
#include "providers/provider.h"

#include <QString>

#include <memory>

namespace ratoon {

/// Where things of this user live (XDG base directories), created on demand.
struct Places {
    QString config;  ///< settings.json
    QString state;   ///< Working copies, window layout, recent files.
    QString cache;   ///< What can be made again.

    /// From the environment; `$XDG_…_HOME/ratoon`.
    static Places ofUser();
    /// All below one folder: for tests.
    static Places below(const QString& folder);
};

/// Everything that is made once per program and handed to whoever needs it.
struct Services {
    Places places;
    Catalogue catalogue;
    std::unique_ptr<net::Client> client;
    std::unique_ptr<Worker> pool;  ///< For pixels: one thread per core.
    std::unique_ptr<Worker> disk;  ///< One thread, all files.

    static Services make(Places places);
    JobTools jobTools();
};

/// The provider's base URL and key from the environment. Denied if a key is needed and there is none; Usage if the
/// base URL is not allowed.
Result<Endpoint> endpointFromEnvironment(const ProviderInfo& provider);
/// Whether a key is there (always, for a local provider). Never the key.
bool hasKey(const ProviderInfo& provider);

}  // namespace ratoon
