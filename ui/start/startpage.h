// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"
#include "ui/start/recentpictures.h"

#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace ratoon {

class NoticeStrip;
class PlainLabel;

/// What is there before a picture is: open, paste, drop, a sample to try, what was opened before, and what a crash
/// left.
class StartPage final : public QScrollArea {
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
    void recoveryWanted(const QString& workingCopy);
    void discardWanted(const QString& workingCopy);

private:
    QWidget* welcome();
    QWidget* sample();
    QWidget* section(const QString& title, QGridLayout*& grid);
    void showRecent();
    void lookForLeftovers();
    void showLeftovers(const std::vector<Leftover>& leftovers);

    Services& m_services;
    Preferences& m_preferences;
    RecentPictures& m_pictures;
    NoticeStrip* m_notices;
    PlainLabel* m_busy;
    QWidget* m_recentSection = nullptr;
    QGridLayout* m_recent = nullptr;
    QWidget* m_recoveredSection = nullptr;
    QGridLayout* m_recovered = nullptr;
    Ticket m_leftovers;
};

}  // namespace ratoon
