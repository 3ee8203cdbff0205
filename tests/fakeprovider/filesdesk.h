// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "support/loopbackserver.h"

#include <QUrl>

#include <map>
#include <optional>

namespace ratoon::test {

/// The Files API: pictures that are uploaded in two requests, looked at for a while, and used by their address.
class FilesDesk final {
public:
    /// Looks at a file that it is asked about this often before it says ACTIVE.
    int looks = 0;
    /// So many uploads are not confirmed.
    int unconfirmed = 0;

    /// Whether the request is about files.
    static bool isAsked(const HttpRequest& request);
    void answer(HttpConnection& connection, const HttpRequest& request, const QUrl& base);

    enum class State { Missing, Processing, Active };
    State stateOf(const QString& uri) const;
    /// The bytes of a file that is there.
    QByteArray bytes(const QString& uri) const;
    std::size_t count() const { return m_files.size(); }

private:
    struct File {
        QByteArray mime;
        qint64 size = 0;
        std::optional<QByteArray> bytes;
        int looksLeft = 0;
    };

    void start(HttpConnection& connection, const HttpRequest& request, const QUrl& base);
    void take(HttpConnection& connection, const HttpRequest& request, const QUrl& base);
    void tell(HttpConnection& connection, const HttpRequest& request, const QUrl& base);
    Json described(const QByteArray& id, const File& file, const QUrl& base) const;
    static QByteArray idIn(const QByteArray& path);

    std::map<QByteArray, File> m_files;
    int m_made = 0;
};

}  // namespace ratoon::test
