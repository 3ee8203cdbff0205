// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each use of each way to each service, from the order to what came of it. Prints a line for each way.
#include "app/sentrequest.h"
#include "everyroute.h"
#include "support/pictures.h"

#include <iostream>

using namespace ratoon;
using namespace ratoon::test;

namespace {

std::vector<RouteCase> everyWay()
{
    return {{"gemini", "native"},
            {"vertex", "native"},
            {"cometapi", "native"},
            {"cometapi", "chat"},
            {"openrouter", "chat"},
            {"openrouter", "images"},
            {"openai", "images"},
            {"a1111", "native"},
            {"localai", "images"},
            {"sdcpp", "images"},
            {"sdcpp", "native"}};
}

class EveryUse : public EveryRoute {
protected:
    EveryUse()
    {
        m_session = sessionOf(
            *m_services,
            *openedImage(m_services->places, photo({320, 240}), QStringLiteral("picture")));
        QObject::connect(
            m_session.get(), &Session::proposed, m_session.get(), [this] { ++m_proposed; });
        QObject::connect(m_session.get(),
                         &Session::jobFailed,
                         m_session.get(),
                         [this](JobId, const Error& error) { m_error = error; });
    }

    const RouteInfo& route() const
    {
        return *m_services->catalogue.find(intent().provider)->info().findRoute(intent().route);
    }
    const ModelInfo& model() const
    {
        return m_services->catalogue.find(intent().provider)->defaultModel();
    }

    void play(const char* name)
    {
        for (Scenario& scenario : builtInScenarios())
            if (scenario.name == QLatin1String(name)) return m_service.play(std::move(scenario));
        FAIL() << "no scenario " << name;
    }

    /// Pictures in the request that was paid for.
    std::size_t picturesSent() const
    {
        const auto& all = m_client->requests();
        const auto paid =
            std::ranges::find_if(all.rbegin(), all.rend(), [](const net::Request& one) {
                return one.repeat == net::Repeat::Never;
            });
        return paid == all.rend()
                   ? 0
                   : shown({.purpose = RehearsedRequest::Purpose::Generation, .request = *paid})
                         .pictures.size();
    }

    /// One edit that must succeed, by one request with so many pictures.
    void expectEdit(const char* use, const EditIntent& asked, std::size_t pictures)
    {
        SCOPED_TRACE(use);
        const int before = m_service.generationCount();
        const int proposed = m_proposed;
        m_error.reset();
        m_session->applyEdit(asked);
        ASSERT_TRUE(spinUntil([&] { return m_proposed > proposed || m_error; }));
        ASSERT_FALSE(m_error) << m_error->english().toStdString();
        EXPECT_EQ(m_service.generationCount(), before + 1);
        EXPECT_EQ(picturesSent(), pictures);
        m_row += QStringLiteral(" %1 ok").arg(QLatin1String(use));
    }

    std::vector<Reference> references(int count) const
    {
        std::vector<Reference> result;
        for (int i = 0; i < count; ++i) {
            const Image image = photo({64, 48}, Depth::Eight, static_cast<quint32>(i + 2));
            result.push_back({.name = QStringLiteral("ref%1").arg(i + 1),
                              .role = ReferenceRole::Object,
                              .image = {.bytes = encoded(image, {.format = Format::Png}).value(),
                                        .mime = "image/png",
                                        .size = image.size()}});
        }
        return result;
    }

    std::unique_ptr<Session> m_session;
    int m_proposed = 0;
    std::optional<Error> m_error;
    QString m_row;
};

std::string nameOf(const testing::TestParamInfo<RouteCase>& tested)
{
    return std::string(tested.param.provider) + '_' + tested.param.route;
}

INSTANTIATE_TEST_SUITE_P(Ways, EveryUse, testing::ValuesIn(everyWay()), nameOf);

}  // namespace

TEST_P(EveryUse, OfAWayComesToItsEnd)
{
    EditIntent fromWords = intent();
    fromWords.fromNothing = true;
    if (model().takesText)
        expectEdit("text", fromWords, 0);
    else
        m_row += QStringLiteral(" text –");

    // LocalAI wants a mask each time.
    const std::size_t masks = intent().provider == u"localai" ? 1 : 0;
    expectEdit("image", intent(), 1 + masks);

    const int room = std::min(2, model().maxImages - 1);
    if (room > 0) {
        EditIntent blended = intent();
        blended.references = references(room);
        expectEdit("references", blended, static_cast<std::size_t>(room) + 1);
    } else {
        m_row += QStringLiteral(" references –");
    }

    if (route().takesAny(Taken::Stream)) {
        EditIntent streamed = intent();
        streamed.stream = true;
        expectEdit("stream", streamed, 1);
    } else {
        m_row += QStringLiteral(" stream –");
    }

    play("silent");
    const int before = m_service.generationCount();
    const int proposed = m_proposed;
    const JobId job = m_session->applyEdit(intent());
    ASSERT_TRUE(spinUntil([&] { return m_service.generationCount() == before + 1; }));
    m_session->cancelJob(job);
    EXPECT_TRUE(m_session->jobs().empty());
    EXPECT_TRUE(spinUntil([&] { return m_service.server().openConnections() == 0; }));
    EXPECT_EQ(m_proposed, proposed);
    m_row += QStringLiteral(" cancel ok");

    play("quota-header");
    m_error.reset();
    m_session->applyEdit(intent());
    ASSERT_TRUE(spinUntil([&] { return m_error.has_value(); }));
    EXPECT_EQ(m_error->code, ErrorCode::Exhausted) << m_error->english().toStdString();
    EXPECT_EQ(m_service.generationCount(), before + 2);
    m_row += QStringLiteral(" error ok");
    std::cout << intent().provider.toStdString() << ' ' << intent().route.toStdString() << ':'
              << m_row.toStdString() << '\n';
}
