// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "ui/canvas/selectionoutline.h"
#include "ui/canvas/viewport.h"
#include "ui/theme.h"

#include <QObject>

class QPainter;

namespace ratoon {

/// What the user wants to stay, a face or a logo: read from the document, changed by two commands, and shown hatched.
class ProtectedAreas final : public QObject {
    Q_OBJECT

public:
    ProtectedAreas(Worker& pool, Session& session, QObject* parent = nullptr);

    bool isShown() const { return m_isShown; }
    void setShown(bool shown);
    /// Something is protected, as far as it is known.
    bool isAny() const { return m_isAny; }
    /// Of the root canvas's size; null: nothing.
    const Mask& area() const { return m_area; }
    bool isSettled() const { return !m_read.isActive() && !m_join.isActive(); }

    /// Besides what is protected already. In the background; markedChanged() of the session follows.
    void add(const Mask& selection);
    void clear();

    void paint(QPainter& painter, const Viewport& viewport, const Theme& theme) const;

Q_SIGNALS:
    void changed();
    void failed(const ratoon::Error& error);

private:
    void join(const Mask& selection);
    void read();
    void take(const Mask& area);

    Worker& m_pool;
    Session& m_session;
    bool m_isShown = false;
    bool m_isAny = false;
    Mask m_area;
    SelectionOutline m_outline;
    Ticket m_read;
    Ticket m_trace;
    Ticket m_join;
};

}  // namespace ratoon
