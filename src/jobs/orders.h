// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/intent.h"
#include "storage/project.h"

namespace ratoon {

/// An edit that was asked for and has not ended yet.
struct Order {
    JobId job;
    VersionId base;
    EditIntent intent;
};

/// The orders of a project, oldest first: on disk before anything of them is sent, and until they end, so that the end of
/// the program is not theirs. All on the disk's thread. One that cannot be read is left out.
Result<std::vector<Order>> ordersIn(Project& project);
Result<void> keepOrder(Project& project, const Order& order);
/// Of one that is not there: nothing.
Result<void> dropOrder(Project& project, JobId job);

}  // namespace ratoon
