// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sentrequest.h"
#include "document/render.h"
#include "edit/plan.h"
#include "everyroute.h"
#include "net/wirehead.h"
#include "support/pictures.h"

using namespace ratoon;
using namespace ratoon::test;

namespace {

class SentRequests : public EveryRoute {
protected:
    std::vector<SentRequest> shownFor(const Canvas& canvas, const EditIntent& asked)
    {
        const Provider& provider = *m_services->catalogue.find(asked.provider);
        const auto endpoint = m_services->keys->shownEndpoint(provider.info());
        EXPECT_TRUE(endpoint);
        const auto plan = planned(rendered(canvas), asked, *provider.model(asked.model));
        EXPECT_TRUE(plan);
        const auto requests = sentRequests(provider, plan->request, *endpoint);
        EXPECT_TRUE(requests) << requests.error().english().toStdString();
        return requests.value_or(std::vector<SentRequest>());
    }
};

INSTANTIATE_TEST_SUITE_P(Routes, SentRequests, testing::ValuesIn(everyRoute()));

/// What the service answers in between is made up: the names of files and where they lie.
QByteArray withoutAnswers(QByteArray bytes)
{
    const qsizetype uri = bytes.indexOf(R"("fileUri":")");
    if (uri < 0) return bytes;
    return bytes.left(uri) + bytes.mid(bytes.indexOf('}', uri));
}

QByteArray joined(const SentRequest& request)
{
    QByteArray body;
    for (const SentPiece& piece : request.pieces) {
        if (piece.picture < 0) {
            body += piece.text;
            continue;
        }
        const QByteArray& bytes =
            request.pictures[static_cast<std::size_t>(piece.picture)].image.bytes;
        body += request.body.contains(bytes) ? bytes : bytes.toBase64();
    }
    return body;
}

}  // namespace

TEST_P(SentRequests, AreShownByteByByteAsTheyAreSentThen)
{
    const auto session = sessionOf(
        *m_services,
        GetParam().fromNothing
            ? *openedEmpty(m_services->places, {512, 512}, QStringLiteral("Empty"))
            : *openedImage(m_services->places, photo({320, 240}), QStringLiteral("picture")));
    const EditIntent asked = intent();
    const std::vector<SentRequest> shown = shownFor(session->document().canvas(), asked);
    const std::vector<net::Request> sent = this->sent(*session, asked);
    ASSERT_EQ(shown.size(), sent.size());
    for (std::size_t i = 0; i < sent.size(); ++i) {
        SCOPED_TRACE(shown[i].head.constData());
        EXPECT_FALSE(exactBytes(shown[i]).contains(key));
        if (shown[i].purpose == RehearsedRequest::Purpose::SignIn) {
            EXPECT_TRUE(shown[i].body.isEmpty());
            continue;
        }
        const bool hasAnswer = shown[i].purpose == RehearsedRequest::Purpose::Upload && i % 2 == 1;
        EXPECT_EQ(withoutAnswers(shown[i].body), withoutAnswers(sent[i].body));
        if (!hasAnswer && GetParam().travel != PictureTravel::Files) {
            EXPECT_EQ(shown[i].head, net::wireHead(sent[i]));
        }
        EXPECT_EQ(joined(shown[i]), shown[i].body);
    }
}

TEST_P(SentRequests, ShowEachPictureByWhatItIs)
{
    const auto session =
        sessionOf(*m_services,
                  *openedImage(m_services->places, photo({320, 240}), QStringLiteral("picture")));
    const std::vector<SentRequest> shown = shownFor(session->document().canvas(), intent());
    std::vector<SentPicture> pictures;
    for (const SentRequest& request : shown)
        pictures.insert(pictures.end(), request.pictures.begin(), request.pictures.end());
    ASSERT_EQ(pictures.empty(), GetParam().fromNothing);
    if (pictures.empty()) return;
    EXPECT_EQ(pictures.front().image.mime, "image/png");
    EXPECT_FALSE(pictures.front().image.size.isEmpty());
    EXPECT_EQ(pictures.front().sha256.size(), 64);
    EXPECT_FALSE(pictures.front().thumbnail.isNull());
}
