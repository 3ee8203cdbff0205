// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rebasing.h"
#include "app/session.h"
#include "ui/preferences.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace ratoon {

class PlainLabel;

/// A chain of edits to be made again on the original pixels: what will be asked and at what price, and then how far it
/// is. Blocks nothing; closing it stops the chain. Lives no longer than its session.
class RebaseDialog final : public QDialog {
    Q_OBJECT

public:
    RebaseDialog(Services& services,
                 Preferences& preferences,
                 Session& session,
                 VersionId version,
                 QWidget* parent);

    bool isRunning() const { return m_state == State::Running; }

private:
    enum class State { Reading, Planned, Running, Done, Stopped };
    /// One edit of the chain.
    struct Row {
        PlainLabel* prompt;
        PlainLabel* state;
    };

    void build();
    void showPlan();
    void start();
    void stop();
    void end(VersionId last);
    void fail(const Error& error);
    void press();
    void set(State state);
    void showProgress();
    QStringList hosts() const;
    QString planText() const;

    Services& m_services;
    Preferences& m_preferences;
    Session& m_session;
    std::unique_ptr<Rebasing> m_rebasing;
    State m_state = State::Reading;
    VersionId m_last;
    std::size_t m_made = 0;
    std::vector<Row> m_rows;
    PlainLabel* m_text;
    PlainLabel* m_problem;
    QVBoxLayout* m_list;
    QWidget* m_listArea = nullptr;
    QPushButton* m_close;
    QPushButton* m_main;
};

}  // namespace ratoon
