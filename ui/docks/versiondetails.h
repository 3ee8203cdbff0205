// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

#include <QFrame>
#include <QPointer>

class QGridLayout;
class QPlainTextEdit;

namespace ratoon {

class PlainLabel;

/// How far a version has drifted where nothing was to change, in numbers: against its parent and against the original.
/// And what someone wants to remember about it, to be written there.
class VersionDetails final : public QFrame {
    Q_OBJECT

public:
    explicit VersionDetails(QWidget* parent);

    /// Opens with its right edge at `corner` (global); follows the measurement.
    void show(Session& session, VersionId version, const QString& title, QPoint corner);
    /// The keyboard goes there.
    void editNote();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void fill();
    void fillNote();
    void keepNote();
    void place();

    QPointer<Session> m_session;
    VersionId m_version;
    QPoint m_corner;
    PlainLabel* m_title;
    PlainLabel* m_state;
    QWidget* m_table;
    QGridLayout* m_grid;
    PlainLabel* m_noteLabel;
    QPlainTextEdit* m_note;
};

}  // namespace ratoon
