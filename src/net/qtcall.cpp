// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/qtcall.h"

#include "base/plaintext.h"
#include "net/address.h"
#include "net/singleshotbody.h"
#include "net/wirehead.h"

#include <QNetworkRequest>
#include <QSslConfiguration>

namespace ratoon::net {

namespace {

constexpr qint64 readBuffer = 1024 * 1024;

/// A line break would start another header; other control characters make a server refuse them all.
bool isSendable(const QByteArray& value)
{
    return std::none_of(value.begin(), value.end(), [](char c) {
        return (c >= 0 && c < ' ' && c != '\t') || c == 0x7f;
    });
}

Result<void> checkHeaders(const Request& request)
{
    if (request.credential && !isSendable(request.credential->secret.reveal())) {
        return failure(ErrorCode::Denied,
                       {QT_TRANSLATE_NOOP("Sentence", "The key holds characters no key has.")},
                       {QT_TRANSLATE_NOOP("Sentence", "Copy the key again, as one line.")});
    }
    const bool isClean =
        std::all_of(request.headers.begin(), request.headers.end(), [](const Header& header) {
            return isSendable(header.name) && isSendable(header.value);
        });
    if (isClean) return {};
    return failure(ErrorCode::Usage,
                   {QT_TRANSLATE_NOOP("Sentence", "A header of the request holds a line break.")});
}

QNetworkRequest qtRequest(const Request& request)
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);

    for (const Header& header : sentHeaders(request))
        result.setRawHeader(header.name, header.value);
    if (const auto& credential = request.credential) {
        result.setRawHeader(credential->header, credential->prefix + credential->secret.reveal());
    }

    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    result.setSslConfiguration(tls);
    return result;
}

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

}  // namespace

QtCall::QtCall(QNetworkAccessManager& network,
               Request request,
               Client::Done done,
               Client::OnProgress progress)
    : m_network(network)
    , m_request(std::move(request))
    , m_done(std::move(done))
    , m_progress(std::move(progress))
{
    m_phaseTimer.setSingleShot(true);
    m_totalTimer.setSingleShot(true);
    connect(&m_phaseTimer, &QTimer::timeout, this, [this] {
        finish(failure(failures().timedOut(m_awaited, m_phaseTimer.intervalAsDuration())));
    });
    connect(&m_totalTimer, &QTimer::timeout, this, [this] {
        finish(failure(failures().timedOut(Awaited::End, m_request.timeouts.total)));
    });
    QTimer::singleShot(m_request.after, this, [this] { begin(); });
}

QtCall::~QtCall()
{
    release();
}

void QtCall::begin()
{
    if (auto allowed = checkAddress(m_request.url); !allowed) {
        return finish(failure(allowed.error()));
    }
    if (auto clean = checkHeaders(m_request); !clean) return finish(failure(clean.error()));

    m_totalTimer.start(m_request.timeouts.total);
    await(Awaited::Connection, m_request.timeouts.connect);

    m_reply = dispatch();
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this] { m_isUntrusted = true; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { receiveHeader(); });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] { receiveBody(); });
    connect(m_reply, &QNetworkReply::finished, this, [this] { complete(); });
    report(Phase::Connecting);
}

QNetworkReply* QtCall::dispatch()
{
    QNetworkRequest request = qtRequest(m_request);
    if (m_request.method == "GET") {
        QNetworkReply* reply = m_network.get(request);
        connect(reply, &QNetworkReply::requestSent, this, [this] { awaitReply(); });
        return reply;
    }

    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    m_body = new SingleShotBody(std::move(m_request.body));
    QNetworkReply* reply = m_network.sendCustomRequest(request, m_request.method, m_body.get());
    m_body->setParent(reply);
    // Queued: a read happens deep inside Qt, where the reply must not be destroyed.
    connect(
        m_body, &SingleShotBody::advanced, this, [this] { followUpload(); }, Qt::QueuedConnection);
    return reply;
}

void QtCall::followUpload()
{
    const bool isReplying = m_awaited == Awaited::NextByte || m_awaited == Awaited::End;
    if (!m_body || isReplying) return;
    if (m_body->bytesAvailable() == 0) return awaitReply();
    await(Awaited::Upload, m_request.timeouts.idle);
    report(Phase::Sending);
}

void QtCall::awaitReply()
{
    if (m_awaited == Awaited::NextByte || m_awaited == Awaited::FirstByte) return;
    await(Awaited::FirstByte, m_request.timeouts.firstByte);
    report(Phase::Waiting);
}

void QtCall::receiveHeader()
{
    await(Awaited::NextByte, m_request.timeouts.idle);
    report(Phase::Receiving);
}

void QtCall::receiveBody()
{
    const qint64 known = m_response.body.size();
    if (!takeBytes()) return finish(failure(failures().tooLarge(m_request.maxReplyBytes)));
    await(Awaited::NextByte, m_request.timeouts.idle);
    report(Phase::Receiving, known);
}

bool QtCall::takeBytes()
{
    if (m_response.body.size() + m_reply->bytesAvailable() > m_request.maxReplyBytes) return false;
    m_response.body += m_reply->readAll();
    return true;
}

void QtCall::complete()
{
    if (!takeBytes()) return finish(failure(failures().tooLarge(m_request.maxReplyBytes)));

    // Qt's error code mixes broken connections with HTTP statuses; the status alone is clear.
    const QNetworkReply::NetworkError reason = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isRedirect(status)) return finish(failure(failures().redirected(status)));
    const bool isAnswered = status >= 400 || (status > 0 && reason == QNetworkReply::NoError);
    if (!isAnswered) return finish(failure(failures().broken(reason, m_isUntrusted)));

    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    const bool isCut = length.isValid() && m_response.body.size() < length.toLongLong();
    if (isCut && status < 400) return finish(failure(failures().cutShort()));

    answer(status);
}

void QtCall::conclude()
{
    if (!m_reply) return;
    if (!takeBytes()) return finish(failure(failures().tooLarge(m_request.maxReplyBytes)));
    answer(m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
}

void QtCall::answer(int status)
{
    m_response.status = status;
    for (const auto& [name, value] : m_reply->rawHeaderPairs()) {
        m_response.headers.push_back({name, value});
    }
    finish(std::move(m_response));
}

void QtCall::await(Awaited awaited, std::chrono::milliseconds limit)
{
    m_awaited = awaited;
    m_phaseTimer.start(limit);
}

/// `known`: how many bytes of the body were told before; below 0, all of them.
void QtCall::report(Phase phase, qint64 known)
{
    if (!m_progress) return;
    const auto progress = m_progress;  // a copy outlives this object, should the callee destroy it
    const QByteArray body = m_response.body;
    progress({.phase = phase,
              .sent = m_body ? m_body->taken() : 0,
              .received = body.size(),
              .fresh = known < 0 ? QByteArrayView() : QByteArrayView(body).sliced(known)});
}

Failures QtCall::failures() const
{
    const bool hasLeft = m_body && m_body->taken() > 0;
    return {plainLine(m_request.url.host(), 200), hasLeft && m_request.repeat == Repeat::Never};
}

void QtCall::finish(Result<Response> result)
{
    m_phaseTimer.stop();
    m_totalTimer.stop();
    release();
    const auto done = std::move(m_done);
    done(std::move(result));
}

void QtCall::release()
{
    if (!m_reply) return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

}  // namespace ratoon::net
