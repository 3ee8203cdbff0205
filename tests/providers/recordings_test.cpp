// SPDX-License-Identifier: GPL-3.0-or-later
#include "replies.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

// Recorded conversations are not part of this project. Where there are some, RATOON_RECORDINGS names their folder:
// one JSON file each, {"host", "response": {"status", "body_file"}, "check": {"images": [{"bytes", "size"}]}}.

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void expectPictures(const Result<EditReply>& reply, const Json& expected)
{
    ASSERT_TRUE(reply) << reply.error().english().toStdString();
    ASSERT_EQ(reply->images.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        const EncodedImage& image = reply->images[i];
        const Json& size = expected[i].at("size");
        EXPECT_EQ(image.bytes.size(), integerAt(expected[i], "bytes"));
        EXPECT_EQ(image.size, QSize(size[0].get<int>(), size[1].get<int>()));
        EXPECT_TRUE(decoded(image.bytes, DecodeLimits::forReplies()));
    }
    EXPECT_FALSE(reply->modelReported.isEmpty());
}

}  // namespace

TEST(Recordings, GiveTheirPicturesOrTheirErrors)
{
    const QString folder = qEnvironmentVariable("RATOON_RECORDINGS");
    if (folder.isEmpty()) GTEST_SKIP() << "RATOON_RECORDINGS names no folder.";
    const QDir dir(folder);
    int count = 0;
    for (const QString& name : dir.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        SCOPED_TRACE(name.toStdString());
        const auto recording = parseJson(contents(dir.filePath(name)));
        ASSERT_TRUE(recording);
        const bool isRouters = stringAt(*recording, "host") == QLatin1String("openrouter.ai");
        const Json& response = objectAt(*recording, "response");
        const QByteArray body = contents(dir.filePath(stringAt(response, "body_file")));
        const auto reply =
            judged({.status = static_cast<int>(integerAt(response, "status")), .body = body},
                   isRouters ? QStringLiteral("openrouter") : QStringLiteral("gemini"));
        const Json& pictures = arrayAt(objectAt(*recording, "check"), "images");
        ++count;
        if (!pictures.empty()) {
            expectPictures(reply, pictures);
            continue;
        }
        ASSERT_FALSE(reply);
        std::cout << name.toStdString() << ": " << ratoon::name(reply.error().code).toStdString()
                  << ": " << reply.error().english().toStdString() << '\n';
    }
    EXPECT_GT(count, 0);
}
