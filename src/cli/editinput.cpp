// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/editinput.h"

#include "app/files.h"
#include "app/opening.h"
#include "base/plaintext.h"
#include "image/codec.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>
#include <cmath>

namespace ratoon::cli {

namespace {

constexpr std::array roleNames = {"subject", "style", "object", "background", "pose", "other"};

tl::unexpected<Error> misused(Sentence what, Sentence remedy = {})
{
    return failure(ErrorCode::Usage, std::move(what), std::move(remedy));
}

/// FILE or FILE:ROLE. A colon that is no role's belongs to the file name.
std::pair<QString, ReferenceRole> fileAndRole(const QString& text)
{
    const QString last = text.section(QLatin1Char(':'), -1);
    for (std::size_t i = 0; i < roleNames.size(); ++i) {
        if (text.contains(QLatin1Char(':')) && last == QLatin1String(roleNames[i])) {
            return {text.chopped(last.size() + 1), static_cast<ReferenceRole>(i)};
        }
    }
    return {text, ReferenceRole::Other};
}

Result<std::vector<Reference>> referencesOf(Context context, const QStringList& texts)
{
    std::vector<Reference> result;
    for (const QString& text : texts) {
        const auto [path, role] = fileAndRole(text);
        TRY(bytes, fileBytes(path));
        const QString name = QFileInfo(path).completeBaseName();
        TRY(reference,
            context.terminal.await(*context.services.pool, [bytes, name](const Cancel& cancel) {
                return referenceOf(bytes, name, 2048, cancel);
            }));
        reference.role = role;
        result.push_back(std::move(reference));
    }
    return result;
}

tl::unexpected<Error> noSuchRoute(const ProviderInfo& provider, const QString& asked)
{
    QStringList names;
    for (const RouteInfo& route : provider.routes) names += route.id;
    return misused({QT_TRANSLATE_NOOP("Sentence", "%1 has no route named %2."),
                    {provider.name, plainLine(asked, 40)}},
                   names.isEmpty() ? Sentence{}
                                   : Sentence{QT_TRANSLATE_NOOP("Sentence", "It offers %1."),
                                              {names.join(QStringLiteral(", "))}});
}

/// One of the routes that the provider has; with what it is asked to take.
Result<void> checkedRoute(const ProviderInfo& provider, const EditIntent& intent)
{
    const RouteInfo* route = provider.findRoute(intent.route);
    if (!route && (!provider.isLocal || !intent.route.isEmpty()))
        return noSuchRoute(provider, intent.route);
    const auto lacks = [&](Taken what) { return !route || !route->takesAny(what); };
    const auto refused = [&](const char* option) {
        return misused(
            {QT_TRANSLATE_NOOP("Sentence", "%1 takes no %2 by the route %3."),
             {provider.name, QLatin1String(option), route ? route->id : QStringLiteral("native")}},
            {QT_TRANSLATE_NOOP("Sentence", "Leave it out, or choose another route or provider.")});
    };
    if (intent.stream && lacks(Taken::Stream)) return refused("--stream");
    if (intent.travel == PictureTravel::Files && lacks(Taken::Files))
        return refused("--upload files");
    if (provider.isLocal || !lacks(Taken::Size)) return {};
    if (!intent.tier.isEmpty()) return refused("--size");
    if (!intent.ratio.isEmpty()) return refused("--aspect");
    return {};
}

Result<PictureTravel> travelOf(const Arguments& arguments)
{
    const QString word = arguments.value("upload");
    if (word.isEmpty() || word == QLatin1String("auto")) return PictureTravel::Automatic;
    if (word == QLatin1String("inline")) return PictureTravel::Inline;
    if (word == QLatin1String("files")) return PictureTravel::Files;
    return misused({QT_TRANSLATE_NOOP("Sentence", "--upload takes inline, files or auto.")});
}

Result<Mask> rectangleMask(const QString& text, QSize size)
{
    const QStringList parts = text.split(QLatin1Char(','));
    std::array<int, 4> numbers{};
    bool isSound = parts.size() == 4;
    for (qsizetype i = 0; i < 4 && isSound; ++i)
        numbers[static_cast<std::size_t>(i)] = parts[i].toInt(&isSound);
    const auto [x, y, width, height] = numbers;
    if (!isSound || width <= 0 || height <= 0) {
        return misused({QT_TRANSLATE_NOOP("Sentence", "--region takes X,Y,W,H in whole pixels.")},
                       {QT_TRANSLATE_NOOP("Sentence", "For example --region 100,80,400,300.")});
    }
    const QRect inside = QRect(x, y, width, height) & QRect(QPoint(), size);
    if (inside.isEmpty()) {
        return misused(
            {QT_TRANSLATE_NOOP("Sentence", "The region lies outside the picture of %1 × %2 px."),
             {QString::number(size.width()), QString::number(size.height())}});
    }
    return Mask::rectangle(size, inside);
}

Result<Mask> fileMask(const QString& path, QSize size)
{
    TRY(bytes, fileBytes(path));
    TRY(picture, decoded(bytes));
    if (picture.image.size() != size) {
        return misused(
            {QT_TRANSLATE_NOOP("Sentence", "The mask is %1 × %2 px, and the picture %3 × %4 px."),
             {QString::number(picture.image.width()),
              QString::number(picture.image.height()),
              QString::number(size.width()),
              QString::number(size.height())}},
            {QT_TRANSLATE_NOOP("Sentence", "Give a grey mask of the picture's size.")});
    }
    return Mask::fromQImage(picture.image.toQImage());
}

}  // namespace

QStringList sourcesOf(const Arguments& arguments)
{
    return arguments.positional + arguments.values("mask");
}

Result<void> checkedDocument(const Arguments& arguments)
{
    const QString document = arguments.value("document");
    const QString input = arguments.positional.value(0);
    if (document.isEmpty()) return {};
    return checkVacant(document, isProjectFile(input) ? input : QString());
}

Result<void> checkedModel(Context context, const EditIntent& intent)
{
    const Provider* provider = context.services.catalogue.find(intent.provider);
    if (!provider) {
        return misused({QT_TRANSLATE_NOOP("Sentence", "There is no provider named %1."),
                        {plainLine(intent.provider, 60)}},
                       {QT_TRANSLATE_NOOP("Sentence", "Run ratoon-cli providers for the list.")});
    }
    if (!provider->model(intent.model)) {
        return misused({QT_TRANSLATE_NOOP("Sentence", "%1 has no model named %2."),
                        {provider->info().name, plainLine(intent.model, 100)}},
                       {QT_TRANSLATE_NOOP("Sentence", "Run ratoon-cli models for the list.")});
    }
    return checkedRoute(provider->info(), intent);
}

GraftSettings stagesOf(const Arguments& arguments)
{
    return {.align = !arguments.has("no-align"), .matchTone = !arguments.has("no-tone-match")};
}

Result<EditIntent> intentOf(Context context, const Arguments& arguments)
{
    EditIntent intent{.prompt = arguments.value("prompt"),
                      .provider = arguments.has("provider") ? arguments.value("provider")
                                                            : QStringLiteral("offline"),
                      .model = arguments.value("model"),
                      .tier = arguments.value("size"),
                      .route = arguments.value("route"),
                      .stream = arguments.has("stream")};
    if (intent.prompt.trimmed().isEmpty()) {
        return misused({QT_TRANSLATE_NOOP("Sentence", "%1 needs a prompt."), {arguments.command}},
                       {QT_TRANSLATE_NOOP("Sentence", "Add --prompt \"what should change\".")});
    }
    if (arguments.value("aspect") != QLatin1String("auto"))
        intent.ratio = arguments.value("aspect");
    TRY(travel, travelOf(arguments));
    intent.travel = travel;
    CHECKED(checkedModel(context, intent));
    if (arguments.has("feather")) {
        TRY(feather, arguments.integer("feather", 0, 0, 1000));
        intent.feather = feather;
    }
    intent.graft = stagesOf(arguments);
    if (arguments.has("timeout")) {
        TRY(seconds, arguments.integer("timeout", 0, 1, 3600));
        intent.timeout = std::chrono::seconds(seconds);
    }
    TRY(repeats, arguments.integer("retries", 0, 0, 10));
    intent.repeats = repeats;
    TRY(budget, arguments.amount("budget"));
    intent.budgetUsd = budget;
    TRY(references, referencesOf(context, arguments.values("ref")));
    intent.references = std::move(references);
    return intent;
}

Result<std::optional<Mask>> regionOf(const Arguments& arguments, QSize size)
{
    if (arguments.has("region") && arguments.has("mask")) {
        return misused({QT_TRANSLATE_NOOP("Sentence", "--region and --mask exclude each other.")});
    }
    if (arguments.has("region")) {
        TRY(mask, rectangleMask(arguments.value("region"), size));
        return std::optional(mask);
    }
    if (arguments.has("mask")) {
        TRY(mask, fileMask(arguments.value("mask"), size));
        return std::optional(mask);
    }
    return std::optional<Mask>();
}

}  // namespace ratoon::cli
