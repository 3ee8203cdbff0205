// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace ratoon::rules {

namespace {

void readFile(const QDir& root, const QString& path, SourceTree& tree)
{
    static const QRegularExpression text(QStringLiteral(
        R"((\.(cpp|h|cmake|txt|md|sh|py|svg|qrc|xml|in|desktop)|/(run|debian-packages))$)"));
    if (!text.match(path).hasMatch()) return;
    QFile file(root.filePath(path));
    if (file.open(QIODevice::ReadOnly)) tree.emplace(path, QString::fromUtf8(file.readAll()));
}

void readFolder(const QDir& root, const QString& folder, SourceTree& tree)
{
    QDirIterator files(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) readFile(root, root.relativeFilePath(files.next()), tree);
}

void blank(QString& text, qsizetype from, qsizetype to)
{
    for (auto i = from; i < to; ++i) {
        if (text.at(i) != u'\n') text[i] = u' ';
    }
}

}  // namespace

SourceTree readTree(const QString& root)
{
    SourceTree tree;
    const QDir top(root);
    for (const auto* folder : {u".ci", u"src", u"ui", u"tests", u"packaging", u"resources"})
        readFolder(top, QString::fromUtf16(folder), tree);
    for (const auto& name : top.entryList(QDir::Files)) readFile(top, name, tree);
    return tree;
}

QString kept(const QString& text, Keep keep)
{
    if (keep == Keep::Everything) return text;
    // A quote after a digit separates thousands.
    static const QRegularExpression token(
        QStringLiteral(R"((?<comment>//[^\n]*|/\*.*?\*/))"
                       R"re(|R"(?<mark>\w*)\((?<raw>.*?)\)\k<mark>")re"
                       R"re(|"(?<string>(?:\\.|[^"\\\n])*)")re"
                       R"(|(?<![0-9A-Fa-f])'(?<character>\\[^'\n]+|\\'|[^'\\\n])')"),
        QRegularExpression::DotMatchesEverythingOption);
    QString rest = text;
    auto tokens = token.globalMatch(text);
    while (tokens.hasNext()) {
        const auto match = tokens.next();
        for (const auto* group : {u"comment", u"raw", u"string", u"character"}) {
            const auto name = QString::fromUtf16(group);
            const bool wanted = keep == Keep::CodeAndStrings && name != QStringLiteral("comment");
            if (!wanted) blank(rest, match.capturedStart(name), match.capturedEnd(name));
        }
    }
    return rest;
}

QString Finding::toString() const
{
    return QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(sentence);
}

int lineAt(const QString& text, qsizetype offset)
{
    return static_cast<int>(text.left(offset).count(u'\n')) + 1;
}

}  // namespace ratoon::rules
