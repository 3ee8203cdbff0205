// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/spendingcaps.h"
#include "ui/preferences.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;

namespace ratoon {

/// The limits on spending. Every change is in force at once, for all documents and for the command line.
class SpendingSettings final : public QWidget {
    Q_OBJECT

public:
    explicit SpendingSettings(Preferences& preferences, QWidget* parent = nullptr);

private:
    QDoubleSpinBox* amount(const QString& name, const QString& label, std::optional<double> usd);
    void take();

    Preferences& m_preferences;
    QDoubleSpinBox* m_edit;
    QDoubleSpinBox* m_document;
    QDoubleSpinBox* m_day;
    QCheckBox* m_unknown;
};

}  // namespace ratoon
