// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace ratoon {

/// Text as words of a list are looked for in it: Unicode's compatible form (NFKC), case folded, without what cannot be seen,
/// and with letters of other scripts that look like Latin ones as those.
QString folded(const QString& text);

/// The first of `words` that stands in `text` as it is, not as a part of a longer word; nothing if none does. An entry may
/// be several words. Where a script has no spaces, such as Chinese, any place will do.
std::optional<QString> listedWord(const QString& text, const QStringList& words);

}  // namespace ratoon
