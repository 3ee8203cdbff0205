// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/failures.h"

namespace ratoon::net {

namespace {

const char* const addressUnknown =
    QT_TRANSLATE_NOOP("Sentence", "The address of %1 could not be found.");
const char* const refused = QT_TRANSLATE_NOOP("Sentence", "%1 refused the connection.");
const char* const untrusted =
    QT_TRANSLATE_NOOP("Sentence", "The certificate of %1 is not trusted, so nothing was sent.");
const char* const noTls =
    QT_TRANSLATE_NOOP("Sentence", "No secure connection to %1 could be made.");
const char* const noProxy =
    QT_TRANSLATE_NOOP("Sentence", "The network proxy did not let the connection to %1 through.");
const char* const lost =
    QT_TRANSLATE_NOOP("Sentence", "The connection to %1 was lost before its reply was complete.");
const char* const notConnected = QT_TRANSLATE_NOOP("Sentence", "%1 could not be reached.");

const char* sentenceFor(QNetworkReply::NetworkError reason)
{
    switch (reason) {
    case QNetworkReply::HostNotFoundError: return addressUnknown;
    case QNetworkReply::ConnectionRefusedError: return refused;
    case QNetworkReply::SslHandshakeFailedError: return noTls;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return noProxy;
    default: return notConnected;
    }
}

const char* sentenceFor(Failures::Awaited awaited)
{
    switch (awaited) {
    case Failures::Awaited::Connection:
        return QT_TRANSLATE_NOOP("Sentence", "No connection to %1 came about within %2 seconds.");
    case Failures::Awaited::Upload:
        return QT_TRANSLATE_NOOP("Sentence", "%1 stopped taking the request, for %2 seconds.");
    case Failures::Awaited::FirstByte:
        return QT_TRANSLATE_NOOP("Sentence", "No reply from %1 came within %2 seconds.");
    case Failures::Awaited::NextByte:
        return QT_TRANSLATE_NOOP("Sentence", "The reply from %1 stopped for %2 seconds.");
    case Failures::Awaited::End:
        return QT_TRANSLATE_NOOP("Sentence", "%1 was not done within %2 seconds.");
    }
    Q_UNREACHABLE();
}

}  // namespace

Failures::Failures(QString host, bool mayHaveArrived)
    : m_host(std::move(host))
    , m_mayHaveArrived(mayHaveArrived)
{}

Error Failures::timedOut(Awaited awaited, std::chrono::milliseconds limit) const
{
    const double seconds = std::chrono::duration<double>(limit).count();
    return error(sentenceFor(awaited), {m_host, QString::number(seconds)});
}

Error Failures::broken(QNetworkReply::NetworkError reason, bool isUntrusted) const
{
    if (isUntrusted) return error(untrusted, {m_host});
    return error(m_mayHaveArrived ? lost : sentenceFor(reason), {m_host});
}

Error Failures::redirected(int status) const
{
    return {.code = ErrorCode::Malformed,
            .what = {QT_TRANSLATE_NOOP("Sentence",
                                       "%1 pointed to another address, which was not followed."),
                     {m_host}},
            .remedy = {QT_TRANSLATE_NOOP("Sentence", "Check the base URL in the settings.")},
            .providerStatus = status};
}

Error Failures::tooLarge(qint64 limit) const
{
    return {.code = ErrorCode::Malformed,
            .what = {QT_TRANSLATE_NOOP("Sentence", "The reply from %1 is larger than %2 MiB."),
                     {m_host, QString::number(static_cast<double>(limit) / (1024.0 * 1024.0))}},
            .remedy = {QT_TRANSLATE_NOOP("Sentence", "Ask for a smaller picture.")}};
}

Error Failures::cutShort() const
{
    return error(lost, {m_host});
}

Error Failures::error(const char* source, QStringList values) const
{
    if (m_mayHaveArrived) {
        return {.code = ErrorCode::Uncertain,
                .what = {source, std::move(values)},
                .remedy = {QT_TRANSLATE_NOOP(
                    "Sentence",
                    "The request may have been carried out and billed: send it again only if "
                    "that is acceptable.")}};
    }
    return {.code = ErrorCode::Unreachable,
            .what = {source, std::move(values)},
            .remedy = {QT_TRANSLATE_NOOP(
                "Sentence", "Check the connection and the base URL, then try again.")}};
}

}  // namespace ratoon::net
