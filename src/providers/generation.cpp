// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/generation.h"

#include "base/json.h"
#include "base/plaintext.h"
#include "net/address.h"

#include <algorithm>

namespace ratoon {

namespace {

constexpr qint64 largestPicture = 64LL * 1024 * 1024;

bool isAt(const QString& host, const QString& pattern)
{
    if (!pattern.startsWith(QLatin1String("*.")))
        return host.compare(pattern, Qt::CaseInsensitive) == 0;
    return host.endsWith(pattern.mid(1), Qt::CaseInsensitive);
}

net::Request pictureRequest(const QUrl& url)
{
    using std::chrono::seconds;
    return {.method = "GET",
            .url = url,
            .headers = {{"Accept", "image/png, image/jpeg, image/webp"}},
            .repeat = net::Repeat::Harmless,
            .keepReply = true,
            .mayFail = true,
            .timeouts = {.firstByte = seconds(60), .total = seconds(180)},
            .maxReplyBytes = largestPicture};
}

tl::unexpected<Error> notFetched(const QUrl& url, int status)
{
    const QString host = plainLine(url.host(), 100);
    const Sentence what =
        status == 0
            ? Sentence{QT_TRANSLATE_NOOP("Sentence",
                                         "The reply points to a picture at %1, from where it did "
                                         "not come."),
                       {host}}
            : Sentence{QT_TRANSLATE_NOOP("Sentence",
                                         "The reply points to a picture at %1, which did not give "
                                         "it (HTTP %2)."),
                       {host, QString::number(status)}};
    return failure(Error{
        .code = ErrorCode::Uncertain,
        .what = what,
        .remedy = {QT_TRANSLATE_NOOP("Sentence",
                                     "The request was answered, and so may have been billed: send "
                                     "it again only if that is acceptable.")}});
}

/// An event after which nothing of use can come. Only small ones are looked into: one with a picture is not the last, but
/// where it begins by saying so.
bool isLast(const QByteArray& event)
{
    if (event.trimmed() == "[DONE]") return true;
    constexpr qsizetype beginning = 64;
    if (event.left(beginning).contains(".completed\"")) return true;
    constexpr qsizetype small = 64 * 1024;
    const bool mayBe = event.size() < small && (event.contains("error") || event.contains("inish"));
    if (!mayBe) return false;
    const auto json = parseJson(event);
    if (!json || !json->is_object()) return false;
    const auto error = json->find("error");
    if (error != json->end() && !error->is_null()) return true;
    const Json& candidates = arrayAt(*json, "candidates");
    const bool isFinished =
        !candidates.empty() && !stringAt(candidates[0], "finishReason").isEmpty();
    return isFinished && json->contains("usageMetadata");
}

}  // namespace

bool mayFetch(const QUrl& picture, const QUrl& service, const QStringList& hosts)
{
    if (!picture.isValid() || !picture.userInfo().isEmpty()) return false;
    const bool isSame = picture.scheme() == service.scheme() && picture.host() == service.host() &&
                        picture.port() == service.port();
    if (isSame) return true;
    if (picture.scheme() != QLatin1String("https") || net::isNumeric(picture)) return false;
    return std::any_of(hosts.begin(), hosts.end(), [&](const QString& pattern) {
        return isAt(picture.host(), pattern);
    });
}

Generation::Generation(Ask ask, Wording wording)
    : m_ask(std::move(ask))
    , m_wording(std::move(wording))
    , m_question{.model = m_ask.model,
                 .tier = m_ask.request.tier,
                 .imagesSent = static_cast<int>(sentPictures(m_ask.request).size())}
{}

Step Generation::begin(const Cancel& cancel)
{
    auto request = m_wording(m_ask, cancel);
    if (!request) return Result<EditReply>(failure(std::move(request).error()));
    return std::move(*request);
}

Step Generation::advance(const net::Response& response)
{
    if (m_heard) return fetched(response);
    auto facts = heard(response, m_question);
    if (!facts) return Result<EditReply>(failure(std::move(facts).error()));
    const QUrl url(facts->pictureUrl, QUrl::StrictMode);
    const bool isElsewhere = picturesIn(*facts).empty() && !facts->pictureUrl.isEmpty();
    if (isElsewhere && mayFetch(url, m_ask.endpoint.baseUrl, m_ask.pictureHosts)) {
        m_heard = std::move(*facts);
        return pictureRequest(url);
    }
    return judged(*facts, m_question);
}

Step Generation::fetched(const net::Response& response)
{
    if (response.status != 200) {
        return Result<EditReply>(notFetched(QUrl(m_heard->pictureUrl), response.status));
    }
    m_heard->pictures = {response.body};
    return judged(*m_heard, m_question);
}

Seen Generation::observe(QByteArrayView bytes)
{
    const bool isEvents = m_ask.request.stream && !m_ask.route.takesAny(Taken::ArrayStream);
    if (!isEvents || m_heard) return Seen::Partial;
    const std::vector<QByteArray> events = m_events.append(bytes);
    return std::any_of(events.begin(), events.end(), isLast) ? Seen::Whole : Seen::Partial;
}

}  // namespace ratoon
