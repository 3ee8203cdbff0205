// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/orders.h"
#include "storage/ledger.h"

namespace ratoon {

/// An edit that the program did not live to end.
struct LeftOrder {
    enum class Fate {
        Waiting,   ///< Nothing of it was sent.
        Unknown,   ///< It was sent, and may have been billed.
        Answered,  ///< Its reply is on disk.
    };

    Order order;
    Fate fate = Fate::Waiting;
    QByteArray reply = {};  ///< Content hash, of an answered one.
};

/// What earlier runs left in a project, by what the project and the ledger know of the requests. Those that have ended are
/// dropped; those that are under way, in whatever window, are left alone. On the disk's thread.
Result<std::vector<LeftOrder>> leftOrders(Project& project, Ledger* ledger);

}  // namespace ratoon
