// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace ratoon::rules {

namespace {

using Uses = std::map<QString, QStringList>;  // layer → the layers that it names

QRegularExpression expression(const char* pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::MultilineOption);
}

bool matches(const char* pattern, const QString& text)
{
    return expression(pattern).match(text).hasMatch();
}

QString textOf(const SourceTree& tree, const QString& file)
{
    const auto found = tree.find(file);
    return found == tree.end() ? QString() : found->second;
}

/// What the CMakeLists.txt of each layer says.
Uses declaredUses(const SourceTree& tree)
{
    const auto call = expression(
        R"(\blayer\(\s*(?<name>\w+)(\s+USES(?<uses>[a-z\s]*?))?\s*(LINKS|HIDES|FILES)\b)");
    Uses uses;
    for (const auto& [file, text] : tree) {
        if (!matches(R"(^(src/\w+|ui)/CMakeLists\.txt$)", file)) continue;
        const auto match = call.match(text);
        if (!match.hasMatch()) continue;
        auto names =
            match.captured(QStringLiteral("uses")).simplified().split(u' ', Qt::SkipEmptyParts);
        names.sort();
        uses.emplace(match.captured(QStringLiteral("name")), names);
    }
    return uses;
}

/// What the table says: | `image` | a sentence | base | …
Uses tabledUses(const QString& readme)
{
    const auto row = expression(R"(^\| *`(?<name>\w+)` *\|[^|\n]*\| *(?<uses>[^|\n]*?) *\|)");
    Uses uses;
    auto rows = row.globalMatch(readme);
    while (rows.hasNext()) {
        const auto match = rows.next();
        auto names = match.captured(QStringLiteral("uses"))
                         .split(expression(R"([^a-z]+)"), Qt::SkipEmptyParts);
        names.sort();
        uses.emplace(match.captured(QStringLiteral("name")), names);
    }
    return uses;
}

/// Of "src/image/mask.h" it is "image", of anything in ui "ui".
QString layerOf(const QString& file)
{
    return file.startsWith(u"src/") ? file.section(u'/', 1, 1) : file.section(u'/', 0, 0);
}

QSet<QString> reachable(const QString& layer, const Uses& uses)
{
    QSet<QString> found;
    QStringList left{layer};
    while (!left.isEmpty()) {
        const auto next = left.takeLast();
        if (found.contains(next)) continue;
        found.insert(next);
        const auto lower = uses.find(next);
        if (lower != uses.end()) left += lower->second;
    }
    return found;
}

Findings foreignIncludes(const QString& file, const QString& text, const QSet<QString>& allowed)
{
    Findings findings;
    const auto code = kept(text, Keep::CodeAndStrings);
    auto includes = expression(R"re(^\s*#\s*include\s*"(?<path>[^"\n]+)")re").globalMatch(code);
    while (includes.hasNext()) {
        const auto match = includes.next();
        const auto layer = match.captured(QStringLiteral("path")).section(u'/', 0, 0);
        if (allowed.contains(layer)) continue;
        findings.push_back(
            {file,
             lineAt(code, match.capturedStart(QStringLiteral("path"))),
             QStringLiteral(
                 "An include names a file of a layer below: \"%1\" is none that this layer uses.")
                 .arg(layer)});
    }
    return findings;
}

qsizetype lineLimit(const QString& file)
{
    if (matches(R"(^src/app/session\.(cpp|h)$)", file)) return 250;
    if (matches(R"(^(src|ui|tests)/.*\.h$)", file)) return 250;
    if (matches(R"(^(src|ui|tests)/.*\.cpp$)", file)) return 600;
    return 0;
}

QString iconFault(const QString& svg)
{
    if (!svg.contains(QStringLiteral("viewBox=\"0 0 24 24\"")))
        return QStringLiteral("no 24 px view box");
    if (!svg.contains(QStringLiteral("currentColor"))) return QStringLiteral("not in currentColor");
    if (matches(R"(stroke-width="(?!1\.75")|stroke-width:(?!1\.75\b))", svg))
        return QStringLiteral("another stroke than 1.75");
    if (matches(R"((fill|stroke)="(?!none"|currentColor")|#[0-9A-Fa-f]{3,8}\b)", svg))
        return QStringLiteral("a color of its own");
    return {};
}

}  // namespace

Findings includesOutsideUses(const SourceTree& tree)
{
    auto uses = tabledUses(textOf(tree, QStringLiteral("src/README.md")));
    for (const auto& [layer, lower] : declaredUses(tree)) uses[layer] = lower;
    Findings findings;
    for (const auto& [file, text] : tree) {
        if (!matches(R"(^(src/\w+|ui)/.*\.(cpp|h)$)", file)) continue;
        const auto found = foreignIncludes(file, text, reachable(layerOf(file), uses));
        findings.insert(findings.end(), found.begin(), found.end());
    }
    return findings;
}

Findings usesUnlikeTheTable(const SourceTree& tree)
{
    const auto tabled = tabledUses(textOf(tree, QStringLiteral("src/README.md")));
    Findings findings;
    for (const auto& [layer, uses] : declaredUses(tree)) {
        const auto row = tabled.find(layer);
        if (row != tabled.end() && row->second == uses) continue;
        findings.push_back(
            {QStringLiteral("src/%1/CMakeLists.txt").arg(layer),
             1,
             QStringLiteral("USES is what the table in src/README.md says: \"%1\" is not.")
                 .arg(uses.join(u' '))});
    }
    return findings;
}

Findings layersWithoutTests(const SourceTree& tree)
{
    Findings findings;
    QSet<QString> layers;
    for (const auto& [file, text] : tree) {
        if (matches(R"(^src/\w+/.*\.cpp$)", file)) layers.insert(layerOf(file));
    }
    for (const auto& layer : layers) {
        const auto tests = QStringLiteral("tests/%1/CMakeLists.txt").arg(layer);
        if (!tree.contains(tests))
            findings.push_back({tests, 1, QStringLiteral("Every layer has a folder of tests.")});
    }
    return findings;
}

Findings tooLong(const SourceTree& tree)
{
    Findings findings;
    for (const auto& [file, text] : tree) {
        const auto limit = lineLimit(file);
        const auto lines = text.count(u'\n');
        if (limit == 0 || lines <= limit) continue;
        findings.push_back(
            {file,
             static_cast<int>(lines),
             QStringLiteral("This file has at most %1 lines: split it by idea.").arg(limit)});
    }
    return findings;
}

Findings withoutLicence(const SourceTree& tree)
{
    Findings findings;
    for (const auto& [file, text] : tree) {
        if (!matches(R"(\.(cpp|h|cmake|sh|py)$|CMakeLists\.txt$|^\.ci/run$)", file)) continue;
        if (matches(R"(\A(#!.*\n)?(//|#) SPDX-License-Identifier: GPL-3\.0-or-later\n)", text))
            continue;
        findings.push_back(
            {file,
             1,
             QStringLiteral(
                 "A file begins by its licence: SPDX-License-Identifier: GPL-3.0-or-later")});
    }
    return findings;
}

Findings vagueNames(const SourceTree& tree)
{
    Findings findings;
    for (const auto& [file, text] : tree) {
        if (!matches(
                R"(^(src|ui|tests)/(.*/)?\w*(utils?|helpers?|common|manager|misc)\w*\.(cpp|h)$)",
                file))
            continue;
        findings.push_back({file,
                            1,
                            QStringLiteral("A file is named after its one idea, not utils, "
                                           "helpers, common, manager or misc.")});
    }
    return findings;
}

Findings headersReadTwice(const SourceTree& tree)
{
    Findings findings;
    for (const auto& [file, text] : tree) {
        if (!matches(R"(^(src|ui|tests)/.*\.h$)", file) || matches(R"(^#pragma once$)", text))
            continue;
        findings.push_back({file, 1, QStringLiteral("A header says #pragma once.")});
    }
    return findings;
}

Findings iconsUnlikeTheFamily(const SourceTree& tree)
{
    Findings findings;
    for (const auto& [file, text] : tree) {
        if (!matches(R"(^resources/icons/(?!app/).*\.svg$)", file)) continue;
        const auto fault = iconFault(text);
        if (fault.isEmpty()) continue;
        findings.push_back(
            {file,
             1,
             QStringLiteral(
                 "Icons are one family (24 px grid, stroke 1.75, currentColor): this one has %1.")
                 .arg(fault)});
    }
    return findings;
}

}  // namespace ratoon::rules
