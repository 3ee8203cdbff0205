// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QMetaType>
#include <QString>

#include <span>
#include <vector>

namespace ratoon {

/// One row of the versions dock, and the lines to draw beside it.
///
/// Lanes are columns, 0 at the left. In lane k a line comes from above if bit k of `above` is set, and goes on
/// below if bit k of `below` is. A row in another lane than its parent hangs on a line that turns right from
/// `parentLane`.
struct VersionRow {
    VersionId id;
    int lane = 0;
    int parentLane = -1;  ///< −1: it hangs on nothing.
    quint32 above = 0;
    quint32 below = 0;
    bool isDimmed = false;     ///< Tried, but not taken.
    bool leadsToHead = false;  ///< In a tree.

    friend bool operator==(const VersionRow&, const VersionRow&) = default;
};

/// The deepest lane that is told apart; deeper branches share it.
constexpr int lastLane = 7;

/// What led to the head, then what was tried there and not taken, then what comes later.
std::vector<VersionRow> pathRows(const Document& document);
/// Every version. The trunk, of what was taken first, stays in lane 0; branches come right below their fork.
std::vector<VersionRow> treeRows(const Document& document);
/// Those of `found`, newest first.
std::vector<VersionRow> foundRows(const Document& document, std::span<const VersionId> found);

}  // namespace ratoon

Q_DECLARE_METATYPE(ratoon::VersionRow)
