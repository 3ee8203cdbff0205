// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/graftsettings.h"

#include "base/hash.h"
#include "image/maskbytes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

constexpr std::array scopeNames = {"local", "global-tone", "new-picture", "loose-layer"};
constexpr std::array changeNames = {"selection", "changed"};
constexpr double longestFeather = 10'000;  // pixels
constexpr int mostGrowth = 1'000;          // pixels

tl::unexpected<Error> brokenSettings()
{
    return failure(ErrorCode::Malformed,
                   {QT_TRANSLATE_NOOP("Sentence", "The settings of this edit cannot be read.")},
                   {QT_TRANSLATE_NOOP("Sentence", "Make the edit again.")});
}

std::string hexOf(const QByteArray& hash)
{
    return hash.toHex().toStdString();
}

Json named(const Mask& mask)
{
    return mask.isNull() ? Json(nullptr) : Json(hexOf(contentHash(packed(mask))));
}

Json scopeName(std::optional<Scope> scope)
{
    return scope ? Json(scopeNames[static_cast<std::size_t>(*scope)]) : Json(nullptr);
}

/// The place of a word in its list; −1 for a word that is none of them, nothing for null or no word.
template <std::size_t Count>
std::optional<int>
placeOf(const Json& json, const char* key, const std::array<const char*, Count>& list)
{
    const QString word = stringAt(json, key);
    if (word.isEmpty()) return std::nullopt;
    const auto found =
        std::ranges::find_if(list, [&](const char* each) { return word == QLatin1String(each); });
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

Result<std::optional<PlaceMatrix>> placementAt(const Json& json)
{
    const Json& numbers = arrayAt(json, "placement");
    if (numbers.empty()) return std::nullopt;
    PlaceMatrix matrix{};
    if (numbers.size() != matrix.size()) return brokenSettings();
    for (std::size_t i = 0; i < matrix.size(); ++i) {
        if (!numbers[i].is_number()) return brokenSettings();
        matrix[i] = numbers[i].get<double>();
        if (!std::isfinite(matrix[i])) return brokenSettings();
    }
    return matrix;
}

}  // namespace

Json toJson(const GraftSettings& settings)
{
    return {{"align", settings.align},
            {"tone", settings.matchTone},
            {"clean_up", settings.cleanUp},
            {"scope", scopeName(settings.scope)},
            {"hint", scopeName(settings.hint)},
            {"may_change",
             settings.mayChange ? Json(changeNames[static_cast<std::size_t>(*settings.mayChange)])
                                : Json(nullptr)},
            {"feather", settings.feather ? Json(*settings.feather) : Json(nullptr)},
            {"grow", settings.grow},
            {"placement", settings.placement ? Json(*settings.placement) : Json(nullptr)},
            {"include", named(settings.include)},
            {"exclude", named(settings.exclude)},
            {"beyond", named(settings.beyond)}};
}

std::vector<QByteArray> maskBytes(const GraftSettings& settings)
{
    std::vector<QByteArray> result;
    for (const Mask& mask : {settings.include, settings.exclude, settings.beyond})
        if (!mask.isNull()) result.push_back(packed(mask));
    return result;
}

Result<Mask> maskAt(const Json& json, const char* key, const BytesReader& bytes)
{
    const QByteArray hash = QByteArray::fromHex(stringAt(json, key).toLatin1());
    if (hash.isEmpty()) return Mask();
    TRY(stored, bytes(hash));
    return unpackedMask(stored);
}

Result<GraftSettings> graftSettingsFrom(const Json& json, const BytesReader& bytes)
{
    GraftSettings settings{.align = boolAt(json, "align", true),
                           .matchTone = boolAt(json, "tone", true),
                           .cleanUp = boolAt(json, "clean_up", false)};
    const std::optional<int> scope = placeOf(json, "scope", scopeNames);
    const std::optional<int> hint = placeOf(json, "hint", scopeNames);
    const std::optional<int> change = placeOf(json, "may_change", changeNames);
    const double feather = numberAt(json, "feather", -1);
    const qint64 grow = integerAt(json, "grow");
    const bool hasWords = scope != -1 && hint != -1 && change != -1;
    if (!hasWords || feather > longestFeather || std::abs(grow) > mostGrowth)
        return brokenSettings();
    if (scope) settings.scope = static_cast<Scope>(*scope);
    if (hint) settings.hint = static_cast<Scope>(*hint);
    if (change) settings.mayChange = static_cast<MayChange>(*change);
    if (feather >= 0) settings.feather = feather;
    settings.grow = static_cast<int>(grow);
    TRY(placement, placementAt(json));
    settings.placement = placement;
    TRY(include, maskAt(json, "include", bytes));
    settings.include = std::move(include);
    TRY(exclude, maskAt(json, "exclude", bytes));
    settings.exclude = std::move(exclude);
    TRY(beyond, maskAt(json, "beyond", bytes));
    settings.beyond = std::move(beyond);
    return settings;
}

QString name(Scope scope)
{
    return QString::fromLatin1(scopeNames[static_cast<std::size_t>(scope)]);
}

}  // namespace ratoon
