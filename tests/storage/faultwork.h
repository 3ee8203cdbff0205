// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileshim.h"
#include "filetime.h"
#include "firstformat.h"
#include "steps.h"
#include "storage/diskfile.h"
#include "storage/project.h"

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>

namespace ratoon::test {

inline void say(const QString& line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
    noteSaid(qPrintable(line));
}

[[noreturn]] inline void fail(const Error& error)
{
    say(QStringLiteral("failed ") + error.english());
    std::exit(3);
}

template <typename T>
T need(Result<T> result)
{
    if (!result) fail(result.error());
    return std::move(*result);
}

inline void need(const Result<void>& result)
{
    if (!result) fail(result.error());
}

inline constexpr qint64 pieceOfWork = 20'000;
inline constexpr int allPieces = 100'000;

/// A document below a folder, and what is done to it.
class Work {
public:
    Work(const QString& folder, Shim shim) : m_folder(folder), m_shim(shim) {}

    QString state() const { return m_folder + QStringLiteral("/state"); }
    QString document() const { return m_folder + QStringLiteral("/a.ratoon"); }
    QString other() const { return m_folder + QStringLiteral("/b.ratoon"); }

    /// From here on, things go wrong.
    void arm() const { test::arm(m_shim); }

    void open()
    {
        m_project = need(openProject(state(), document()));
        const StoredTree stored = need(m_project->tree());
        m_head = stored.head;
        m_step = static_cast<int>(stored.tree.size()) - 1;
        m_canvas = need(m_project->load(m_head));
    }

    void record()
    {
        m_canvas = afterSteps(m_canvas, m_step, m_step + 1);
        ++m_step;
        const Version version{
            .id = VersionId::make(),
            .parent = m_head,
            .origin = {.kind = OriginKind::Adjusted, .label = QString::number(m_step)},
            .made = QDateTime::currentDateTimeUtc()};
        need(m_project->record(version, m_canvas, {}, {}, version.id));
        m_head = version.id;
        say(QStringLiteral("recorded %1 %2").arg(m_step).arg(m_head.toString()));
    }

    void save(const QString& path, IfChanged ifChanged = IfChanged::Refuse)
    {
        need(m_project->saveTo(path, {}, ifChanged));
        say(QStringLiteral("saved %1").arg(m_step + 1));
    }

    void keep(const QByteArray& bytes)
    {
        say(QStringLiteral("kept ") +
            QString::fromLatin1(need(m_project->keepBlob(bytes)).toHex()));
    }

    /// Copies what was opened, in small pieces: so many at most.
    void settle(int pieces)
    {
        while (pieces-- > 0 && !need(m_project->settle(pieceOfWork))) {
        }
    }

    /// The document, as a program of the first format would have left it.
    void makeOlder() const { need(makeFirstFormat(document())); }

    /// Somebody else's version of the document, with that blob in it, not yet in its place.
    void makeTheirs(const QByteArray& mark)
    {
        const auto project = need(openProject(m_folder + QStringLiteral("/elsewhere"), document()));
        m_theirMark = need(project->keepBlob(mark)).toHex();
        need(project->saveTo(theirs()));
        project->discardWorkingCopy();
    }
    bool putTheirs(const QString& path) const
    {
        // They wrote it a while ago: what was changed just now is swept away by nobody.
        makeOld(theirs());
        if (std::rename(qPrintable(theirs()), qPrintable(path)) != 0) std::abort();
        say(QStringLiteral("rival"));
        say(QStringLiteral("kept ") + QString::fromLatin1(m_theirMark));
        return true;
    }

    /// The document as it was at first.
    void look() { m_first = markOf(document()); }
    const std::optional<FileMark>& first() const { return m_first; }

    void leave() { m_project.reset(); }
    Project& project() { return *m_project; }
    VersionId head() const { return m_head; }

private:
    QString theirs() const { return m_folder + QStringLiteral("/theirs.ratoon"); }

    QString m_folder;
    Shim m_shim;
    QByteArray m_theirMark;
    std::optional<FileMark> m_first;
    std::unique_ptr<Project> m_project;
    VersionId m_head;
    Canvas m_canvas;
    int m_step = 0;
};

}  // namespace ratoon::test
