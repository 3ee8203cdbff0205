// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/message.h"

#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace ratoon::test {

/// A request as it came over the wire.
struct HttpRequest {
    QByteArray method;
    QByteArray target;  ///< "/path?query"
    std::vector<net::Header> headers;
    QByteArray body;

    QByteArray path() const { return target.split('?').first(); }
    QByteArray query() const;
    /// The value of the first header of that name, in any case.
    QByteArray header(QByteArrayView name) const;
    int count(QByteArrayView headerName) const;
};

/// One connection to a LoopbackServer. A handler answers on it well or badly, at once or later.
class HttpConnection final : public QObject {
    Q_OBJECT

public:
    explicit HttpConnection(QTcpSocket* socket, qint64 maxBody);

    /// A whole reply with a Content-Length.
    void reply(int status, const QByteArray& body, const std::vector<net::Header>& headers = {});
    /// The start of a reply whose body follows through chunk() and endChunks().
    void beginChunks(int status, const std::vector<net::Header>& headers = {});
    void chunk(const QByteArray& bytes);
    void endChunks();
    /// Bytes as they are.
    void raw(const QByteArray& bytes);

    void close();  ///< FIN, after what was written.
    void reset();  ///< RST, at once.
    bool isOpen() const;

    /// Calls `action` later, if this connection is still there.
    void later(std::chrono::milliseconds delay, std::function<void()> action);

Q_SIGNALS:
    void received(const ratoon::test::HttpRequest& request);
    void closed();

private:
    void read();
    bool takeRequest();
    bool readHead();
    void refuse(int status);

    QTcpSocket* m_socket;
    qint64 m_maxBody;
    QByteArray m_buffer;
    HttpRequest m_request;
    qint64 m_bodySize = -1;  ///< Below 0: still in the head.
};

/// An HTTP/1.1 server on this machine, hand-written so that it can also misbehave. Bounded: heads of 64 KiB,
/// bodies of `maxBody`. Needs an event loop; the handler runs in it.
class LoopbackServer final : public QObject {
public:
    using Handler = std::function<void(HttpConnection&, const HttpRequest&)>;
    enum class Scheme { Http, Https };

    explicit LoopbackServer(Handler handler,
                            Scheme scheme = Scheme::Http,
                            qint64 maxBody = 128LL * 1024 * 1024);

    /// Port 0: any free one.
    bool listen(quint16 port = 0);
    quint16 port() const { return m_server->serverPort(); }
    QUrl url(const QString& path = QStringLiteral("/")) const;

    /// Requests that have arrived whole.
    int requestCount() const { return m_requestCount; }
    const HttpRequest& lastRequest() const { return m_lastRequest; }
    int openConnections() const { return m_openConnections; }

    /// Makes this process trust the certificate that Scheme::Https shows (for "localhost").
    static void trustCertificate();

private:
    void accept();

    Handler m_handler;
    Scheme m_scheme;
    qint64 m_maxBody;
    HttpRequest m_lastRequest;
    int m_requestCount = 0;
    int m_openConnections = 0;
    std::unique_ptr<QTcpServer> m_server;  // last: what it owns reports its end to the above
};

/// "OK" for 200 …
QByteArray reasonPhrase(int status);

}  // namespace ratoon::test
