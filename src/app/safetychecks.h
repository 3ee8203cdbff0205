// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyring.h"
#include "app/safetyrules.h"
#include "jobs/safetygate.h"
#include "jobs/worker.h"
#include "net/client.h"

namespace ratoon {

/// Looks by the rules of a settings file as they are at each look: first the word list, then the command, then the
/// endpoint; the first that finds something ends it.
///
/// The command reads one line of JSON from its input, {"kind": "prompt" or "reply", "text": "…", "picture": null or {"mime":
/// "image/png", "base64": "…"}}, and exits with 0 if that may pass, and with 1 if it must be held back, the reason being the
/// first line that it prints. Any other end is a failure to look. It has 30 seconds.
class SafetyChecks final : public SafetyGate {
public:
    struct Tools {
        Worker& pool;
        net::Client& client;
        KeyRing* keys;  ///< Null: the endpoint is asked without a key.
        const Catalogue& catalogue;
    };

    /// All of the tools outlive it.
    SafetyChecks(QString settingsFile, Tools tools);

    [[nodiscard]] std::unique_ptr<Look> look(SafetyQuestion question, Done done) override;

private:
    QString m_settingsFile;
    Tools m_tools;
};

/// The key that the endpoint is sent: that of the service with the same scheme, host and port, else that of the variable
/// RATOON_MODERATION_KEY, or one of the keychain or a command by the name "moderation", for that address alone. Empty on
/// this machine, if there is none. Blocks.
Result<Secret> moderationKey(const QUrl& endpoint,
                             KeyRing& keys,
                             const Catalogue& catalogue,
                             const Cancel& cancel);

}  // namespace ratoon
