// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"

#include <QDialog>

class QTableWidget;

namespace ratoon {

class DayBars;
class PlainLabel;

/// What was spent: a bar for each day, a row for each model of a day, and all of it as a table for other programs.
class LedgerDialog final : public QDialog {
    Q_OBJECT

public:
    LedgerDialog(Services& services, QWidget* parent);

private:
    void fill(const std::vector<LedgerEntry>& entries);
    void chooseExport();
    void say(const QString& text);

    Services& m_services;
    DayBars* m_bars;
    QTableWidget* m_table;
    PlainLabel* m_total;
    Ticket m_work;
};

}  // namespace ratoon
