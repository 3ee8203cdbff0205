// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QSpinBox;

namespace ratoon {

/// The size of an empty canvas to generate on.
class NewCanvasDialog final : public QDialog {
    Q_OBJECT

public:
    NewCanvasDialog(std::function<void(QSize)> done, QWidget* parent);

private:
    QSpinBox* side(const QString& name, const QString& accessibleName, int value);

    QSpinBox* m_width;
    QSpinBox* m_height;
};

}  // namespace ratoon
