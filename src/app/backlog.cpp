// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backlog.h"

namespace ratoon {

Result<void> Backlog::write(Write write)
{
    if (m_project->isReadOnly()) return write(*m_project);
    m_waiting.push_back(std::move(write));
    return catchUp();
}

Result<void> Backlog::catchUp()
{
    while (!m_waiting.empty()) {
        CHECKED(m_waiting.front()(*m_project));
        m_waiting.pop_front();
    }
    return {};
}

}  // namespace ratoon
