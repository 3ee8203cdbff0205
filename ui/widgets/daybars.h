// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <map>

namespace ratoon {

/// Amounts of money, one bar a day, the last thirty days.
class DayBars final : public QWidget {
    Q_OBJECT

public:
    explicit DayBars(QWidget* parent = nullptr);

    /// USD; days without an amount have no bar.
    void setAmounts(const std::map<QDate, double>& amounts);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::map<QDate, double> m_amounts;
    QDate m_last = QDate::currentDate();
};

}  // namespace ratoon
