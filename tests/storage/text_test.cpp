// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plaintext.h"
#include "desk.h"
#include "storage/salvage.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

using namespace ratoon;
using namespace ratoon::test;

namespace {

/// Whatever a user or a service may come up with, all with a word to be found by.
struct Odd {
    const char* what;
    QString text;
    QString kept;  ///< Where UTF-8 has no word for it.
};

const std::vector<Odd>& oddTexts()
{
    static const auto texts = [] {
        const QString word = QStringLiteral("zebra");
        std::vector<Odd> odd;
        const auto add = [&](const char* what, const QString& text) {
            odd.push_back({what, text, text});
        };
        add("a byte order mark", QChar(0xFEFF) + word);
        add("several", QString(3, QChar(0xFEFF)) + word + QChar(0xFEFF));
        add("one of the other order", QChar(0xFFFE) + word);
        add("no character", word + u' ' + QChar(0xFFFF));
        add("an emoji", QString::fromUcs4(U"\U0001F98A\U0001F469\u200D\U0001F680 ") + word);
        add("marks of direction", QChar(0x200F) + word + QChar(0x202E) + QChar(0x2066));
        add("a NUL", word + u' ' + QChar() + QStringLiteral("after"));
        add("a NUL first", QChar() + word);
        add("much", word + QString(1 << 20, u'x'));
        add("much that is wide", word + u' ' + QString(500'000, QChar(0x6F22)));
        odd.push_back({"half a pair", word + QChar(0xD83E), word + u'?'});
        odd.push_back({"the other half", QChar(0xDD8A) + word, u'?' + word});
        return odd;
    }();
    return texts;
}

EscrowEntry requestTo(const QString& name)
{
    return {.job = JobId::make(),
            .provider = name,
            .model = name,
            .host = name,
            .estimateUsd = {},
            .sentAt = QDateTime::currentDateTimeUtc(),
            .reply = {}};
}

/// A document that says the same text wherever one can be said.
struct Worded {
    Worded(const Desk& desk, const QString& text, const QString& path)
    {
        Canvas canvas = smallCanvas();
        canvas.layers.front().name = text;
        root.origin.recipe = {{"prompt", toJson(text)}, {"notes", {toJson(text)}}};
        root.origin.label = text;
        auto project = newProject(desk, root, canvas);
        EXPECT_TRUE(succeeded(project->annotate(root.id, {.name = text, .note = text})));
        EXPECT_TRUE(succeeded(project->escrow(requestTo(text))));
        EXPECT_TRUE(succeeded(project->keepOrders(text.toUtf8())));
        EXPECT_TRUE(succeeded(project->saveTo(path)));
        project->discardWorkingCopy();
    }

    Version root = versionAfter({});
};

/// What is read is what was written, less what no window shows.
void expectToSay(Project& project, VersionId id, const QString& text)
{
    constexpr qsizetype longest = 20'000;
    const QString shown = plainParagraphs(text.left(longest), longest);
    const StoredTree stored = valueOf(project.tree());
    const Version* const version = stored.tree.find(id);
    ASSERT_TRUE(version);
    EXPECT_EQ(version->origin.label, shown);
    EXPECT_EQ(stringAt(version->origin.recipe, "prompt"), text);
    EXPECT_EQ(stored.tree.annotation(id).name, shown);
    EXPECT_EQ(stored.tree.annotation(id).note, shown);
    EXPECT_EQ(valueOf(project.load(id)).layers.front().name, plainParagraphs(text.left(500), 500));
    const auto requests = valueOf(project.escrowed());
    ASSERT_EQ(requests.size(), 1U);
    EXPECT_EQ(requests.front().host, plainLine(text.left(200), 200));
}

}  // namespace

TEST(Text, OfAnyKindSurvivesSavingAndOpening)
{
    for (const Odd& odd : oddTexts()) {
        SCOPED_TRACE(odd.what);
        const Desk desk;
        const QString path = desk.path(QStringLiteral("a.ratoon"));
        const Worded document(desk, odd.text, path);
        EXPECT_TRUE(isSound(verifyFile(path)));
        const auto opened = openProject(desk.state(), path);
        ASSERT_TRUE(succeeded(opened));
        expectToSay(**opened, document.root.id, odd.kept);
        EXPECT_EQ(valueOf((*opened)->orders()), odd.text.toUtf8());
    }
}

TEST(Text, OfAnyKindSurvivesSalvage)
{
    for (const Odd& odd : oddTexts()) {
        SCOPED_TRACE(odd.what);
        const Desk desk;
        const QString path = desk.path(QStringLiteral("a.ratoon"));
        const QString saved = desk.path(QStringLiteral("salvaged.ratoon"));
        const Worded document(desk, odd.text, path);
        EXPECT_TRUE(valueOf(salvageFile(path, saved)).problems.empty());
        const auto opened = openProject(desk.state(), saved);
        ASSERT_TRUE(succeeded(opened));
        expectToSay(**opened, document.root.id, odd.kept);
    }
}

TEST(Text, OfAnyKindIsFoundAndSearchedFor)
{
    for (const Odd& odd : oddTexts()) {
        SCOPED_TRACE(odd.what);
        const Desk desk;
        Version root = versionAfter({}, odd.text);
        root.origin.recipe = {{"prompt", toJson(odd.text)}};
        auto project = newProject(desk, root, smallCanvas());
        ASSERT_TRUE(succeeded(project->annotate(root.id, {.name = odd.text, .note = odd.text})));
        EXPECT_THAT(valueOf(project->search(QStringLiteral("zebra"))),
                    testing::ElementsAre(root.id));
        const auto found = project->search(odd.text);
        ASSERT_TRUE(succeeded(found));
        EXPECT_THAT(*found, testing::ElementsAre(root.id));
    }
}
