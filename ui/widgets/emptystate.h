// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ratoon {

class PlainLabel;

/// What a list says while it has nothing to show: an icon, what will be here, and how it gets here.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& icon,
               const QString& title,
               const QString& text,
               QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    PlainLabel* m_title;
};

}  // namespace ratoon
