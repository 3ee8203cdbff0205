// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting.h"
#include "app/files.h"
#include "app/opening.h"
#include "app/provenance.h"
#include "app/session.h"
#include "base/json.h"
#include "document/render.h"
#include "image/codec.h"
#include "image/difference.h"
#include "interchange/layeredfile.h"
#include "support/eventloop.h"
#include "support/picturematchers.h"
#include "support/pictures.h"
#include "support/scriptedclient.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace ratoon;
using namespace ratoon::test;

namespace {

class SessionTest : public testing::Test {
protected:
    SessionTest()
    {
        needApplication();
        open(*openedImage(m_services.places, photo({320, 240}), QStringLiteral("picture")));
    }

    void open(OpenedDocument opened)
    {
        m_session = sessionOf(m_services, std::move(opened));
        QObject::connect(m_session.get(),
                         &Session::proposed,
                         m_session.get(),
                         [this](VersionId id) { m_proposed.push_back(id); });
        QObject::connect(m_session.get(),
                         &Session::failed,
                         m_session.get(),
                         [this](const Error& error) { m_errors.push_back(error); });
    }

    VersionId head() const { return m_session->document().head(); }
    VersionId root() const { return m_session->document().tree().root(); }

    bool waitForHead(VersionId id)
    {
        return spinUntil([&] { return head() == id; });
    }

    VersionId proposal(const char* prompt)
    {
        const auto before = m_proposed.size();
        m_session->applyEdit(
            {.prompt = QString::fromLatin1(prompt), .provider = QStringLiteral("offline")});
        EXPECT_TRUE(spinUntil([&] { return m_proposed.size() > before; }));
        return m_proposed.size() > before ? m_proposed.back() : VersionId();
    }

    /// A canvas that is told from the others by its layer's name and pixels.
    VersionId committed(const char* label)
    {
        Canvas canvas = m_session->document().canvas();
        canvas = withLayer(canvas,
                           {.id = LayerId::make(),
                            .name = QString::fromLatin1(label),
                            .image = noise({40, 30}, Depth::Eight, ++m_seed)});
        return m_session->commit(canvas, QString::fromLatin1(label));
    }

    QTemporaryDir m_folder;
    Services m_services{.places = Places::below(m_folder.path()),
                        .catalogue = Catalogue::builtIn(),
                        .client = std::make_unique<ScriptedClient>(),
                        .pool = std::make_unique<Worker>(2),
                        .disk = std::make_unique<Worker>(1),
                        .asksConsent = false};
    std::vector<VersionId> m_proposed;
    std::vector<Error> m_errors;
    std::unique_ptr<Session> m_session;
    quint32 m_seed = 0;
};

}  // namespace

TEST_F(SessionTest, AnEditIsAProposalUntilItIsAccepted)
{
    const VersionId id = proposal("sepia");
    EXPECT_EQ(head(), root());
    EXPECT_EQ(m_session->proposals(), std::vector{id});
    m_session->accept(id);
    ASSERT_TRUE(waitForHead(id));
    EXPECT_TRUE(m_session->proposals().empty());
    EXPECT_GT(countChanges(photo({320, 240}), rendered(m_session->document().canvas()), {}).pixels,
              0);
}

TEST_F(SessionTest, RemembersTheFilesThatLayersWereMadeOf)
{
    const Canvas canvas = withLayer(
        m_session->document().canvas(),
        {.id = LayerId::make(), .name = QStringLiteral("Ada in Nice"), .image = noise({40, 30})});
    m_session->commit(canvas, QStringLiteral("Add"), recipeOfFiles({canvas.layers.back().name}));
    committed("by hand");
    for (const auto choice : {MetadataChoice::Safe, MetadataChoice::None}) {
        const QString path = m_folder.filePath(QStringLiteral("a.ora"));
        std::optional<Result<ExportNotes>> written;
        const auto ticket = m_session->exportTo(
            path, head(), {.metadata = choice}, [&](const auto& result) { written = result; });
        ASSERT_TRUE(spinUntil([&] { return written.has_value(); }));
        const QByteArray file = fileBytes(path).value();
        const auto read = readLayers(file, LayeredFormat::OpenRaster);
        ASSERT_TRUE(read);
        EXPECT_EQ(read->canvas.layers[1].name,
                  choice == MetadataChoice::None ? QStringLiteral("Layer 1")
                                                 : QStringLiteral("Ada in Nice"));
    }
}

TEST_F(SessionTest, ADiscardedProposalStaysInTheTree)
{
    const VersionId id = proposal("sepia");
    m_session->discard(id);
    EXPECT_TRUE(m_session->proposals().empty());
    EXPECT_EQ(m_session->document().tree().annotation(id).standing, Standing::Discarded);
    EXPECT_EQ(head(), root());
}

TEST_F(SessionTest, GoingOnFromAResultKeepsIt)
{
    const VersionId visited = proposal("sepia");
    m_session->checkout(visited);
    ASSERT_TRUE(waitForHead(visited));
    committed("by hand");
    EXPECT_EQ(m_session->document().tree().annotation(visited).standing, Standing::Accepted);
}

TEST_F(SessionTest, AcceptingAResultKeepsThoseItStandsOn)
{
    const VersionId visited = proposal("sepia");
    m_session->checkout(visited);
    ASSERT_TRUE(waitForHead(visited));
    const VersionId next = proposal("make it brighter");
    EXPECT_EQ(m_session->document().tree().annotation(visited).standing, Standing::Proposed);
    m_session->accept(next);
    EXPECT_EQ(m_session->document().tree().annotation(visited).standing, Standing::Accepted);
}

TEST_F(SessionTest, LeavesAResultThatIsDiscardedWhileItIsShown)
{
    const VersionId visited = proposal("sepia");
    m_session->checkout(visited);
    ASSERT_TRUE(waitForHead(visited));
    m_session->discard(visited);
    EXPECT_EQ(m_session->document().tree().annotation(visited).standing, Standing::Discarded);
    EXPECT_TRUE(waitForHead(root()));
}

TEST_F(SessionTest, DoesNothingToADocumentThatCanOnlyBeLookedAt)
{
    const VersionId first = committed("first");
    const QString path = m_folder.filePath(QStringLiteral("newer.ratoon"));
    bool isSaved = false;
    m_session->save(path, [&](const Result<void>& result) { isSaved = result.has_value(); });
    ASSERT_TRUE(spinUntil([&] { return isSaved; }));
    m_session.reset();
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(60));
        ASSERT_EQ(file.write(QByteArray("\0\0\0\x09", 4)), 4);
    }
    auto opened = openedFile(m_services.places, path);
    ASSERT_TRUE(opened.has_value());
    EXPECT_TRUE(std::ranges::any_of(opened->notes, [](const Sentence& note) {
        return note.english().contains(QStringLiteral("newer version of Ratoon"));
    }));
    open(std::move(*opened));
    ASSERT_TRUE(m_session->isReadOnly());

    std::vector<Error> refused;
    QObject::connect(m_session.get(),
                     &Session::jobFailed,
                     m_session.get(),
                     [&](JobId, const Error& error) { refused.push_back(error); });
    m_session->applyEdit(
        {.prompt = QStringLiteral("sepia"), .provider = QStringLiteral("offline")});
    EXPECT_TRUE(refused.empty()) << "not before its id is known";
    ASSERT_TRUE(spinUntil([&] { return !refused.empty(); }));
    EXPECT_EQ(refused[0].code, ErrorCode::Unwritable);
    EXPECT_TRUE(m_session->jobs().empty());

    const auto before = m_errors.size();
    EXPECT_EQ(committed("second"), first);
    m_session->star(first, true);
    m_session->mark(Mask::rectangle({320, 240}, {10, 10, 20, 20}));
    EXPECT_EQ(head(), first);
    EXPECT_EQ(m_session->document().tree().size(), 2U);
    EXPECT_FALSE(m_session->document().tree().annotation(first).starred);
    ASSERT_EQ(m_errors.size(), before + 3);
    EXPECT_EQ(m_errors.back().code, ErrorCode::Unwritable);
    m_session->checkout(root());
    EXPECT_TRUE(waitForHead(root())) << "whoever only looks may go anywhere";
}

TEST_F(SessionTest, UndoAndRedoWalkTheTree)
{
    const VersionId first = committed("first");
    const VersionId second = committed("second");
    m_session->undo();
    ASSERT_TRUE(waitForHead(first));
    m_session->undo();
    ASSERT_TRUE(waitForHead(root()));
    EXPECT_FALSE(m_session->canUndo());
    m_session->redo();
    ASSERT_TRUE(waitForHead(first));
    m_session->redo();
    ASSERT_TRUE(waitForHead(second));
    EXPECT_FALSE(m_session->canRedo());
}

TEST_F(SessionTest, GoingOnFromAnOlderVersionIsABranch)
{
    const VersionId first = committed("first");
    m_session->checkout(root());
    ASSERT_TRUE(waitForHead(root()));
    const VersionId other = committed("other");
    EXPECT_EQ(m_session->document().tree().children(root()).size(), 2U);
    m_session->undo();
    ASSERT_TRUE(waitForHead(root()));
    m_session->redo();
    ASSERT_TRUE(waitForHead(other));
    EXPECT_NE(first, other);
}

TEST_F(SessionTest, ComesBackFromItsFileWithTreeHeadAndNames)
{
    const VersionId first = committed("first");
    const VersionId second = proposal("sepia");
    m_session->star(first, true);
    m_session->rename(first, QStringLiteral("my name"));
    const Image shown = rendered(m_session->document().canvas());
    const QString path = m_folder.filePath(QStringLiteral("a.ratoon"));
    bool isSaved = false;
    m_session->save(path, [&](const Result<void>& result) { isSaved = result.has_value(); });
    EXPECT_TRUE(m_session->isSaving());
    ASSERT_TRUE(spinUntil([&] { return isSaved; }));
    EXPECT_FALSE(m_session->isModified());
    EXPECT_EQ(m_session->name(), QStringLiteral("a.ratoon"));

    const VersionId oldRoot = root();
    m_session->close();
    open(*openedFile(m_services.places, path));
    EXPECT_EQ(root(), oldRoot);
    EXPECT_EQ(head(), first);
    EXPECT_EQ(m_session->document().tree().size(), 3U);
    EXPECT_EQ(m_session->document().tree().label(first), QStringLiteral("my name"));
    EXPECT_TRUE(m_session->document().tree().annotation(first).starred);
    EXPECT_EQ(m_session->proposals(), std::vector{second});
    EXPECT_TRUE(alike(rendered(m_session->document().canvas()), shown));
    EXPECT_EQ(m_session->path(), path);
    EXPECT_FALSE(m_session->isModified());
    EXPECT_TRUE(m_errors.empty());
}

TEST_F(SessionTest, CopiesWhatWasOpenedByItself)
{
    const QString path = m_folder.filePath(QStringLiteral("a.ratoon"));
    bool isSaved = false;
    m_session->save(path, [&](const Result<void>& result) { isSaved = result.has_value(); });
    ASSERT_TRUE(spinUntil([&] { return isSaved; }));
    m_session->close();
    m_session.reset();
    m_services.disk = std::make_unique<Worker>(1);
    const auto copies = [&] {
        QStringList found;
        QDirIterator each(m_services.places.state,
                          {QStringLiteral("document.ratoon")},
                          QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) found << each.next();
        return found.size();
    };
    auto opened = *openedFile(m_services.places, path);
    EXPECT_EQ(copies(), 0);
    open(std::move(opened));
    EXPECT_TRUE(spinUntil([&] { return copies() == 1; }));
    EXPECT_FALSE(m_session->isModified());
    EXPECT_TRUE(m_errors.empty());
}

TEST_F(SessionTest, WorkThatWasNotSavedIsThereAfterItsProcessHasGone)
{
    const VersionId first = committed("first");
    bool isOnDisk = false;
    QObject::connect(
        m_session.get(), &Session::recorded, m_session.get(), [&] { isOnDisk = true; });
    ASSERT_TRUE(spinUntil([&] { return isOnDisk; }));
    m_session.reset();
    ASSERT_TRUE(spinUntil([&] { return leftovers(m_services.places.state).size() == 1; }));
    auto back = recovered(leftovers(m_services.places.state).front().workingCopy);
    ASSERT_TRUE(back) << back.error().english().toStdString();
    EXPECT_EQ(back->stored.head, first);
    EXPECT_EQ(back->canvas.layers.size(), 2U);
}

TEST_F(SessionTest, GivesDiscardedWorkItsGraceWhenItIsClosedOnPurpose)
{
    committed("first");
    m_session->close();
    m_session.reset();
    m_services.disk = std::make_unique<Worker>(1);
    const auto left = leftovers(m_services.places.state);
    ASSERT_EQ(left.size(), 1U);
    EXPECT_TRUE(left[0].isDiscarded);
    EXPECT_EQ(left[0].versions, 2);
}

TEST_F(SessionTest, LeavesNothingBehindOfAPictureThatWasOnlyLookedAt)
{
    const QString file = m_folder.filePath(QStringLiteral("photo.png"));
    ASSERT_TRUE(photo({320, 240}).toQImage().save(file));
    m_session->forget();
    open(*openedFile(m_services.places, file));
    m_session->makeWorkingCopy();
    m_session->close();
    m_session.reset();
    m_services.disk = std::make_unique<Worker>(1);
    EXPECT_TRUE(leftovers(m_services.places.state).empty());
}

TEST_F(SessionTest, TellsWhenADocumentCannotBeSaved)
{
    std::optional<Result<void>> result;
    m_session->save(m_folder.filePath(QStringLiteral("nowhere/a.ratoon")),
                    [&](Result<void> done) { result = done; });
    ASSERT_TRUE(spinUntil([&] { return result.has_value(); }));
    ASSERT_FALSE(*result);
    EXPECT_EQ(result->error().code, ErrorCode::Unwritable);
    EXPECT_FALSE(result->error().remedy.isEmpty());
    EXPECT_TRUE(m_session->path().isEmpty());
    EXPECT_EQ(m_errors.size(), 1U);
}

TEST_F(SessionTest, ExportsAnyVersion)
{
    committed("first");
    std::optional<Result<ExportNotes>> result;
    const QString path = m_folder.filePath(QStringLiteral("a.png"));
    const Ticket ticket =
        m_session->exportTo(path, root(), {}, [&](Result<ExportNotes> done) { result = done; });
    ASSERT_TRUE(spinUntil([&] { return result.has_value(); }));
    ASSERT_TRUE(*result);
    const auto bytes = fileBytes(path);
    ASSERT_TRUE(bytes);
    EXPECT_TRUE(alike(decoded(*bytes)->image, photo({320, 240})));
}

TEST_F(SessionTest, TheAnswerBelongsToTheVersionItWasAskedFor)
{
    m_session->applyEdit(
        {.prompt = QStringLiteral("sepia"), .provider = QStringLiteral("offline")});
    const VersionId meanwhile = committed("meanwhile");
    ASSERT_TRUE(spinUntil([&] { return !m_proposed.empty(); }));
    EXPECT_EQ(head(), meanwhile);
    EXPECT_EQ(m_session->document().tree().find(m_proposed.front())->parent, root());
}

TEST_F(SessionTest, AnEmptySelectionIsNone)
{
    int changes = 0;
    QObject::connect(
        m_session.get(), &Session::selectionChanged, m_session.get(), [&] { ++changes; });
    m_session->select(Mask::rectangle({320, 240}, {10, 10, 50, 50}));
    m_session->select(Mask::filled({320, 240}, 0));
    EXPECT_TRUE(m_session->selection().isNull());
    EXPECT_EQ(changes, 2);
}

TEST_F(SessionTest, SaysThatAWorkingCopyCannotBeMade)
{
    const Places nowhere{.state = QStringLiteral("/dev/null")};
    open(*openedImage(nowhere, photo({32, 24}), QStringLiteral("picture")));
    ASSERT_TRUE(spinUntil([&] { return !m_errors.empty(); }));
    EXPECT_TRUE(alike(rendered(m_session->document().canvas()), photo({32, 24})));
}

namespace {

QByteArray signedReply(const QByteArray& signature, quint32 seed)
{
    const QByteArray png =
        *encoded(opaqueNoise({1200, 896}, Depth::Eight, seed), {.format = Format::Png});
    return R"({"candidates":[{"content":{"parts":[{"inlineData":{"data":")" + png.toBase64() +
           R"(","mimeType":"image/png"},"thoughtSignature":")" + signature +
           R"("}],"role":"model"},"finishReason":"STOP"}]})";
}

}  // namespace

TEST_F(SessionTest, AConversationTellsWhatWasAskedAndAnsweredBefore)
{
    qputenv("GEMINI_API_KEY", "key");
    auto& client = dynamic_cast<ScriptedClient&>(*m_services.client);
    const auto edited = [&](const char* prompt, bool isConversation) {
        client.answer({.status = 200, .body = signedReply(prompt, m_seed++)});
        const auto before = m_proposed.size();
        m_session->applyEdit({.prompt = QString::fromLatin1(prompt),
                              .provider = QStringLiteral("gemini"),
                              .isConversation = isConversation});
        EXPECT_TRUE(spinUntil([&] { return m_proposed.size() > before; }));
        m_session->accept(m_proposed.back());
        EXPECT_TRUE(waitForHead(m_proposed.back()));
        return client.requests().back().body;
    };
    edited("first", false);
    const QByteArray second = edited("second", true);
    committed("by hand");
    const QByteArray third = edited("third", true);
    qunsetenv("GEMINI_API_KEY");

    EXPECT_FALSE(second.contains("thoughtSignature"));
    const Json contents = parseJson(third)->at("contents");
    ASSERT_EQ(contents.size(), 3U);
    EXPECT_EQ(contents[0].at("parts"), parseJson(second)->at("contents")[0].at("parts"));
    const QByteArray said = signedReply("second", 1);
    const auto from = said.indexOf(R"({"inlineData)");
    EXPECT_TRUE(third.contains(said.mid(from, said.indexOf(R"(],"role")") - from)));
    EXPECT_FALSE(third.contains("first"));
    // Without the wish, an edit tells of nothing.
    qputenv("GEMINI_API_KEY", "key");
    EXPECT_EQ(parseJson(edited("fourth", false))->at("contents").size(), 1U);
    qunsetenv("GEMINI_API_KEY");
}
