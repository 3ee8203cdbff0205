// SPDX-License-Identifier: GPL-3.0-or-later
//
// faultdriver DEED FOLDER FAULT AT [LOG]: does one thing to a document below FOLDER while something goes wrong at the
// AT-th call that changes a file. FAULT is "none", "kill", "tear", or the number of a system error, with "+" behind it
// if all later calls fail too; with "read" before it, it is the calls that read which are counted and fail ("read":
// none does). With "nolocks", no file can be locked; with "nolinks", none can have a second name or change places with
// another, whatever else goes wrong (behind it). With "replace", somebody else puts a document in place of this one
// before the AT-th call that changes names, with "make" where there was none; a number behind it is the error of the
// call after that, "kill" the end before that one. With "log", another program writes a log beside it at that moment;
// with "tidy", somebody else removes what looks abandoned right after that call. With "sweep", it is the first call
// from the AT-th on that reads a file on its way, and that file looks abandoned. With "names", only calls that change
// names count. Says on stdout what is done: "recorded STEP ID", "saved VERSIONS", "kept HASH", "recovered VERSIONS";
// at last "calls COUNT", or "failed" and the sentence.
#include "base/hash.h"
#include "faultwork.h"
#include "storage/compact.h"
#include "storage/partfile.h"
#include "storage/salvage.h"
#include "storage/salvagedrows.h"

#include <QDir>
#include <QFile>

#include <array>
#include <map>

using namespace ratoon;
using namespace ratoon::test;

namespace {

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

/// Under another name, before it has been copied.
void openAs(Work& work)
{
    work.open();
    work.arm();
    work.save(work.other());
}

/// Again, if the first time failed.
void saveTwice(Work& work)
{
    work.open();
    work.record();
    work.arm();
    const auto first = work.project().saveTo(work.document());
    if (first) return;
    say(QStringLiteral("refused ") + first.error().english());
    work.save(work.document());
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

/// Salvaged, to go on with.
void rescue(Work& work)
{
    work.arm();
    const auto salvaged = need(salvagedProject(work.state(), work.document(), false, {}));
    say(QStringLiteral("rescued"));
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

/// As any save in that folder does.
bool tidies(const char* /*path*/)
{
    static_cast<void>(PartFile::beside(rivalled->document()));
    return true;
}

/// Has the document open as a table of its own, and goes on writing.
bool logs(const char* /*path*/)
{
    QFile log(rivalled->document() + QStringLiteral("-wal"));
    if (!log.open(QIODevice::WriteOnly)) std::abort();
    log.write(QByteArray::fromHex("377f0682") + QByteArray(1000, 'w'));
    const bool isOld = markOf(rivalled->document()) == rivalled->first();
    say(isOld ? QStringLiteral("before") : QStringLiteral("after"));
    return true;
}

struct Rival {
    const char* word;
    test::Calls counted;
    bool (*act)(const char* path);
    bool isLate = false;
};

constexpr std::array rivals = {
    Rival{"replace", test::Calls::Names, &replaces},
    Rival{"make", test::Calls::Names, &makes},
    Rival{"sweep", test::Calls::Reads, &sweeps},
    Rival{"tidy", test::Calls::Names, &tidies, true},
    Rival{"log", test::Calls::Names, &logs},
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
    if (begins("names")) shim.counted = test::Calls::Names;
    for (const Rival& rival : rivals) {
        if (!begins(rival.word)) continue;
        shim.fault = test::Fault::Rival;
        shim.counted = rival.counted;
        shim.rival = rival.act;
        shim.isRivalLate = rival.isLate;
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
        {QStringLiteral("savetwice"), &saveTwice},
        {QStringLiteral("openas"), &openAs},
        {QStringLiteral("conflict"), &conflict},
        {QStringLiteral("receive"), &receive},
        {QStringLiteral("open"), &open},
        {QStringLiteral("upgrade"), &upgrade},
        {QStringLiteral("compact"), &compact},
        {QStringLiteral("salvage"), &salvage},
        {QStringLiteral("rescue"), &rescue},
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
    test::makeOld(work.document());  // so that whoever sweeps might take it
    work.look();
    deed->second(work);
    say(QStringLiteral("calls %1").arg(test::callsSeen()));
    return 0;
}
