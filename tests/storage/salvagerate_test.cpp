// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "storage/database.h"
#include "storage/salvage.h"
#include "support/pictures.h"

#include <QFile>
#include <QtEndian>

#include <gtest/gtest.h>

#include <iostream>
#include <random>
#include <set>

using namespace ratoon;
using namespace ratoon::test;

// How much of what no damage has touched is salvaged over many random damages of every kind: tiles, blobs, versions, and the
// thumbnails of versions. (Strips and rasters are lists, and are made anew where something is missing.)
// RATOON_DAMAGES raises their number.

namespace {

constexpr qsizetype pageSize = 4096;

int damages()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("RATOON_DAMAGES", &ok);
    return ok ? wanted : 3;
}

/// Bytes of a file, from one place to before another.
using Range = std::pair<qsizetype, qsizetype>;

/// A row, and where it lies.
struct Lying {
    QByteArray name;  ///< Its table's and its own.
    std::vector<Range> ranges;

    bool isHitBy(const std::vector<Range>& damage) const
    {
        return std::ranges::any_of(ranges, [&](const Range& mine) {
            return std::ranges::any_of(damage, [&](const Range& theirs) {
                return mine.first < theirs.second && theirs.first < mine.second;
            });
        });
    }
};

/// The pages that hold what follows the first `local` bytes of a value, the number of the first of them standing at
/// `next`. Empty if they do not.
std::vector<Range>
overflowOf(const QByteArray& file, const QByteArray& data, qsizetype local, qsizetype next)
{
    std::vector<Range> ranges;
    while (local < data.size()) {
        if (next + 4 > file.size()) return {};
        const qsizetype page =
            (qsizetype(qFromBigEndian<quint32>(file.constData() + next)) - 1) * pageSize;
        const qsizetype size = std::min(pageSize - 4, data.size() - local);
        if (page < 0 || file.mid(page + 4, size) != data.mid(local, size)) return {};
        ranges.emplace_back(page, page + 4 + size);
        local += size;
        next = page;
    }
    return ranges;
}

/// Where a value lies whose first bytes are at `start`; its row begins a little before.
std::vector<Range>
rangesAt(const QByteArray& file, const QByteArray& data, qsizetype row, qsizetype start)
{
    const qsizetype end = (row / pageSize + 1) * pageSize;
    qsizetype local = 0;
    while (local < data.size() && start + local < end && file[start + local] == data[local])
        ++local;
    // The number of the next page may happen to begin as the rest of the value does.
    for (int chance = 0; chance <= 4; ++chance, --local) {
        std::vector<Range> ranges = overflowOf(file, data, local, start + local);
        if (ranges.empty() && local < data.size()) continue;
        ranges.emplace_back(std::max(row - 40, row / pageSize * pageSize),
                            std::min(start + local + 4, end));
        return ranges;
    }
    return {};
}

/// Finds a row by its name and its last column, in the pages of a sound file.
std::vector<Range> rangesOf(const QByteArray& file, const QByteArray& name, const QByteArray& data)
{
    // The columns between the two take no more than this.
    constexpr qsizetype most = 160;
    const QByteArray begin = data.first(std::min<qsizetype>(data.size(), 40));
    for (qsizetype at = file.indexOf(name); at >= 0; at = file.indexOf(name, at + 1)) {
        const qsizetype start = file.indexOf(begin, at + name.size());
        if (start < 0 || start > at + most) continue;
        std::vector<Range> ranges = rangesAt(file, data, at, start);
        if (!ranges.empty()) return ranges;
    }
    return {};
}

struct Listing {
    const char* table;
    const char* sql;
};

constexpr std::array listings = {
    Listing{"tile", "SELECT hash, data FROM tile"},
    Listing{"blob", "SELECT hash, data FROM blob"},
    Listing{"version", "SELECT id, seal FROM version"},
    Listing{"thumbnail", "SELECT version, picture FROM thumbnail"},
};

template <typename Visit>
void forEachRow(const QString& path, const Visit& visit)
{
    auto database = valueOf(Database::open(path, Database::Access::Immutable));
    for (const Listing& listing : listings) {
        auto row = valueOf(database.query(listing.sql));
        while (valueOf(row.next()))
            visit(QByteArray(listing.table) + ' ' + row.bytes(0), row.bytes(0), row.bytes(1));
    }
}

class SalvageRate : public testing::Test {
protected:
    void SetUp() override
    {
        makeDocument();
        m_bytes = bytesOf(m_path);
        forEachRow(m_path,
                   [&](const QByteArray& name, const QByteArray& own, const QByteArray& data) {
                       m_rows.push_back({name, rangesOf(m_bytes, own, data)});
                       ASSERT_FALSE(m_rows.back().ranges.empty())
                           << name.toPercentEncoding().toStdString();
                   });
        ASSERT_GT(m_rows.size(), 200U);
    }

    void makeDocument()
    {
        Version last = versionAfter({});
        Canvas canvas = canvasOf(photo({1100, 700}), QStringLiteral("Ground"));
        const QImage small = photo({96, 64}).toQImage();
        auto project = valueOf(createProject(m_desk.state(), last, canvas, small));
        const VersionId root = last.id;
        for (quint32 i = 1; i <= 24; ++i) {
            QByteArray reply(30'000, Qt::Uninitialized);
            std::mt19937 random(i);
            for (char& byte : reply) byte = static_cast<char>(random());
            Version next = versionAfter(i == 12 ? root : last.id, QStringLiteral("Step %1").arg(i));
            next.origin.recipe = {{"prompt", "Number " + std::to_string(i)}};
            next.origin.reply = valueOf(project->keepBlob(reply));
            canvas = withLayer(canvas,
                               {.id = LayerId::make(),
                                .name = QString::number(i),
                                .kind = LayerKind::Graft,
                                .image = photo({260, 200}, Depth::Eight, i),
                                .offset = QPoint(int(i) * 30, int(i) * 17),
                                .coverage = ellipseMask({260, 200})});
            ASSERT_TRUE(succeeded(project->record(next, canvas, {}, small, next.id)));
            last = next;
        }
        ASSERT_TRUE(succeeded(project->saveTo(m_path)));
        project->discardWorkingCopy();
    }

    /// Salvages the damaged bytes, and counts.
    void salvage(const QByteArray& bent, const std::vector<Range>& damage)
    {
        const QString place = m_desk.path(QStringLiteral("bent.ratoon"));
        const QString out = m_desk.path(QStringLiteral("out.ratoon"));
        writeBytes(place, bent);
        QFile::remove(out);
        std::set<QByteArray> found;
        if (salvageFile(place, out)) {
            ASSERT_TRUE(isSound(verifyFile(out)));
            forEachRow(out, [&](const QByteArray& name, const QByteArray&, const QByteArray&) {
                found.insert(name);
            });
        }
        for (const Lying& row : m_rows) {
            if (row.isHitBy(damage) || isOfLostVersion(row.name, damage)) continue;
            ++m_intact;
            if (found.contains(row.name)) continue;
            ++m_lost;
            ++m_lostOf[row.name.split(' ').at(0).toStdString()];
        }
    }

    bool isOfLostVersion(const QByteArray& name, const std::vector<Range>& damage) const
    {
        if (!name.startsWith("thumbnail ")) return false;
        const QByteArray version = "version " + name.mid(10);
        return std::ranges::any_of(
            m_rows, [&](const Lying& row) { return row.name == version && row.isHitBy(damage); });
    }

    qsizetype place(qsizetype below) { return qsizetype(m_random() % quint64(below)); }

    void overwrite(QByteArray& bent, std::vector<Range>& damage, qsizetype from, qsizetype count)
    {
        const qsizetype end = std::min(from + count, bent.size());
        std::fill(bent.begin() + from, bent.begin() + end, '\0');
        damage.emplace_back(from, end);
    }

    void flip(QByteArray& bent, std::vector<Range>& damage)
    {
        const qsizetype at = place(bent.size());
        bent[at] = static_cast<char>(bent[at] ^ (1 << m_random() % 8));
        damage.emplace_back(at, at + 1);
    }

    template <typename Harm>
    void measure(const char* kind, const Harm& harm)
    {
        for (int i = 0; i < damages(); ++i) {
            QByteArray bent = m_bytes;
            std::vector<Range> damage;
            harm(bent, damage);
            salvage(bent, damage);
            if (HasFatalFailure()) return;
        }
        const double share = 1.0 - double(m_lost) / double(std::max<qint64>(1, m_intact));
        EXPECT_GE(share, 0.95) << kind;
        if (damages() < 10) return;
        std::cout << kind << ": " << damages() << " damages, " << m_intact << " rows untouched, "
                  << m_lost << " of them lost: " << share * 100 << " %";
        for (const auto& [table, count] : m_lostOf) std::cout << ", " << table << ' ' << count;
        std::cout << '\n';
    }

    Desk m_desk;
    const QString m_path = m_desk.path(QStringLiteral("a.ratoon"));
    QByteArray m_bytes;
    std::vector<Lying> m_rows;
    std::mt19937 m_random{17};
    qint64 m_intact = 0;
    qint64 m_lost = 0;
    std::map<std::string, qint64> m_lostOf;
};

}  // namespace

TEST_F(SalvageRate, OfAFlippedBit)
{
    measure("a flipped bit", [&](QByteArray& bent, auto& damage) { flip(bent, damage); });
}

TEST_F(SalvageRate, OfManyFlippedBits)
{
    measure("50 flipped bits", [&](QByteArray& bent, auto& damage) {
        for (int i = 0; i < 50; ++i) flip(bent, damage);
    });
}

TEST_F(SalvageRate, OfPagesThatAreGone)
{
    measure("5 pages zeroed", [&](QByteArray& bent, auto& damage) {
        for (int i = 0; i < 5; ++i)
            overwrite(bent, damage, place(bent.size() / pageSize) * pageSize, pageSize);
    });
}

TEST_F(SalvageRate, OfAHole)
{
    measure("a hole of 64 KiB", [&](QByteArray& bent, auto& damage) {
        overwrite(bent, damage, place(bent.size()), 16 * pageSize);
    });
}

TEST_F(SalvageRate, OfABeginningThatIsGone)
{
    measure("the first pages zeroed", [&](QByteArray& bent, auto& damage) {
        overwrite(bent, damage, 0, (1 + place(16)) * pageSize);
    });
}

TEST_F(SalvageRate, OfACutFile)
{
    measure("cut", [&](QByteArray& bent, auto& damage) {
        const qsizetype left = bent.size() * (10 + place(90)) / 100;
        damage.emplace_back(left, bent.size());
        bent.truncate(left);
    });
}
