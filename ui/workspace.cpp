// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "storage/diskfile.h"
#include "ui/canvas/canvaswidget.h"
#include "ui/canvas/insights.h"
#include "ui/dialogs/question.h"
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
    , m_isStart(!files.isEmpty())
{
    addWidget(m_start);
    connect(&tabs, &DocumentTabs::currentChanged, this, &Workspace::showTab);
    connect(&tabs, &DocumentTabs::tabBarClicked, this, [this](int index) {
        // Behind the start page the current tab stays what it was.
        if (index >= 0 && index == m_tabs.currentIndex() && currentWidget() == m_start)
            showTab(index);
    });
    connect(&tabs, &DocumentTabs::tabCloseRequested, this, &Workspace::closeTab);
    connect(m_opener, &Opener::underWayChanged, this, &Workspace::showOpening);
    connect(m_opener, &Opener::underWayChanged, this, [this] {
        if (!m_opener->underWay().isEmpty()) return;
        tellFailures();
        tellKept();
    });
    connect(m_opener, &Opener::failed, this, [this](const Error& error, const QString& path) {
        m_prompt.clear();
        if (error.code == ErrorCode::NotFound) m_preferences.forgetFile(path);
        if (error.code == ErrorCode::Damaged && !path.isEmpty()) return offerSalvage(path, error);
        if (error.code != ErrorCode::Cancelled) m_failures.push_back({error, path});
    });
    connect(m_start, &StartPage::fileWanted, this, [this](const QString& path) { open({path}); });
    connect(m_start, &StartPage::sampleWanted, this, &Workspace::openSample);
    connect(m_start, &StartPage::recoveryWanted, m_opener, &Opener::recover);
    connect(m_start, &StartPage::discardWanted, this, &Workspace::discardLeftovers);
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
        const auto open = std::ranges::find_if(m_views, [file = QFileInfo(path)](auto* view) {
            const QString own = view->session().path();
            return !own.isEmpty() && QFileInfo(own) == file;
        });
        if (open != m_views.end())
            goTo(static_cast<int>(open - m_views.begin()));
        else
            m_opener->open(QFileInfo(path).absoluteFilePath());
    }
}

/// The document of that file, or of what it links to.
DocumentView* Workspace::viewOf(const QString& path) const
{
    const auto found = std::ranges::find_if(m_views, [&](DocumentView* view) {
        const QString own = view->session().path();
        return !own.isEmpty() && followedPath(own) == followedPath(path);
    });
    return found == m_views.end() ? nullptr : *found;
}

void Workspace::tellFailures()
{
    const std::vector<FileFailure> failures = std::exchange(m_failures, {});
    if (failures.empty()) return;
    const int count = static_cast<int>(failures.size());
    say(noticeOf(failures, tr("%n file(s) could not be opened.", nullptr, count)));
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
    const QString place = ready.path.isEmpty() ? ready.suggested : ready.path;
    if (!place.isEmpty()) view->setFolder(QFileInfo(place).absolutePath());
    view->draft().prompt = std::exchange(m_prompt, {});
    view->canvas().insights().switchOn(m_preferences.state().overlays);
    m_views.push_back(view);
    addWidget(view);
    connect(&view->session(), &Session::stateChanged, view, [this, view] { updateTab(*view); });
    connect(&view->session(), &Session::treeChanged, view, [this, view] { updateTab(*view); });
    connect(
        &view->session(), &Session::conflicted, view, [this, view] { askAboutConflict(*view); });
    connect(view, &DocumentView::otherPlaceWanted, this, [this, view] { saveAs(*view); });
    int index = 0;
    {
        const QSignalBlocker silent(m_tabs);
        index = m_tabs.insertTab(static_cast<int>(m_views.size()) - 1, {});
    }
    updateTab(*view);
    if (!ready.path.isEmpty() && ready.path != samplePhoto())
        m_preferences.rememberFile(ready.path);
    goTo(index);
    m_arrived.emplace_back(view);
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

void Workspace::goTo(int index)
{
    {
        const QSignalBlocker silent(m_tabs);
        m_tabs.setCurrentIndex(index);
    }
    showTab(index);
}

void Workspace::goAlong(int steps)
{
    const int count = m_tabs.count();
    if (count == 0) return;
    const int from = m_tabs.currentIndex();
    goTo(currentWidget() == m_start ? from : (from + steps + count) % count);
}

bool Workspace::hasOther() const
{
    return m_tabs.count() > (currentWidget() == m_start ? 0 : 1);
}

void Workspace::showTab(int index)
{
    const bool isThere = index >= 0 && index < static_cast<int>(m_views.size());
    QWidget* shown = isOpeningTab(index) ? static_cast<QWidget*>(m_opening) : m_start;
    if (isThere) shown = m_views[static_cast<std::size_t>(index)];
    if (shown == m_start) m_start->refresh();
    m_tabs.setInFront(shown != m_start);
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
    int tab = 0;
    {
        const QSignalBlocker silent(m_tabs);
        tab = m_tabs.addTab({});
    }
    goTo(tab);
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
    const bool wasAtStart = currentWidget() == m_start;
    m_views.erase(found);
    {
        const QSignalBlocker silent(m_tabs);
        m_tabs.removeTab(index);
    }
    showTab(wasAtStart ? -1 : m_tabs.currentIndex());
    removeWidget(&view);
    view.deleteLater();
}

void Workspace::closeAll(std::function<void()> done)
{
    Unsaved unsaved;
    QStringList names;
    for (DocumentView* view : m_views) {
        if (!view->session().hasUnsavedWork()) continue;
        unsaved.emplace_back(view);
        names.append(view->session().name());
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
         .more = namesText(names) + u'\n' + tr("Kept work is offered when Ratoon starts again."),
         .answers = {{.text = tr("Discard"),
                      .run =
                          [unsaved, finish] {
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
    if (!view) return next();
    // A name may be asked for: it is seen what for.
    goTo(static_cast<int>(std::ranges::find(m_views, view.data()) - m_views.begin()));
    save(*view, std::move(next));
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
