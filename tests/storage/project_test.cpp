// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "storage/project.h"
#include "support/pictures.h"
#include "support/randomcanvas.h"

#include <QDir>
#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <map>
#include <optional>

using namespace ratoon;
using namespace ratoon::test;
using testing::ElementsAre;

namespace {

QImage smallPicture(const QColor& color)
{
    QImage picture(96, 64, QImage::Format_RGBA8888);
    picture.fill(color);
    return picture;
}

}  // namespace

TEST(Project, LoadOfRecordIsTheIdentity)
{
    for (const Depth depth : {Depth::Eight, Depth::Sixteen}) {
        for (quint32 seed = 1; seed <= 4; ++seed) {
            const Desk desk;
            RandomCanvas random(depth, seed, RandomCanvas::Variety::Full);
            Canvas canvas = random.canvas({random.draw(1, 500), random.draw(1, 300)});
            canvas.icc = "a profile";
            for (Layer& layer : canvas.layers)
                if (!layer.isGroup()) layer.image = layer.image.withIcc(canvas.icc);

            std::vector<std::pair<VersionId, Canvas>> made;
            const Version root = versionAfter({});
            auto project = newProject(desk, root, canvas);
            made.emplace_back(root.id, canvas);
            for (int step = 0; step < 8; ++step) {
                canvas = random.changed(canvas);
                const Version next = versionAfter(made.back().first);
                ASSERT_TRUE(succeeded(project->record(next, canvas, {}, {}, next.id)));
                made.emplace_back(next.id, canvas);
            }

            const QString path = desk.path(QStringLiteral("a.ratoon"));
            ASSERT_TRUE(succeeded(project->saveTo(path)));
            ASSERT_TRUE(isSound(project->verify()));
            ASSERT_TRUE(isSound(verifyFile(path)));
            const auto opened = valueOf(openProject(desk.state(), path));
            for (const auto& [id, expected] : made) {
                ASSERT_TRUE(isEqual(valueOf(project->load(id)), expected)) << seed;
                ASSERT_TRUE(isEqual(valueOf(opened->load(id)), expected)) << seed;
            }
        }
    }
}

TEST(Project, KeepsTheTreeAndItsHead)
{
    const Desk desk;
    Version root = versionAfter({}, QStringLiteral("beach.jpg"));
    auto project = newProject(desk, root, smallCanvas());
    Version edit = versionAfter(root.id, QStringLiteral("A red coat\nand a hat"));
    edit.origin.kind = OriginKind::Generated;
    edit.origin.recipe = {{"prompt", "A red coat"}, {"seed", 7}, {"region", {1, 2, 3, 4}}};
    edit.origin.reply = valueOf(project->keepBlob("the reply"));
    const Annotation annotation{
        .name = QStringLiteral("Final"), .starred = true, .standing = Standing::Proposed};
    ASSERT_TRUE(succeeded(project->record(edit, smallCanvas(2), annotation, {}, {})));
    const Version sibling = versionAfter(root.id);
    ASSERT_TRUE(succeeded(project->record(sibling, smallCanvas(3), {}, {}, sibling.id)));

    const QString path = desk.path(QStringLiteral("a.ratoon"));
    ASSERT_TRUE(succeeded(project->saveTo(path)));
    const auto opened = valueOf(openProject(desk.state(), path));
    const StoredTree stored = valueOf(opened->tree());
    EXPECT_EQ(stored.head, sibling.id);
    EXPECT_THAT(stored.tree.order(), ElementsAre(root.id, edit.id, sibling.id));
    const Version* const found = stored.tree.find(edit.id);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->parent, root.id);
    EXPECT_EQ(found->made, edit.made);
    EXPECT_EQ(found->origin.kind, OriginKind::Generated);
    EXPECT_EQ(found->origin.label, edit.origin.label);
    EXPECT_EQ(found->origin.recipe, edit.origin.recipe);
    EXPECT_EQ(found->origin.reply, edit.origin.reply);
    EXPECT_EQ(stored.tree.annotation(edit.id), annotation);
    EXPECT_EQ(valueOf(opened->blob(edit.origin.reply)), "the reply");
}

TEST(Project, RemembersWhatPeopleChangeAboutAVersion)
{
    const Desk desk;
    const Version root = versionAfter({});
    auto project = newProject(desk, root, smallCanvas());
    const Version next = versionAfter(root.id);
    ASSERT_TRUE(succeeded(project->record(next, smallCanvas(), {}, {}, next.id)));
    const Annotation discarded{.name = QStringLiteral("No"), .standing = Standing::Discarded};
    ASSERT_TRUE(succeeded(project->annotate(next.id, discarded)));
    ASSERT_TRUE(succeeded(project->setHead(root.id)));
    const StoredTree stored = valueOf(project->tree());
    EXPECT_EQ(stored.head, root.id);
    EXPECT_EQ(stored.tree.annotation(next.id), discarded);
}

TEST(Project, RefusesVersionsThatWouldBreakTheTree)
{
    const Desk desk;
    const Version root = versionAfter({});
    auto project = newProject(desk, root, smallCanvas());
    const auto record = [&](const Version& version, VersionId head) {
        return codeOf(project->record(version, smallCanvas(2), {}, {}, head));
    };
    EXPECT_EQ(record(root, {}), ErrorCode::Usage) << "twice";
    EXPECT_EQ(record(versionAfter({}), {}), ErrorCode::Usage) << "second root";
    EXPECT_EQ(record(versionAfter(VersionId::make()), {}), ErrorCode::NotFound) << "no parent";
    EXPECT_EQ(record(versionAfter(root.id), VersionId::make()), ErrorCode::NotFound) << "head";
    EXPECT_EQ(codeOf(project->setHead(VersionId::make())), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(project->annotate(VersionId::make(), {})), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(project->load(VersionId::make())), ErrorCode::NotFound);
    EXPECT_EQ(valueOf(project->tree()).tree.size(), 1U);
    EXPECT_TRUE(isSound(project->verify())) << "nothing is left of what was refused";
}

TEST(Project, WhatWasRefusedCanBeRecordedAfterwards)
{
    const Desk desk;
    const Version root = versionAfter({});
    auto project = newProject(desk, root, smallCanvas());
    const Canvas canvas = smallCanvas(9);
    EXPECT_FALSE(project->record(versionAfter(VersionId::make()), canvas, {}, {}, {}));
    const Version next = versionAfter(root.id);
    ASSERT_TRUE(succeeded(project->record(next, canvas, {}, {}, next.id)));
    EXPECT_TRUE(isEqual(valueOf(project->load(next.id)), canvas));
    EXPECT_TRUE(isSound(project->verify()));
}

TEST(Project, KeepsSmallPictures)
{
    const Desk desk;
    const Version root = versionAfter({});
    auto project =
        valueOf(createProject(desk.state(), root, smallCanvas(), smallPicture(Qt::darkCyan)));
    const QImage opaque = valueOf(project->thumbnail(root.id));
    EXPECT_EQ(opaque.size(), QSize(96, 64));
    EXPECT_NEAR(opaque.pixelColor(40, 30).blue(), 128, 2);

    const Version next = versionAfter(root.id);
    const QColor glass(10, 20, 30, 40);
    ASSERT_TRUE(succeeded(project->record(next, smallCanvas(), {}, smallPicture(glass), {})));
    EXPECT_EQ(valueOf(project->thumbnail(next.id)).pixelColor(5, 5), glass);

    const Version bare = versionAfter(root.id);
    ASSERT_TRUE(succeeded(project->record(bare, smallCanvas(), {}, {}, {})));
    EXPECT_EQ(codeOf(project->thumbnail(bare.id)), ErrorCode::NotFound);
}

TEST(Project, KeepsBlobsByTheirContent)
{
    const Desk desk;
    auto project = newProject(desk, versionAfter({}), smallCanvas());
    const QByteArray bytes(3'000'000, '\xa5');
    const QByteArray hash = valueOf(project->keepBlob(bytes));
    EXPECT_EQ(hash.size(), 32);
    EXPECT_EQ(valueOf(project->keepBlob(bytes)), hash);
    EXPECT_EQ(valueOf(project->blob(hash)), bytes);
    EXPECT_EQ(valueOf(project->blob(valueOf(project->keepBlob({})))), QByteArray());
    EXPECT_EQ(codeOf(project->blob(QByteArray(32, 'x'))), ErrorCode::Damaged);
}

TEST(Project, KeepsItsEscrow)
{
    const Desk desk;
    auto project = newProject(desk, versionAfter({}), smallCanvas());
    EscrowEntry entry{.job = JobId::make(),
                      .base = VersionId::make(),
                      .state = RequestState::Sent,
                      .provider = QStringLiteral("gemini"),
                      .model = QStringLiteral("a-model"),
                      .host = QStringLiteral("example.org"),
                      .estimateUsd = 0.039,
                      .sentAt = QDateTime::currentDateTimeUtc(),
                      .reply = {}};
    ASSERT_TRUE(succeeded(project->escrow(entry)));
    entry.state = RequestState::Received;
    entry.reply = valueOf(project->keepBlob("bytes"));
    ASSERT_TRUE(succeeded(project->escrow(entry)));
    const auto entries = valueOf(project->escrowed());
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].job, entry.job);
    EXPECT_EQ(entries[0].base, entry.base);
    EXPECT_EQ(entries[0].state, RequestState::Received);
    EXPECT_EQ(entries[0].provider, entry.provider);
    EXPECT_EQ(entries[0].model, entry.model);
    EXPECT_EQ(entries[0].host, entry.host);
    EXPECT_EQ(entries[0].estimateUsd, entry.estimateUsd);
    EXPECT_EQ(entries[0].sentAt, entry.sentAt);
    EXPECT_EQ(entries[0].reply, entry.reply);
    EXPECT_TRUE(isSound(project->verify()));
}

TEST(Project, TellsAnUnknownPriceFromNone)
{
    const Desk desk;
    const auto project = newProject(desk, versionAfter({}), smallCanvas());
    const std::map<std::optional<double>, std::optional<double>> keptAs = {
        {std::nullopt, std::nullopt},
        {0.0, 0.0},
        {0.1, 0.1},
        {std::numeric_limits<double>::infinity(), std::nullopt},
    };
    std::map<JobId, std::optional<double>> expected;
    for (const auto& [estimate, kept] : keptAs) {
        const EscrowEntry entry{.job = JobId::make(),
                                .estimateUsd = estimate,
                                .sentAt = QDateTime::currentDateTimeUtc()};
        ASSERT_TRUE(succeeded(project->escrow(entry)));
        expected[entry.job] = kept;
    }
    const auto entries = valueOf(project->escrowed());
    ASSERT_EQ(entries.size(), expected.size());
    for (const EscrowEntry& entry : entries) EXPECT_EQ(entry.estimateUsd, expected.at(entry.job));
    EXPECT_TRUE(isSound(project->verify()));
}

TEST(Project, FindsVersionsByTheirWords)
{
    const Desk desk;
    const Version root = versionAfter({}, QStringLiteral("beach.jpg"));
    auto project = newProject(desk, root, smallCanvas());
    Version edit = versionAfter(root.id, QStringLiteral("Coat"));
    edit.origin.recipe = {{"prompt", "a crimson \"coat\" in Århus"}};
    ASSERT_TRUE(succeeded(project->record(edit, smallCanvas(), {}, {}, {})));
    EXPECT_THAT(valueOf(project->search(QStringLiteral("crim"))), ElementsAre(edit.id));
    EXPECT_THAT(valueOf(project->search(QStringLiteral("COAT arhus"))), ElementsAre(edit.id));
    EXPECT_THAT(valueOf(project->search(QStringLiteral("beach"))), ElementsAre(root.id));
    EXPECT_TRUE(valueOf(project->search(QStringLiteral("beach crimson"))).empty());
    EXPECT_THAT(valueOf(project->search(QStringLiteral("crimson - …"))), ElementsAre(edit.id));
    EXPECT_TRUE(valueOf(project->search(QStringLiteral("  "))).empty());
    for (const auto* hostile : {u"\"", u"* OR x", u"label:", u"NEAR(", u"-", u"^a", u"'; --"})
        EXPECT_TRUE(succeeded(project->search(QString::fromUtf16(hostile))));
}

TEST(Project, FindsVersionsByWhatIsSaidOfThem)
{
    const Desk desk;
    const Version root = versionAfter({}, QStringLiteral("beach.jpg"));
    auto project = newProject(desk, root, smallCanvas());
    Version edit = versionAfter(root.id, QStringLiteral("Coat"));
    edit.origin.recipe = {{"prompt", "a coat"},
                          {"notes", {"The hands were left out.", "Cropped."}}};
    ASSERT_TRUE(succeeded(project->record(edit, smallCanvas(), {}, {}, {})));
    EXPECT_THAT(valueOf(project->search(QStringLiteral("hand cropped"))), ElementsAre(edit.id));
    const auto found = [&](const QString& words) { return valueOf(project->search(words)); };
    ASSERT_TRUE(succeeded(project->annotate(root.id, {.name = QStringLiteral("Für Møller")})));
    ASSERT_TRUE(succeeded(project->annotate(edit.id, {.name = QStringLiteral("Final")})));
    EXPECT_THAT(found(QStringLiteral("fur")), ElementsAre(root.id));
    EXPECT_THAT(found(QStringLiteral("final coat hands")), ElementsAre(edit.id));
    ASSERT_TRUE(succeeded(project->annotate(edit.id, {.name = QStringLiteral("Draft")})));
    EXPECT_TRUE(found(QStringLiteral("final")).empty()) << "it is called something else now";
    EXPECT_THAT(found(QStringLiteral("draft")), ElementsAre(edit.id));
    const Annotation noted{.name = QStringLiteral("Draft"),
                           .note = QStringLiteral("Ask the printer\nfor a proof")};
    ASSERT_TRUE(succeeded(project->annotate(edit.id, noted)));
    EXPECT_THAT(found(QStringLiteral("print draft")), ElementsAre(edit.id));
    ASSERT_TRUE(succeeded(project->annotate(root.id, {.note = QStringLiteral("proof")})));
    EXPECT_EQ(found(QStringLiteral("proof")).size(), 2U);
    ASSERT_TRUE(succeeded(project->annotate(root.id, {})));
    EXPECT_THAT(found(QStringLiteral("proof")), ElementsAre(edit.id)) << "taken away again";

    const QString path = desk.path(QStringLiteral("a.ratoon"));
    ASSERT_TRUE(succeeded(project->saveTo(path)));
    ASSERT_TRUE(isSound(verifyFile(path)));
    EXPECT_THAT(valueOf(valueOf(openProject(desk.state(), path))->search(QStringLiteral("draft"))),
                ElementsAre(edit.id))
        << "in a file that is only read";
    const auto again = valueOf(openProject(desk.state(), path));
    EXPECT_EQ(valueOf(again->tree()).tree.annotation(edit.id), noted);
    EXPECT_EQ(valueOf(again->tree()).tree.annotation(root.id), Annotation());
}

TEST(Project, AnUnchangedLayerCostsNothing)
{
    const Desk desk;
    const Version root = versionAfter({});
    const Canvas canvas = canvasOf(photo({1024, 1024}), {});
    auto project = newProject(desk, root, canvas);
    VersionId head = root.id;
    const int before = valueOf(project->verify()).tiles;
    for (int i = 0; i < 5; ++i) {
        const Version next = versionAfter(head);
        const auto changed =
            withLayerChanged(canvas, canvas.layers[0].id, [i](Layer& l) { l.opacity = 0.1 * i; });
        ASSERT_TRUE(succeeded(project->record(next, changed, {}, {}, next.id)));
        head = next.id;
    }
    EXPECT_EQ(valueOf(project->verify()).tiles, before);
}

TEST(Project, ALoadedVersionSharesTilesWithTheOneBefore)
{
    const Desk desk;
    const Version root = versionAfter({});
    const Canvas canvas = canvasOf(opaqueNoise({1000, 700}), {});
    auto project = newProject(desk, root, canvas);
    const Canvas painted = withLayerChanged(canvas, canvas.layers[0].id, [](Layer& l) {
        QImage dab(10, 10, QImage::Format_RGBA8888);
        dab.fill(Qt::red);
        ImageBuilder builder(l.image);
        builder.write(dab, {300, 300});
        l.image = std::move(builder).build();
    });
    const Version next = versionAfter(root.id);
    ASSERT_TRUE(succeeded(project->record(next, painted, {}, {}, next.id)));
    const Image back = valueOf(project->load(root.id)).layers[0].image;
    int shared = 0;
    for (std::size_t i = 0; i < back.tiles().size(); ++i)
        shared += back.tiles()[i].isSame(painted.layers[0].image.tiles()[i]);
    EXPECT_EQ(shared, static_cast<int>(back.tiles().size()) - 1);
}

TEST(Project, KeepsWhatTheUserHasMarked)
{
    const Desk desk;
    const Version root = versionAfter({});
    auto project = newProject(desk, root, smallCanvas());
    EXPECT_TRUE(valueOf(project->marked()).isNull());
    const Mask face = Mask::rectangle({200, 150}, {20, 30, 40, 50});
    ASSERT_TRUE(succeeded(project->mark(face)));
    EXPECT_EQ(valueOf(project->marked()), face);
    const QString path = desk.path(QStringLiteral("a.ratoon"));
    ASSERT_TRUE(succeeded(project->saveTo(path)));
    ASSERT_TRUE(isSound(verifyFile(path)));
    auto opened = valueOf(openProject(desk.state(), path));
    EXPECT_EQ(valueOf(opened->marked()), face);
    ASSERT_TRUE(succeeded(opened->mark({})));
    EXPECT_TRUE(valueOf(opened->marked()).isNull());
}
