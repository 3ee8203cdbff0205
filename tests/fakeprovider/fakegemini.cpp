// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/fakegemini.h"

#include "fakeprovider/delivery.h"
#include "fakeprovider/replywriter.h"

#include <QDateTime>
#include <QUrlQuery>

namespace ratoon::test {

namespace {

ErrorAct notFound()
{
    return {.code = 404,
            .message = QStringLiteral("Requested entity was not found."),
            .status = QStringLiteral("NOT_FOUND")};
}

const Provider& gemini(const Catalogue& catalogue)
{
    return *catalogue.find(QStringLiteral("gemini"));
}

/// As it goes over the wire: one JSON text, an event stream, or the same as one array.
QByteArray framed(const std::vector<QByteArray>& events, bool isStream, bool isEventStream)
{
    if (!isStream) return events.front() + '\n';
    QByteArray body;
    for (const QByteArray& event : events) {
        body +=
            isEventStream ? "data: " + event + "\r\n\r\n" : (body.isEmpty() ? "[" : ",\n") + event;
    }
    return isEventStream ? body : body + ']';
}

std::vector<net::Header> headersFor(const QByteArray& contentType, const TransportAct& transport)
{
    std::vector<net::Header> headers = {
        {"Content-Type", transport.contentType.isEmpty() ? contentType : transport.contentType},
        {"Vary", "Origin, X-Origin, Referer"}};
    for (const auto& item : transport.headers.items()) {
        headers.push_back({QByteArray::fromStdString(item.key()),
                           QByteArray::fromStdString(item.value().get<std::string>())});
    }
    return headers;
}

constexpr const char* jsonType = "application/json; charset=UTF-8";

}  // namespace

FakeGemini::FakeGemini(Options options)
    : m_options(std::move(options))
    , m_server([this](HttpConnection& connection,
                      const HttpRequest& request) { handle(connection, request); },
               LoopbackServer::Scheme::Http,
               2 * m_options.payloadLimit)
    , m_log(m_options.logFile)
{
    if (!m_options.logFile.isEmpty()) {
        m_log.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
    }
}

void FakeGemini::play(Scenario scenario)
{
    m_options.scenario = std::move(scenario);
    m_nextAct = 0;
}

void FakeGemini::handle(HttpConnection& connection, const HttpRequest& request)
{
    if (auto problem = keyProblem(request)) return refuse(connection, request, *problem);
    if (request.method == "GET") return handleModels(connection, request);
    const auto route = routeOf(request);
    const bool isGeneration = request.method == "POST" && route &&
                              (route->method == QLatin1String("generateContent") ||
                               route->method == QLatin1String("streamGenerateContent"));
    if (!isGeneration) return refuse(connection, request, notFound());
    generate(connection, request, *route);
}

void FakeGemini::handleModels(HttpConnection& connection, const HttpRequest& request)
{
    std::vector<const ModelInfo*> models;
    for (const ModelInfo& model : gemini(m_catalogue).models()) {
        if (!model.isRetired(m_options.today)) models.push_back(&model);
    }
    QByteArray body;
    if (request.path() == "/v1beta/models" || request.path() == "/v1/models") {
        const QUrlQuery query(QString::fromLatin1(request.query()));
        const int pageSize = query.queryItemValue(QStringLiteral("pageSize")).toInt();
        body = modelList(models,
                         pageSize > 0 ? pageSize : 50,
                         query.queryItemValue(QStringLiteral("pageToken")));
    }
    for (const ModelInfo* model : models) {
        if (request.path().endsWith("/models/" + model->id.toLatin1())) body = modelEntry(*model);
    }
    if (body.isEmpty()) return refuse(connection, request, notFound());
    log(request, 200, body.size());
    deliver(connection, {.body = body, .headers = headersFor(jsonType, {})}, {});
}

void FakeGemini::generate(HttpConnection& connection,
                          const HttpRequest& request,
                          const Route& route)
{
    ++m_generationCount;
    const auto checked = checkedRequest(request,
                                        route,
                                        {.provider = gemini(m_catalogue),
                                         .today = m_options.today,
                                         .payloadLimit = m_options.payloadLimit});
    if (const auto* problem = std::get_if<ErrorAct>(&checked)) {
        return refuse(connection, request, *problem);
    }
    const std::vector<Act>& acts = m_options.scenario.acts;
    const Act& act = acts[std::min(m_nextAct++, acts.size() - 1)];
    const bool isStream = route.method == QLatin1String("streamGenerateContent");
    const bool isEventStream = isStream && request.query().contains("alt=sse");
    const bool isError = act.error.has_value();
    Delivery delivery{
        .status = act.status,
        .body = isError ? errorBody(*act.error)
                        : framed(replyEvents(std::get<Asked>(checked), act, isStream),
                                 isStream,
                                 isEventStream),
        .headers = headersFor(isEventStream ? "text/event-stream" : jsonType, act.transport)};
    log(request, delivery.status, delivery.body.size());
    deliver(connection, delivery, act.transport);
}

void FakeGemini::refuse(HttpConnection& connection,
                        const HttpRequest& request,
                        const ErrorAct& error)
{
    const QByteArray body = errorBody(error);
    log(request, error.code, body.size());
    connection.reply(error.code, body, headersFor(jsonType, {}));
}

void FakeGemini::log(const HttpRequest& request, int status, qsizetype bytes)
{
    if (!m_log.isOpen()) return;
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    m_log.write(toBytes(Json{{"time", now.toStdString()},
                             {"method", request.method.toStdString()},
                             {"path", request.path().toStdString()},
                             {"status", status},
                             {"received", request.body.size()},
                             {"sent", bytes},
                             {"scenario", m_options.scenario.name.toStdString()}}) +
                '\n');
}

}  // namespace ratoon::test
