// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/versiontext.h"

#include "base/plaintext.h"
#include "jobs/safetygate.h"

#include <QCoreApplication>
#include <QLocale>

namespace ratoon {
namespace {

constexpr qsizetype titleLimit = 300;
constexpr qsizetype shownPrompt = 600;

struct VersionWords {
    Q_DECLARE_TR_FUNCTIONS(Versions)
};

QString stringIn(const Json& recipe, const char* key)
{
    const auto found = recipe.find(key);
    if (found == recipe.end() || !found->is_string()) return {};
    return QString::fromStdString(found->get<std::string>());
}

QString modelText(const Json& recipe, const Catalogue& catalogue)
{
    const Provider* provider = catalogue.find(stringIn(recipe, "provider"));
    const QString model = stringIn(recipe, "model");
    if (provider == nullptr) return plainLine(model, 40);
    if (provider->info().isLocal) return provider->info().name;
    const ModelInfo* info = provider->findModel(model);
    return info == nullptr ? plainLine(model, 40) : info->name;
}

QString costText(const Json& recipe)
{
    const auto cost = recipe.find("cost");
    if (cost == recipe.end() || !cost->is_object()) return {};
    const auto usd = cost->find("usd");
    if (usd == cost->end() || !usd->is_number()) return {};
    return priceText(usd->get<double>());
}

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Accepted: break;
    case Standing::Proposed: return VersionWords::tr("waits for you");
    case Standing::Discarded: return VersionWords::tr("not accepted");
    }
    return {};
}

}  // namespace

QString versionTitle(const VersionTree& tree, VersionId id)
{
    const Version* version = tree.find(id);
    if (version == nullptr) return {};
    const QString name = tree.annotation(id).name;
    if (!name.isEmpty()) return plainLine(name, titleLimit);
    if (version->origin.kind == OriginKind::Opened) return VersionWords::tr("Original");
    const QString label = plainLine(version->origin.label, titleLimit);
    return label.isEmpty() ? VersionWords::tr("Edit") : label;
}

QString versionDetail(const VersionTree& tree,
                      VersionId id,
                      const Catalogue& catalogue,
                      const QString& drift)
{
    const Version* version = tree.find(id);
    if (version == nullptr) return {};
    QStringList parts;
    switch (version->origin.kind) {
    case OriginKind::Opened:
        parts << plainLine(version->origin.label, 60) << timeText(version->made);
        break;
    case OriginKind::Adjusted:
        parts << VersionWords::tr("by hand") << timeText(version->made);
        break;
    case OriginKind::Generated:
        parts << modelText(version->origin.recipe, catalogue) << costText(version->origin.recipe);
        break;
    }
    const bool isHeldBack = heldBackIn(version->origin.recipe).has_value();
    parts << drift
          << (isHeldBack ? VersionWords::tr("held back")
                         : standingText(tree.annotation(id).standing));
    parts.removeAll(QString());
    return parts.join(u" · ");
}

QString promptOf(const Version& version)
{
    if (version.origin.kind != OriginKind::Generated) return {};
    const QString prompt = stringIn(version.origin.recipe, "prompt");
    return plainParagraphs(prompt.isEmpty() ? version.origin.label : prompt, 20'000);
}

std::vector<VersionFact> versionFacts(const Version& version, const Catalogue& catalogue)
{
    const Json& recipe = version.origin.recipe;
    const bool isGenerated = version.origin.kind == OriginKind::Generated;
    const auto seed = recipe.find("seed");
    const bool hasSeed = seed != recipe.end() && seed->is_number_integer();
    std::vector<VersionFact> facts = {
        {VersionWords::tr("Prompt"), plainParagraphs(promptOf(version), shownPrompt)},
        {VersionWords::tr("Model"), isGenerated ? modelText(recipe, catalogue) : QString()},
        {VersionWords::tr("Cost"), isGenerated ? costText(recipe) : QString()},
        {VersionWords::tr("Seed"), hasSeed ? QString::number(seed->get<qint64>()) : QString()},
        {VersionWords::tr("Made"), timeText(version.made)}};
    std::erase_if(facts, [](const VersionFact& fact) { return fact.text.isEmpty(); });
    return facts;
}

QString priceText(double usd)
{
    if (usd <= 0.0) return VersionWords::tr("free");
    const int decimals = usd < 0.1 ? 3 : 2;
    return u'$' + QLocale().toString(usd, 'f', decimals);
}

QString timeText(const QDateTime& utc)
{
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    const QString clock = locale.toString(local.time(), QStringLiteral("HH:mm"));
    const QDate today = QDate::currentDate();
    if (local.date() == today) return VersionWords::tr("today %1").arg(clock);
    if (local.date() == today.addDays(-1)) return VersionWords::tr("yesterday %1").arg(clock);
    const QString pattern = local.date().year() == today.year() ? QStringLiteral("d MMM")
                                                                : QStringLiteral("d MMM yyyy");
    return VersionWords::tr("%1 %2", "date and time")
        .arg(locale.toString(local.date(), pattern), clock);
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(
        bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

}  // namespace ratoon
