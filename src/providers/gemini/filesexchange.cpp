// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/filesexchange.h"

#include "base/hash.h"
#include "base/json.h"
#include "providers/base64.h"
#include "providers/serviceerror.h"

#include <QRegularExpression>

namespace ratoon {

namespace {

constexpr int mostUploads = 3;  // of one picture whose end the service does not confirm
constexpr int mostLooks = 60;   // at a picture that the service is still looking at

Error uploadError(Sentence what)
{
    return {
        .code = ErrorCode::Refused,
        .what = std::move(what),
        .remedy = {QT_TRANSLATE_NOOP(
            "Sentence", "Nothing was asked of the model. Try again, or send pictures inline.")}};
}

net::Request harmless(const Ask& ask, const QByteArray& method, const QUrl& url)
{
    net::Request request{
        .method = method,
        .url = url,
        .repeat = net::Repeat::Harmless,
        .timeouts = {.firstByte = std::chrono::seconds(60), .total = std::chrono::seconds(600)},
        .maxReplyBytes = 256 * 1024};
    if (!ask.endpoint.key.isEmpty()) {
        request.credential =
            net::Credential{.header = "x-goog-api-key", .secret = ask.endpoint.key};
    }
    return request;
}

/// The file in a reply: of an upload it is inside "file".
Json fileIn(const QByteArray& body)
{
    auto json = parseJson(body);
    if (!json || !json->is_object()) return Json::object();
    return json->contains("file") ? objectAt(*json, "file") : std::move(*json);
}

bool isFileName(const QString& name)
{
    static const QRegularExpression form(QStringLiteral("^files/[a-z0-9-]{1,64}$"));
    return form.match(name).hasMatch();
}

}  // namespace

FilesExchange::FilesExchange(Ask ask, Wording wording)
    : m_ask(std::move(ask))
    , m_wording(std::move(wording))
    , m_inner(std::make_unique<Generation>(m_ask, m_wording))
    , m_shelf(m_ask.endpoint.files)
    , m_owner(ownerOf(m_ask.endpoint))
{
    if (m_ask.request.upload) m_pictures.push_back(&*m_ask.request.upload);
    for (Reference& reference : m_ask.request.references) m_pictures.push_back(&reference.image);
}

bool FilesExchange::isWanted(const Ask& ask)
{
    const auto pictures = sentPictures(ask.request);
    if (!ask.route.takesAny(Taken::Files) || pictures.empty()) return false;
    if (ask.request.travel != PictureTravel::Automatic) {
        return ask.request.travel == PictureTravel::Files;
    }
    qint64 size = 0;
    for (const EncodedImage* picture : pictures) size += base64Size(picture->bytes.size());
    return size > ask.model.maxRequestBytes * 9 / 10;
}

Step FilesExchange::begin(const Cancel& /*cancel*/)
{
    return startNext();
}

Step FilesExchange::advance(const net::Response& response)
{
    if (m_stage == Stage::Deleting) return deleteNext();
    if (m_stage == Stage::Asking) {
        if (isShelfStale(response)) return askAnew();
        Step step = m_inner->advance(response);
        auto* result = std::get_if<Result<EditReply>>(&step);
        return result ? over(std::move(*result)) : std::move(step);
    }
    if (response.status >= 400) {
        return over(failure(serviceError(response, response.body, m_ask.model.id)));
    }
    return m_stage == Stage::Starting ? sendBytes(response) : takeFile(response);
}

Seen FilesExchange::observe(QByteArrayView bytes)
{
    return m_stage == Stage::Asking ? m_inner->observe(bytes) : Seen::Partial;
}

/// Of an earlier edit, and still there.
bool FilesExchange::isShelved()
{
    if (!m_shelf || m_isAnew) return false;
    const auto file = m_shelf->find(m_owner, contentHash(current().bytes));
    if (!file) return false;
    current().uri = file->uri;
    m_hasShelved = true;
    return true;
}

/// A file that is gone is told apart from one that was never ours by nobody: both are a matter of permission.
bool FilesExchange::isShelfStale(const net::Response& response) const
{
    const bool isRefused = response.status == 403 || response.status == 404;
    return isRefused && m_hasShelved && !m_isAnew;
}

Step FilesExchange::askAnew()
{
    m_shelf->taken(m_owner);
    m_isAnew = true;
    m_index = 0;
    return startNext();
}

Step FilesExchange::startNext()
{
    while (m_index < m_pictures.size() && isShelved()) ++m_index;
    if (m_index == m_pictures.size()) return ask();
    m_stage = Stage::Starting;
    m_tries = 0;
    static const QRegularExpression version(QStringLiteral("/v1(beta)?/*$"));
    QUrl base = m_ask.endpoint.baseUrl;
    base.setPath(base.path().remove(version));
    net::Request request = harmless(m_ask, "POST", serviceUrl(base, {}, "upload/v1beta/files"));
    request.headers = {
        {"Content-Type", "application/json"},
        {"X-Goog-Upload-Protocol", "resumable"},
        {"X-Goog-Upload-Command", "start"},
        {"X-Goog-Upload-Header-Content-Length", QByteArray::number(current().bytes.size())},
        {"X-Goog-Upload-Header-Content-Type", sentMime(current())}};
    request.body = R"({"file":{"displayName":"picture"}})";
    return request;
}

/// To the service itself, whatever host it names: the picture goes nowhere else.
Step FilesExchange::sendBytes(const net::Response& response)
{
    if (m_tries == 0) {
        m_uploadUrl = QUrl(QString::fromLatin1(response.header("X-Goog-Upload-URL")));
        if (!m_uploadUrl.isValid() || m_uploadUrl.path().isEmpty()) {
            return over(failure(uploadError(
                {QT_TRANSLATE_NOOP("Sentence", "The service named no place for the picture.")})));
        }
        const QUrl& base = m_ask.endpoint.baseUrl;
        m_uploadUrl.setScheme(base.scheme());
        m_uploadUrl.setHost(base.host());
        m_uploadUrl.setPort(base.port());
    }
    m_stage = Stage::Sending;
    ++m_tries;
    net::Request request = harmless(m_ask, "POST", m_uploadUrl);
    request.credential.reset();
    request.headers = {{"Content-Type", sentMime(current())},
                       {"X-Goog-Upload-Offset", "0"},
                       {"X-Goog-Upload-Command", "upload, finalize"}};
    request.body = current().bytes;
    return request;
}

Step FilesExchange::takeFile(const net::Response& response)
{
    const bool isUnconfirmed =
        m_stage == Stage::Sending && response.header("X-Goog-Upload-Status") != "final";
    if (isUnconfirmed && m_tries < mostUploads) return sendBytes(response);
    const Json file = fileIn(response.body);
    const QString name = stringAt(file, "name");
    const QString state = stringAt(file, "state", QStringLiteral("ACTIVE"));
    if (isUnconfirmed || !isFileName(name) || state == QLatin1String("FAILED")) {
        return over(failure(uploadError(
            {QT_TRANSLATE_NOOP("Sentence", "The service could not take the picture.")})));
    }
    if (m_stage == Stage::Sending) m_names.push_back(name.toLatin1());
    if (state == QLatin1String("ACTIVE")) {
        current().uri = stringAt(file, "uri").toUtf8();
        shelve(file);
        ++m_index;
        return startNext();
    }
    m_tries = m_stage == Stage::Sending ? 0 : m_tries + 1;
    if (m_tries == mostLooks) {
        return over(failure(uploadError(
            {QT_TRANSLATE_NOOP("Sentence", "The service is not done with the picture in time.")})));
    }
    m_stage = Stage::Waiting;
    net::Request request = harmless(
        m_ask, "GET", serviceUrl(m_ask.endpoint.baseUrl, m_ask.route.path, name.toLatin1()));
    request.after = std::chrono::seconds(1);
    return request;
}

void FilesExchange::shelve(const Json& file)
{
    if (!m_shelf || !m_ask.request.keepsFiles) return;
    m_shelf->keep(m_owner,
                  contentHash(current().bytes),
                  {.name = m_names.back(),
                   .uri = current().uri,
                   .until = QDateTime::fromString(stringAt(file, "expirationTime"), Qt::ISODate)});
    m_names.pop_back();
}

Step FilesExchange::ask()
{
    m_stage = Stage::Asking;
    m_inner = std::make_unique<Generation>(m_ask, m_wording);
    Step step = m_inner->begin({});
    auto* result = std::get_if<Result<EditReply>>(&step);
    return result ? over(std::move(*result)) : std::move(step);
}

Step FilesExchange::over(Result<EditReply> result)
{
    m_result = std::move(result);
    if (m_shelf && !m_ask.request.keepsFiles) {
        for (const ShelvedFile& file : m_shelf->taken(m_owner)) m_names.push_back(file.name);
    }
    return deleteNext();
}

Step FilesExchange::deleteNext()
{
    m_stage = Stage::Deleting;
    if (m_names.empty()) return *std::exchange(m_result, std::nullopt);
    net::Request request = harmless(
        m_ask, "DELETE", serviceUrl(m_ask.endpoint.baseUrl, m_ask.route.path, m_names.front()));
    m_names.pop_front();
    request.mayFail = true;
    return request;
}

}  // namespace ratoon
