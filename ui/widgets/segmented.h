// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace ratoon {

/// One of a few, side by side in one box, in one row or more: "Path | Tree". Arrow keys move between them.
class Segmented final : public QWidget {
    Q_OBJECT

public:
    /// `columns`: that many in a row, all as wide as the box allows; 0: one row, each as wide as its name.
    Segmented(const QStringList& names,
              const QString& accessibleName,
              QWidget* parent = nullptr,
              int columns = 0);

    int current() const;
    void setCurrent(int index);
    void setName(int index, const QString& name);
    void setTip(int index, const QString& text);
    /// Disabled, with the reason in the tool tip; an empty reason enables it.
    void setReasonAgainst(int index, const QString& reason);
    /// A dot beside the name; −1: none.
    void setMarked(int index);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void updateTip(int index);

    QButtonGroup* m_group;
    QStringList m_tips;
    QStringList m_reasons;
};

}  // namespace ratoon
