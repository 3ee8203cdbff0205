// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/daybars.h"

#include "ui/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ratoon {
namespace {

constexpr int days = 30;
constexpr int usualHeight = 96;

}  // namespace

DayBars::DayBars(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("dayBars"));
    setAccessibleName(tr("Spent on each of the last thirty days"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayBars::setAmounts(const std::map<QDate, double>& amounts)
{
    m_amounts = amounts;
    m_last = QDate::currentDate();
    update();
}

QSize DayBars::sizeHint() const
{
    return {days * metrics::gap, usualHeight};
}

void DayBars::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    painter.setFont(theme.font(TextRole::Caption));
    const int caption = painter.fontMetrics().height() + metrics::gapTiny;
    const QRectF field = QRectF(rect()).adjusted(0, caption, 0, -caption);
    double most = 0;
    for (const auto& [day, usd] : m_amounts) {
        if (day > m_last.addDays(-days)) most = std::max(most, usd);
    }
    painter.fillRect(QRectF(field.left(), field.bottom(), field.width(), 1), theme.line);
    const double step = field.width() / days;
    for (int i = 0; i < days && most > 0; ++i) {
        const auto found = m_amounts.find(m_last.addDays(i + 1 - days));
        if (found == m_amounts.end()) continue;
        const double tall = std::max(1.0, field.height() * found->second / most);
        painter.fillRect(QRectF(field.left() + i * step + 1, field.bottom() - tall, step - 2, tall),
                         theme.accent);
    }
    painter.setPen(theme.secondary);
    const QLocale locale;
    painter.drawText(
        rect(), Qt::AlignTop | Qt::AlignRight, QStringLiteral("$") + locale.toString(most, 'f', 2));
    painter.drawText(rect(),
                     Qt::AlignBottom | Qt::AlignLeft,
                     locale.toString(m_last.addDays(1 - days), QLocale::ShortFormat));
    painter.drawText(rect(), Qt::AlignBottom | Qt::AlignRight, tr("today"));
}

}  // namespace ratoon
