// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/fakeservice.h"

#include "fakeprovider/delivery.h"
#include "fakeprovider/dialect.h"
#include "fakeprovider/keydesk.h"
#include "fakeprovider/modelsdesk.h"
#include "fakeprovider/picturemaker.h"
#include "fakeprovider/replywriter.h"

#include <QDateTime>

namespace ratoon::test {

namespace {

ErrorAct notFound()
{
    return {.code = 404,
            .message = QStringLiteral("Requested entity was not found."),
            .status = QStringLiteral("NOT_FOUND")};
}

ErrorAct staleToken()
{
    return {.code = 401,
            .message = QStringLiteral("Request had invalid authentication credentials."),
            .status = QStringLiteral("UNAUTHENTICATED")};
}

const Provider& gemini(const Catalogue& catalogue)
{
    return *catalogue.find(QStringLiteral("gemini"));
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

constexpr const char* tokenPath = "/token";
constexpr const char* hostedPath = "/hosted/";
constexpr const char* jsonType = "application/json; charset=UTF-8";

}  // namespace

FakeService::FakeService(Options options)
    : m_options(std::move(options))
    , m_server([this](HttpConnection& connection,
                      const HttpRequest& request) { handle(connection, request); },
               m_options.scheme,
               2 * m_options.payloadLimit)
    , m_log(m_options.logFile)
{
    if (!m_options.logFile.isEmpty()) {
        m_log.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
    }
}

QUrl FakeService::tokenUrl() const
{
    return m_server.url(QLatin1String(tokenPath));
}

void FakeService::play(Scenario scenario)
{
    m_options.scenario = std::move(scenario);
    m_nextAct = 0;
}

void FakeService::handle(HttpConnection& connection, const HttpRequest& request)
{
    if (request.method == "POST" && request.path() == tokenPath) {
        log(request, 0, 0);
        return m_desk.answer(connection, request, tokenUrl());
    }
    if (request.path().startsWith(hostedPath)) return handleHosted(connection, request);
    for (const Dialect* dialect : dialects()) {
        if (dialect->isAsked(request)) return generate(connection, request, *dialect);
    }
    if (ModerationDesk::isAsked(request)) return moderate(connection, request);
    if (const auto answer = keyAnswer(request))
        return answer->error ? refuse(connection, request, *answer->error)
                             : tell(connection, request, answer->body);
    // Whoever knows the address of an upload needs no key.
    const bool isUpload = request.path().startsWith("/upload-bytes/");
    auto problem = isUpload                                    ? std::nullopt
                   : !isOpenList(request)                      ? keyProblem(request)
                   : request.header("Authorization").isEmpty() ? std::nullopt
                                                               : bearerProblem(request);
    if (problem) return refuse(connection, request, *problem);
    if (FilesDesk::isAsked(request)) {
        log(request, 0, 0);
        return m_files.answer(connection, request, baseUrl());
    }
    if (request.method == "GET") return handleModels(connection, request);
    refuse(connection, request, notFound());
}

/// The picture of the last reply, for whoever asks without a key.
void FakeService::handleHosted(HttpConnection& connection, const HttpRequest& request)
{
    const bool hasKey =
        !request.header("Authorization").isEmpty() || !request.header("x-goog-api-key").isEmpty();
    if (hasKey) {
        ErrorAct error = notFound();
        error.code = 400;
        error.message = QStringLiteral("A key came to where pictures are.");
        return refuse(connection, request, error);
    }
    if (!m_hosted || request.path().endsWith("gone.png")) {
        return refuse(connection, request, notFound());
    }
    const PictureFile file = written(answerPicture(m_hosted->asked, m_hosted->act.picture, 0),
                                     m_hosted->act.picture,
                                     m_hosted->asked.model,
                                     0);
    log(request, 200, file.bytes.size());
    connection.reply(200, file.bytes, {{"Content-Type", file.mime}});
}

void FakeService::handleModels(HttpConnection& connection, const HttpRequest& request)
{
    const auto body = modelsAnswer(request, m_catalogue, m_options.today);
    if (!body) return refuse(connection, request, notFound());
    tell(connection, request, *body);
}

void FakeService::moderate(HttpConnection& connection, const HttpRequest& request)
{
    const auto answer = m_moderation.answer(request);
    if (const auto* error = std::get_if<ErrorAct>(&answer))
        return refuse(connection, request, *error);
    tell(connection, request, std::get<QByteArray>(answer));
}

void FakeService::tell(HttpConnection& connection,
                       const HttpRequest& request,
                       const QByteArray& body)
{
    log(request, 200, body.size());
    deliver(connection, {.body = body, .headers = headersFor(jsonType, {})}, {});
}

void FakeService::generate(HttpConnection& connection,
                           const HttpRequest& request,
                           const Dialect& dialect)
{
    const auto refused = [&](const ErrorAct& error) {
        const QByteArray body = dialect.error(request, error);
        log(request, error.code, body.size());
        connection.reply(error.code, body, headersFor(jsonType, {}));
    };
    if (auto problem = dialect.keyProblem(request)) return refused(*problem);
    const QByteArray bearer = request.header("Authorization");
    const bool isStale = &dialect == &vertexDialect() && !bearer.isEmpty() &&
                         !m_desk.isGood(bearer.mid(QByteArray("Bearer ").size()));
    if (isStale) return refused(staleToken());
    ++m_generationCount;
    auto checked = dialect.checked(request,
                                   {.provider = gemini(m_catalogue),
                                    .openAi = *m_catalogue.find(QStringLiteral("openai")),
                                    .today = m_options.today,
                                    .payloadLimit = m_options.payloadLimit,
                                    .files = &m_files});
    if (const auto* problem = std::get_if<ErrorAct>(&checked)) return refused(*problem);

    const std::vector<Act>& acts = m_options.scenario.acts;
    const Act& act = acts[std::min(m_nextAct++, acts.size() - 1)];
    Asked& asked = std::get<Asked>(checked);
    if (!m_options.pictureSize.isEmpty()) asked.size = m_options.pictureSize;
    asked.hostedUrl =
        m_server
            .url(QLatin1String(hostedPath) + (act.reply.where == ReplyAct::Where::HostedGone
                                                  ? QStringLiteral("gone.png")
                                                  : QStringLiteral("1.png")))
            .toEncoded();
    m_hosted = Hosted{asked, act};
    const bool isWhole = act.error && !(act.error->isMidway && asked.isStream);
    const Spoken spoken =
        isWhole ? Spoken{dialect.error(request, *act.error), jsonType} : dialect.reply(asked, act);
    const Delivery delivery{.status = act.status,
                            .body = spoken.body,
                            .headers = headersFor(spoken.contentType, act.transport)};
    log(request, delivery.status, delivery.body.size());
    deliver(connection, delivery, act.transport);
}

void FakeService::refuse(HttpConnection& connection,
                         const HttpRequest& request,
                         const ErrorAct& error)
{
    const QByteArray body = listError(request, error);
    log(request, error.code, body.size());
    connection.reply(error.code, body, headersFor(jsonType, {}));
}

void FakeService::log(const HttpRequest& request, int status, qsizetype bytes)
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
