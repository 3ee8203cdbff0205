// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/filesdesk.h"

namespace ratoon::test {

namespace {

constexpr const char* startPath = "/upload/v1beta/files";
constexpr const char* bytesPath = "/upload-bytes/";
constexpr const char* filesPath = "/v1beta/files";

void refuse(HttpConnection& connection, int status, const char* message)
{
    connection.reply(status,
                     toBytes({{"error",
                               {{"code", status},
                                {"message", message},
                                {"status", status == 404 ? "NOT_FOUND" : "INVALID_ARGUMENT"}}}}),
                     {{"Content-Type", "application/json"}});
}

void give(HttpConnection& connection, const Json& json, std::vector<net::Header> headers = {})
{
    headers.push_back({"Content-Type", "application/json"});
    connection.reply(200, toBytes(json), headers);
}

}  // namespace

bool FilesDesk::isAsked(const HttpRequest& request)
{
    const QByteArray path = request.path();
    return path == startPath || path.startsWith(bytesPath) || path == filesPath ||
           path.startsWith(filesPath + QByteArray("/"));
}

QByteArray FilesDesk::idIn(const QByteArray& path)
{
    return path.split('/').last();
}

void FilesDesk::answer(HttpConnection& connection, const HttpRequest& request, const QUrl& base)
{
    if (request.path() == startPath) return start(connection, request, base);
    if (request.path().startsWith(bytesPath)) return take(connection, request, base);
    tell(connection, request, base);
}

void FilesDesk::start(HttpConnection& connection, const HttpRequest& request, const QUrl& base)
{
    const bool isStart = request.header("X-Goog-Upload-Protocol") == "resumable" &&
                         request.header("X-Goog-Upload-Command") == "start";
    const qint64 size = request.header("X-Goog-Upload-Header-Content-Length").toLongLong();
    const QByteArray mime = request.header("X-Goog-Upload-Header-Content-Type");
    if (!isStart || size <= 0 || !mime.contains('/')) {
        return refuse(connection, 400, "The upload is not begun as it should be.");
    }
    const QByteArray id = "fake-" + QByteArray::number(++m_made);
    m_files[id] = {.mime = mime, .size = size, .looksLeft = looks};
    // Another name of the same host, as gateways have it.
    QUrl url = base;
    url.setHost(QStringLiteral("localhost"));
    url.setPath(QLatin1String(bytesPath) + QString::fromLatin1(id));
    connection.reply(
        200, {}, {{"X-Goog-Upload-URL", url.toEncoded()}, {"X-Goog-Upload-Status", "active"}});
}

void FilesDesk::take(HttpConnection& connection, const HttpRequest& request, const QUrl& base)
{
    const QByteArray id = idIn(request.path());
    const auto found = m_files.find(id);
    if (found == m_files.end()) return refuse(connection, 404, "There is no such upload.");
    File& file = found->second;
    const QByteArray command = request.header("X-Goog-Upload-Command");
    const bool isWhole = command.contains("upload") && command.contains("finalize") &&
                         request.header("X-Goog-Upload-Offset") == "0" &&
                         request.body.size() == file.size;
    if (!isWhole) return refuse(connection, 400, "The offset or the length is wrong.");
    if (unconfirmed > 0) {
        --unconfirmed;
        return connection.reply(200, {});
    }
    if (file.bytes) return refuse(connection, 400, "The upload has been finalized already.");
    file.bytes = request.body;
    give(connection, {{"file", described(id, file, base)}}, {{"X-Goog-Upload-Status", "final"}});
}

void FilesDesk::tell(HttpConnection& connection, const HttpRequest& request, const QUrl& base)
{
    if (request.path() == filesPath) {
        Json list = Json::object();
        for (const auto& [id, file] : m_files) list["files"].push_back(described(id, file, base));
        return give(connection, list);
    }
    const QByteArray id = idIn(request.path());
    const auto found = m_files.find(id);
    if (found == m_files.end() || !found->second.bytes) {
        return refuse(connection, 404, "The file does not exist.");
    }
    if (request.method == "DELETE") {
        m_files.erase(found);
        return give(connection, Json::object());
    }
    found->second.looksLeft = std::max(0, found->second.looksLeft - 1);
    give(connection, described(id, found->second, base));
}

Json FilesDesk::described(const QByteArray& id, const File& file, const QUrl& base) const
{
    const QByteArray name = "files/" + id;
    QUrl uri = base;
    uri.setPath(QStringLiteral("/v1beta/") + QString::fromLatin1(name));
    return {{"name", name.toStdString()},
            {"displayName", "picture"},
            {"mimeType", file.mime.toStdString()},
            {"sizeBytes", std::to_string(file.size)},
            {"uri", uri.toString().toStdString()},
            {"state", file.looksLeft > 0 ? "PROCESSING" : "ACTIVE"},
            {"source", "UPLOADED"}};
}

FilesDesk::State FilesDesk::stateOf(const QString& uri) const
{
    const auto found = m_files.find(idIn(uri.toLatin1()));
    if (found == m_files.end() || !found->second.bytes) return State::Missing;
    return found->second.looksLeft > 0 ? State::Processing : State::Active;
}

QByteArray FilesDesk::bytes(const QString& uri) const
{
    const auto found = m_files.find(idIn(uri.toLatin1()));
    return found == m_files.end() ? QByteArray() : found->second.bytes.value_or(QByteArray());
}

}  // namespace ratoon::test
