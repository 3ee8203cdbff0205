// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/colorprofiles.h"
#include "app/exporting.h"
#include "app/files.h"
#include "app/opening.h"
#include "app/services.h"
#include "document/render.h"
#include "document/sourcetype.h"
#include "image/metadata.h"
#include "storage/diskfile.h"
#include "support/picturematchers.h"
#include "support/pictures.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/stat.h>

using namespace ratoon;

TEST(Opening, TellsImagesFromDocumentsByTheirContent)
{
    const QTemporaryDir folder;
    const Places places = Places::below(folder.path());
    const QString path = folder.filePath(QStringLiteral("really-a.ratoon"));
    ASSERT_TRUE(writeFile(path, *encoded(opaqueNoise({30, 20}), {.format = Format::Png})));
    const auto opened = openedFile(places, path);
    ASSERT_TRUE(opened) << opened.error().english().toStdString();
    EXPECT_TRUE(alike(opened->canvas.layers.front().image, opaqueNoise({30, 20})));
    EXPECT_TRUE(opened->project->path().isEmpty());
    opened->project->discardWorkingCopy();
}

TEST(Opening, TakesLayersOfOtherPrograms)
{
    const QTemporaryDir folder;
    const Places places = Places::below(folder.path());
    const Canvas canvas =
        withLayer(canvasOf(opaqueNoise({30, 20}), QStringLiteral("lower")),
                  {.id = LayerId::make(), .name = QStringLiteral("upper"), .image = noise({9, 9})});
    for (const QString& name : {QStringLiteral("a.ora"), QStringLiteral("a.psd")}) {
        const QString path = folder.filePath(name);
        ASSERT_TRUE(exported(canvas, path));
        const auto opened = openedFile(places, path);
        ASSERT_TRUE(opened) << opened.error().english().toStdString();
        ASSERT_EQ(opened->canvas.layers.size(), 2U);
        EXPECT_EQ(opened->canvas.layers[1].name, QStringLiteral("upper"));
        EXPECT_TRUE(alike(rendered(opened->canvas), rendered(canvas)));
        const auto asLayer = layerForFile(*fileBytes(path), QStringLiteral("a"), canvas);
        ASSERT_TRUE(asLayer);
        EXPECT_EQ(asLayer->name, QStringLiteral("a"));
        EXPECT_TRUE(asLayer->passes.isNull());
        EXPECT_TRUE(alike(asLayer->image, rendered(canvas)));
        opened->project->discardWorkingCopy();
    }
}

TEST(Opening, KnowsThatAModelMadeALayer)
{
    const QString list = QStringLiteral("http://cv.iptc.org/newscodes/digitalsourcetype/");
    const Canvas ground = canvasOf(opaqueNoise({40, 30}), QStringLiteral("ground"));
    const auto layerOf = [&](const QString& term) {
        const QByteArray file = encoded(opaqueNoise({20, 10}), {.format = Format::Png}).value();
        const MetadataWish wish{.size = {20, 10}, .sourceType = list + term};
        return layerForFile(withMetadata(file, {}, wish).value(), QStringLiteral("dropped"), ground)
            .value();
    };
    const Layer generated = layerOf(QStringLiteral("trainedAlgorithmicMedia"));
    EXPECT_EQ(sourceTypeOf(withLayer(ground, generated), {}, true),
              list + QStringLiteral("compositeWithTrainedAlgorithmicMedia"));
    EXPECT_TRUE(layerOf(QStringLiteral("digitalCapture")).passes.isNull());
}

TEST(Opening, NamesWhatCannotBeOpened)
{
    const QTemporaryDir folder;
    const Places places = Places::below(folder.path());
    EXPECT_EQ(openedFile(places, folder.filePath(QStringLiteral("none.png"))).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(openedFile(places, folder.path()).error().code, ErrorCode::NotFound);
    const QString text = folder.filePath(QStringLiteral("a.png"));
    ASSERT_TRUE(writeFile(text, "just words"));
    const auto opened = openedFile(places, text);
    ASSERT_FALSE(opened);
    EXPECT_FALSE(opened.error().remedy.isEmpty());
}

TEST(Opening, MakesAWorkingCopyOnlyWhenItIsNeeded)
{
    const QTemporaryDir folder;
    const Places places = Places::below(folder.path());
    ASSERT_TRUE(openedImage(places, photo({30, 20}), QStringLiteral("looked at")));
    EXPECT_TRUE(leftovers(places.state).empty());
    auto kept = openedImage(places, photo({30, 20}), QStringLiteral("kept"));
    ASSERT_TRUE(kept->project->tree());
    EXPECT_EQ(kept->project->tree()->head, kept->stored.head);
    EXPECT_FALSE(kept->project->isModified());
    kept->project.reset();
    EXPECT_EQ(leftovers(places.state).size(), 1U);
}

TEST(Opening, TriesAgainToMakeAWorkingCopy)
{
    const QTemporaryDir folder;
    const Places places = Places::below(folder.path());
    ASSERT_TRUE(QDir(places.state).removeRecursively());
    ASSERT_TRUE(writeFile(places.state, "in the way"));
    const auto opened = openedImage(places, photo({30, 20}), QStringLiteral("picture"));
    ASSERT_TRUE(opened);
    EXPECT_FALSE(opened->project->tree());
    ASSERT_TRUE(QFile::remove(places.state));
    ASSERT_TRUE(QDir().mkpath(places.state));
    EXPECT_TRUE(opened->project->tree());
    opened->project->discardWorkingCopy();
}

TEST(Opening, MakesNoWorkingCopyOfWhatWasClosed)
{
    const QTemporaryDir folder;
    const Places places = Places::below(folder.path());
    const auto opened = openedImage(places, photo({30, 20}), QStringLiteral("picture"));
    opened->project->discardWorkingCopy();
    EXPECT_EQ(opened->project->tree().error().code, ErrorCode::NotFound);
}

TEST(Opening, ShowsALargeJpegBeforeItIsDecoded)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jpg"));
    ASSERT_TRUE(writeFile(path, *encoded(photo({2400, 1800}), {.format = Format::Jpeg})));
    const auto preview = previewOf(path, 500);
    ASSERT_TRUE(preview && *preview);
    EXPECT_EQ((*preview)->size, QSize(2400, 1800));
    EXPECT_EQ((*preview)->picture.size(), QSize(600, 450));
}

TEST(Opening, HasNoPreviewOfWhatIsThereAsSoon)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    ASSERT_TRUE(writeFile(path, *encoded(photo({300, 200}), {.format = Format::Jpeg})));
    EXPECT_FALSE(previewOf(path, 100).value().has_value());
    ASSERT_TRUE(writeFile(path, *encoded(photo({2400, 1800}), {.format = Format::Bmp})));
    EXPECT_FALSE(previewOf(path, 100).value().has_value());
    EXPECT_FALSE(previewOf(folder.filePath(QStringLiteral("none")), 100));
}

TEST(Opening, WaitsForNoPipe)
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_EQ(fileBytes(pipe).error().code, ErrorCode::Unsupported);
    EXPECT_EQ(openedFile(Places::below(folder.path()), pipe).error().code, ErrorCode::Unsupported);
    EXPECT_FALSE(profileIn(pipe));
}

TEST(Opening, ReadsNoMoreThanItMay)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a"));
    ASSERT_TRUE(writeFile(file, QByteArray(1001, 'x')));
    EXPECT_EQ(fileBytes(file, 1000).error().code, ErrorCode::Unsupported);
    EXPECT_EQ(fileBytes(file, 1001)->size(), 1001);
    EXPECT_EQ(fileBytes(QStringLiteral("/dev/zero"), 1000).error().code, ErrorCode::Unsupported);
}

TEST(Opening, MakesAReferenceSmallAndBare)
{
    const auto reference = referenceOf(
        *encoded(photo({900, 300}), {.format = Format::Jpeg}), QStringLiteral("cup\n"), 300);
    ASSERT_TRUE(reference);
    EXPECT_EQ(reference->image.size, QSize(300, 100));
    EXPECT_EQ(reference->name, QStringLiteral("cup"));
    EXPECT_EQ(reference->image.mime, "image/png");
}

TEST(Endpoint, ComesFromTheEnvironmentAndOnlyToAllowedHosts)
{
    const ProviderInfo info{
        .id = QStringLiteral("g"),
        .name = QStringLiteral("G"),
        .keyVariables = {QStringLiteral("RATOON_TEST_KEY"), QStringLiteral("RATOON_TEST_KEY2")},
        .baseUrlVariable = QStringLiteral("RATOON_TEST_URL"),
        .defaultBaseUrl = QUrl(QStringLiteral("https://example.org/"))};
    EXPECT_EQ(endpointFromEnvironment(info).error().code, ErrorCode::Denied);
    qputenv("RATOON_TEST_KEY2", " second \n");
    EXPECT_EQ(endpointFromEnvironment(info)->key.reveal(), "second");
    qputenv("RATOON_TEST_KEY", "first");
    EXPECT_EQ(endpointFromEnvironment(info)->key.reveal(), "first");
    EXPECT_EQ(endpointFromEnvironment(info)->baseUrl, info.defaultBaseUrl);
    for (const char* bad : {"http://example.org/",
                            "https://user:secret@example.org/",
                            "file:///etc/passwd",
                            "nonsense"}) {
        qputenv("RATOON_TEST_URL", bad);
        EXPECT_EQ(endpointFromEnvironment(info).error().code, ErrorCode::Usage) << bad;
    }
    qputenv("RATOON_TEST_URL", "http://127.0.0.1:8080");
    EXPECT_EQ(endpointFromEnvironment(info)->baseUrl.port(), 8080);
    for (const char* variable : {"RATOON_TEST_URL", "RATOON_TEST_KEY", "RATOON_TEST_KEY2"})
        qunsetenv(variable);
}
