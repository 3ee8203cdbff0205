// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/dialogs/question.h"

namespace ratoon {

/// What to do about a document that is damaged, and why it cannot be opened.
struct DamageAnswers {
    std::function<void()> look;
    std::function<void()> salvage;
};
Question damageQuestion(const QString& path, const Error& error, DamageAnswers answers);

/// What to do about a file that somebody else has written to since it was opened.
struct ConflictAnswers {
    std::function<void()> reload;
    std::function<void()> saveAs;
    std::function<void()> keepBoth;
};
Question conflictQuestion(const QString& path, ConflictAnswers answers);

}  // namespace ratoon
