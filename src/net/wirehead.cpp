// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/wirehead.h"

namespace ratoon::net {

namespace {

constexpr const char* dots = "••••••••";

QByteArray hostOf(const QUrl& url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray name = host.contains(':') ? '[' + host + ']' : host;
    return url.port() < 0 ? name : name + ':' + QByteArray::number(url.port());
}

/// As HTTP has it in its first line.
QByteArray targetOf(const QUrl& url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty()) target = "/";
    if (url.hasQuery()) target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

QByteArray line(const QByteArray& name, const QByteArray& value)
{
    return name + ": " + value + "\r\n";
}

}  // namespace

std::vector<Header> sentHeaders(const Request& request)
{
    // Without compression there is no bomb, and without idle connections no request is lost on one that
    // the server was about to close.
    std::vector<Header> headers = {{"Accept-Encoding", "identity"},
                                   {"Accept-Language", "en"},
                                   {"Connection", "close"},
                                   {"User-Agent", "Ratoon"}};
    headers.insert(headers.end(), request.headers.begin(), request.headers.end());
    return headers;
}

QByteArray wireHead(const Request& request)
{
    QByteArray head = request.method + ' ' + targetOf(request.url) + " HTTP/1.1\r\n" +
                      line("Host", hostOf(request.url));
    // Qt's own words for "not from a cache".
    if (request.method == "GET")
        head += line("Cache-Control", "no-cache") + line("Pragma", "no-cache");
    for (const Header& header : sentHeaders(request)) head += line(header.name, header.value);
    if (request.credential)
        head += line(request.credential->header, request.credential->prefix + dots);
    if (request.method != "GET")
        head += line("Content-Length", QByteArray::number(request.body.size()));
    return head + "\r\n";
}

}  // namespace ratoon::net
