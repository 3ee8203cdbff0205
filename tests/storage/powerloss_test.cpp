// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultrun.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <cstring>
#include <iostream>
#include <map>
#include <random>

using namespace ratoon;
using namespace ratoon::test;

// The power fails: of what was written since a file was last synced, any part may be on the disk, in any order; of names
// that were made, moved and removed since a folder was last synced, too. RATOON_POWERLOSSES raises the number of tries.

namespace {

int tries()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("RATOON_POWERLOSSES", &ok);
    return ok ? wanted : 6;
}

struct Entry {
    char kind = 0;  ///< As fileshim.cpp notes them.
    quint64 file = 0;
    qint64 at = 0;
    QByteArray bytes;
};

std::vector<Entry> entriesOf(const QByteArray& log)
{
    struct Head {
        char kind;
        quint64 file;
        qint64 at;
        quint64 size;
    };
    std::vector<Entry> entries;
    for (qsizetype from = 0; from + qsizetype(sizeof(Head)) <= log.size();) {
        Head head{};
        std::memcpy(&head, log.constData() + from, sizeof head);
        from += qsizetype(sizeof head);
        entries.push_back({head.kind, head.file, head.at, log.mid(from, qsizetype(head.size))});
        from += qsizetype(head.size);
    }
    return entries;
}

/// A disk: what is on it for sure, and what may or may not be.
class Disk {
public:
    explicit Disk(std::mt19937& random) : m_random(random) {}

    void take(const Entry& entry)
    {
        switch (entry.kind) {
        case 'w':
        case 't': m_files[entry.file].pending.push_back(entry); return;
        case 's': return sync(entry);
        case 'c':
        case 'r':
        case 'x':
        case 'l':
        case 'u': m_names.push_back(entry); return;
        case 'b':
            // What was there before is on the disk.
            for (const Entry& name : m_names) applyName(name);
            m_names.clear();
            return;
        default: return;  // folders are made as they are needed
        }
    }

    /// The power fails. What is left is written below `to`; names began with `from`.
    void fail(const QString& from, const QString& to)
    {
        for (auto& [number, file] : m_files) {
            const auto odds = m_random() % 3;  // nothing, all, or any of it
            for (const Entry& entry : file.pending) {
                if (odds == 0 || (odds == 2 && m_random() % 2)) continue;
                Entry part = entry;
                if (odds == 2 && m_random() % 4 == 0) part.bytes.truncate(part.bytes.size() / 2);
                apply(file.bytes, part);
            }
        }
        const auto odds = m_random() % 3;
        for (const Entry& name : m_names) {
            if (odds == 0 || (odds == 2 && m_random() % 2)) continue;
            applyName(name);
        }
        for (const auto& [path, number] : m_paths) {
            const QString target = to + QString::fromLocal8Bit(path).mid(from.size());
            QDir().mkpath(QFileInfo(target).absolutePath());
            writeBytes(target, m_files[number].bytes);
        }
    }

private:
    struct File {
        QByteArray bytes;
        std::vector<Entry> pending;
    };

    static void apply(QByteArray& bytes, const Entry& entry)
    {
        if (entry.kind == 't') {
            bytes.resize(entry.at);
            return;
        }
        const qsizetype end = entry.at + entry.bytes.size();
        if (bytes.size() < end) bytes.append(end - bytes.size(), '\0');
        std::memcpy(bytes.data() + entry.at, entry.bytes.constData(), size_t(entry.bytes.size()));
    }

    void sync(const Entry& entry)
    {
        if (m_files.contains(entry.file)) {
            File& file = m_files[entry.file];
            for (const Entry& each : file.pending) apply(file.bytes, each);
            file.pending.clear();
            return;
        }
        const QByteArray folder = entry.bytes + '/';
        std::erase_if(m_names, [&](const Entry& name) {
            const QList<QByteArray> both = name.bytes.split('\0');
            const bool isHere = std::any_of(both.begin(), both.end(), [&](const QByteArray& path) {
                return path.startsWith(folder) && !path.mid(folder.size()).contains('/');
            });
            if (isHere) applyName(name);
            return isHere;
        });
    }

    void applyName(const Entry& name)
    {
        const QList<QByteArray> both = name.bytes.split('\0');
        const QByteArray& from = both.value(0);
        const QByteArray& to = both.value(1);
        if (name.kind == 'c') {
            m_paths[from] = name.file;
            return;
        }
        if (name.kind == 'u') {
            m_paths.erase(from);
            return;
        }
        if (!m_paths.contains(from)) return applyFolder(name.kind, from, to);
        if (name.kind == 'x' && m_paths.contains(to)) {
            std::swap(m_paths[from], m_paths[to]);
            return;
        }
        m_paths[to] = m_paths[from];
        if (name.kind == 'r') m_paths.erase(from);
    }

    /// A folder that is renamed takes along what is in it.
    void applyFolder(char kind, const QByteArray& from, const QByteArray& to)
    {
        if (kind != 'r') return;
        std::map<QByteArray, quint64> moved;
        for (const auto& [path, number] : m_paths)
            moved[path.startsWith(from + '/') ? to + path.mid(from.size()) : path] = number;
        m_paths = std::move(moved);
    }

    std::mt19937& m_random;
    std::map<quint64, File> m_files;
    std::map<QByteArray, quint64> m_paths;
    std::vector<Entry> m_names;
};

/// Where the power fails: behind that many entries of the log.
using Ends = std::vector<std::size_t>;

Ends anywhere(const std::vector<Entry>& entries, std::size_t begin, std::mt19937& random)
{
    Ends ends;
    for (int i = 0; i < tries(); ++i)
        ends.push_back(begin + 1 + random() % static_cast<unsigned>(entries.size() - begin));
    return ends;
}

/// Behind each change of a name, several times.
Ends atNames(const std::vector<Entry>& entries, std::size_t begin, std::mt19937& /*random*/)
{
    constexpr int often = 8;
    Ends ends;
    for (std::size_t at = begin; at < entries.size(); ++at) {
        if (QByteArrayView("crxlu").contains(entries[at].kind))
            ends.insert(ends.end(), often, at + 1);
    }
    return ends;
}

template <typename Choose>
void loseNothing(const QString& deed, const QString& fault, const Choose& choose)
{
    const FaultDesk desk;
    const Desk scratch;
    const QString log = scratch.path(QStringLiteral("log"));
    const FaultRun run = desk.run(deed, fault, 0, log);
    ASSERT_EQ(run.exit, 0) << run.failure().toStdString();
    const std::vector<Entry> entries = entriesOf(bytesOf(log));
    const auto begin = std::ranges::find(entries, 'b', &Entry::kind) - entries.begin();
    ASSERT_LT(begin, std::ssize(entries));
    QStringList before;  // said before anything could go wrong
    for (const QString& line : run.lines) {
        const bool isLater = std::ranges::any_of(entries, [&](const Entry& entry) {
            return entry.kind == 'a' && QString::fromUtf8(entry.bytes) == line;
        });
        if (!isLater) before << line;
    }
    std::mt19937 random(6);
    int number = 0;
    for (const std::size_t end : choose(entries, static_cast<std::size_t>(begin), random)) {
        QStringList said = before;
        Disk disk(random);
        for (std::size_t at = 0; at < std::min(end, entries.size()); ++at) {
            if (entries[at].kind == 'a') said << QString::fromUtf8(entries[at].bytes);
            disk.take(entries[at]);
        }
        const QString left = scratch.path(QStringLiteral("left%1").arg(++number));
        disk.fail(desk.folder(), left);
        checkNothingLost(left, said);
        QDir(left).removeRecursively();
        if (testing::Test::HasFailure())
            FAIL() << "power lost after " << end << " of " << entries.size();
    }
    if (tries() > 100) std::cout << deed.toStdString() << ": " << tries() << " power losses\n";
}

class PowerLoss : public testing::TestWithParam<QString> {};

}  // namespace

TEST_P(PowerLoss, LosesNothingThatWasSaidToBeDone)
{
    loseNothing(GetParam(), QStringLiteral("none"), &anywhere);
}

TEST(PowerLossWithoutSecondNames, LosesNothingThatWasSaidToBeDone)
{
    loseNothing(QStringLiteral("conflict"), QStringLiteral("nolinks"), &atNames);
}

INSTANTIATE_TEST_SUITE_P(Deeds, PowerLoss, testing::ValuesIn(deeds()), [](const auto& deed) {
    return deed.param.toStdString();
});
