// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"
#include "app/rebasing.h"
#include "app/regrafting.h"
#include "app/session.h"
#include "document/render.h"
#include "image/difference.h"
#include "image/imagebuilder.h"
#include "support/eventloop.h"
#include "support/geminianswer.h"
#include "support/pictures.h"
#include "support/scriptedclient.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

const QSize size(1400, 1000);
const QRect selected(500, 400, 200, 150);

/// A session whose model paints a bright block into the middle of what it is shown.
class Regrafted : public testing::Test {
protected:
    Regrafted()
    {
        needApplication();
        qputenv("GEMINI_API_KEY", "CANARY-key-1234567890");
        m_session = sessionOf(m_services,
                              *openedImage(m_services.places, photo(size), QStringLiteral("p")));
        QObject::connect(m_session.get(),
                         &Session::proposed,
                         m_session.get(),
                         [this](VersionId id) { m_proposed.push_back(id); });
    }
    ~Regrafted() override { qunsetenv("GEMINI_API_KEY"); }

    static EditIntent intent()
    {
        return {.prompt = QStringLiteral("a red door"),
                .provider = QStringLiteral("gemini"),
                .where = Mask::rectangle(size, selected)};
    }

    /// The next request is answered with its own crop, repainted.
    void answerNext()
    {
        const Provider* provider = m_services.catalogue.find(QStringLiteral("gemini"));
        const QRect crop = plannedCrop(size, selected, provider->defaultModel(), intent()).crop;
        const Image source = rendered(m_session->document().canvas());
        ImageBuilder builder(Image::fromQImage(source.toQImage(crop)));
        QImage dab(180, 130, QImage::Format_RGBA8888);
        dab.fill(QColor(220, 40, 50));
        builder.write(dab, selected.topLeft() - crop.topLeft() + QPoint(10, 10));
        static_cast<ScriptedClient&>(*m_services.client)
            .answer(geminiAnswer(std::move(builder).build()));
    }

    VersionId edited()
    {
        answerNext();
        const auto before = m_proposed.size();
        m_session->applyEdit(intent());
        EXPECT_TRUE(spinUntil([&] { return m_proposed.size() > before; }));
        return m_proposed.empty() ? VersionId() : m_proposed.back();
    }

    bool goTo(VersionId id)
    {
        m_session->accept(id);
        return spinUntil([&] { return m_session->document().head() == id; });
    }

    Image picture() const { return rendered(m_session->document().canvas()); }

    QTemporaryDir m_folder;
    Services m_services{.places = Places::below(m_folder.path()),
                        .catalogue = Catalogue::builtIn(),
                        .client = std::make_unique<ScriptedClient>(),
                        .pool = std::make_unique<Worker>(2),
                        .disk = std::make_unique<Worker>(1),
                        .asksConsent = false};
    std::unique_ptr<Session> m_session;
    std::vector<VersionId> m_proposed;
};

}  // namespace

TEST_F(Regrafted, AnEditPreviewsAsItWasAndThenAsItIsTurned)
{
    const VersionId first = edited();
    ASSERT_TRUE(goTo(first));
    const Image before = picture();
    const auto regrafting = m_session->regraft(first);
    ASSERT_TRUE(spinUntil([&] { return regrafting->isSettled(); }));
    EXPECT_EQ(rendered(regrafting->canvas()), before);
    EXPECT_EQ(m_session->document().head(), first);

    GraftSettings settings = regrafting->settings();
    settings.feather = 40;
    settings.exclude =
        Mask::rectangle(regrafting->crop().size(),
                        QRect(selected.topLeft() - regrafting->crop().topLeft(), QSize(100, 150)));
    for (int i = 0; i < 5; ++i) regrafting->preview(settings);
    ASSERT_TRUE(spinUntil([&] { return regrafting->isSettled(); }));
    EXPECT_NE(rendered(regrafting->canvas()), before);

    std::optional<Result<VersionId>> made;
    regrafting->commit(QStringLiteral("smaller"), [&](Result<VersionId> id) { made = id; });
    ASSERT_TRUE(spinUntil([&] { return made.has_value(); }));
    ASSERT_TRUE(*made) << made->error().english().toStdString();
    EXPECT_EQ(m_session->document().head(), **made);
    EXPECT_EQ(m_session->document().tree().find(**made)->parent, first);
    EXPECT_EQ(m_session->document().canvas().layers.size(), 2U);
    EXPECT_EQ(countChanges(photo(size), picture(), Mask::rectangle(size, selected)).outside, 0);
    EXPECT_EQ(static_cast<ScriptedClient&>(*m_services.client).requests().size(), 1U);
}

TEST_F(Regrafted, AVersionMadeWithoutAModelSaysSo)
{
    const auto regrafting = m_session->regraft(m_session->document().head());
    std::optional<Error> error;
    QObject::connect(regrafting.get(), &Regrafting::failed, regrafting.get(), [&](const Error& e) {
        error = e;
    });
    ASSERT_TRUE(spinUntil([&] { return error.has_value(); }));
    EXPECT_EQ(error->code, ErrorCode::NotFound);
    EXPECT_FALSE(regrafting->isReady());
}

TEST_F(Regrafted, RebaseAsksTheSameAgainFromTheRoot)
{
    const VersionId first = edited();
    ASSERT_TRUE(goTo(first));
    const Image before = picture();
    const auto rebasing = m_session->rebase(first);
    bool isPlanned = false;
    std::optional<VersionId> last;
    QObject::connect(rebasing.get(), &Rebasing::planned, rebasing.get(), [&] { isPlanned = true; });
    QObject::connect(
        rebasing.get(), &Rebasing::finished, rebasing.get(), [&](VersionId id) { last = id; });
    ASSERT_TRUE(spinUntil([&] { return isPlanned; }));
    ASSERT_EQ(rebasing->plan().intents.size(), 1U);
    EXPECT_EQ(*rebasing->plan().intents.front().where, Mask::rectangle(size, selected));
    EXPECT_GT(rebasing->plan().estimateUsd.value_or(0), 0.0);
    m_session->checkout(m_session->document().tree().root());
    ASSERT_TRUE(spinUntil(
        [&] { return m_session->document().head() == m_session->document().tree().root(); }));
    answerNext();
    rebasing->start();
    ASSERT_TRUE(spinUntil([&] { return last.has_value(); }));
    EXPECT_EQ(m_session->document().tree().find(*last)->parent,
              m_session->document().tree().root());
    ASSERT_TRUE(goTo(*last));
    EXPECT_EQ(picture(), before);
    const auto& requests = static_cast<ScriptedClient&>(*m_services.client).requests();
    ASSERT_EQ(requests.size(), 2U);
    EXPECT_EQ(requests[0].body, requests[1].body);
}

TEST_F(Regrafted, RebaseLeavesOutWhatARedoHasReplaced)
{
    ASSERT_TRUE(goTo(edited()));
    std::optional<Redo> redo;
    const Ticket redoing =
        m_session->redoOf(intent(), [&](std::optional<Redo> found) { redo = std::move(found); });
    ASSERT_TRUE(spinUntil([&] { return redo.has_value(); }));
    answerNext();
    m_session->applyEdit(redo->intent);
    ASSERT_TRUE(spinUntil([&] { return m_proposed.size() == 2; }));
    ASSERT_TRUE(goTo(m_proposed.back()));
    const auto rebasing = m_session->rebase(m_proposed.back());
    bool isPlanned = false;
    QObject::connect(rebasing.get(), &Rebasing::planned, rebasing.get(), [&] { isPlanned = true; });
    ASSERT_TRUE(spinUntil([&] { return isPlanned; }));
    EXPECT_EQ(rebasing->plan().repeated, std::vector{m_proposed.back()});
    EXPECT_TRUE(rebasing->plan().intents.front().without.empty());
}

TEST_F(Regrafted, RebaseRepeatsAnEditThatWasGraftedAgainBeforeItWasAccepted)
{
    const VersionId proposal = edited();
    const auto regrafting = m_session->regraft(proposal);
    ASSERT_TRUE(spinUntil([&] { return regrafting->isSettled(); }));
    std::optional<Result<VersionId>> made;
    regrafting->commit(QStringLiteral("other"), [&](Result<VersionId> id) { made = id; });
    ASSERT_TRUE(spinUntil([&] { return made.has_value(); }));
    ASSERT_TRUE(*made);
    const auto rebasing = m_session->rebase(**made);
    bool isPlanned = false;
    QObject::connect(rebasing.get(), &Rebasing::planned, rebasing.get(), [&] { isPlanned = true; });
    ASSERT_TRUE(spinUntil([&] { return isPlanned; }));
    EXPECT_EQ(rebasing->plan().repeated, std::vector{**made});
    EXPECT_EQ(rebasing->plan().intents.front().prompt, QStringLiteral("a red door"));
}

TEST_F(Regrafted, AnEditHasNotDriftedOutsideItsMask)
{
    const VersionId first = edited();
    EXPECT_EQ(m_session->drift(first), nullptr);
    ASSERT_TRUE(spinUntil([&] { return m_session->drift(first) != nullptr; }));
    const VersionDrift& drift = *m_session->drift(first);
    ASSERT_TRUE(drift.root && drift.parent);
    EXPECT_EQ(drift.root->changed, 0);
    EXPECT_EQ(drift.root->pixels, qint64(1400) * 1000 - 200 * 150);
    EXPECT_EQ(drift.mostPasses, 1);
    m_session->mark(Mask::rectangle(size, {0, 0, 50, 40}));
    EXPECT_EQ(m_session->drift(first), nullptr);
    ASSERT_TRUE(spinUntil([&] { return m_session->drift(first) != nullptr; }));
    EXPECT_EQ(m_session->drift(first)->root->pixels, 50 * 40);
}

TEST_F(Regrafted, WhatIsBeingMeasuredWhenTheMarksChangeIsMeasuredAnew)
{
    const VersionId first = edited();
    int changes = 0;
    QObject::connect(m_session.get(), &Session::markedChanged, m_session.get(), [&] { ++changes; });
    EXPECT_EQ(m_session->drift(first), nullptr);
    m_session->mark(Mask::rectangle(size, {0, 0, 50, 40}));
    EXPECT_EQ(changes, 1);
    ASSERT_TRUE(spinUntil([&] { return m_session->drift(first) != nullptr; }));
    EXPECT_EQ(m_session->drift(first)->root->pixels, 50 * 40);
}

TEST_F(Regrafted, ASecondEditOfTheSamePlaceIsWarnedAboutAndCanBeRedone)
{
    ASSERT_TRUE(goTo(edited()));
    std::optional<EditOutlook> outlook;
    const Ticket ticket = m_session->outlook(
        intent(), [&](const std::optional<EditOutlook>& found) { outlook = found; });
    ASSERT_TRUE(spinUntil([&] { return outlook.has_value(); }));
    EXPECT_EQ(outlook->passes, 1);
    EXPECT_TRUE(outlook->notes.empty());
    EXPECT_TRUE(outlook->cut.crop.contains(selected));
    std::optional<Redo> redo;
    const Ticket redoing =
        m_session->redoOf(intent(), [&](std::optional<Redo> found) { redo = std::move(found); });
    ASSERT_TRUE(spinUntil([&] { return redo.has_value(); }));
    EXPECT_EQ(redo->replaced.size(), 1U);
    EXPECT_EQ(redo->intent.prompt, QStringLiteral("1. a red door\n2. a red door"));
    EXPECT_EQ(passesNotes(2).size(), 1U);
}
