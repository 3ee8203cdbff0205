// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "ui/canvas/canvaswidget.h"
#include "ui/canvas/insights.h"
#include "ui/dialogs/question.h"
#include "ui/dialogs/rescue.h"
#include "ui/filechoosing.h"
#include "ui/noticestrip.h"
#include "ui/openingpage.h"
#include "ui/widgets/plainlabel.h"

#include <QFileInfo>

#include <algorithm>

namespace ratoon {

Workspace::Workspace(Services& services,
                     Preferences& preferences,
                     DocumentTabs& tabs,
                     const QStringList& files)
    : m_services(services)
    , m_preferences(preferences)
    , m_tabs(tabs)
    , m_pictures(new RecentPictures(services, this))
    , m_start(new StartPage(services, preferences, *m_pictures))
    , m_opener(new Opener(
          services,
          [this](Opener::Ready ready) { take(std::move(ready)); },
          this))
{
    addWidget(m_start);
    connect(&tabs, &DocumentTabs::currentChanged, this, &Workspace::showTab);
    connect(&tabs, &DocumentTabs::tabCloseRequested, this, &Workspace::closeTab);
    connect(m_opener, &Opener::underWayChanged, this, &Workspace::showOpening);
    connect(m_opener, &Opener::failed, this, [this](const Error& error, const QString& path) {
        m_prompt.clear();
        if (error.code == ErrorCode::NotFound) m_preferences.forgetFile(path);
        if (error.code == ErrorCode::Damaged && !path.isEmpty()) return offerSalvage(path, error);
        sayError(error);
    });
    connect(m_start, &StartPage::fileWanted, this, [this](const QString& path) { open({path}); });
    connect(m_start, &StartPage::sampleWanted, this, &Workspace::openSample);
    connect(m_start, &StartPage::recoveryWanted, m_opener, &Opener::recover);
    connect(m_start, &StartPage::discardWanted, this, &Workspace::discardLeftover);
    open(files);
}

Workspace::~Workspace()
{
    m_tabs.disconnect(this);
}

DocumentView* Workspace::current() const
{
    return qobject_cast<DocumentView*>(currentWidget());
}

std::vector<DocumentView*> Workspace::views() const
{
    return m_views;
}

void Workspace::open(const QStringList& paths)
{
    for (const QString& path : paths) {
        const QFileInfo file(path);
        const auto open = std::ranges::find_if(m_views, [&](DocumentView* view) {
            const QString own = view->session().path();
            return !own.isEmpty() && QFileInfo(own) == file;
        });
        if (open != m_views.end())
            m_tabs.setCurrentIndex(static_cast<int>(open - m_views.begin()));
        else
            m_opener->open(file.absoluteFilePath());
    }
}

void Workspace::open(const QMimeData& mime)
{
    const auto pictures = incomingPictures(mime);
    if (!pictures) return sayError(pictures.error());
    for (const IncomingPicture& picture : *pictures) m_opener->open(picture);
}

void Workspace::openSample(const QString& prompt)
{
    m_prompt = prompt;
    m_opener->open(samplePhoto());
}

void Workspace::take(Opener::Ready ready)
{
    auto* view = new DocumentView(m_services, std::move(ready.session), std::move(ready.first));
    if (!ready.path.isEmpty()) view->setFolder(QFileInfo(ready.path).absolutePath());
    view->draft().prompt = std::exchange(m_prompt, {});
    view->canvas().insights().switchOn(m_preferences.state().overlays);
    m_views.push_back(view);
    addWidget(view);
    connect(&view->session(), &Session::stateChanged, view, [this, view] { updateTab(*view); });
    connect(&view->session(), &Session::treeChanged, view, [this, view] { updateTab(*view); });
    connect(
        &view->session(), &Session::conflicted, view, [this, view] { askAboutConflict(*view); });
    const QSignalBlocker silent(m_tabs);
    const int index = m_tabs.insertTab(static_cast<int>(m_views.size()) - 1, {});
    m_tabs.setCurrentIndex(index);
    updateTab(*view);
    if (!view->session().path().isEmpty()) m_preferences.rememberFile(view->session().path());
    showTab(index);
    if (!ready.notes.empty()) view->notices().say({.what = sentencesText(ready.notes)});
}

void Workspace::updateTab(DocumentView& view)
{
    const auto found = std::find(m_views.begin(), m_views.end(), &view);
    if (found == m_views.end()) return;
    const int index = static_cast<int>(found - m_views.begin());
    m_tabs.setTabText(index, view.session().name());
    const QStringList tip = {view.session().path(), savedStateTip(view.savedState())};
    m_tabs.setTabToolTip(index, plainTip(tip.join(u'\n').trimmed()));
    m_tabs.setState(index, view.savedState());
    Q_EMIT stateChanged();
}

void Workspace::showTab(int index)
{
    const bool isThere = index >= 0 && index < static_cast<int>(m_views.size());
    QWidget* shown = isOpeningTab(index) ? static_cast<QWidget*>(m_opening) : m_start;
    if (isThere) shown = m_views[static_cast<std::size_t>(index)];
    if (shown == m_start) m_start->refresh();
    setCurrentWidget(shown);
    shown->setFocus(Qt::OtherFocusReason);
    Q_EMIT currentChanged(current());
    Q_EMIT stateChanged();
}

void Workspace::showStartPage()
{
    showTab(-1);
}

void Workspace::showOpening()
{
    const QString name = m_opener->underWay();
    m_start->setBusy(name.isEmpty() ? QString() : tr("Opening %1…").arg(name));
    const auto& preview = m_opener->preview();
    if (!preview) return removeOpeningPage();
    if (m_opening == nullptr) addOpeningPage();
    m_opening->show(*preview);
    m_opening->setAccessibleName(name);
    const int tab = static_cast<int>(m_views.size());
    m_tabs.setTabText(tab, name);
    m_tabs.setState(tab, SavedState::Opening);
}

void Workspace::addOpeningPage()
{
    m_opening = new OpeningPage;
    addWidget(m_opening);
    const QSignalBlocker silent(m_tabs);
    const int tab = m_tabs.addTab({});
    m_tabs.setCurrentIndex(tab);
    showTab(tab);
}

void Workspace::removeOpeningPage()
{
    if (m_opening == nullptr) return;
    const bool wasInFront = currentWidget() == m_opening;
    {
        const QSignalBlocker silent(m_tabs);
        m_tabs.removeTab(static_cast<int>(m_views.size()));
    }
    OpeningPage* page = std::exchange(m_opening, nullptr);
    if (wasInFront) showTab(m_tabs.currentIndex());
    removeWidget(page);
    page->deleteLater();
}

bool Workspace::isOpeningTab(int index) const
{
    return m_opening != nullptr && index == static_cast<int>(m_views.size());
}

bool Workspace::isOpening() const
{
    return m_opening != nullptr && currentWidget() == m_opening;
}

void Workspace::closeTab(int index)
{
    if (isOpeningTab(index)) return m_opener->cancel();
    close(*m_views[static_cast<std::size_t>(index)]);
}

void Workspace::save(DocumentView& view, std::function<void()> saved)
{
    const QString path = view.session().path();
    if (path.isEmpty()) return saveAs(view, std::move(saved));
    saveTo(view, path, IfChanged::Refuse, std::move(saved));
}

void Workspace::saveTo(DocumentView& view,
                       const QString& path,
                       IfChanged ifChanged,
                       std::function<void()> saved)
{
    const QPointer<DocumentView> target(&view);
    const auto done = [this, path, target, saved = std::move(saved)](const Result<void>& result) {
        if (!result) return;  // the session says so itself
        m_preferences.rememberFile(path);
        if (target) {
            Session& session = target->session();
            m_pictures->remember(path, session.thumbnail(session.document().head()));
        }
        if (saved) saved();
    };
    view.session().save(path, done, ifChanged);
}

void Workspace::saveAs(DocumentView& view, std::function<void()> saved)
{
    const QString name = QFileInfo(fileNameOf(view.session().name())).completeBaseName();
    const QString suggested = view.session().path().isEmpty()
                                  ? view.beside(name + QStringLiteral(".ratoon"))
                                  : view.session().path();
    const QPointer<DocumentView> target(&view);
    chooseTarget(this,
                 {.title = tr("Save"),
                  .suggested = suggested,
                  .filters = {tr("Ratoon document (*.ratoon)")},
                  .ending = QStringLiteral("ratoon")},
                 [this, target, saved = std::move(saved)](const QString& path) {
                     if (!target) return;
                     saveTo(*target, path, IfChanged::Refuse, saved);
                 });
}

void Workspace::close(DocumentView& view)
{
    if (!view.session().hasUnsavedWork()) return remove(view);
    const QPointer<DocumentView> target(&view);
    ask(this,
        {.what = tr("Save %1 before it is closed?").arg(view.session().name()),
         .more = tr("Discarded work can be had back for %n day(s).", nullptr, graceDays),
         .answers = {{.text = tr("Discard"),
                      .run =
                          [this, target] {
                              if (target) remove(*target);
                          }},
                     {.text = tr("Save"),
                      .run =
                          [this, target] {
                              if (!target) return;
                              save(*target, [this, target] {
                                  if (target) remove(*target);
                              });
                          },
                      .isDefault = true}}});
}

void Workspace::remove(DocumentView& view)
{
    view.session().close();
    forget(view);
}

void Workspace::forget(DocumentView& view)
{
    const auto found = std::find(m_views.begin(), m_views.end(), &view);
    if (found == m_views.end()) return;
    const int index = static_cast<int>(found - m_views.begin());
    m_views.erase(found);
    {
        const QSignalBlocker silent(m_tabs);
        m_tabs.removeTab(index);
    }
    showTab(m_tabs.currentIndex());
    removeWidget(&view);
    view.deleteLater();
}

void Workspace::closeAll(std::function<void()> done)
{
    Unsaved unsaved;
    for (DocumentView* view : m_views) {
        if (view->session().hasUnsavedWork()) unsaved.emplace_back(view);
    }
    // Not before the last answer: whoever thinks again goes on with all of them.
    const auto finish = [this, done = std::move(done)] {
        for (DocumentView* view : m_views) {
            if (!view->session().hasUnsavedWork()) view->session().close();
        }
        done();
    };
    if (unsaved.empty()) return finish();
    ask(this,
        {.what = tr("%n document(s) are not saved.", nullptr, static_cast<int>(unsaved.size())),
         .more = tr("Kept work is offered when Ratoon starts again."),
         .answers = {{.text = tr("Discard"),
                      .run =
                          [this, unsaved, finish] {
                              for (const auto& view : unsaved) {
                                  if (view) view->session().close();
                              }
                              finish();
                          }},
                     {.text = tr("Keep"), .run = finish},
                     {.text = tr("Save"),
                      .run = [this, unsaved, finish] { saveNext(unsaved, finish); },
                      .isDefault = true}}});
}

void Workspace::saveNext(Unsaved rest, std::function<void()> done)
{
    if (rest.empty()) return done();
    const QPointer<DocumentView> view = rest.back();
    rest.pop_back();
    auto next = [this, rest = std::move(rest), done = std::move(done)] { saveNext(rest, done); };
    view ? save(*view, std::move(next)) : next();
}

void Workspace::discardLeftover(const QString& workingCopy)
{
    const auto done = [this, start = QPointer(m_start)](const Result<QString>& discarded) {
        if (!start) return;
        if (!discarded) return sayError(discarded.error());
        start->refresh();
        start->notices().say(
            {.what = tr("Discarded. It can be had back for %n day(s).", nullptr, graceDays),
             .buttons = {{.text = tr("Bring back"),
                          .run = [this, copy = *discarded] { bringBack(copy); }}}});
    };
    m_services.disk
        ->run([workingCopy](const Cancel&) { return ratoon::discardLeftover(workingCopy); }, done)
        .release();
}

void Workspace::bringBack(const QString& workingCopy)
{
    m_services.disk
        ->run([workingCopy](const Cancel&) { return undiscardLeftover(workingCopy); },
              [this, start = QPointer(m_start)](const Result<QString>& back) {
                  if (!start) return;
                  if (!back) return sayError(back.error());
                  start->refresh();
              })
        .release();
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
        conflictQuestion(path,
                         {.reload = about([this, path](DocumentView& open) {
                              remove(open);
                              m_opener->open(path);
                          }),
                          .saveAs = about([this](DocumentView& open) { saveAs(open); }),
                          .keepBoth = about([this, path](DocumentView& open) {
                              saveTo(open, path, IfChanged::KeepBoth);
                          })}));
}

void Workspace::say(const Notice& notice)
{
    DocumentView* view = current();
    NoticeStrip& strip = view == nullptr ? m_start->notices() : view->notices();
    strip.say(notice);
}

void Workspace::sayError(const Error& error)
{
    if (error.code != ErrorCode::Cancelled) say(noticeOf(errorText(error)));
}

}  // namespace ratoon
