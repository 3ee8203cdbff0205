// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "edit/regraft.h"
#include "storage/project.h"

#include <QObject>

namespace ratoon {

class Session;

/// A finished edit being grafted again with other settings, from its kept reply: what the docks turn at and the canvas
/// shows live. Nothing is sent, and nothing is a version before commit().
///
/// It reads the edit in the background and becomes ready, with a first preview by the settings last used. What
/// is asked for while it works waits, and only the newest of it, so dragging a slider never queues up. Lives no longer than its
/// session.
class Regrafting final : public QObject {
    Q_OBJECT

public:
    /// By Session::regraft().
    Regrafting(Services& services,
               std::shared_ptr<Project> project,
               Session& session,
               VersionId of);

    VersionId version() const { return m_of; }
    bool isReady() const { return m_edit != nullptr; }
    /// Nothing is under way: canvas() and report() are by settings().
    bool isSettled() const { return isReady() && !m_work.isActive(); }
    /// Canvas pixels that the model was shown: where brush masks begin. Once ready.
    QRect crop() const { return m_edit->plan.crop; }
    /// Of the crop's size; null: nothing was selected. Once ready.
    const Mask& selection() const { return m_edit->plan.request.mask; }
    /// The reply as it came. Once ready.
    const Image& reply() const { return m_edit->reply; }
    /// As last asked for.
    const GraftSettings& settings() const { return m_settings; }

    void preview(GraftSettings settings);
    /// The head's canvas with the graft as last computed. As long as there is none, the head's.
    const Canvas& canvas() const { return m_canvas; }
    /// The head's canvas without the graft. Once ready.
    Canvas ground() const;
    /// What was measured for that: alignment, tone, change, the scope proposed.
    const Reconciled& report() const { return m_cutting.reconciled; }

    /// What the edit asked for, to be asked again.
    [[nodiscard]] Ticket asked(std::function<void(Result<EditIntent>)> done);

    /// A version under the head, with the graft by settings(); the head moves there. An edit that was a proposal is
    /// discarded for it. `done` is called later: with the version, or why there is none (Unaligned: not placed).
    void commit(const QString& label, std::function<void(Result<VersionId>)> done);

Q_SIGNALS:
    void previewed();  ///< canvas() and report() are others.
    void failed(const ratoon::Error& error);

private:
    void read(const Canvas& answered);
    void read(const Version& version, const Canvas& answered, const BytesReader& bytes);
    void take(Regraftable edit);
    void cutAnew();
    void fail(const Error& error);

    Services& m_services;
    std::shared_ptr<Project> m_project;
    Session& m_session;
    VersionId m_of;
    std::shared_ptr<const Regraftable> m_edit;
    GraftSettings m_settings;
    bool m_isStale = false;  ///< m_settings came after the work under way began.
    Cutting m_cutting;
    Canvas m_canvas;
    Ticket m_work;
    Ticket m_commit;
};

}  // namespace ratoon
