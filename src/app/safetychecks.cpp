// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/safetychecks.h"

#include "app/services.h"
#include "base/plaintext.h"
#include "base/wordlist.h"
#include "image/codec.h"
#include "net/address.h"
#include "providers/openai/moderation.h"

namespace ratoon {

namespace {

constexpr int longestSide = 1024;       ///< Pixels that an endpoint is shown: it looks at no more.
constexpr qsizetype shownReason = 200;  ///< Characters of what a command says.

HeldBack unanswered(HeldBack::By by)
{
    return {.by = by, .wasJudged = false};
}

std::optional<HeldBack> byWords(const SafetyRules& rules, const SafetyQuestion& question)
{
    const auto word = listedWord(question.text, rules.words);
    if (!word) return std::nullopt;
    return HeldBack{.by = HeldBack::By::Words, .what = plainLine(*word, 60)};
}

QByteArray told(const SafetyQuestion& question)
{
    Json json = {{"kind", question.kind == SafetyQuestion::Kind::Prompt ? "prompt" : "reply"},
                 {"text", toJson(question.text)},
                 {"picture", nullptr}};
    if (question.picture) {
        json["picture"] = {{"mime", question.picture->mime.toStdString()},
                           {"base64", question.picture->bytes.toBase64().toStdString()}};
    }
    return toBytes(json) + '\n';
}

std::optional<HeldBack>
byCommand(const SafetyRules& rules, const SafetyQuestion& question, const Cancel& cancel)
{
    if (rules.command.isEmpty()) return std::nullopt;
    const CommandEnding ending = endingOf(rules.command, told(question), cancel);
    const bool hasExited = ending.kind == CommandEnding::Kind::Exited;
    if (hasExited && ending.exitCode == 0) return std::nullopt;
    if (!hasExited || ending.exitCode != 1) return unanswered(HeldBack::By::Command);
    const QString reason =
        plainLine(QString::fromUtf8(ending.output.split('\n').front()), shownReason);
    return HeldBack{.by = HeldBack::By::Command, .what = reason};
}

/// Small enough for every service; a picture that cannot be read is no reason to let it pass.
Result<std::optional<EncodedImage>> shownPicture(const SafetyQuestion& question)
{
    if (!question.picture) return std::optional<EncodedImage>();
    TRY(preview,
        decodedPreview(
            question.picture->bytes, {longestSide, longestSide}, DecodeLimits::forReplies()));
    const QImage small =
        preview.scaled(preview.size().boundedTo({longestSide, longestSide}), Qt::KeepAspectRatio);
    TRY(bytes, encoded(Image::fromQImage(small), {.format = Format::Jpeg, .embedIcc = false}));
    return std::optional(EncodedImage{.bytes = bytes, .mime = "image/jpeg", .size = small.size()});
}

std::optional<HeldBack> verdictOf(const net::Response& response)
{
    const auto moderation = moderationIn(response);
    if (!moderation) return unanswered(HeldBack::By::Endpoint);
    if (!moderation->isFlagged) return std::nullopt;
    return HeldBack{.by = HeldBack::By::Endpoint,
                    .what = moderation->categories.join(QLatin1String(", "))};
}

/// What the pool finds out: that it is held back, that it may pass, or what else is to be asked.
struct Local {
    std::optional<HeldBack> held = {};
    std::optional<net::Request> next = {};
};

class RunningLook final : public SafetyGate::Look {
public:
    RunningLook(net::Client& client, SafetyGate::Done done)
        : m_client(client)
        , m_done(std::move(done))
    {}

    void begin(Ticket work) { m_work = std::move(work); }

    void take(Local local)
    {
        if (!local.next) return end(std::move(local.held));
        m_call = m_client.send(std::move(*local.next), [this](const Result<net::Response>& answer) {
            end(answer ? verdictOf(*answer) : unanswered(HeldBack::By::Endpoint));
        });
    }

private:
    /// Whoever is told may drop this.
    void end(std::optional<HeldBack> held)
    {
        const SafetyGate::Done done = std::move(m_done);
        done(std::move(held));
    }

    net::Client& m_client;
    SafetyGate::Done m_done;
    Ticket m_work;
    std::unique_ptr<net::Call> m_call;
};

Result<net::Request> question(const SafetyRules& rules,
                              const SafetyQuestion& asked,
                              KeyRing* keys,
                              const Catalogue& catalogue,
                              const Cancel& cancel)
{
    Secret key;
    if (keys) {
        TRY(found, moderationKey(rules.endpoint, *keys, catalogue, cancel));
        key = found;
    }
    TRY(picture, shownPicture(asked));
    return moderationRequest(rules.endpoint, rules.model, key, asked.text, picture);
}

}  // namespace

SafetyChecks::SafetyChecks(QString settingsFile, Tools tools)
    : m_settingsFile(std::move(settingsFile))
    , m_tools(tools)
{}

std::unique_ptr<SafetyGate::Look> SafetyChecks::look(SafetyQuestion question, Done done)
{
    auto running = std::make_unique<RunningLook>(m_tools.client, std::move(done));
    running->begin(m_tools.pool.run(
        [file = m_settingsFile,
         asked = std::move(question),
         keys = m_tools.keys,
         catalogue = m_tools.catalogue](const Cancel& cancel) -> Local {
            const auto rules = safetyRulesIn(file);
            if (!rules) return {.held = unanswered(HeldBack::By::Settings)};
            if (auto held = byWords(*rules, asked)) return {.held = std::move(held)};
            if (auto held = byCommand(*rules, asked, cancel)) return {.held = std::move(held)};
            const bool hasSomething = !asked.text.isEmpty() || asked.picture;
            if (rules->endpoint.isEmpty() || !hasSomething) return {};
            auto request = ratoon::question(*rules, asked, keys, catalogue, cancel);
            if (!request) return {.held = unanswered(HeldBack::By::Endpoint)};
            return {.next = std::move(*request)};
        },
        [look = running.get()](Local local) { look->take(std::move(local)); }));
    return running;
}

Result<Secret>
moderationKey(const QUrl& endpoint, KeyRing& keys, const Catalogue& catalogue, const Cancel& cancel)
{
    for (const auto& provider : catalogue.providers()) {
        const ProviderInfo& info = provider->info();
        if (info.isLocal || info.isOnGoogleCloud) continue;
        if (originOf(baseUrlOf(info)) != originOf(endpoint)) continue;
        TRY(found, keys.endpoint(info, cancel));
        return found.key;
    }
    const ProviderInfo own{.id = QStringLiteral("moderation"),
                           .name = QStringLiteral("moderation"),
                           .keyVariables = {QStringLiteral("RATOON_MODERATION_KEY")},
                           .baseUrlVariable = {},
                           .defaultBaseUrl = endpoint,
                           .needsNoKeyHere = true};
    TRY(found, keys.endpoint(own, cancel));
    return found.key;
}

}  // namespace ratoon
