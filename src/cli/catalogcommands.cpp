// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/catalogcommands.h"

#include "app/modelrefresh.h"
#include "base/plaintext.h"

#include <QCoreApplication>

namespace ratoon::cli {

namespace {

Json strings(const QStringList& list)
{
    Json result = Json::array();
    for (const QString& text : list) result.push_back(toJson(text));
    return result;
}

Json modelJson(const ModelInfo& model)
{
    Json outputs = Json::array();
    for (const OutputSize& output : model.outputs) {
        outputs.push_back({{"ratio", toJson(output.ratio)},
                           {"size", toJson(output.tier)},
                           {"width", output.pixels.width()},
                           {"height", output.pixels.height()}});
    }
    Json prices = Json::object();
    for (const auto& [tier, usd] : model.usdPerImage) prices[toJson(tier)] = usd;
    return {
        {"provider", toJson(model.provider)},
        {"id", toJson(model.id)},
        {"name", toJson(model.name)},
        {"default", model.isDefault},
        {"local", model.isLocal},
        {"text_to_image", model.takesText},
        {"ratios", strings(model.ratios())},
        {"sizes", strings(model.tiers())},
        {"default_size",
         model.defaultTier.isEmpty() ? Json(nullptr) : Json(toJson(model.defaultTier))},
        {"outputs", outputs},
        {"max_images", model.maxImages},
        {"max_request_bytes", model.maxRequestBytes},
        {"usd_per_image", prices},
        {"listed_only", model.isListedOnly},
        {"retires",
         model.retires ? Json(model.retires->toString(Qt::ISODate).toStdString()) : Json(nullptr)},
        {"retired", model.isRetired(QDate::currentDate())}};
}

QString modelLine(const ModelInfo& model)
{
    const auto price = model.estimateUsd({}, 1);
    const QString cost = model.isLocal ? QStringLiteral("free")
                         : price       ? QStringLiteral("about $%1").arg(*price, 0, 'f', 3)
                                       : QStringLiteral("price unknown");
    const QString sizes = model.tiers().join(QLatin1Char(' '));
    const bool isRetired = model.isRetired(QDate::currentDate());
    const QString retires =
        model.retires ? (isRetired ? QStringLiteral(", retired ") : QStringLiteral(", retires ")) +
                            model.retires->toString(Qt::ISODate)
                      : QString();
    const QString known =
        model.isListedOnly
            ? QStringLiteral(", only its name is known: asked for nothing but a picture")
            : QString();
    return QStringLiteral("%1%2 %3: %4%5%6%7\n")
        .arg(model.provider.leftJustified(10),
             model.isDefault ? QStringLiteral("*") : QStringLiteral(" "),
             model.id.leftJustified(32),
             cost,
             sizes.isEmpty() ? QString() : QStringLiteral(", sizes ") + sizes,
             retires,
             known);
}

/// The one that is named, or all that have a key of their own.
std::vector<const Provider*> asked(const Services& services, const QString& wanted)
{
    std::vector<const Provider*> result;
    for (const auto& provider : services.catalogue.providers()) {
        const ProviderInfo& info = provider->info();
        const bool hasList = !info.isLocal && !info.isOnGoogleCloud;
        if (wanted.isEmpty() ? hasList && hasKey(info) : info.id == wanted)
            result.push_back(provider.get());
    }
    return result;
}

std::vector<RefreshedModels> refreshed(Context context, const QString& wanted)
{
    std::vector<RefreshedModels> result;
    QEventLoop loop;
    ModelRefresh refresh(context.services, asked(context.services, wanted));
    refresh.start([&](std::vector<RefreshedModels> models) {
        result = std::move(models);
        loop.quit();
    });
    context.terminal.run(loop);
    return result;
}

/// What each service said, and which of its models were not known.
void describe(Context context, const std::vector<RefreshedModels>& told, Report& report)
{
    report.json["refreshed"] = Json::array();
    for (const RefreshedModels& each : told) {
        Json entry = {{"provider", toJson(each.provider)}};
        if (!each.models) {
            context.terminal.note(each.provider + QStringLiteral(": ") +
                                  each.models.error().english());
            entry["error"] = errorJson(each.models.error());
        } else {
            entry["listed"] = each.models->size();
            entry["new"] = Json::array();
            for (const ListedModel& model : each.fresh) entry["new"].push_back(toJson(model.id));
        }
        report.json["refreshed"].push_back(std::move(entry));
    }
}

QString keyText(KeySource source)
{
    switch (source) {
    case KeySource::Command: return QStringLiteral("key from the credential command");
    case KeySource::Keychain: return QStringLiteral("key from the keychain");
    case KeySource::Environment: return QStringLiteral("key from the environment");
    case KeySource::Typed:
    case KeySource::None: break;
    }
    return QStringLiteral("no key needed");
}

bool isReady(const ProviderInfo& info, KeySource source)
{
    return hasKey(info) || source != KeySource::None;
}

QString stateText(const ProviderInfo& info, KeySource source)
{
    if (info.isLocal) return QStringLiteral("ready, free, nothing leaves this machine");
    return isReady(info, source) ? QStringLiteral("ready, ") + keyText(source)
                                 : QStringLiteral("no key: set ") + info.keyVariables.value(0);
}

Json providerJson(const Provider& provider, KeySource source)
{
    const ProviderInfo& info = provider.info();
    Json ids = Json::array();
    for (const ModelInfo& model : provider.models()) ids.push_back(toJson(model.id));
    Json routes = Json::array();
    for (const RouteInfo& route : info.routes) routes.push_back(toJson(route.id));
    return {
        {"id", toJson(info.id)},
        {"name", toJson(info.name)},
        {"local", info.isLocal},
        {"configured", isReady(info, source)},
        {"routes", routes},
        {"key_source", source == KeySource::None ? Json(nullptr) : Json(toJson(name(source)))},
        {"key_variables", strings(info.keyVariables)},
        {"base_url",
         info.isLocal ? Json(nullptr) : Json(info.defaultBaseUrl.toString().toStdString())},
        {"base_url_variable", info.isLocal ? Json(nullptr) : Json(toJson(info.baseUrlVariable))},
        {"models", ids}};
}

}  // namespace

Outcome<Report> providers(Context context)
{
    const Services& services = context.services;
    using Sources = std::vector<KeySource>;
    TAKE(sources,
         context.terminal.await(*services.pool, [&services](const Cancel&) -> Result<Sources> {
             Sources found;
             for (const auto& provider : services.catalogue.providers())
                 found.push_back(services.keys->source(provider->info()));
             return found;
         }));
    auto source = sources.begin();
    Report report{.json = {{"providers", Json::array()}}};
    for (const auto& provider : services.catalogue.providers()) {
        const KeySource keySource = *source++;
        report.json["providers"].push_back(providerJson(*provider, keySource));
        report.text += QStringLiteral("%1 %2\n").arg(provider->info().id.leftJustified(12),
                                                     stateText(provider->info(), keySource));
    }
    const auto keychain = context.terminal.await(
        *services.pool, [&services](const Cancel&) { return services.keys->keychain(); });
    report.json["keychain"] = keychain.has_value();
    if (!keychain) report.text += keychain.error().what.english() + u'\n';
    return report;
}

Outcome<Report> models(Context context, const Arguments& arguments)
{
    Services& services = context.services;
    const QString wanted = arguments.value("provider");
    if (!wanted.isEmpty() && !services.catalogue.find(wanted)) {
        return failed({ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("Sentence", "There is no provider named %1."),
                        {plainLine(wanted, 60)}},
                       {QT_TRANSLATE_NOOP("Sentence", "Run ratoon-cli providers for the list.")}});
    }
    Report report{.json = {{"models", Json::array()}}};
    if (arguments.has("refresh")) {
        const auto told = refreshed(context, wanted);
        const bool isOne = !wanted.isEmpty() && told.size() == 1;
        if (isOne && !told.front().models)
            return failed(told.front().models.error(), Stage::Provider);
        if (context.terminal.isInterrupted()) return failed(Terminal::stopped().value());
        describe(context, told, report);
    }
    for (const auto& provider : services.catalogue.providers()) {
        if (!wanted.isEmpty() && provider->info().id != wanted) continue;
        for (const ModelInfo& model : provider->models()) {
            report.json["models"].push_back(modelJson(model));
            report.text += modelLine(model);
        }
    }
    return report;
}

}  // namespace ratoon::cli
