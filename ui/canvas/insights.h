// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/changelist.h"
#include "ui/canvas/changeoverlay.h"
#include "ui/canvas/passesmap.h"
#include "ui/canvas/protectedareas.h"
#include "ui/canvas/sentframe.h"

#include <QObject>

namespace ratoon {

/// What a canvas can show besides its picture of edits before and after them; each of it can be switched on and off.
class Insights final : public QObject {
    Q_OBJECT

public:
    enum class Kind { Sent, Changes, Passes, Protected };

    /// The list of changes becomes a child of `canvas`.
    Insights(Worker& pool, Session& session, QWidget& canvas);

    bool isOn(Kind kind) const;
    void setOn(Kind kind, bool on);
    /// The names of what is on, to be remembered; and that again.
    QStringList switchedOn() const;
    void switchOn(const QStringList& names);

    /// What the next edit would send (nothing: nothing would be), and whether that is to be seen although it is not
    /// switched on.
    void setSent(const std::optional<SentFrame>& frame, bool isWanted);
    const std::optional<SentFrame>& sent() const { return m_sent; }
    /// The result that is on the canvas instead of the head.
    void setPreview(std::optional<VersionId> version);

    ChangeOverlay& changes() { return *m_changes; }
    PassesMap& passes() { return *m_passes; }
    ProtectedAreas& protectedAreas() { return *m_protected; }
    const ProtectedAreas& protectedAreas() const { return *m_protected; }
    ChangeList& list() { return *m_list; }
    bool isSettled() const;

    /// Puts the list in its place, inside `room` (widget pixels).
    void placeIn(const QRect& room);
    void paint(QPainter& painter, const Viewport& viewport, const Theme& theme) const;

Q_SIGNALS:
    void changed();
    void layoutChanged();
    /// To be looked at: canvas pixels.
    void placeWanted(QRect area);
    void failed(const ratoon::Error& error);

private:
    void followHead();
    void showChanges();

    Session& m_session;
    ChangeOverlay* m_changes;
    PassesMap* m_passes;
    ProtectedAreas* m_protected;
    ChangeList* m_list;
    std::optional<SentFrame> m_sent;
    std::optional<VersionId> m_preview;
    QRect m_room;
    bool m_isSentOn = false;
    bool m_isSentWanted = false;
    bool m_areChangesOn = false;
};

}  // namespace ratoon
