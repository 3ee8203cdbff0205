// SPDX-License-Identifier: GPL-3.0-or-later
//
// faultdriver DEED FOLDER FAULT AT [LOG]: does one thing to a document below FOLDER while something goes wrong at the
// AT-th call that changes a file. FAULT is "none", "kill", "tear", or the number of a system error, with "+" behind it
// if all later calls fail too; with "read" before it, it is the calls that read which are counted and fail ("read":
// none does). With "nolocks", no file can be locked; with "nolinks", none can have a second name or change places with
// another, whatever else goes wrong (behind it). With "replace", somebody else puts a document in place of this one
// before the AT-th call that changes names, with "make" where there was none; a number behind it is the error of the
// call after that, "kill" the end before that one. With "sweep", it is the first call from the AT-th on that reads a
// file on its way, and somebody else removes those that look abandoned. Says on stdout what is done: "recorded STEP
// ID", "saved VERSIONS", "kept HASH", "recovered VERSIONS"; at last "calls COUNT", or "failed" and the sentence.
#include "base/hash.h"
#include "fileshim.h"
#include "filetime.h"
#include "firstformat.h"
#include "steps.h"
#include "storage/compact.h"
#include "storage/partfile.h"
#include "storage/project.h"
#include "storage/salvage.h"

#include <QDir>
#include <QFile>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <map>

using namespace ratoon;

namespace {

void say(const QString& line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
    test::noteSaid(qPrintable(line));
}

[[noreturn]] void fail(const Error& error)
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

void need(const Result<void>& result)
{
    if (!result) fail(result.error());
}

constexpr qint64 pieceOfWork = 20'000;
constexpr int allPieces = 100'000;

/// A document below a folder, and what is done to it.
class Work {
public:
    Work(const QString& folder, test::Shim shim) : m_folder(folder), m_shim(shim) {}

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
        m_canvas = test::afterSteps(m_canvas, m_step, m_step + 1);
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
    void makeOlder() const { need(test::makeFirstFormat(document())); }

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
        test::makeOld(theirs());
        if (std::rename(qPrintable(theirs()), qPrintable(path)) != 0) std::abort();
        say(QStringLiteral("rival"));
        say(QStringLiteral("kept ") + QString::fromLatin1(m_theirMark));
        return true;
    }

    void leave() { m_project.reset(); }
    Project& project() { return *m_project; }
    VersionId head() const { return m_head; }

private:
    QString theirs() const { return m_folder + QStringLiteral("/theirs.ratoon"); }

    QString m_folder;
    test::Shim m_shim;
    QByteArray m_theirMark;
    std::unique_ptr<Project> m_project;
    VersionId m_head;
    Canvas m_canvas;
    int m_step = 0;
};

void commit(Work& work)
{
    work.open();
    work.arm();
    for (int i = 0; i < 3; ++i) work.record();
}

/// From opening to saving twice, with the copying of what was opened in between.
void edit(Work& work)
{
    work.arm();
    work.open();
    work.settle(1);
    work.record();
    work.settle(allPieces);
    work.save(work.document());
    work.record();
    work.save(work.document());
}

void save(Work& work)
{
    work.open();
    work.record();
    work.arm();
    work.save(work.document());
    for (int i = 0; i < 3; ++i) {
        work.record();
        work.save(work.document());
    }
}

/// Somebody else has saved meanwhile: both are kept.
void conflict(Work& work)
{
    work.open();
    work.record();
    work.makeTheirs("somebody else's");
    work.putTheirs(work.document());
    work.makeTheirs("another one's");
    work.arm();
    work.save(work.document(), IfChanged::KeepBoth);
    work.record();
    work.save(work.document());
}

void saveAs(Work& work)
{
    work.open();
    work.record();
    work.arm();
    work.save(work.other());
}

void receive(Work& work)
{
    work.open();
    work.arm();
    EscrowEntry entry{.job = JobId::make(),
                      .base = work.head(),
                      .provider = QStringLiteral("gemini"),
                      .sentAt = QDateTime::currentDateTimeUtc()};
    need(work.project().escrow(entry));
    work.keep(QByteArray(20'000, 'r'));
    entry.state = RequestState::Received;
    need(work.project().escrow(entry));
    work.record();
    entry.state = RequestState::Settled;
    need(work.project().escrow(entry));
}

/// A picture, opened: the document, and the file as it was.
void create(Work& work)
{
    const Version root{.id = VersionId::make(),
                       .origin = {.kind = OriginKind::Opened, .label = QStringLiteral("0")},
                       .made = QDateTime::currentDateTimeUtc()};
    const std::array pieces = {QByteArray(20'000, 'p'), QByteArray(300, 'q')};
    work.arm();
    need(createProject(work.state(), root, test::beforeSteps(), {}, pieces));
    say(QStringLiteral("recorded 0 ") + root.id.toString());
    for (const QByteArray& piece : pieces)
        say(QStringLiteral("kept ") + QString::fromLatin1(contentHash(piece).toHex()));
}

void open(Work& work)
{
    work.arm();
    work.open();
    work.settle(allPieces);
    work.project().discardWorkingCopy();
}

/// From a document of an earlier format to one of this format, and the old one beside it.
void upgrade(Work& work)
{
    work.makeOlder();
    work.arm();
    work.open();
    work.settle(allPieces);
    work.record();
    work.save(work.document());
    say(QStringLiteral("upgraded %1").arg(test::versionsAtFirst));
}

void compact(Work& work)
{
    work.arm();
    need(compactFile(work.document()));
}

void salvage(Work& work)
{
    work.arm();
    need(salvageFile(work.document(), work.other()));
}

void recover(Work& work)
{
    work.open();
    work.record();
    work.record();
    work.leave();
    work.arm();
    for (const Leftover& leftover : leftovers(work.state())) {
        const auto project = need(recoverProject(leftover.workingCopy));
        need(project->saveTo(work.other()));
        say(QStringLiteral("recovered %1").arg(leftover.versions));
        project->retireWorkingCopy();
    }
}

/// Thrown away by a window, had back, thrown away again from the list, and had back.
void discard(Work& work)
{
    work.open();
    work.record();
    work.arm();
    work.project().retireWorkingCopy();
    work.leave();
    for (const Leftover& leftover : leftovers(work.state())) {
        const QString back = need(undiscardLeftover(leftover.workingCopy));
        need(undiscardLeftover(need(discardLeftover(back))));
    }
}

/// The one thing that is worked on: a rival has no other way to know it.
const Work* rivalled = nullptr;

bool replaces(const char* /*path*/)
{
    return rivalled->putTheirs(rivalled->document());
}

bool makes(const char* /*path*/)
{
    return rivalled->putTheirs(rivalled->other());
}

/// As any save in that folder does, while the one file on its way is only read, and has been for long.
bool sweeps(const char* path)
{
    const QDir folder = QFileInfo(rivalled->document()).dir();
    const QStringList parts =
        folder.entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden);
    if (parts.size() != 1 || folder.filePath(parts[0]) != QString::fromLocal8Bit(path))
        return false;
    test::makeOld(folder.filePath(parts[0]));
    static_cast<void>(PartFile::beside(rivalled->document()));
    say(QStringLiteral("swept"));
    return true;
}

struct Rival {
    const char* word;
    test::Calls counted;
    bool (*act)(const char* path);
};

constexpr std::array rivals = {
    Rival{"replace", test::Calls::Names, &replaces},
    Rival{"make", test::Calls::Names, &makes},
    Rival{"sweep", test::Calls::Reads, &sweeps},
};

test::Shim shimFrom(const QString& folder, QString fault, int at, const char* log)
{
    static const QByteArray watched = folder.toLocal8Bit();
    test::Shim shim{.folder = watched.constData(), .at = at, .log = log};
    const auto begins = [&fault](const char* word) {
        if (!fault.startsWith(QLatin1String(word))) return false;
        fault.remove(0, QLatin1String(word).size());
        return true;
    };
    shim.hasNoLocks = begins("nolocks");
    shim.hasNoLinks = begins("nolinks");
    if (begins("kill")) shim.fault = test::Fault::Kill;
    if (begins("tear")) shim.fault = test::Fault::Tear;
    if (begins("read")) shim.counted = test::Calls::Reads;
    for (const Rival& rival : rivals) {
        if (!begins(rival.word)) continue;
        shim.fault = test::Fault::Rival;
        shim.counted = rival.counted;
        shim.rival = rival.act;
        shim.endsNext = begins("kill");
    }
    if (!fault.isEmpty() && fault.at(0).isDigit()) {
        if (!shim.rival) shim.fault = test::Fault::Error;
        shim.isSticky = fault.endsWith(u'+');
        shim.error = (shim.isSticky ? fault.chopped(1) : fault).toInt();
    }
    return shim;
}

}  // namespace

int main(int count, char** arguments)
{
    if (count < 5) return 2;
    const std::map<QString, void (*)(Work&)> deeds = {
        {QStringLiteral("create"), &create},
        {QStringLiteral("commit"), &commit},
        {QStringLiteral("edit"), &edit},
        {QStringLiteral("save"), &save},
        {QStringLiteral("saveas"), &saveAs},
        {QStringLiteral("conflict"), &conflict},
        {QStringLiteral("receive"), &receive},
        {QStringLiteral("open"), &open},
        {QStringLiteral("upgrade"), &upgrade},
        {QStringLiteral("compact"), &compact},
        {QStringLiteral("salvage"), &salvage},
        {QStringLiteral("recover"), &recover},
        {QStringLiteral("discard"), &discard},
    };
    const auto deed = deeds.find(QString::fromLocal8Bit(arguments[1]));
    if (deed == deeds.end()) return 2;
    const QString folder = QString::fromLocal8Bit(arguments[2]);
    const test::Shim shim = shimFrom(folder,
                                     QString::fromLocal8Bit(arguments[3]),
                                     std::atoi(arguments[4]),
                                     count > 5 ? arguments[5] : nullptr);
    Work work(folder, shim);
    rivalled = &work;
    if (shim.rival) work.makeTheirs("somebody else's");
    deed->second(work);
    say(QStringLiteral("calls %1").arg(test::callsSeen()));
    return 0;
}
