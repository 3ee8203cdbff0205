// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/regrafting.h"
#include "app/session.h"
#include "ui/canvas/selectionoutline.h"
#include "ui/canvas/viewport.h"
#include "ui/theme.h"

#include <QImage>
#include <QObject>

#include <optional>
#include <vector>

class QPainter;

namespace ratoon {

/// What a model changed in one version: where it was to, and elsewhere. What it changed elsewhere was left out of the
/// picture, and can be taken in, place by place. Everything is read and measured again from the kept reply, in the
/// background.
class ChangeOverlay final : public QObject {
    Q_OBJECT

public:
    /// A place that the model changed without being asked to.
    struct Place {
        QRect area;        ///< Canvas pixels.
        QRect inSource;    ///< Pixels of what the model was shown.
        QImage thumbnail;  ///< What the reply has there.
    };
    enum class State {
        Off,
        Looking,
        Known,
        Unknown,  ///< Nothing is kept to look at: made by hand, or on this computer.
        Unplaced  ///< The reply has no place yet.
    };

    ChangeOverlay(Worker& pool, Session& session, QObject* parent = nullptr);

    /// Nothing: it is off.
    void show(std::optional<VersionId> version);
    State state() const { return m_state; }
    std::optional<VersionId> version() const { return m_version; }
    const std::vector<Place>& places() const { return m_places; }
    bool isSettled() const;

    /// Makes a version with that place in it too; the head moves there.
    void takeIn(std::size_t place);

    void paint(QPainter& painter, const Viewport& viewport, const Theme& theme) const;

Q_SIGNALS:
    void changed();
    void failed(const ratoon::Error& error);

private:
    struct Found;
    void look();
    void lookAtLayer();
    void set(State state);
    void take(Found found);

    Worker& m_pool;
    Session& m_session;
    std::optional<VersionId> m_version;
    State m_state = State::Off;
    std::unique_ptr<Regrafting> m_regrafting;
    QImage m_tint;
    SelectionOutline m_inside;
    SelectionOutline m_elsewhere;
    std::vector<Place> m_places;
    Ticket m_work;
    bool m_isTaking = false;
};

}  // namespace ratoon
