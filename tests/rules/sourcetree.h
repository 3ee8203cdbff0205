// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <vector>

namespace ratoon::rules {

/// Text files by their path from the root of the repository, such as "src/base/id.h".
using SourceTree = std::map<QString, QString>;

/// What the rules look at below `root`: src, ui, tests, packaging, resources and the files at the top.
SourceTree readTree(const QString& root);

/// What is left of a C++ file before a rule looks at it.
enum class Keep {
    Everything,
    CodeAndStrings,  ///< Comments are blanked out.
    Code,            ///< Comments, and what stands between quotes, are blanked out.
};

/// `text` with the rest replaced by spaces, so that line numbers stay.
QString kept(const QString& text, Keep keep);

/// One place that breaks one rule.
struct Finding {
    QString file;
    int line = 1;
    QString sentence;

    QString toString() const;
};
using Findings = std::vector<Finding>;

/// The number of the line that holds this offset, from 1.
int lineAt(const QString& text, qsizetype offset);

}  // namespace ratoon::rules
