// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace ratoon {

/// How well `query` fits `text` when its letters occur there in order; nothing if they do not. Higher is better:
/// letters at the start of a word or right behind each other count more, a short text more than a long one. Case
/// and spaces of the query do not matter; an empty query fits everything alike.
std::optional<int> fuzzyScore(QStringView query, QStringView text);

}  // namespace ratoon
