// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/dialect.h"
#include "fakeprovider/replywriter.h"

namespace ratoon::test {

namespace {

bool isGeneration(const HttpRequest& request)
{
    const auto route = routeOf(request);
    return request.method == "POST" && route &&
           (route->method == QLatin1String("generateContent") ||
            route->method == QLatin1String("streamGenerateContent"));
}

std::variant<Asked, ErrorAct> checked(const HttpRequest& request, const Judge& judge)
{
    const Route route = *routeOf(request);
    auto result = checkedRequest(request, route, judge);
    if (auto* asked = std::get_if<Asked>(&result)) {
        asked->isStream = route.method == QLatin1String("streamGenerateContent");
        asked->isEventStream = asked->isStream && request.query().contains("alt=sse");
    }
    return result;
}

/// As it goes over the wire: one JSON text, an event stream, or the same as one array.
Spoken spoken(const Asked& asked, const Act& act)
{
    constexpr const char* json = "application/json; charset=UTF-8";
    const std::vector<QByteArray> events = replyEvents(asked, act, asked.isStream);
    if (!asked.isStream) return {events.front() + '\n', json};
    QByteArray body;
    for (const QByteArray& event : events) {
        body += asked.isEventStream ? "data: " + event + "\r\n\r\n"
                                    : (body.isEmpty() ? "[" : ",\n") + event;
    }
    return asked.isEventStream ? Spoken{body, "text/event-stream"} : Spoken{body + ']', json};
}

}  // namespace

const Dialect& geminiDialect()
{
    static const Dialect dialect = {
        isGeneration,
        keyProblem,
        checked,
        spoken,
        [](const HttpRequest& /*request*/, const ErrorAct& error) { return errorBody(error); }};
    return dialect;
}

std::vector<const Dialect*> dialects()
{
    return {&geminiDialect(), &vertexDialect(), &chatDialect(), &localDialect(), &imagesDialect()};
}

}  // namespace ratoon::test
