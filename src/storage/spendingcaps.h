// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace ratoon {

/// What may be spent, in USD. Nothing: no limit.
struct SpendingCaps {
    std::optional<double> edit;      ///< One edit, with what it took to repeat it.
    std::optional<double> document;  ///< All edits of one document, ever.
    std::optional<double> day;       ///< All edits of one day of the local calendar.
    bool allowsUnknown = false;      ///< A request whose price is not known may pass a cap.

    bool any() const { return edit || document || day; }
};

}  // namespace ratoon
