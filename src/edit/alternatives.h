// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace ratoon {

/// The prompts that "a {red|green} coat at {dawn|noon}" stands for, the last alternative changing first; without braces
/// the prompt itself. "\{" is a brace. Usage: a brace without its other one, braces in braces, or more than
/// `mostAlternatives`.
Result<std::vector<QString>> alternativesIn(const QString& prompt);

inline constexpr std::size_t mostAlternatives = 256;

}  // namespace ratoon
