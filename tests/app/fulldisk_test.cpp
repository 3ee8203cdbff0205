// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a session does while the disk takes nothing, and afterwards.
#include "app/session.h"
#include "support/eventloop.h"
#include "support/memoryproject.h"
#include "support/pictures.h"
#include "support/scriptedclient.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

/// It can be saved, but nothing can be recorded in it.
class Unrecordable final : public MemoryProject {
public:
    Result<void> saveTo(const QString& path, const Cancel& cancel, IfChanged ifChanged) override
    {
        const bool wasFull = std::exchange(failsToWrite, false);
        auto saved = MemoryProject::saveTo(path, cancel, ifChanged);
        failsToWrite = wasFull;
        return saved;
    }
};

class FullDisk : public testing::Test {
protected:
    FullDisk()
    {
        needApplication();
        QObject::connect(&m_session, &Session::failed, &m_session, [this](const Error& error) {
            m_errors.push_back(error);
        });
        QObject::connect(&m_session, &Session::recorded, &m_session, [this](VersionId id) {
            m_recorded.push_back(id);
        });
    }
    ~FullDisk() override { idle(); }

    /// All that was asked of the disk's thread is done.
    void idle()
    {
        bool isDone = false;
        const Ticket ticket = m_services.disk->run([](const Cancel&) {}, [&] { isDone = true; });
        EXPECT_TRUE(spinUntil([&] { return isDone; }));
    }

    /// For all that is asked of the disk from now on.
    void fill(bool isFull)
    {
        m_services.disk
            ->run([project = m_project, isFull](const Cancel&) { project->failsToWrite = isFull; },
                  [] {})
            .release();
    }

    VersionId commit(const char* label)
    {
        const VersionId id =
            m_session.commit(m_session.document().canvas(), QString::fromLatin1(label));
        idle();
        return id;
    }

    Result<void> saved()
    {
        std::optional<Result<void>> result;
        m_session.save(QStringLiteral("/a.ratoon"), [&](Result<void> done) { result = done; });
        EXPECT_TRUE(spinUntil([&] { return result.has_value(); }));
        return result.value_or(Result<void>());
    }

    QTemporaryDir m_folder;
    Services m_services{.places = Places::below(m_folder.path()),
                        .catalogue = Catalogue::builtIn(),
                        .client = std::make_unique<ScriptedClient>(),
                        .pool = std::make_unique<Worker>(2),
                        .disk = std::make_unique<Worker>(1),
                        .asksConsent = false};
    std::shared_ptr<Unrecordable> m_project = std::make_shared<Unrecordable>();
    Canvas m_canvas = canvasOf(photo({64, 48}), QStringLiteral("photo"));
    Version m_root{.id = VersionId::make(), .origin = {.label = QStringLiteral("photo")}};
    Session m_session{m_services, m_project, Document(VersionTree(m_root), m_root.id, m_canvas)};
    std::vector<Error> m_errors;
    std::vector<VersionId> m_recorded;
};

}  // namespace

TEST_F(FullDisk, WhatWasNotWrittenIsWrittenWhenThereIsRoomAgain)
{
    fill(true);
    const VersionId first = commit("first");
    const VersionId second = commit("second");
    m_session.rename(first, QStringLiteral("the first"));
    EXPECT_FALSE(m_session.isKept());
    EXPECT_FALSE(m_errors.empty());
    fill(false);
    const VersionId third = commit("third");
    ASSERT_TRUE(spinUntil([&] { return !m_recorded.empty() && m_recorded.back() == third; }));
    for (const VersionId id : {first, second, third}) EXPECT_TRUE(m_project->canvases.contains(id));
    EXPECT_EQ(m_project->head, third);
    EXPECT_TRUE(m_session.isKept());
}

TEST_F(FullDisk, NothingIsCalledSavedThatIsNotInTheFile)
{
    ASSERT_TRUE(saved());
    fill(true);
    commit("first");
    const auto refused = saved();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unwritable);
    EXPECT_TRUE(m_session.isModified());
    EXPECT_TRUE(m_session.hasUnsavedWork());
    fill(false);
    ASSERT_TRUE(saved());
    EXPECT_EQ(m_project->canvases.size(), 1U);
    EXPECT_TRUE(m_session.isKept());
    EXPECT_FALSE(m_session.hasUnsavedWork());
}

TEST_F(FullDisk, AnOrderStaysUntilWhatCameOfItIsWritten)
{
    const JobId job = m_session.applyEdit(
        {.prompt = QStringLiteral("sepia"), .provider = QStringLiteral("offline")});
    fill(true);
    ASSERT_TRUE(spinUntil([&] { return m_session.proposals().size() == 1; }));
    idle();
    const auto isKept = [&] { return m_project->orders()->contains(job.toString().toUtf8()); };
    EXPECT_TRUE(isKept());
    fill(false);
    commit("next");
    EXPECT_TRUE(spinUntil([&] { return !isKept(); }));
    EXPECT_EQ(m_project->canvases.size(), 2U);
}

TEST_F(FullDisk, ClosingWritesWhatIsStillToBeWritten)
{
    fill(true);
    const VersionId first = commit("first");
    fill(false);
    m_session.close();
    idle();
    EXPECT_TRUE(m_project->canvases.contains(first));
    EXPECT_TRUE(m_project->wasDiscarded);
}

TEST_F(FullDisk, ADocumentCanBeClosedAllTheSame)
{
    fill(true);
    commit("first");
    m_session.close();
    idle();
    EXPECT_TRUE(m_project->wasDiscarded);
}
