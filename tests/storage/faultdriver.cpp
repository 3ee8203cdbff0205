// SPDX-License-Identifier: GPL-3.0-or-later
//
// faultdriver DEED FOLDER FAULT AT [LOG]: does one thing to a document below FOLDER while something goes wrong at the
// AT-th call that changes a file. FAULT is "none", "kill", "tear", or the number of a system error, with "+" behind it if
// all later calls fail too; with "read" before it, it is the calls that read which are counted and fail ("read": none
// does). With "nolocks", no file can be locked. Says on stdout what is done: "recorded STEP ID", "saved VERSIONS", "kept HASH",
// "recovered VERSIONS"; at last "calls COUNT", or "failed" and the sentence.
#include "fileshim.h"
#include "firstformat.h"
#include "steps.h"
#include "storage/compact.h"
#include "storage/project.h"
#include "storage/salvage.h"

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

    void save(const QString& path)
    {
        need(m_project->saveTo(path));
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

    void leave() { m_project.reset(); }
    Project& project() { return *m_project; }
    VersionId head() const { return m_head; }

private:
    QString m_folder;
    test::Shim m_shim;
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
    entry.state = EscrowEntry::State::Received;
    need(work.project().escrow(entry));
    work.record();
    entry.state = EscrowEntry::State::Settled;
    need(work.project().escrow(entry));
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

void discard(Work& work)
{
    work.open();
    work.record();
    work.leave();
    work.arm();
    for (const Leftover& leftover : leftovers(work.state()))
        need(undiscardLeftover(need(discardLeftover(leftover.workingCopy))));
}

test::Shim shimFrom(const QString& folder, const QString& fault, int at, const char* log)
{
    static const QByteArray watched = folder.toLocal8Bit();
    test::Shim shim{.folder = watched.constData(), .at = at, .log = log};
    if (fault == QLatin1String("kill")) shim.fault = test::Fault::Kill;
    if (fault == QLatin1String("tear")) shim.fault = test::Fault::Tear;
    shim.hasNoLocks = fault == QLatin1String("nolocks");
    shim.isOfReads = fault.startsWith(QLatin1String("read"));
    const QString error = shim.isOfReads ? fault.mid(4) : fault;
    if (!error.isEmpty() && error.at(0).isDigit()) {
        shim.fault = test::Fault::Error;
        shim.isSticky = error.endsWith(u'+');
        shim.error = (shim.isSticky ? error.chopped(1) : error).toInt();
    }
    return shim;
}

}  // namespace

int main(int count, char** arguments)
{
    if (count < 5) return 2;
    const std::map<QString, void (*)(Work&)> deeds = {
        {QStringLiteral("commit"), &commit},
        {QStringLiteral("edit"), &edit},
        {QStringLiteral("save"), &save},
        {QStringLiteral("saveas"), &saveAs},
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
    Work work(folder,
              shimFrom(folder,
                       QString::fromLocal8Bit(arguments[3]),
                       std::atoi(arguments[4]),
                       count > 5 ? arguments[5] : nullptr));
    deed->second(work);
    say(QStringLiteral("calls %1").arg(test::callsSeen()));
    return 0;
}
