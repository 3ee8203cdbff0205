// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace ratoon {

/// What the edit being written comes to, told in the background: the newest question counts, and what was known last
/// stays until it is answered.
class PromptOutlook final : public QObject {
    Q_OBJECT

public:
    explicit PromptOutlook(QObject* parent = nullptr) : QObject(parent) {}

    /// Null: no document.
    void show(Session* session);
    /// Words do not matter. What was asked last is not asked again.
    void ask(const EditIntent& intent);
    /// Of the model last asked for; null until it is known.
    const EditOutlook* known() const { return m_known ? &*m_known : nullptr; }

Q_SIGNALS:
    void changed();

private:
    QPointer<Session> m_session;
    VersionId m_head;
    EditIntent m_asked;
    std::optional<EditOutlook> m_known;
    Ticket m_work;
};

}  // namespace ratoon
