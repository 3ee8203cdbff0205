// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/promptoutlook.h"

namespace ratoon {

namespace {

bool isSameModel(const EditIntent& a, const EditIntent& b)
{
    return a.provider == b.provider && a.model == b.model && a.fromNothing == b.fromNothing;
}

bool isSameArea(const std::optional<Mask>& a, const std::optional<Mask>& b)
{
    return a.has_value() == b.has_value() && (!a || a->isSame(*b));
}

bool isSameQuestion(const EditIntent& a, const EditIntent& b)
{
    return isSameModel(a, b) && isSameArea(a.where, b.where) && a.ratio == b.ratio &&
           a.tier == b.tier && a.references.size() == b.references.size();
}

}  // namespace

void PromptOutlook::show(Session* session)
{
    m_session = session;
    m_work.drop();
    m_known.reset();
    m_head = {};
    m_asked = {};
}

void PromptOutlook::ask(const EditIntent& intent)
{
    if (!m_session) return;
    const VersionId head = m_session->document().head();
    if (head == m_head && isSameQuestion(intent, m_asked)) return;
    if (!isSameModel(intent, m_asked)) m_known.reset();
    m_head = head;
    m_asked = intent;
    m_work = m_session->outlook(intent, [this](std::optional<EditOutlook> outlook) {
        m_work = {};
        m_known = std::move(outlook);
        Q_EMIT changed();
    });
}

}  // namespace ratoon
