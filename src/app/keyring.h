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

/// What is known of a provider's key without having it.
struct KeyState {
    KeySource source = KeySource::None;  ///< What endpoint() would take it from.
    QString origin;                      ///< "https://example.org:443": where alone it would go.
    QString place = {};    ///< The program of the command, or the variable of the environment.
    bool isTyped = false;  ///< One was typed for this run, whether it is used or not.
    bool isNeeded = true;  ///< A server of the user's own takes none.
    std::optional<Error> problem = {};  ///< Why there is none, where there should be one.
};

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
    /// No command is run for it.
    KeyState state(const ProviderInfo& provider);
    /// What endpoint() would take its key from.
    KeySource source(const ProviderInfo& provider) { return state(provider).source; }

    /// The same with a key that is made up: to show what would be sent, for which no key is needed and no command run.
    Result<Endpoint> shownEndpoint(const ProviderInfo& provider);

    /// Whether a keychain service answers; Unsupported, in words, if none does.
    Result<void> keychain();

    /// For this run only; an empty one is forgotten.
    void type(const ProviderInfo& provider, Secret key);
    /// Into the keychain, for good.
    Result<void> keep(const ProviderInfo& provider, const Secret& key);
    /// Out of the keychain.
    Result<void> forget(const ProviderInfo& provider);
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
