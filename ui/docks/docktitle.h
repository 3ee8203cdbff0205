// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace ratoon {

/// The head of a dock: its name at the left, what belongs to the whole dock at the right. The dock is dragged by it.
class DockTitle final : public QWidget {
    Q_OBJECT

public:
    explicit DockTitle(const QString& title, QWidget* parent = nullptr);

    void addWidget(QWidget* widget);

private:
    QHBoxLayout* m_row;
};

}  // namespace ratoon
