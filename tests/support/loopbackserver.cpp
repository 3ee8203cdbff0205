// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopbackserver.h"

#include "support/eventloop.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTimer>

#include <sys/socket.h>

#include <algorithm>
#include <utility>

namespace ratoon::test {

namespace {

constexpr qsizetype maxHead = 64 * 1024;

// Made for these tests alone: CN=localhost, P-256, valid until 2126, trusted by no one.
const char* const certificate =
    "MIIBfzCCASWgAwIBAgIUZpZRrDVQ5ApiQvNVvuVrOrlc/ScwCgYIKoZIzj0EAwIwFDESMBAGA1UEAwwJbG9jYWxob3"
    "N0MCAXDTI2MTEyMjEwMDgyOVoYDzIxMjYxMDI5MTAwODI5WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjO"
    "PQIBBggqhkjOPQMBBwNCAATHHWoKJRqaMT5aItNzvcv4rsAGhGh4LtjSDR362mSAic82d1yaFm3Xvy/uC8yGZXq0w9"
    "ctk56vOXRWWo8++Djfo1MwUTAdBgNVHQ4EFgQUImHTtBQ+gwF54voTkLek08ATb+MwHwYDVR0jBBgwFoAUImHTtBQ+"
    "gwF54voTkLek08ATb+MwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEAyMUTvtQ+MDWBFumEwsHR0+"
    "uWdG9rSRTHKxgfj53hVvUCIBRPzxZVLkWs7HQgllZBCvCcrbD54QybeW3O82mF64hp";
const char* const certificateKey =
    "MHcCAQEEIB8HymkplrD32PI3gRgucuBJazstxDQM0nrplJkEqL9PoAoGCCqGSM49AwEHoUQDQgAExx1qCiUamjE+Wi"
    "LTc73L+K7ABoRoeC7Y0g0d+tpkgInPNndcmhZt178v7gvMhmV6tMPXLZOerzl0VlqPPvg43w==";

QSslCertificate testCertificate()
{
    return QSslCertificate(QByteArray::fromBase64(certificate), QSsl::Der);
}

std::unique_ptr<QTcpServer> makeServer(LoopbackServer::Scheme scheme)
{
    if (scheme == LoopbackServer::Scheme::Http) return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(testCertificate());
    configuration.setPrivateKey(
        QSslKey(QByteArray::fromBase64(certificateKey), QSsl::Ec, QSsl::Der));
    server->setSslConfiguration(configuration);
    return server;
}

QByteArray head(int status, const std::vector<net::Header>& headers)
{
    QByteArray result = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status);
    for (const net::Header& header : headers) result += "\r\n" + header.name + ": " + header.value;
    return result + "\r\n";
}

}  // namespace

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 301: return "Moved Permanently";
    case 307: return "Temporary Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 411: return "Length Required";
    case 413: return "Content Too Large";
    case 429: return "Too Many Requests";
    case 500: return "Internal Server Error";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    default: return "Status";
    }
}

QByteArray HttpRequest::query() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

QByteArray HttpRequest::header(QByteArrayView name) const
{
    return net::Response{.headers = headers}.header(name);
}

int HttpRequest::count(QByteArrayView headerName) const
{
    return static_cast<int>(
        std::count_if(headers.begin(), headers.end(), [headerName](const net::Header& header) {
            return header.name.compare(headerName, Qt::CaseInsensitive) == 0;
        }));
}

HttpConnection::HttpConnection(QTcpSocket* socket, qint64 maxBody)
    : m_socket(socket)
    , m_maxBody(maxBody)
{
    connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
    connect(socket, &QTcpSocket::disconnected, this, [this] { Q_EMIT closed(); });
}

void HttpConnection::read()
{
    m_buffer += m_socket->readAll();
    while (takeRequest()) {
    }
}

bool HttpConnection::takeRequest()
{
    if (m_bodySize < 0 && !readHead()) return false;
    if (m_buffer.size() < m_bodySize) return false;
    m_request.body = m_buffer.left(m_bodySize);
    m_buffer.remove(0, m_bodySize);
    m_bodySize = -1;
    Q_EMIT received(std::exchange(m_request, {}));
    return true;
}

bool HttpConnection::readHead()
{
    const auto end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0 || end > maxHead) {
        if (m_buffer.size() > maxHead) refuse(400);
        return false;
    }
    const QList<QByteArray> lines = m_buffer.left(end).replace("\r\n", "\n").split('\n');
    m_buffer.remove(0, end + 4);
    const QList<QByteArray> words = lines.first().split(' ');
    if (words.size() != 3) {
        refuse(400);
        return false;
    }
    m_request = {.method = words[0], .target = words[1]};
    for (const QByteArray& line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        m_request.headers.push_back({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    if (!m_request.header("Transfer-Encoding").isEmpty()) {
        refuse(411);
        return false;
    }
    m_bodySize = m_request.header("Content-Length").toLongLong();
    if (m_bodySize < 0 || m_bodySize > m_maxBody) {
        refuse(413);
        return false;
    }
    if (m_request.header("Expect") == "100-continue") raw("HTTP/1.1 100 Continue\r\n\r\n");
    m_buffer.reserve(m_bodySize);
    return true;
}

void HttpConnection::refuse(int status)
{
    disconnect(m_socket, &QTcpSocket::readyRead, this, nullptr);
    reply(status, {});
    close();
}

void HttpConnection::reply(int status,
                           const QByteArray& body,
                           const std::vector<net::Header>& headers)
{
    raw(head(status, headers) + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n");
    raw(body);
}

void HttpConnection::beginChunks(int status, const std::vector<net::Header>& headers)
{
    raw(head(status, headers) + "Transfer-Encoding: chunked\r\n\r\n");
}

void HttpConnection::chunk(const QByteArray& bytes)
{
    raw(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n");
}

void HttpConnection::endChunks()
{
    raw("0\r\n\r\n");
}

void HttpConnection::raw(const QByteArray& bytes)
{
    m_socket->write(bytes);
}

void HttpConnection::close()
{
    m_socket->disconnectFromHost();
}

void HttpConnection::reset()
{
    const linger atOnce = {.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(m_socket->socketDescriptor()),
               SOL_SOCKET,
               SO_LINGER,
               &atOnce,
               sizeof(atOnce));
    m_socket->abort();
}

bool HttpConnection::isOpen() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

void HttpConnection::later(std::chrono::milliseconds delay, std::function<void()> action)
{
    QTimer::singleShot(delay, this, std::move(action));
}

LoopbackServer::LoopbackServer(Handler handler, Scheme scheme, qint64 maxBody)
    : m_handler(std::move(handler))
    , m_scheme(scheme)
    , m_maxBody(maxBody)
{
    needApplication();
    m_server = makeServer(scheme);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] { accept(); });
}

bool LoopbackServer::listen(quint16 port)
{
    return m_server->listen(QHostAddress::LocalHost, port);
}

QUrl LoopbackServer::url(const QString& path) const
{
    QUrl result;
    result.setScheme(m_scheme == Scheme::Http ? QStringLiteral("http") : QStringLiteral("https"));
    result.setHost(m_scheme == Scheme::Http ? QStringLiteral("127.0.0.1")
                                            : QStringLiteral("localhost"));
    result.setPort(port());
    result.setPath(path);
    return result;
}

void LoopbackServer::trustCertificate()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(testCertificate());
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void LoopbackServer::accept()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        auto* connection = new HttpConnection(socket, m_maxBody);
        connection->setParent(socket);
        ++m_openConnections;
        connect(connection, &HttpConnection::closed, this, [this, socket] {
            --m_openConnections;
            socket->deleteLater();
        });
        connect(
            connection, &HttpConnection::received, this, [this, connection](const auto& request) {
                ++m_requestCount;
                m_lastRequest = request;
                m_handler(*connection, request);
            });
    }
}

}  // namespace ratoon::test
