// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening.h"
#include "app/session.h"
#include "fakeprovider/fakeservice.h"
#include "net/qtclient.h"
#include "support/eventloop.h"
#include "support/recordingclient.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ratoon::test {

/// One way to one service.
struct RouteCase {
    const char* provider;
    const char* route;
    PictureTravel travel = PictureTravel::Automatic;
    bool stream = false;
    bool fromNothing = false;
};

inline void PrintTo(const RouteCase& way, std::ostream* stream)
{
    *stream << way.provider << ' ' << way.route << (way.stream ? " streamed" : "")
            << (way.travel == PictureTravel::Files ? " by files" : "")
            << (way.fromNothing ? " from nothing" : "");
}

inline std::vector<RouteCase> everyRoute()
{
    return {{"gemini", "native"},
            {"gemini", "native", PictureTravel::Files},
            {"gemini", "native", PictureTravel::Inline, true},
            {"gemini", "native", PictureTravel::Automatic, false, true},
            {"vertex", "native"},
            {"cometapi", "native"},
            {"cometapi", "chat", PictureTravel::Automatic, true},
            {"openrouter", "chat"},
            {"openrouter", "images"},
            {"openai", "images"},
            {"openai", "images", PictureTravel::Automatic, false, true}};
}

/// A document, and services that are all played on this machine. What is sent is remembered.
class EveryRoute : public testing::TestWithParam<RouteCase> {
protected:
    static constexpr const char* key = "CANARY-key-1234567890";

    EveryRoute()
    {
        needApplication();
        EXPECT_TRUE(m_service.listen());
        set("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        for (const char* variable :
             {"GEMINI_API_KEY", "COMETAPI_KEY", "OPENROUTER_API_KEY", "OPENAI_API_KEY"})
            set(variable, key);
        for (const char* variable : {"GOOGLE_GEMINI_BASE_URL",
                                     "GOOGLE_VERTEX_BASE_URL",
                                     "COMETAPI_BASE_URL",
                                     "OPENROUTER_BASE_URL",
                                     "A1111_BASE_URL",
                                     "LOCALAI_BASE_URL",
                                     "SDCPP_BASE_URL",
                                     "OPENAI_BASE_URL"})
            set(variable, m_service.baseUrl().toEncoded());
        QFile account(m_folder.filePath(QStringLiteral("account.json")));
        EXPECT_TRUE(account.open(QIODevice::WriteOnly));
        account.write(m_service.desk().serviceAccount(m_service.tokenUrl()));
        set("GOOGLE_APPLICATION_CREDENTIALS", account.fileName().toUtf8());
        m_services = std::make_unique<Services>(Services::make(Places::below(m_folder.path())));
        m_services->asksConsent = false;
        auto client = std::make_unique<RecordingClient>(std::make_unique<net::QtClient>());
        m_client = client.get();
        m_services->client = std::move(client);
    }
    ~EveryRoute() override
    {
        for (const QByteArray& variable : m_variables) qunsetenv(variable.constData());
    }

    void set(const char* variable, const QByteArray& value)
    {
        qputenv(variable, value);
        m_variables.push_back(variable);
    }

    EditIntent intent() const
    {
        const RouteCase& way = GetParam();
        return {.prompt = QStringLiteral("a red door"),
                .provider = QString::fromLatin1(way.provider),
                .route = QString::fromLatin1(way.route),
                .stream = way.stream,
                .travel = way.travel,
                .fromNothing = way.fromNothing};
    }

    /// Asks for the edit, and has heard enough when the request that is paid for is on its way: everything that was sent.
    std::vector<net::Request> sent(Session& session, const EditIntent& asked)
    {
        const auto& all = m_client->requests();
        const std::size_t before = all.size();
        std::optional<Error> error;
        QObject scope;
        QObject::connect(&session, &Session::jobFailed, &scope, [&](JobId, const Error& reason) {
            error = reason;
        });
        const JobId job = session.applyEdit(asked);
        const auto isPaid = [&] {
            return all.size() > before && all.back().repeat == net::Repeat::Never;
        };
        EXPECT_TRUE(spinUntil([&] { return isPaid() || error; }));
        EXPECT_FALSE(error) << (error ? error->english().toStdString() : "");
        session.cancelJob(job);
        return {all.begin() + static_cast<std::ptrdiff_t>(before), all.end()};
    }

    QTemporaryDir m_folder;
    FakeService m_service{{.pictureSize = {320, 240}}};
    std::unique_ptr<Services> m_services;
    RecordingClient* m_client = nullptr;
    std::vector<QByteArray> m_variables;
};

}  // namespace ratoon::test
