// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyring.h"

#include "app/cloudaccess.h"
#include "app/networkswitch.h"
#include "app/services.h"
#include "app/settings.h"
#include "base/plaintext.h"
#include "net/address.h"

#include <QCoreApplication>

namespace ratoon {

namespace {

constexpr qint64 longestKept =
    15LL * 60 * 1000;  ///< Milliseconds that a command's key is used again.

/// "gemini https://example.org:443"
QString keyName(const ProviderInfo& provider)
{
    return provider.id + u' ' + originOf(baseUrlOf(provider));
}

tl::unexpected<Error> boundElsewhere(const ProviderInfo& provider, const QUrl& origin)
{
    return failure(
        ErrorCode::Denied,
        {QT_TRANSLATE_NOOP("Sentence", "The credential command of %1 is for %2, not for %3."),
         {provider.name,
          plainLine(originOf(origin), 200),
          plainLine(originOf(baseUrlOf(provider)), 200)}},
        {QT_TRANSLATE_NOOP("Sentence",
                           "Change the base URL back, or give the command this origin in the "
                           "settings.")});
}

}  // namespace

QString name(KeySource source)
{
    switch (source) {
    case KeySource::None: return QStringLiteral("none");
    case KeySource::Command: return QStringLiteral("command");
    case KeySource::Keychain: return QStringLiteral("keychain");
    case KeySource::Environment: return QStringLiteral("environment");
    case KeySource::Typed: return QStringLiteral("typed");
    }
    Q_UNREACHABLE();
}

namespace {

KeyState cloudState(const ProviderInfo& provider)
{
    const auto endpoint = endpointFromEnvironment(provider);
    if (!endpoint) return {.problem = endpoint.error()};
    KeyState state{.source = KeySource::Environment, .origin = originOf(endpoint->baseUrl)};
    if (endpoint->credentials.isEmpty()) {
        state.place = keyVariableOf(provider);
    } else if (qEnvironmentVariableIsSet(credentialsVariable)) {
        state.place = QLatin1String(credentialsVariable);
    } else {
        state.place = QStringLiteral("gcloud");
    }
    return state;
}

}  // namespace

KeyRing::KeyRing(QString settingsFile) : m_settingsFile(std::move(settingsFile)) {}

Result<std::optional<CredentialCommand>> KeyRing::commandFor(const ProviderInfo& provider) const
{
    const Json settings = readJsonFile(m_settingsFile);
    const Json& commands = objectAt(settings, "credential_commands");
    const auto found = commands.find(provider.id.toStdString());
    if (found == commands.end()) return std::optional<CredentialCommand>();
    CredentialCommand command{.words = {}, .origin = QUrl(stringAt(*found, "origin"))};
    for (const Json& word : arrayAt(*found, "command")) {
        if (word.is_string()) command.words += QString::fromStdString(word.get<std::string>());
    }
    if (command.words.isEmpty()) {
        return failure(
            ErrorCode::Denied,
            {QT_TRANSLATE_NOOP("Sentence",
                               "The credential command of %1 is no list of a program and its "
                               "arguments."),
             {provider.name}},
            {QT_TRANSLATE_NOOP("Sentence", "Mend settings.json, or take the command out of it.")});
    }
    if (command.origin.isEmpty()) command.origin = ownUrlOf(provider);
    if (originOf(command.origin) != originOf(baseUrlOf(provider)))
        return boundElsewhere(provider, command.origin);
    return std::optional(std::move(command));
}

Result<Secret>
KeyRing::fromCommand(const QString& id, const CredentialCommand& command, const Cancel& cancel)
{
    const auto kept = m_commandKeys.with([&](const auto& keys) {
        const auto found = keys.find(id);
        const bool isFresh = found != keys.end() && found->second.age.elapsed() < longestKept;
        return isFresh ? std::optional(found->second.key) : std::nullopt;
    });
    if (kept) return *kept;
    TRY(key, keyFromCommand(command, cancel));
    m_commandKeys.with([&](auto& keys) {
        Cached& cached = keys[id];
        cached.key = key;
        cached.age.start();
    });
    return key;
}

std::optional<Secret> KeyRing::typed(const QString& id)
{
    return m_typed.with([&](const auto& keys) {
        const auto found = keys.find(id);
        return found == keys.end() ? std::nullopt : std::optional(found->second);
    });
}

Result<Endpoint> KeyRing::endpoint(const ProviderInfo& provider, const Cancel& cancel)
{
    if (provider.isLocal) return endpointFromEnvironment(provider);
    if (isSwitchedOffline(m_settingsFile)) return failure(switchedOffline());
    const QUrl base = baseUrlOf(provider);
    CHECKED(net::checkAddress(base));
    const QString id = keyName(provider);
    TRY(command, commandFor(provider));
    if (command) {
        TRY(key, fromCommand(id, *command, cancel));
        if (!provider.isOnGoogleCloud)
            return Endpoint{.baseUrl = base, .key = key, .isRenewable = true};
        return withCloudAccess({.baseUrl = base, .token = key, .isRenewable = true}, provider);
    }
    if (provider.isOnGoogleCloud) return endpointFromEnvironment(provider);  // no key: credentials
    // A keychain that does not answer is no reason to fail where the environment has a key.
    if (const auto kept = m_keychain.read(id); kept && *kept)
        return Endpoint{.baseUrl = base, .key = **kept};
    auto endpoint = endpointFromEnvironment(provider);
    if (endpoint || endpoint.error().code != ErrorCode::Denied) return endpoint;
    if (const auto key = typed(id)) return Endpoint{.baseUrl = base, .key = *key};
    return endpoint;
}

Result<Endpoint> KeyRing::shownEndpoint(const ProviderInfo& provider)
{
    if (provider.isLocal || provider.isOnGoogleCloud) return endpointFromEnvironment(provider);
    const KeyState known = state(provider);
    const bool hasKey = known.isNeeded || known.source != KeySource::None;
    return Endpoint{.baseUrl = baseUrlOf(provider), .key = Secret(hasKey ? "made-up" : "")};
}

KeyState KeyRing::state(const ProviderInfo& provider)
{
    KeyState state{.isNeeded = !provider.isLocal};
    if (provider.isLocal) return state;
    const QUrl base = baseUrlOf(provider);
    state.origin = originOf(base);
    state.isNeeded = !provider.needsNoKeyHere || !net::isLoopback(base);
    state.isTyped = typed(keyName(provider)).has_value();
    if (const auto allowed = net::checkAddress(base); !allowed) state.problem = allowed.error();
    const auto command = commandFor(provider);
    if (!command) state.problem = command.error();
    if (state.problem) return state;
    if (*command) {
        state.source = KeySource::Command;
        state.place = plainLine((*command)->words.front(), 100);
    } else if (provider.isOnGoogleCloud) {
        return cloudState(provider);
    } else if (const auto kept = m_keychain.read(keyName(provider)); kept && *kept) {
        state.source = KeySource::Keychain;
    } else if (const QString variable = keyVariableOf(provider); !variable.isEmpty()) {
        state.source = KeySource::Environment;
        state.place = variable;
    } else if (state.isTyped) {
        state.source = KeySource::Typed;
    }
    return state;
}

Result<void> KeyRing::keychain()
{
    CHECKED(m_keychain.read(QStringLiteral("probe")));
    return {};
}

void KeyRing::type(const ProviderInfo& provider, Secret key)
{
    m_typed.with([&](auto& keys) {
        if (key.isEmpty())
            keys.erase(keyName(provider));
        else
            keys[keyName(provider)] = std::move(key);
    });
}

Result<void> KeyRing::keep(const ProviderInfo& provider, const Secret& key)
{
    return m_keychain.write(keyName(provider), key);
}

Result<void> KeyRing::forget(const ProviderInfo& provider)
{
    return m_keychain.remove(keyName(provider));
}

void KeyRing::forgetCommand(const ProviderInfo& provider)
{
    m_commandKeys.with([&](auto& keys) { keys.erase(keyName(provider)); });
}

}  // namespace ratoon
