// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/moderationdesk.h"

#include "fakeprovider/dialect.h"

namespace ratoon::test {

namespace {

ErrorAct misworded(const char* message)
{
    return {.code = 400, .message = QLatin1String(message)};
}

/// A picture that is none is an error there, too.
bool isPicture(const Json& item)
{
    const QByteArray url = stringAt(objectAt(item, "image_url"), "url").toLatin1();
    const qsizetype data = url.indexOf(";base64,");
    if (!url.startsWith("data:image/") || data < 0) return false;
    return decoded(QByteArray::fromBase64(url.mid(data + 8)), DecodeLimits::forReplies())
        .has_value();
}

}  // namespace

bool ModerationDesk::isAsked(const HttpRequest& request)
{
    return request.method == "POST" && request.path() == "/v1/moderations";
}

std::variant<QByteArray, ErrorAct> ModerationDesk::answer(const HttpRequest& request) const
{
    if (!request.header("Authorization").isEmpty()) {
        if (const auto problem = bearerProblem(request)) return *problem;
    }
    if (isBroken) return ErrorAct{.code = 503, .message = QStringLiteral("Overloaded.")};
    const auto json = parseJson(request.body, {.bytes = 64LL * 1024 * 1024});
    if (!json || !json->is_object()) return misworded("We could not parse the JSON body.");
    if (!stringAt(*json, "model").startsWith(QLatin1String("omni-moderation")))
        return misworded("Invalid value for 'model'.");
    const Json& input = arrayAt(*json, "input");
    if (input.empty()) return misworded("Missing required parameter: 'input'.");
    bool isFlagged = false;
    for (const Json& item : input) {
        const QString type = stringAt(item, "type");
        if (type == QLatin1String("text")) {
            isFlagged = isFlagged || stringAt(item, "text").contains(QLatin1String("UNSAFE"));
        } else if (type == QLatin1String("image_url") && isPicture(item)) {
            isFlagged = isFlagged || flagsPictures;
        } else {
            return misworded("Invalid value for 'input'.");
        }
    }
    const Json result = {
        {"flagged", isFlagged},
        {"categories", {{"violence", isFlagged}, {"sexual", false}}},
        {"category_scores", {{"violence", isFlagged ? 0.97 : 0.01}, {"sexual", 0.0}}}};
    return toBytes({{"id", "modr-made-up"},
                    {"model", "omni-moderation-latest"},
                    {"results", Json::array({result})}});
}

}  // namespace ratoon::test
