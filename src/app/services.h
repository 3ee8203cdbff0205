// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/facedetector.h"
#include "app/keyring.h"
#include "app/networkswitch.h"
#include "app/places.h"
#include "jobs/jobqueue.h"
#include "jobs/worker.h"
#include "net/client.h"
#include "providers/gemini/fileshelf.h"
#include "providers/provider.h"

#include <memory>

namespace ratoon {

/// Everything that is made once per program and handed to whoever needs it.
struct Services {
    Places places;
    Catalogue catalogue;
    std::unique_ptr<net::Client> client;
    std::unique_ptr<KeyRing> keys;        ///< Null: the environment alone has keys.
    std::unique_ptr<Worker> pool;         ///< For pixels: one thread per core.
    std::unique_ptr<Worker> disk;         ///< One thread, all files.
    std::shared_ptr<Ledger> ledger = {};  ///< Of all paid requests; on the disk's thread.
    std::unique_ptr<RequestGate> gate = {};
    std::shared_ptr<TokenCache> tokens = {};
    std::shared_ptr<FileShelf> files = {};
    std::shared_ptr<const FaceDetector> faces = {};  ///< Null: nothing is looked for.
    OfflineState offline = std::make_shared<std::atomic<bool>>(false);  ///< No socket is opened.
    /// Pictures go only to hosts that the settings say were agreed to. Off where the order to send says it all: in the
    /// terminal.
    bool asksConsent = true;

    static Services make(Places places);
    /// For the jobs of the document with that root.
    JobTools jobTools(VersionId document = {});
};

/// The models that come with the program, with those that services listed, and the user's own, where these files are sound.
Catalogue catalogueFor(const Places& places);

/// The provider's base URL and key from the environment. Denied if a key is needed and there is none; Usage if the
/// base URL is not allowed.
Result<Endpoint> endpointFromEnvironment(const ProviderInfo& provider);
/// Where the provider is reached: by the environment, or its own.
QUrl baseUrlOf(const ProviderInfo& provider);
/// Its own, whatever the environment says of it but for the place of Google Cloud.
QUrl ownUrlOf(const ProviderInfo& provider);
/// The variable of the environment that has its key; empty if none has.
QString keyVariableOf(const ProviderInfo& provider);
/// Whether a key is there (always, for a local provider). Never the key.
bool hasKey(const ProviderInfo& provider);

}  // namespace ratoon
