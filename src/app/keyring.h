// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentialcommand.h"
#include "app/keychain.h"
#include "base/json.h"
#include "jobs/guarded.h"
#include "providers/provider.h"

#include <QElapsedTimer>

#include <map>

namespace ratoon {

enum class KeySource { None, Command, Keychain, Environment, Typed };

/// A stable lower-case word, such as "environment".
QString name(KeySource source);

/// Where keys come from: a credential command, the keychain, the environment, or typed for this run, in this order.
/// Each belongs to one scheme, host and port, and goes nowhere else. Any thread but the main one; calls may block.
class KeyRing {
public:
    /// Commands are read from that settings file, as it is at each call:
    /// {"credential_commands": {"gemini": {"command": ["pass", "gemini"], "origin": "https://…"}}}
    /// That of a provider on Google Cloud prints an access token.
    explicit KeyRing(QString settingsFile);

    /// The provider's base URL and key. Denied, if there is none; Usage, if the base URL is not allowed.
    Result<Endpoint> endpoint(const ProviderInfo& provider, const Cancel& cancel = {});
    /// What endpoint() would take its key from; no command is run for it.
    KeySource source(const ProviderInfo& provider);

    /// Whether a keychain service answers; Unsupported, in words, if none does.
    Result<void> keychain();

    /// For this run only; an empty one is forgotten.
    void type(const ProviderInfo& provider, Secret key);
    /// Into the keychain, for good.
    Result<void> keep(const ProviderInfo& provider, const Secret& key);
    /// Of a key that was refused: the next call asks its command again.
    void forgetCommand(const ProviderInfo& provider);

private:
    struct Cached {
        Secret key;
        QElapsedTimer age;
    };

    Result<std::optional<CredentialCommand>> commandFor(const ProviderInfo& provider) const;
    std::optional<Secret> typed(const QString& id);
    Result<Secret> fromCommand(const QString& id, const CredentialCommand& command, const Cancel&);

    QString m_settingsFile;
    Keychain m_keychain;
    Guarded<std::map<QString, Cached>> m_commandKeys;  ///< By keyName().
    Guarded<std::map<QString, Secret>> m_typed;
};

}  // namespace ratoon
