// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

#include <vector>

namespace ratoon {

/// A failure in the user's language: one line of what happened, one of what to do.
struct ErrorText {
    QString what;
    QString remedy;

    QString both() const;
};

/// The sentence in the user's language, as plain text fit for one line.
QString sentenceText(const Sentence& sentence);
/// All sentences, one after the other.
QString sentencesText(const std::vector<Sentence>& sentences);
/// Where the error itself does not say what to do, its code does.
ErrorText errorText(const Error& error);

}  // namespace ratoon
