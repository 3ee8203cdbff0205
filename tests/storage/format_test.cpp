// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "desk.h"
#include "document/render.h"
#include "storage/compact.h"
#include "storage/database.h"
#include "storage/salvage.h"
#include "storage/schema.h"
#include "storage/seal.h"
#include "support/pictures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <algorithm>

using namespace ratoon;
using namespace ratoon::test;

// A document of every format that was ever released opens for ever, and is found to be what it was.
//
// tests/fixtures/format-1.ratoon and format-2.ratoon, and the accounts of them in format-1.txt and format-2.txt, were made
// once, by the programs of November 2026, and stay as they are:
//
//     RATOON_MAKE_FIXTURE=tests/fixtures/format-2.ratoon storage_tests --gtest_filter=Format.IsMadeOnce
//
// A new format gets a fixture and an account of its own; those of the older ones are never made again.

namespace {

QString fixture(int format = formatVersion)
{
    return QStringLiteral(FIXTURES "/format-%1.ratoon").arg(format);
}

/// All that it holds: of each canvas, the hash of what it looks like ("rendered"), and those of the pixels of its layers.
QString account(int format = formatVersion)
{
    return QString::fromUtf8(bytesOf(QStringLiteral(FIXTURES "/format-%1.txt").arg(format)));
}

QString hexOf(const QByteArray& hash)
{
    return QString::fromLatin1(hash.left(8).toHex());
}

/// Of every pixel, row by row, as they are in memory.
QString hashOf(const Image& image)
{
    const QImage pixels = image.toQImage();
    const int bytes = image.depth() == Depth::Eight ? 4 : 8;
    QByteArray all;
    for (int y = 0; y < pixels.height(); ++y)
        all.append(reinterpret_cast<const char*>(pixels.constScanLine(y)), pixels.width() * bytes);
    return hexOf(contentHash(all));
}

QString hashOf(const Mask& mask)
{
    const std::vector<quint8> all = mask.coverage({QPoint(), mask.size()});
    return hexOf(contentHash(QByteArrayView(all.data(), qsizetype(all.size()))));
}

QString linesOf(const Layer& layer)
{
    return QStringLiteral("    %1 %2 kind %3 at %4,%5 opacity %6 visible %7 image %8 %9x%10")
               .arg(layer.id.toString(),
                    layer.name,
                    QString::number(int(layer.kind)),
                    QString::number(layer.offset.x()),
                    QString::number(layer.offset.y()),
                    QString::number(layer.opacity),
                    QString::number(int(layer.visible)),
                    hashOf(layer.image),
                    QString::number(layer.image.width()))
               .arg(layer.image.height()) +
           QStringLiteral(" coverage %1 passes %2")
               .arg(layer.coverage.isNull() ? QStringLiteral("none") : hashOf(layer.coverage),
                    layer.passes.isNull() ? QStringLiteral("none") : hashOf(layer.passes));
}

/// What there is to see of a version.
QStringList linesOf(const Canvas& canvas)
{
    QStringList lines = {QStringLiteral("  %1x%2 depth %3 icc %4 rendered %5")
                             .arg(canvas.size.width())
                             .arg(canvas.size.height())
                             .arg(int(canvas.depth))
                             .arg(QString::fromLatin1(canvas.icc), hashOf(rendered(canvas)))};
    for (const Layer& layer : canvas.layers) lines << linesOf(layer);
    return lines;
}

QStringList linesOf(Project& project, const VersionTree& tree, VersionId id)
{
    const Version& version = *tree.find(id);
    const Annotation annotation = tree.annotation(id);
    QStringList lines = {
        QStringLiteral("%1 after %2 kind %3 made %4 \"%5\"")
            .arg(id.toString(),
                 version.parent.isNull() ? QStringLiteral("none") : version.parent.toString(),
                 QString::number(int(version.origin.kind)),
                 version.made.toString(Qt::ISODateWithMs),
                 version.origin.label),
        QStringLiteral("  recipe %1").arg(QString::fromUtf8(toBytes(version.origin.recipe))),
        QStringLiteral(
            "  note \"%1\" starred %2 standing %3")  // of format 1, whose word for a name this was
                .arg(annotation.name)
                .arg(int(annotation.starred))
                .arg(int(annotation.standing)) +
            (annotation.note.isEmpty() ? QString()
                                       : QStringLiteral(" remembered \"%1\"").arg(annotation.note)),
        QStringLiteral("  reply %1")
            .arg(version.origin.reply.isEmpty()
                     ? QStringLiteral("none")
                     : hexOf(contentHash(valueOf(project.blob(version.origin.reply)))))};
    const auto thumbnail = project.thumbnail(id);
    lines << QStringLiteral("  thumbnail %1x%2")
                 .arg(thumbnail ? thumbnail->width() : 0)
                 .arg(thumbnail ? thumbnail->height() : 0);
    return lines + linesOf(valueOf(project.load(id)));
}

/// All that a document holds.
QString fullAccountOf(Project& project)
{
    const StoredTree stored = valueOf(project.tree());
    QStringList lines = {
        QStringLiteral("head %1").arg(stored.head.toString()),
        QStringLiteral("marked %1").arg(hashOf(valueOf(project.marked()))),
        QStringLiteral("orders %1").arg(QString::fromUtf8(valueOf(project.orders())))};
    for (const EscrowEntry& entry : valueOf(project.escrowed())) {
        lines << QStringLiteral("escrow %1 base %2 state %3 %4 %5 %6 usd %7 sent %8 reply %9")
                     .arg(entry.job.toString(),
                          entry.base.toString(),
                          QString::number(int(entry.state)),
                          entry.provider,
                          entry.model,
                          entry.host,
                          entry.estimateUsd ? QString::number(*entry.estimateUsd)
                                            : QStringLiteral("unknown"),
                          entry.sentAt.toString(Qt::ISODateWithMs),
                          hexOf(entry.reply));
    }
    for (const VersionId id : stored.tree.order()) lines += linesOf(project, stored.tree, id);
    return lines.join(u'\n') + u'\n';
}

/// Makes a document with one of everything.
class Maker {
public:
    explicit Maker(const Desk& desk)
    {
        m_canvas = canvasOf(photo({300, 200}), QStringLiteral("beach.png"));
        m_canvas.icc = "a color profile";
        m_last = version({}, QStringLiteral("beach.png"));
        m_last.origin.kind = OriginKind::Opened;
        m_project = valueOf(createProject(desk.state(), m_last, m_canvas, thumbnail()));
    }

    std::unique_ptr<Project> made()
    {
        const VersionId root = m_last.id;
        addGraft();
        addMasks();
        const VersionId trunk = m_last.id;
        add(version(trunk, QStringLiteral("Proposed")), {.standing = Standing::Proposed});
        std::ranges::rotate(m_canvas.layers, m_canvas.layers.end() - 1);
        add(version(trunk, QStringLiteral("Discarded")),
            {.name = QStringLiteral("Not this one"), .standing = Standing::Discarded});
        addDeep(root);
        addEscrow(root);
        need(m_project->mark(ellipseMask({300, 200})));
        need(m_project->keepOrders("[{\"prompt\":\"a hat\"}]"));
        need(m_project->setHead(trunk));
        return std::move(m_project);
    }

private:
    static void need(const Result<void>& result) { EXPECT_TRUE(succeeded(result)); }

    static QImage thumbnail() { return photo({48, 32}).toQImage(); }

    static Version version(VersionId parent, const QString& label)
    {
        Version made = versionAfter(parent, label);
        made.made = QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC);
        return made;
    }

    void add(const Version& next, const Annotation& annotation = {})
    {
        need(m_project->record(next, m_canvas, annotation, thumbnail(), {}));
        m_last = next;
    }

    void addGraft()
    {
        Version next = version(m_last.id, QStringLiteral("A red coat\nand a hat"));
        next.origin.kind = OriginKind::Generated;
        next.origin.recipe = {{"prompt", "A red coat, Århus 東京"},
                              {"provider", "gemini"},
                              {"region", {10, 20, 128, 96}},
                              {"cost", 0.039},
                              {"notes", {"The model saw 1024 × 768."}}};
        next.origin.reply = valueOf(m_project->keepBlob("the reply, byte for byte"));
        m_canvas = withLayer(m_canvas,
                             {.id = LayerId::make(),
                              .name = QStringLiteral("Coat"),
                              .kind = LayerKind::Graft,
                              .image = gradient({140, 130}),
                              .offset = {60, 40},
                              .coverage = ellipseMask({140, 130}),
                              .opacity = 0.75,
                              .passes = Mask::filled({140, 130}, 1)});
        add(next,
            {.name = QStringLiteral("For the printer"),
             .starred = true,
             .note = QStringLiteral("Ask Zoë\nabout the lining.")});
    }

    void addMasks()
    {
        m_canvas = withLayer(m_canvas,
                             {.id = LayerId::make(),
                              .name = QStringLiteral("Even"),
                              .image = Image::filled({150, 20}, Depth::Eight, {9, 99, 999, 30'000}),
                              .offset = {-20, 150}});
        m_canvas = withLayer(m_canvas,
                             {.id = LayerId::make(),
                              .name = QStringLiteral("Hidden"),
                              .image = noise({20, 20}),
                              .offset = {5, 5},
                              .visible = false});
        add(version(m_last.id, QStringLiteral("Three layers")));
    }

    void addDeep(VersionId root)
    {
        m_canvas = canvasOf(gradient({200, 140}, Depth::Sixteen), QStringLiteral("Deep"));
        m_canvas.depth = Depth::Sixteen;
        m_canvas = withLayer(
            m_canvas,
            {.id = LayerId::make(),
             .name = QStringLiteral("Half"),
             .image = Image::filled({100, 140}, Depth::Sixteen, {1, 20'001, 40'003, 65'535}),
             .offset = {},
             .opacity = 0.5});
        add(version(root, QStringLiteral("16 bits")));
    }

    void addEscrow(VersionId base)
    {
        int number = 0;
        for (const auto state : {RequestState::Sent,
                                 RequestState::Received,
                                 RequestState::Settled,
                                 RequestState::Failed,
                                 RequestState::Uncertain}) {
            EscrowEntry entry{.job = JobId(quint64(++number)),
                              .base = base,
                              .state = state,
                              .provider = QStringLiteral("gemini"),
                              .model = QStringLiteral("a-model"),
                              .host = QStringLiteral("example.org"),
                              .sentAt = QDateTime::fromMSecsSinceEpoch(1'795'000'001'000, Qt::UTC)};
            if (number % 2 != 0) entry.estimateUsd = 0.04 * number;
            if (number == 2) entry.reply = valueOf(m_project->keepBlob("another reply"));
            need(m_project->escrow(entry));
        }
    }

    Canvas m_canvas;
    Version m_last;
    std::unique_ptr<Project> m_project;
};

class Format : public testing::Test {
protected:
    /// A document of a later format, with a table and a column's worth of meaning that this program does not know.
    QString newer(const QString& minReader)
    {
        QString path = m_desk.path(QStringLiteral("newer.ratoon"));
        writeBytes(path, bytesOf(fixture()));
        auto database = valueOf(Database::open(path, Database::Access::Write));
        EXPECT_TRUE(
            succeeded(database.run("INSERT OR REPLACE INTO meta (key, value, change, seal)"
                                   " VALUES ('min_reader', ?1, 1, ?2)",
                                   minReader,
                                   sealOf("meta", QStringLiteral("min_reader"), minReader))));
        for (const char* sql : {"CREATE TABLE animation (frame INTEGER PRIMARY KEY, data BLOB)",
                                "INSERT INTO animation (data) VALUES (randomblob(50000))",
                                "PRAGMA user_version = 3"}) {
            EXPECT_TRUE(succeeded(database.runScript(sql)));
        }
        return path;
    }

    Desk m_desk;
};

class EveryFormat : public Format, public testing::WithParamInterface<int> {
protected:
    /// A copy to work on.
    QString place() const
    {
        QString path = m_desk.path(QStringLiteral("a.ratoon"));
        writeBytes(path, bytesOf(fixture(GetParam())));
        return path;
    }
};

}  // namespace

TEST_F(Format, IsMadeOnce)
{
    const QString path = qEnvironmentVariable("RATOON_MAKE_FIXTURE");
    if (path.isEmpty()) GTEST_SKIP() << "made already";
    const auto project = Maker(m_desk).made();
    ASSERT_TRUE(succeeded(project->saveTo(path)));
    writeBytes(QFileInfo(path).path() + QStringLiteral("/format-%1.txt").arg(formatVersion),
               fullAccountOf(*project).toUtf8());
    project->discardWorkingCopy();
}

TEST_P(EveryFormat, OpensAsItWas)
{
    const QByteArray before = bytesOf(fixture(GetParam()));
    ASSERT_TRUE(isSound(verifyFile(fixture(GetParam()))));
    const auto project = valueOf(openProject(m_desk.state(), fixture(GetParam())));
    EXPECT_FALSE(project->isReadOnly());
    EXPECT_EQ(project->isOfOlderFormat(), GetParam() < formatVersion);
    EXPECT_EQ(fullAccountOf(*project).toStdString(), account(GetParam()).toStdString());
    EXPECT_EQ(valueOf(project->search(QStringLiteral("arhus"))).size(), 1U);
    EXPECT_EQ(valueOf(project->search(QStringLiteral("東京"))).size(), 1U);
    EXPECT_EQ(valueOf(project->search(QStringLiteral("printer"))).size(), 1U);
    EXPECT_EQ(valueOf(project->search(QStringLiteral("zoe"))).size(), GetParam() < 2 ? 0U : 1U);
    EXPECT_EQ(bytesOf(fixture(GetParam())), before);
}

TEST_P(EveryFormat, IsTheSameOnceItIsInItsWorkingCopy)
{
    const auto project = valueOf(openProject(m_desk.state(), fixture(GetParam())));
    while (!valueOf(project->settle())) {
    }
    EXPECT_EQ(fullAccountOf(*project), account(GetParam()));
    EXPECT_FALSE(project->isModified()) << "looking at it changes nothing";
    EXPECT_TRUE(isSound(project->verify()));
}

TEST_P(EveryFormat, CanBeGoneOnWith)
{
    const QString path = place();
    const auto project = valueOf(openProject(m_desk.state(), path));
    const Version next = versionAfter(valueOf(project->tree()).head);
    const Canvas canvas = smallCanvas();
    const Annotation annotation{.note = QStringLiteral("remember this")};
    ASSERT_TRUE(succeeded(project->record(next, canvas, annotation, {}, {})));
    ASSERT_TRUE(succeeded(project->saveTo(path)));
    ASSERT_TRUE(isSound(verifyFile(path)));
    const auto again = valueOf(openProject(m_desk.state(), path));
    EXPECT_FALSE(again->isOfOlderFormat());
    EXPECT_EQ(fullAccountOf(*again).first(account(GetParam()).size()), account(GetParam()));
    EXPECT_TRUE(isEqual(valueOf(again->load(next.id)), canvas));
    EXPECT_EQ(valueOf(again->tree()).tree.annotation(next.id), annotation);
}

TEST_P(EveryFormat, StaysBesideWhatTheFirstSaveMakesOfIt)
{
    const QString path = place();
    const QString kept = m_desk.path(QStringLiteral("a.format-%1.ratoon").arg(GetParam()));
    const auto project = valueOf(openProject(m_desk.state(), path));
    for (int save = 0; save < 3; ++save) {
        const Version next = versionAfter(valueOf(project->tree()).head);
        ASSERT_TRUE(succeeded(project->record(next, smallCanvas(), {}, {}, next.id)));
        ASSERT_TRUE(succeeded(project->saveTo(path)));
    }
    EXPECT_EQ(QFile::exists(kept), GetParam() < formatVersion);
    if (QFile::exists(kept)) {
        EXPECT_EQ(bytesOf(kept), bytesOf(fixture(GetParam())));
    }
    const QStringList files = QDir(QFileInfo(path).path()).entryList({QStringLiteral("*.ratoon")});
    EXPECT_EQ(files.size(), GetParam() < formatVersion ? 2 : 1) << "once, not at every save";
}

TEST_P(EveryFormat, IsUpgradedWhereACrashLeftIt)
{
    const QString path = place();
    {
        const auto project = valueOf(openProject(m_desk.state(), path));
        ASSERT_TRUE(succeeded(project->setHead(valueOf(project->tree()).head)));
    }
    const auto left = leftovers(m_desk.state());
    ASSERT_EQ(left.size(), 1U);
    // As a program of that format would have left it.
    const QString copy = left.front().workingCopy;
    QFile::remove(copy + QStringLiteral("-wal"));
    writeBytes(copy, bytesOf(fixture(GetParam())));
    ASSERT_EQ(leftovers(m_desk.state()).size(), 1U);
    const auto project = valueOf(recoverProject(copy));
    EXPECT_EQ(fullAccountOf(*project), account(GetParam()));
    const VersionId head = valueOf(project->tree()).head;
    EXPECT_TRUE(succeeded(project->annotate(head, {.note = QStringLiteral("after the crash")})));
    EXPECT_TRUE(isSound(project->verify()));
}

TEST_P(EveryFormat, CanBeCompacted)
{
    const QString path = place();
    ASSERT_TRUE(succeeded(compactFile(path)));
    EXPECT_EQ(fullAccountOf(*valueOf(openProject(m_desk.state(), path))), account(GetParam()));
}

TEST_P(EveryFormat, CanBeSalvaged)
{
    const QString whole = m_desk.path(QStringLiteral("whole.ratoon"));
    ASSERT_TRUE(succeeded(salvageFile(place(), whole)));
    ASSERT_TRUE(isSound(verifyFile(whole)));
    const auto project = valueOf(openProject(m_desk.state(), whole));
    EXPECT_FALSE(project->isOfOlderFormat());
    const auto notesIn = [](const QString& text) {
        return text.count(QStringLiteral("remembered"));
    };
    EXPECT_EQ(notesIn(fullAccountOf(*project)), notesIn(account(GetParam())));
}

INSTANTIATE_TEST_SUITE_P(Formats, EveryFormat, testing::Range(1, formatVersion + 1));

TEST_F(Format, OfALaterProgramIsLookedAtAndNeverWrittenTo)
{
    const QString path = newer(QStringLiteral("2"));
    const QByteArray before = bytesOf(path);
    const QString other = m_desk.path(QStringLiteral("b.ratoon"));
    const auto project = valueOf(openProject(m_desk.state(), path));
    EXPECT_TRUE(project->isReadOnly());
    EXPECT_EQ(fullAccountOf(*project), account());
    const StoredTree stored = valueOf(project->tree());
    const Version next = versionAfter(stored.head);
    EXPECT_EQ(codeOf(project->record(next, smallCanvas(), {}, {}, next.id)), ErrorCode::Unwritable);
    EXPECT_EQ(codeOf(project->annotate(stored.head, {})), ErrorCode::Unwritable);
    EXPECT_EQ(codeOf(project->keepBlob("bytes")), ErrorCode::Unwritable);
    EXPECT_EQ(codeOf(project->mark({})), ErrorCode::Unwritable);
    EXPECT_EQ(codeOf(project->escrow({.job = JobId::make()})), ErrorCode::Unwritable);
    EXPECT_EQ(codeOf(project->saveTo(path)), ErrorCode::Unwritable);
    EXPECT_EQ(codeOf(project->saveTo(other)), ErrorCode::Unwritable);
    EXPECT_EQ(codeOf(compactFile(path)), ErrorCode::Unsupported);
    while (!valueOf(project->settle())) {
    }
    EXPECT_EQ(fullAccountOf(*project), account()) << "out of the working copy too";
    EXPECT_FALSE(project->isModified());
    EXPECT_EQ(bytesOf(path), before) << "with all that this program does not know";
    EXPECT_FALSE(QFile::exists(other));
}

TEST_F(Format, OfALaterProgramIsNotCompactedEvenIfItsTablesAreTheSame)
{
    const QString path = m_desk.path(QStringLiteral("newer.ratoon"));
    writeBytes(path, bytesOf(fixture()));
    {
        auto database = valueOf(Database::open(path, Database::Access::Write));
        ASSERT_TRUE(succeeded(database.runScript("PRAGMA user_version = 3")));
    }
    const QByteArray before = bytesOf(path);
    EXPECT_EQ(codeOf(compactFile(path)), ErrorCode::Unsupported);
    EXPECT_EQ(bytesOf(path), before);
}

TEST_F(Format, OfALaterProgramThatNeedsALaterReaderIsRefused)
{
    const QString path = newer(QStringLiteral("3"));
    const QByteArray before = bytesOf(path);
    const auto project = openProject(m_desk.state(), path);
    ASSERT_EQ(codeOf(project), ErrorCode::Unsupported);
    EXPECT_TRUE(project.error().english().contains(QStringLiteral("newer")));
    EXPECT_EQ(bytesOf(path), before);
}
