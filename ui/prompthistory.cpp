// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompthistory.h"

#include <algorithm>
#include <utility>

namespace ratoon {

PromptHistory::PromptHistory(QStringList newestFirst, qsizetype limit)
    : m_entries(std::move(newestFirst))
    , m_limit(limit)
{
    m_entries.removeDuplicates();
    m_entries = m_entries.mid(0, m_limit);
}

void PromptHistory::add(const QString& prompt)
{
    m_at = -1;
    m_draft.clear();
    if (prompt.trimmed().isEmpty()) return;
    m_entries.removeAll(prompt);
    m_entries.prepend(prompt);
    m_entries = m_entries.mid(0, m_limit);
}

QString PromptHistory::older(const QString& current)
{
    if (m_at < 0) m_draft = current;
    // What is already in the editor, such as the prompt just sent, is no step back.
    const qsizetype next = m_at + 1;
    const bool isSame = m_at < 0 && !m_entries.isEmpty() && m_entries.front() == current;
    const qsizetype wanted = isSame ? next + 1 : next;
    if (wanted >= m_entries.size()) return current;
    m_at = wanted;
    return m_entries.at(m_at);
}

QString PromptHistory::newer(const QString& current)
{
    if (m_at < 0) return current;
    --m_at;
    return m_at < 0 ? m_draft : m_entries.at(m_at);
}

}  // namespace ratoon
