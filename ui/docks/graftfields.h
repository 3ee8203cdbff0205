// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/adjusting.h"

#include <QWidget>

class QCheckBox;
class QSlider;
class QSpinBox;

namespace ratoon {

class PlainLabel;
class Segmented;

/// A name, a number that can be typed, and a slider below; both say the same.
class NumberSlider final : public QWidget {
    Q_OBJECT

public:
    struct Range {
        int least = 0;
        int most = 100;
    };

    NumberSlider(const QString& objectName, const QString& name, Range range, const QString& unit);

    int value() const;
    /// Silent.
    void setValue(int value);
    /// Between the name and the number.
    void addWidget(QWidget* widget);
    void setNumberEnabled(bool enabled);

Q_SIGNALS:
    /// By the user.
    void valueChosen(int value);

private:
    void take(int value);

    QSpinBox* m_number;
    QSlider* m_slider;
    QWidget* m_row;
};

/// How a reply is made part of the picture: what it is about, what may change, and how its edge is.
class GraftFields final : public QWidget {
    Q_OBJECT

public:
    explicit GraftFields(QWidget* parent = nullptr);

    /// Null: nothing is being adjusted.
    void show(Adjusting* adjusting);
    void refresh();

private:
    void change(const QString& step, const std::function<void(GraftSettings&)>& change);
    void connectParts();
    void refreshScope();
    void refreshMask();
    QCheckBox* toggle(const QString& name, const QString& text, const QString& tip);

    Adjusting* m_adjusting = nullptr;
    Segmented* m_scope;
    PlainLabel* m_scopeWords;
    PlainLabel* m_mayCaption;
    Segmented* m_may;
    NumberSlider* m_feather;
    QCheckBox* m_isAutomatic;
    NumberSlider* m_grow;
    QCheckBox* m_align;
    QCheckBox* m_matchTone;
    QCheckBox* m_cleanUp;
};

}  // namespace ratoon
