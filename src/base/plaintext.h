// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ratoon {

/// Foreign text made fit for one line of a plain-text widget: control characters, line breaks,
/// bidirectional overrides and byte order marks are removed, and what is longer than `limit` ends in an ellipsis.
QString plainLine(const QString& text, qsizetype limit = 2000);

/// The same, keeping line breaks and tabs.
QString plainParagraphs(const QString& text, qsizetype limit = 2000);

/// Replaces whatever looks like a credential (API keys, bearer tokens, key= parameters) by "[redacted]".
QString redacted(const QString& text);

}  // namespace ratoon
