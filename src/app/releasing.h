// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

namespace ratoon {

/// Lets a reply in that was held back: it becomes a proposal, as on the day it came, if its look is passed, or if it is
/// wanted whatever was found and the rules allow that. Nothing is sent to the model, and nothing is paid. What comes of it
/// is told by the session's own signals.
class Releasing final : public QObject {
    Q_OBJECT

public:
    Releasing(Services& services,
              std::shared_ptr<Project> project,
              Session& session,
              VersionId version,
              bool isAnyway);

Q_SIGNALS:
    void failed(const ratoon::Error& error);
    void submitted(ratoon::JobId job);

private:
    void read(const Canvas& canvas);

    Services& m_services;
    std::shared_ptr<Project> m_project;
    Session& m_session;
    VersionId m_version;
    bool m_isAnyway;
    Ticket m_work;
};

}  // namespace ratoon
