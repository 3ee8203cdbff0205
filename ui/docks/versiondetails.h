// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

#include <QFrame>
#include <QPointer>

class QGridLayout;
class QPlainTextEdit;

namespace ratoon {

class PlainLabel;

/// What made a version; how far it has drifted where nothing was to change, in numbers, against its parent and against
/// the original; and what someone wants to remember about it, to be written there.
class VersionDetails final : public QFrame {
    Q_OBJECT

public:
    VersionDetails(const Catalogue& catalogue, QWidget* parent);

    /// Opens with its right edge at `corner` (global); follows the measurement.
    void show(Session& session, VersionId version, const QString& title, QPoint corner);
    /// The keyboard goes there.
    void editNote();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void fill();
    void fillFacts();
    void fillDrift(const VersionDrift& drift);
    void readCredentials();
    void fillNote();
    void keepNote();
    void place();

    const Catalogue& m_catalogue;
    QPointer<Session> m_session;
    VersionId m_version;
    QPoint m_corner;
    PlainLabel* m_title;
    QGridLayout* m_facts;
    PlainLabel* m_credentials;
    PlainLabel* m_state;
    QWidget* m_table;
    QGridLayout* m_grid;
    PlainLabel* m_noteLabel;
    QPlainTextEdit* m_note;
    Ticket m_reading;
};

}  // namespace ratoon
