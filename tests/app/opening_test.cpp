// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files.h"
#include "app/opening.h"
#include "app/services.h"
#include "storage/diskfile.h"
#include "support/picturematchers.h"
#include "support/pictures.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

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

TEST(Opening, ReadsNoMoreThanItMay)
{
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
