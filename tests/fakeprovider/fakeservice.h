// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeprovider/act.h"
#include "fakeprovider/moderationdesk.h"
#include "fakeprovider/requestcheck.h"
#include "fakeprovider/tokendesk.h"
#include "providers/provider.h"
#include "support/loopbackserver.h"

#include <QDate>
#include <QFile>

namespace ratoon::test {

struct Dialect;

/// Model services on this machine, each in its own protocol: as strict as they are about what it is sent, and following a
/// scenario in what it answers. Needs an event loop. Everything but pictures and errors is made up.
class FakeService final {
public:
    struct Options {
        Scenario scenario = {QStringLiteral("normal"), {}, {Act{}}};
        QDate today = QDate::currentDate();  ///< Which models are retired.
        qint64 payloadLimit = 100LL * 1024 * 1024;
        QSize pictureSize = {};  ///< Instead of the model's.
        LoopbackServer::Scheme scheme = LoopbackServer::Scheme::Http;
        QString logFile =
            {};  ///< One line of JSON for each request; never a key, a prompt or a picture.
    };

    explicit FakeService(Options options);

    bool listen(quint16 port = 0) { return m_server.listen(port); }
    /// For GOOGLE_GEMINI_BASE_URL, OPENROUTER_BASE_URL and their like.
    QUrl baseUrl() const { return m_server.url({}); }

    /// Google's sign-in, and where its tokens are had.
    TokenDesk& desk() { return m_desk; }
    QUrl tokenUrl() const;
    FilesDesk& files() { return m_files; }
    ModerationDesk& moderation() { return m_moderation; }

    /// Another scenario, from its first act on.
    void play(Scenario scenario);

    /// Generation requests that arrived whole, whatever the answer was.
    int generationCount() const { return m_generationCount; }
    const LoopbackServer& server() const { return m_server; }

private:
    void handle(HttpConnection& connection, const HttpRequest& request);
    void moderate(HttpConnection& connection, const HttpRequest& request);
    void handleModels(HttpConnection& connection, const HttpRequest& request);
    void handleHosted(HttpConnection& connection, const HttpRequest& request);
    void generate(HttpConnection& connection, const HttpRequest& request, const Dialect& dialect);
    void tell(HttpConnection& connection, const HttpRequest& request, const QByteArray& body);
    void refuse(HttpConnection& connection, const HttpRequest& request, const ErrorAct& error);
    void log(const HttpRequest& request, int status, qsizetype bytes);

    /// A reply whose picture lies here.
    struct Hosted {
        Asked asked;
        Act act;
    };

    Options m_options;
    std::optional<Hosted> m_hosted;
    TokenDesk m_desk;
    FilesDesk m_files;
    ModerationDesk m_moderation;
    Catalogue m_catalogue = Catalogue::builtIn();
    LoopbackServer m_server;
    QFile m_log;
    size_t m_nextAct = 0;
    int m_generationCount = 0;
};

}  // namespace ratoon::test
