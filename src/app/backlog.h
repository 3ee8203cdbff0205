// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/project.h"

#include <deque>
#include <functional>
#include <memory>

namespace ratoon {

/// Writes to a document in the order of the calls: what fails, on a full disk say, waits here and is tried again before
/// anything that comes after it. A document that is only looked at takes nothing, and nothing waits for it. To be used
/// on the disk thread only.
class Backlog {
public:
    using Write = std::function<Result<void>(Project&)>;

    explicit Backlog(std::shared_ptr<Project> project) : m_project(std::move(project)) {}

    /// Fails with the error of the first write that still waits.
    Result<void> write(Write write);
    Result<void> catchUp();

private:
    std::shared_ptr<Project> m_project;
    std::deque<Write> m_waiting;
};

}  // namespace ratoon
