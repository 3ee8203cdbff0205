// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ratoon {

/// Walks through prompts sent before, newest first, like a shell. What was being written is kept while walking
/// and comes back at the near end.
class PromptHistory {
public:
    explicit PromptHistory(QStringList newestFirst = {}, qsizetype limit = 200);

    const QStringList& entries() const { return m_entries; }
    /// To the front, once; walking starts anew.
    void add(const QString& prompt);

    /// The next older prompt, given what the editor holds; the same text at the far end.
    QString older(const QString& current);
    QString newer(const QString& current);

private:
    QStringList m_entries;
    qsizetype m_limit;
    qsizetype m_at = -1;  ///< −1: the draft.
    QString m_draft;
};

}  // namespace ratoon
