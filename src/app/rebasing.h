// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "edit/rebaseplan.h"
#include "storage/project.h"

#include <QObject>

namespace ratoon {

class Session;

/// A chain of edits being repeated on the oldest pixels it can stand on. Reads what is to be asked, waits to be
/// started, and then makes one edit after another, each under the one before; the head stays where it is. Destroying it
/// stops the chain: what is made is kept. Lives no longer than its session.
class Rebasing final : public QObject {
    Q_OBJECT

public:
    /// By Session::rebase().
    Rebasing(Services& services,
             std::shared_ptr<Project> project,
             Session& session,
             VersionId version);
    ~Rebasing() override;

    /// From planned() on: what will be asked, and at what price.
    const RebasePlan& plan() const { return m_plan; }
    /// The versions made so far, in their order.
    const std::vector<VersionId>& made() const { return m_made; }
    /// The edit under way; null between two.
    JobId job() const { return m_job; }

    /// Once, after planned().
    void start();

Q_SIGNALS:
    void planned();
    void progressed();  ///< made() is longer.
    void finished(ratoon::VersionId last);
    void failed(const ratoon::Error& error);  ///< The chain ends here.

private:
    void next();
    void submit(VersionId base, const Canvas& canvas);
    void take(VersionId version);

    Session& m_session;
    RebasePlan m_plan;
    std::vector<VersionId> m_made;
    JobId m_job;
    Ticket m_work;
};

}  // namespace ratoon
