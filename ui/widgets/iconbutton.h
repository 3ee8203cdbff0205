// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace ratoon {

/// An icon with a hit area of 32 px. `text` is its tool tip and its name for screen readers.
class IconButton final : public QToolButton {
    Q_OBJECT

public:
    IconButton(const QString& icon, const QString& text, QWidget* parent = nullptr);

    void setIconName(const QString& icon);
    /// In the tool tip, behind the text.
    void setKey(const QString& key);
    /// Disabled, with the reason in the tool tip; an empty reason enables it.
    void setReasonAgainst(const QString& reason);

    QSize sizeHint() const override;

private:
    void updateTip();

    QString m_text;
    QString m_key;
    QString m_reason;
};

}  // namespace ratoon
