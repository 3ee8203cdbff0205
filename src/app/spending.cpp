// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spending.h"

#include <QCoreApplication>
#include <QFile>

#include <cmath>

namespace ratoon {

namespace {

tl::unexpected<Error> unknownLimits()
{
    return failure(
        ErrorCode::OverBudget,
        {QT_TRANSLATE_NOOP(
            "Sentence", "The settings cannot be read, so the limits on spending are not known.")},
        {QT_TRANSLATE_NOOP("Sentence", "Mend settings.json, or take it away.")});
}

Result<std::optional<double>> amountAt(const Json& json, const char* key)
{
    const auto found = json.find(key);
    if (found == json.end() || found->is_null()) return std::optional<double>();
    const double usd = found->is_number() ? found->get<double>() : -1;
    if (std::isfinite(usd) && usd >= 0) return std::optional(usd);
    return unknownLimits();
}

}  // namespace

Result<SpendingCaps> capsFrom(const Json& spending)
{
    if (spending.is_null()) return SpendingCaps();
    if (!spending.is_object()) return unknownLimits();
    TRY(edit, amountAt(spending, "edit"));
    TRY(document, amountAt(spending, "document"));
    TRY(day, amountAt(spending, "day"));
    return SpendingCaps{.edit = edit,
                        .document = document,
                        .day = day,
                        .allowsUnknown = boolAt(spending, "allow_unknown_prices")};
}

Json capsToJson(const SpendingCaps& caps)
{
    const auto orNull = [](std::optional<double> usd) { return usd ? Json(*usd) : Json(nullptr); };
    return {{"edit", orNull(caps.edit)},
            {"document", orNull(caps.document)},
            {"day", orNull(caps.day)},
            {"allow_unknown_prices", caps.allowsUnknown}};
}

Result<SpendingCaps> capsIn(const QString& settingsFile)
{
    QFile file(settingsFile);
    if (!file.exists()) return SpendingCaps();
    if (!file.open(QIODevice::ReadOnly)) return unknownLimits();
    const auto json = parseJson(file.readAll());
    if (!json || !json->is_object()) return unknownLimits();
    const auto found = json->find("spending");
    return found == json->end() ? SpendingCaps() : capsFrom(*found);
}

}  // namespace ratoon
