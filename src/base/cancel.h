// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace ratoon {

/// A flag shared by whoever may stop some work and whoever does it. Copies are the same flag;
/// any thread may set and read it.
class Cancel {
public:
    void request() { m_requested->store(true, std::memory_order_relaxed); }
    bool requested() const { return m_requested->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_requested = std::make_shared<std::atomic<bool>>(false);
};

}  // namespace ratoon
