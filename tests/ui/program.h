// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"
#include "ui/canvas/canvaswidget.h"
#include "ui/mainwindow.h"
#include "ui/themefollower.h"

#include <QDialog>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>

namespace ratoon::test {

/// The whole program but for main(), with a home of its own and the offline provider.
class Program : public testing::Test {
protected:
    Program();
    ~Program() override;

    /// Opens a picture of that size, or a file, and waits until it can be worked on.
    DocumentView& openPicture(QSize size = {320, 240});
    DocumentView& openFile(const QString& path);
    QString pictureFile(QSize size, const QString& name = QStringLiteral("photo.png"));

    QAction& action(const char* id);
    /// Does what a key or a menu would; fails the test if it is not possible now.
    void run(const char* id);

    template <typename Widget>
    Widget& widget(const char* name)
    {
        auto* found = window().findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    /// Handles events until `isDone`; false if that takes too long.
    static bool until(const std::function<bool()>& isDone);
    /// Everything that was asked of disk and pool is done, and every signal has arrived.
    void settle();

    /// The question that is being asked; null if none is.
    QDialog* question();
    /// Presses one of its buttons, counted from "Cancel", which is 0.
    void answer(int number);

    /// Sends a prompt and waits for its proposal.
    VersionId propose(const QString& prompt);

    QTemporaryDir& home() { return m_home; }
    Services& services() { return m_services; }
    Preferences& preferences() { return *m_preferences; }
    MainWindow& window() { return *m_window; }
    DocumentView& front() { return *m_window->workspace().current(); }
    Session& session() { return front().session(); }
    const Document& document() { return front().session().document(); }

private:
    QTemporaryDir m_home;
    Services m_services;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace ratoon::test
