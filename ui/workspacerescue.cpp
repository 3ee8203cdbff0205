// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the workspace does about work that was left behind, discarded, damaged, or overtaken by somebody else's.
#include "base/plaintext.h"
#include "storage/diskfile.h"
#include "ui/dialogs/rescue.h"
#include "ui/models/versiontext.h"
#include "ui/noticestrip.h"
#include "ui/workspace.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ratoon {
namespace {

/// It is worth being recovered.
bool holdsWork(const Leftover& left)
{
    return left.isModified && !left.isDiscarded && !left.isOnlyOpened;
}

/// The files that a conflict has left in the folder of the document.
QFileInfoList conflictsBeside(const QString& path)
{
    const QFileInfo file(followedPath(path));
    return file.absoluteDir().entryInfoList({QStringLiteral("*.conflict-*.") + file.suffix()},
                                            QDir::Files);
}

}  // namespace

void Workspace::tellKept()
{
    const bool isStart = std::exchange(m_isStart, false);
    std::vector<QPointer<DocumentView>> arrived = std::exchange(m_arrived, {});
    std::erase_if(arrived,
                  [](const auto& view) { return !view || view->session().path().isEmpty(); });
    if (arrived.empty() && !isStart) return;
    const auto tell =
        [this, isStart, arrived, alive = QPointer(this)](const std::vector<Leftover>& found) {
            if (!alive) return;
            for (const auto& view : arrived) {
                if (view) tellNewer(*view, found);
            }
            if (isStart) tellOthers(found);
        };
    m_services.disk
        ->run([state = m_services.places.state](const Cancel&) { return leftovers(state); }, tell)
        .release();
}

/// What was kept of its document, unless somebody has saved that since.
void Workspace::tellNewer(DocumentView& view, const std::vector<Leftover>& found)
{
    const QString path = followedPath(view.session().path());
    const QDateTime saved = QFileInfo(path).lastModified();
    const auto newer = std::ranges::find_if(found, [&](const Leftover& left) {
        return holdsWork(left) && followedPath(left.path) == path && left.changed >= saved;
    });
    if (newer == found.end()) return;
    view.notices().sayToo(
        {.kind = Notice::Kind::Question,
         .what = tr("Newer work on it was kept, from %1.").arg(timeText(newer->changed)),
         .buttons = {
             {.text = tr("Recover"),
              .run = [this, left = *newer] { m_opener->recover(left.workingCopy, left.path); },
              .isMain = true},
             {.text = tr("Later"), .run = [] {}}}});
}

/// Whoever starts with files does not see the start page.
void Workspace::tellOthers(const std::vector<Leftover>& found)
{
    const auto count = std::ranges::count_if(found, [this](const Leftover& left) {
        return holdsWork(left) && viewOf(left.path) == nullptr;
    });
    if (count == 0 || currentWidget() == m_start) return;
    const Notice notice{.what = tr("Unsaved work on %n document(s) can be recovered.",
                                   nullptr,
                                   static_cast<int>(count)),
                        .buttons = {{.text = tr("Show"), .run = [this] { showStartPage(); }}}};
    if (DocumentView* view = current()) view->notices().sayToo(notice);
}

void Workspace::discardLeftovers(const QStringList& workingCopies)
{
    const auto discard = [workingCopies](const Cancel&) -> Result<QStringList> {
        QStringList discarded;
        for (const QString& copy : workingCopies) {
            TRY(place, discardLeftover(copy));
            discarded << place;
        }
        return discarded;
    };
    const auto done = [this, start = QPointer(m_start)](const Result<QStringList>& discarded) {
        if (!start) return;
        start->refresh();
        if (!discarded) return sayError(discarded.error());
        start->notices().say(
            {.what = tr("Discarded work can be had back for %n day(s).", nullptr, graceDays),
             .buttons = {{.text = tr("Bring back"),
                          .run = [this, copies = *discarded] { bringBack(copies); }}}});
    };
    m_services.disk->run(discard, done).release();
}

void Workspace::bringBack(const QStringList& workingCopies)
{
    const auto back = [workingCopies](const Cancel&) -> Result<void> {
        for (const QString& copy : workingCopies) CHECKED(undiscardLeftover(copy));
        return {};
    };
    const auto done = [this, start = QPointer(m_start)](const Result<void>& result) {
        if (!start) return;
        start->refresh();
        if (!result) sayError(result.error());
    };
    m_services.disk->run(back, done).release();
}

void Workspace::offerSalvage(const QString& path, const Error& error)
{
    const DamageAnswers answers = {.look = [this, path] { m_opener->salvage(path, true); },
                                   .salvage = [this, path] { m_opener->salvage(path, false); }};
    ask(this, damageQuestion(path, error, answers));
}

void Workspace::askAboutConflict(DocumentView& view)
{
    const QString path = view.session().path();
    const auto about = [target = QPointer(&view)](auto work) {
        return [target, work] {
            if (target) work(*target);
        };
    };
    ask(this,
        conflictQuestion(
            path,
            {.reload = about([this, path](DocumentView& open) {
                 remove(open);
                 m_opener->open(path);
             }),
             .saveAs = about([this](DocumentView& open) { saveAs(open); }),
             .keepBoth = about([this, path](DocumentView& open) { keepBoth(open, path); })}));
}

void Workspace::keepBoth(DocumentView& view, const QString& path)
{
    const auto tell = [this, path, before = conflictsBeside(path), target = QPointer(&view)] {
        for (const QFileInfo& other : conflictsBeside(path)) {
            if (!target || before.contains(other)) continue;
            target->notices().say(
                {.what = tr("The other file is now %1.").arg(plainLine(other.fileName(), 150)),
                 .buttons = {
                     {.text = tr("Open"), .run = [this, other] { open({other.filePath()}); }}}});
        }
    };
    saveTo(view, path, IfChanged::KeepBoth, tell);
}

}  // namespace ratoon
