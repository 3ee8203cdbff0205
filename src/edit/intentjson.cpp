// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/intentjson.h"

#include "base/hash.h"
#include "image/maskbytes.h"

#include <QCoreApplication>

#include <algorithm>

namespace ratoon {

namespace {

tl::unexpected<Error> unreadable()
{
    return failure(ErrorCode::Malformed,
                   {QT_TRANSLATE_NOOP("Sentence", "An edit that was waiting cannot be read.")},
                   {QT_TRANSLATE_NOOP("Sentence", "Ask for it again.")});
}

std::string base64(const QByteArray& bytes)
{
    return bytes.toBase64().toStdString();
}

QByteArray bytesAt(const Json& json, const char* key)
{
    return QByteArray::fromBase64(stringAt(json, key).toLatin1());
}

template <typename T>
Json numberOrNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

std::optional<double> amountAt(const Json& json, const char* key)
{
    const auto found = json.find(key);
    const bool isNumber = found != json.end() && found->is_number();
    return isNumber ? std::optional(found->get<double>()) : std::nullopt;
}

Json referenceJson(const Reference& reference)
{
    return {{"name", toJson(reference.name)},
            {"role", static_cast<int>(reference.role)},
            {"mime", reference.image.mime.toStdString()},
            {"width", reference.image.size.width()},
            {"height", reference.image.size.height()},
            {"bytes", base64(reference.image.bytes)}};
}

/// A number outside of the list is its last entry.
template <typename Enum>
Enum enumAt(const Json& json, const char* key, Enum last)
{
    const qint64 number = integerAt(json, key);
    return static_cast<Enum>(std::clamp<qint64>(number, 0, static_cast<qint64>(last)));
}

Reference referenceFrom(const Json& json)
{
    return {.name = stringAt(json, "name"),
            .role = enumAt(json, "role", ReferenceRole::Other),
            .image = {.bytes = bytesAt(json, "bytes"),
                      .mime = stringAt(json, "mime").toLatin1(),
                      .size = QSize(static_cast<int>(integerAt(json, "width")),
                                    static_cast<int>(integerAt(json, "height")))}};
}

Json masksJson(const GraftSettings& settings)
{
    Json masks = Json::object();
    for (const QByteArray& bytes : maskBytes(settings))
        masks[contentHash(bytes).toHex().toStdString()] = base64(bytes);
    return masks;
}

BytesReader masksIn(const Json& json)
{
    return [masks = objectAt(json, "masks")](const QByteArray& hash) -> Result<QByteArray> {
        const QByteArray bytes = bytesAt(masks, hash.toHex().constData());
        if (bytes.isEmpty()) return unreadable();
        return bytes;
    };
}

}  // namespace

Json toJson(const EditIntent& intent)
{
    Json references = Json::array();
    for (const Reference& each : intent.references) references.push_back(referenceJson(each));
    Json without = Json::array();
    for (const LayerId id : intent.without) without.push_back(toJson(id.toString()));
    return {{"prompt", toJson(intent.prompt)},
            {"provider", toJson(intent.provider)},
            {"model", toJson(intent.model)},
            {"where", intent.where ? Json(base64(packed(*intent.where))) : Json(nullptr)},
            {"feather", numberOrNull(intent.feather)},
            {"references", std::move(references)},
            {"ratio", toJson(intent.ratio)},
            {"tier", toJson(intent.tier)},
            {"graft", toJson(intent.graft)},
            {"masks", masksJson(intent.graft)},
            {"without", std::move(without)},
            {"route", toJson(intent.route)},
            {"stream", intent.stream},
            {"travel", static_cast<int>(intent.travel)},
            {"conversation", intent.isConversation},
            {"from_nothing", intent.fromNothing},
            {"timeout_ms", intent.timeout ? Json(intent.timeout->count()) : Json(nullptr)},
            {"repeats", intent.repeats},
            {"budget", numberOrNull(intent.budgetUsd)}};
}

Result<EditIntent> intentFrom(const Json& json)
{
    EditIntent intent{.prompt = stringAt(json, "prompt"),
                      .provider = stringAt(json, "provider"),
                      .model = stringAt(json, "model"),
                      .feather = amountAt(json, "feather"),
                      .ratio = stringAt(json, "ratio"),
                      .tier = stringAt(json, "tier"),
                      .route = stringAt(json, "route"),
                      .stream = boolAt(json, "stream"),
                      .travel = enumAt(json, "travel", PictureTravel::Files),
                      .isConversation = boolAt(json, "conversation"),
                      .fromNothing = boolAt(json, "from_nothing"),
                      .repeats =
                          static_cast<int>(std::clamp<qint64>(integerAt(json, "repeats"), 0, 10)),
                      .budgetUsd = amountAt(json, "budget")};
    if (intent.prompt.isEmpty() || intent.provider.isEmpty()) return unreadable();
    if (const QByteArray where = bytesAt(json, "where"); !where.isEmpty()) {
        TRY(mask, unpackedMask(where));
        intent.where = mask;
    }
    if (const qint64 timeout = integerAt(json, "timeout_ms"); timeout > 0)
        intent.timeout = std::chrono::milliseconds(timeout);
    for (const Json& each : arrayAt(json, "references"))
        intent.references.push_back(referenceFrom(each));
    for (const Json& each : arrayAt(json, "without")) {
        const auto id = LayerId::fromString(
            each.is_string() ? QString::fromStdString(each.get<std::string>()) : QString());
        if (!id) return unreadable();
        intent.without.push_back(*id);
    }
    TRY(graft, graftSettingsFrom(objectAt(json, "graft"), masksIn(json)));
    intent.graft = std::move(graft);
    return intent;
}

}  // namespace ratoon
