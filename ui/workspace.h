// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documentview.h"
#include "ui/opener.h"
#include "ui/preferences.h"
#include "ui/start/recentpictures.h"
#include "ui/start/startpage.h"

#include <QPointer>
#include <QStackedWidget>

#include <vector>

namespace ratoon {

class OpeningPage;

/// The open documents: one in front, or the start page. Opens, saves and closes them; what would be lost is asked
/// about first. A large picture is seen, behind a last tab of its own, while it is being opened.
class Workspace final : public QStackedWidget {
    Q_OBJECT

public:
    /// Begins to open `files` at once, while the rest of the window is being made.
    Workspace(Services& services,
              Preferences& preferences,
              DocumentTabs& tabs,
              const QStringList& files = {});
    ~Workspace() override;

    /// Null: the start page is in front, or a picture that is still being opened.
    DocumentView* current() const;
    bool isOpening() const;
    std::vector<DocumentView*> views() const;
    StartPage& startPage() { return *m_start; }

    void open(const QStringList& paths);
    void open(const QMimeData& mime);
    void openEmpty(QSize size) { m_opener->openEmpty(size); }
    void openSample(const QString& prompt);
    void showStartPage();
    /// The document `steps` tabs further on, round and round; from the start page, the one last seen.
    void goAlong(int steps);
    /// A document is open that is not in front.
    bool hasOther() const;

    void save(DocumentView& view, std::function<void()> saved = {});
    void saveAs(DocumentView& view, std::function<void()> saved = {});
    /// Asks if something is not saved.
    void close(DocumentView& view);
    /// All of them, for the end of the program; `done` is not called if the user thinks again.
    void closeAll(std::function<void()> done);

    /// Said over the document in front, or on the start page.
    void sayError(const Error& error);
    void say(const Notice& notice);

Q_SIGNALS:
    void currentChanged(ratoon::DocumentView* view);
    /// A document's name, its saved state, or whether it is there.
    void stateChanged();

private:
    using Unsaved = std::vector<QPointer<DocumentView>>;

    void take(Opener::Ready ready);
    void remove(DocumentView& view);
    void forget(DocumentView& view);
    void goTo(int index);
    void showTab(int index);
    void showOpening();
    void tellFailures();
    void tellKept();
    void tellNewer(DocumentView& view, const std::vector<Leftover>& found);
    void tellOthers(const std::vector<Leftover>& found);
    DocumentView* viewOf(const QString& path) const;
    void addOpeningPage();
    void removeOpeningPage();
    void closeTab(int index);
    bool isOpeningTab(int index) const;
    void discardLeftovers(const QStringList& workingCopies);
    void bringBack(const QStringList& workingCopies);
    void offerSalvage(const QString& path, const Error& error);
    void askAboutConflict(DocumentView& view);
    void keepBoth(DocumentView& view, const QString& path);
    void saveTo(DocumentView& view,
                const QString& path,
                IfChanged ifChanged,
                std::function<void()> saved = {});
    void updateTab(DocumentView& view);
    void saveNext(Unsaved rest, std::function<void()> done);

    Services& m_services;
    Preferences& m_preferences;
    DocumentTabs& m_tabs;
    RecentPictures* m_pictures;
    StartPage* m_start;
    Opener* m_opener;
    std::vector<DocumentView*> m_views;  ///< In the order of the tabs.
    OpeningPage* m_opening = nullptr;    ///< Has the last tab.
    QString m_prompt;                    ///< For the document that is being opened.
    // What is told once nothing is being opened any more.
    std::vector<FileFailure> m_failures;
    std::vector<QPointer<DocumentView>> m_arrived;
    bool m_isStart;  ///< The files that the program was started with.
};

}  // namespace ratoon
