// SPDX-License-Identifier: GPL-3.0-or-later
//
// The house rules. Each is tried twice: on the sources, where nothing may break it, and on examples
// of its own, where it must find what it is there to find.
#include "sourcetree.h"
#include "structure.h"
#include "textrules.h"

#include <QDir>
#include <QString>

#include <gtest/gtest.h>

using namespace ratoon::rules;

namespace {

const SourceTree& sources()
{
    static const auto tree = readTree(QStringLiteral(RATOON_SOURCE_DIR));
    return tree;
}

std::string listed(const Findings& findings)
{
    std::string lines;
    for (const auto& finding : findings) lines += finding.toString().toStdString() + '\n';
    return lines;
}

SourceTree treeOf(std::initializer_list<std::pair<const char*, const char*>> files)
{
    SourceTree tree;
    for (const auto& [file, text] : files)
        tree.emplace(QString::fromUtf8(file), QString::fromUtf8(text));
    return tree;
}

/// Finds something in `bad`, and nothing in `good`.
void expectToTell(Findings (*rule)(const SourceTree&),
                  const SourceTree& bad,
                  const SourceTree& good)
{
    EXPECT_FALSE(rule(bad).empty());
    EXPECT_EQ(listed(rule(good)), "");
}

constexpr auto readme = "| layer | sentence | uses |\n"
                        "| `base` | errors | – | Qt |\n"
                        "| `image` | pixels | base | |\n"
                        "| `net` | requests | base | |\n"
                        "| `document` | canvas | image | |\n";

}  // namespace

TEST(Sources, AreFound)
{
    EXPECT_TRUE(sources().contains(QStringLiteral("src/base/id.h")));
    EXPECT_TRUE(sources().contains(QStringLiteral("tests/rules/rules_test.cpp")));
    EXPECT_TRUE(sources().contains(QStringLiteral("CMakeLists.txt")));
    EXPECT_TRUE(sources().contains(QStringLiteral(".ci/run")));
}

TEST(Sources, HaveATopLevelOfTheirOwn)
{
    const QStringList known = {QStringLiteral("CMakeLists.txt"),
                               QStringLiteral("CMakePresets.json"),
                               QStringLiteral("LICENSE"),
                               QStringLiteral("README.md"),
                               QStringLiteral("packaging"),
                               QStringLiteral("resources"),
                               QStringLiteral("src"),
                               QStringLiteral("tests"),
                               QStringLiteral("translations"),
                               QStringLiteral("ui")};
    const QDir top(QStringLiteral(RATOON_SOURCE_DIR));
    for (const QString& entry : top.entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        const bool isIgnored = entry.startsWith(QStringLiteral("build")) ||
                               entry.endsWith(QStringLiteral(".user")) ||
                               entry == QStringLiteral("compile_commands.json");
        EXPECT_TRUE(isIgnored || known.contains(entry)) << entry.toStdString();
    }
}

TEST(Sources, LoseCommentsAndStringsButNoLines)
{
    const auto text =
        QStringLiteral("a // b\n/* c\n */ d(\"e // \\\" f\", 'g', R\"(h\n)\") + 1'000;\n");
    EXPECT_EQ(kept(text, Keep::CodeAndStrings).simplified(),
              QStringLiteral("a d(\"e // \\\" f\", 'g', R\"(h )\") + 1'000;"));
    EXPECT_EQ(kept(text, Keep::Code).simplified(),
              QStringLiteral("a d(\" \", ' ', R\"( )\") + 1'000;"));
    EXPECT_EQ(kept(text, Keep::Code).count(u'\n'), text.count(u'\n'));
}

TEST(TextRules, AreKept)
{
    for (const auto& rule : textRules()) EXPECT_EQ(listed(broken(rule, sources())), "");
}

TEST(TextRules, FindWhatTheyAreThereToFind)
{
    for (const auto& rule : textRules()) {
        ASSERT_FALSE(rule.bad.empty() || rule.good.empty()) << rule.sentence;
        for (const auto* bad : rule.bad) {
            const auto text = std::string("int x();\n") + bad + '\n';
            const auto found = broken(rule, treeOf({{rule.place, text.c_str()}}));
            ASSERT_EQ(found.size(), 1U) << rule.sentence << "\nis silent about\n" << bad;
            EXPECT_EQ(found.front().line, 2) << bad;
        }
        for (const auto* good : rule.good)
            EXPECT_EQ(listed(broken(rule, treeOf({{rule.place, good}}))), "") << good;
    }
}

TEST(Layers, IncludeOnlyWhatTheyUse)
{
    EXPECT_EQ(listed(includesOutsideUses(sources())), "");
    for (const auto* bad : {"#include \"net/client.h\"\n",
                            "#include \"document/canvas.h\"\n",
                            "#include \"image.h\"\n"})
        EXPECT_FALSE(
            includesOutsideUses(treeOf({{"src/README.md", readme}, {"src/image/mask.cpp", bad}}))
                .empty())
            << bad;
    for (const auto* good :
         {"#include \"image/image.h\"\n", "#include \"base/id.h\"\n", "#include <vector>\n"})
        EXPECT_TRUE(includesOutsideUses(
                        treeOf({{"src/README.md", readme}, {"src/document/canvas.cpp", good}}))
                        .empty())
            << good;
}

TEST(Layers, UseWhatTheTableSays)
{
    EXPECT_EQ(listed(usesUnlikeTheTable(sources())), "");
    expectToTell(usesUnlikeTheTable,
                 treeOf({{"src/README.md", readme},
                         {"src/net/CMakeLists.txt", "layer(net\n  USES base image\n  FILES a.h)"}}),
                 treeOf({{"src/README.md", readme},
                         {"src/net/CMakeLists.txt",
                          "layer(net\n  USES base\n  HIDES Qt6::Network\n  FILES)"}}));
    expectToTell(usesUnlikeTheTable,
                 treeOf({{"src/README.md", readme},
                         {"src/jobs/CMakeLists.txt", "layer(jobs\n  USES net\n  FILES)"}}),
                 treeOf({{"src/README.md", readme},
                         {"src/base/CMakeLists.txt", "layer(base\n  LINKS Qt6::Core\n  FILES)"}}));
}

TEST(Layers, HaveTests)
{
    EXPECT_EQ(listed(layersWithoutTests(sources())), "");
    expectToTell(layersWithoutTests,
                 treeOf({{"src/edit/plan.cpp", ""}}),
                 treeOf({{"src/edit/plan.cpp", ""}, {"tests/edit/CMakeLists.txt", ""}}));
}

TEST(Files, AreShort)
{
    EXPECT_EQ(listed(tooLong(sources())), "");
    const auto lines = [](int count) { return QString(count, u'\n'); };
    for (const auto& [file, limit] : {std::pair("src/edit/plan.cpp", 600),
                                      std::pair("ui/theme.h", 250),
                                      std::pair("src/app/session.cpp", 250)}) {
        EXPECT_TRUE(tooLong({{QString::fromUtf8(file), lines(limit)}}).empty());
        EXPECT_FALSE(tooLong({{QString::fromUtf8(file), lines(limit + 1)}}).empty());
    }
}

TEST(Files, BeginByTheirLicence)
{
    EXPECT_EQ(listed(withoutLicence(sources())), "");
    expectToTell(
        withoutLicence,
        treeOf({{"src/edit/plan.cpp", "\n// SPDX-License-Identifier: GPL-3.0-or-later\n"}}),
        treeOf({{"src/edit/plan.cpp", "// SPDX-License-Identifier: GPL-3.0-or-later\n"}}));
    expectToTell(
        withoutLicence,
        treeOf({{"packaging/run.sh", "#!/bin/sh\necho\n"}}),
        treeOf({{"packaging/run.sh", "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n"}}));
}

TEST(Files, AreNamedAfterTheirIdea)
{
    EXPECT_EQ(listed(vagueNames(sources())), "");
    expectToTell(vagueNames,
                 treeOf({{"src/base/stringutils.h", ""}}),
                 treeOf({{"src/base/plaintext.h", ""}}));
    expectToTell(vagueNames, treeOf({{"ui/manager.cpp", ""}}), treeOf({{"ui/commands.cpp", ""}}));
}

TEST(Files, ThatAreHeadersAreReadOnce)
{
    EXPECT_EQ(listed(headersReadTwice(sources())), "");
    expectToTell(headersReadTwice,
                 treeOf({{"ui/theme.h", "// #pragma once\n"}}),
                 treeOf({{"ui/theme.h", "#pragma once\n"}}));
}

TEST(Icons, AreOneFamily)
{
    EXPECT_EQ(listed(iconsUnlikeTheFamily(sources())), "");
    const auto icon = [](const char* attributes) {
        return SourceTree{
            {QStringLiteral("resources/icons/brush.svg"),
             QStringLiteral("<svg %1><path/></svg>").arg(QString::fromUtf8(attributes))}};
    };
    const auto good =
        icon(R"(viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75")");
    for (const auto* bad :
         {R"(viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.75")",
          R"(viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2")",
          R"(viewBox="0 0 24 24" fill="none" stroke="black" stroke-width="1.75")",
          R"(viewBox="0 0 24 24" fill="#123456" stroke="currentColor" stroke-width="1.75")"})
        expectToTell(iconsUnlikeTheFamily, icon(bad), good);
}
