// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"
#include "ui/start/recentpictures.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ratoon {

class NoticeStrip;
class PlainLabel;

/// What is there before a picture is: open, paste, drop, a sample to try, what was opened before, and what a crash
/// left.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    StartPage(Services& services,
              Preferences& preferences,
              RecentPictures& pictures,
              QWidget* parent = nullptr);

    /// Reads the recent files and what a crash left anew.
    void refresh();
    NoticeStrip& notices() { return *m_notices; }
    /// "Opening picos.jpg…"; empty: nothing is.
    void setBusy(const QString& text);

Q_SIGNALS:
    void openWanted();
    void pasteWanted();
    void emptyWanted();
    void fileWanted(const QString& path);
    /// The sample, with something to try in the prompt; the prompt may be empty.
    void sampleWanted(const QString& prompt);
    /// `document` is the file that the work belongs to; empty: there is none.
    void recoveryWanted(const QString& workingCopy, const QString& document);
    void discardWanted(const QStringList& workingCopies);

private:
    /// Cards below a title.
    struct Section {
        QWidget* whole = nullptr;
        QVBoxLayout* column = nullptr;
        QHBoxLayout* head = nullptr;
        QGridLayout* grid = nullptr;
    };
    static Section section(const QString& title);
    static void add(QLayout* cell, QGridLayout* grid);

    QWidget* welcome();
    QWidget* sample();
    void addRecovered();
    void showRecent();
    void lookForLeftovers();
    void showLeftovers(const std::vector<Leftover>& leftovers);
    QLayout* leftoverCell(const Leftover& left, int index);
    void showOnlyOpened();

    Services& m_services;
    Preferences& m_preferences;
    RecentPictures& m_pictures;
    NoticeStrip* m_notices;
    PlainLabel* m_busy;
    Section m_recovered;
    Section m_recent;
    Section m_discarded;
    QWidget* m_onlyOpened;  ///< Below the recovered work.
    QGridLayout* m_onlyOpenedCards;
    QPushButton* m_showOnlyOpened;
    QPushButton* m_discardAll;
    QStringList m_left;  ///< What "Discard all" discards.
    bool m_areOnlyOpenedShown = false;
    Ticket m_leftovers;
};

}  // namespace ratoon
