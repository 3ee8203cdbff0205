// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobqueue.h"

#include <QWidget>

namespace ratoon {

class PillButton;

/// One running edit, where it will land: what it does, how far it is, for how long, and Cancel.
class EditPill final : public QWidget {
    Q_OBJECT

public:
    explicit EditPill(QWidget* parent);

    /// `waiting`: edits in the queue behind this one.
    void setStatus(const JobStatus& status, int waiting);
    const JobStatus& status() const { return m_status; }
    /// 0 … 1 of one round of the bar that has no number to show.
    void setPhase(double phase);
    /// Shows the seconds of now.
    void tick();

    QSize sizeHint() const override;
    /// "Waiting for the model"
    static QString stage(JobState state);

Q_SIGNALS:
    void cancelled(ratoon::JobId id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString words() const;
    QString seconds() const;
    int secondsWidth() const;
    bool hasBar() const { return m_status.state != JobState::Queued; }

    JobStatus m_status;
    int m_waiting = 0;
    double m_phase = 0;
    QString m_seconds;
    PillButton* m_cancel;
};

}  // namespace ratoon
