// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcetree.h"

#include <vector>

namespace ratoon::rules {

/// Text that must not stand in some files. It carries an example of each kind, so that a test can
/// show that the rule is able to fail.
struct TextRule {
    const char* sentence;  ///< The rule, for whoever breaks it.
    const char* pattern;   ///< Perl regular expression of what is not allowed; ^ is a line's start.
    Keep keep;             ///< What of a file it looks at.
    const char* where;     ///< Regular expression of the paths it holds for.
    const char* except;    ///< Of the paths where it does not; empty if it holds everywhere.
    const char* place;     ///< A path it holds for, where the examples are put.
    std::vector<const char*> bad;
    std::vector<const char*> good;
};

const std::vector<TextRule>& textRules();

Findings broken(const TextRule& rule, const SourceTree& tree);

}  // namespace ratoon::rules
