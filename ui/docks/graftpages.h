// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/adjusting.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QDoubleSpinBox;
class QPushButton;

namespace ratoon {

class NumberSlider;
class PlainLabel;
class Segmented;

/// What belongs to placing a reply by hand: where it lies, in numbers.
class PlacePage final : public QWidget {
    Q_OBJECT

public:
    explicit PlacePage(QWidget* parent = nullptr);

    void show(Adjusting* adjusting);
    void refresh();

private:
    QDoubleSpinBox* field(const QString& objectName, const QString& name, const QString& unit);
    void takeNumbers();

    Adjusting* m_adjusting = nullptr;
    QDoubleSpinBox* m_x;
    QDoubleSpinBox* m_y;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QDoubleSpinBox* m_rotation;
    Segmented* m_look;
    QPushButton* m_back;
};

/// What belongs to brushing a graft in and out.
class BrushPage final : public QWidget {
    Q_OBJECT

public:
    explicit BrushPage(QWidget* parent = nullptr);

    void show(Adjusting* adjusting);
    void refresh();

private:
    Adjusting* m_adjusting = nullptr;
    Segmented* m_side;
    NumberSlider* m_size;
    QCheckBox* m_mask;
    QPushButton* m_clear;
    PlainLabel* m_note;
};

}  // namespace ratoon
