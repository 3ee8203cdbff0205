// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/editpill.h"

#include "ui/style/controls.h"

#include <QAbstractButton>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

constexpr int pillHeight = 28;
constexpr int pillPadding = 12;
constexpr int pillGap = 8;
constexpr int barWidth = 72;
constexpr double barHeight = 4;
constexpr double runner = 0.35;  ///< Of the bar, while there is no number.

}  // namespace

/// Words to click on a pill.
class PillButton final : public QAbstractButton {
public:
    PillButton(const QString& text, QWidget* parent) : QAbstractButton(parent)
    {
        setText(text);
        setFont(themeOf(*this).font(TextRole::Secondary));
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 2 * metrics::gapTiny, pillHeight};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeOf(*this);
        QPainter painter(this);
        painter.setPen(underMouse() || hasFocus() ? theme.overlayText : theme.overlaySecondary);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

EditPill::EditPill(QWidget* parent) : QWidget(parent), m_cancel(new PillButton(tr("Cancel"), this))
{
    setFont(themeOf(*this).font(TextRole::Secondary));
    setCursor(Qt::ArrowCursor);
    m_cancel->setAccessibleName(tr("Cancel the edit"));
    connect(m_cancel, &QAbstractButton::clicked, this, [this] { Q_EMIT cancelled(m_status.id); });
}

QString EditPill::stage(JobState state)
{
    switch (state) {
    case JobState::Queued: return tr("Queued");
    case JobState::Preparing: return tr("Preparing");
    case JobState::Sending: return tr("Sending");
    case JobState::Waiting: return tr("Waiting for the model");
    case JobState::Receiving: return tr("Receiving");
    case JobState::Placing: return tr("Placing the edit");
    case JobState::Done: return tr("Done");
    case JobState::Failed: return tr("Failed");
    case JobState::Cancelled: return tr("Cancelled");
    }
    return {};
}

QString EditPill::words() const
{
    const QString words = stage(m_status.state);
    return m_waiting > 0 ? tr("%1 · %n more", nullptr, m_waiting).arg(words) : words;
}

QString EditPill::seconds() const
{
    if (!hasBar() || !m_status.started.isValid()) return {};
    const qint64 elapsed =
        std::max<qint64>(0, m_status.started.secsTo(QDateTime::currentDateTimeUtc()));
    if (elapsed < 60) return tr("%1 s").arg(elapsed);
    return QStringLiteral("%1:%2").arg(elapsed / 60).arg(elapsed % 60, 2, 10, QLatin1Char('0'));
}

void EditPill::setStatus(const JobStatus& status, int waiting)
{
    m_status = status;
    m_waiting = waiting;
    setAccessibleName(tr("Edit: %1").arg(words()));
    tick();
    update();
}

void EditPill::setPhase(double phase)
{
    m_phase = phase;
    if (hasBar() && !m_status.fraction) update();
}

void EditPill::tick()
{
    const QString now = seconds();
    if (now == m_seconds) return;
    m_seconds = now;
    setAccessibleDescription(now);
    update();
}

/// Room for two digits at least, so that the pill keeps its size.
int EditPill::secondsWidth() const
{
    return std::max(fontMetrics().horizontalAdvance(tr("%1 s").arg(88)),
                    fontMetrics().horizontalAdvance(seconds()));
}

QSize EditPill::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = 2 * pillPadding + metrics.horizontalAdvance(words()) + m_cancel->sizeHint().width();
    if (hasBar()) width += 2 * pillGap + barWidth + secondsWidth();
    return {width + pillGap, pillHeight};
}

void EditPill::resizeEvent(QResizeEvent*)
{
    const QSize size = m_cancel->sizeHint();
    m_cancel->setGeometry(
        width() - pillPadding + metrics::gapTiny - size.width(), 0, size.width(), height());
}

void EditPill::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    const controls::Pen pen{painter, theme};
    controls::box(pen, rect(), pillHeight / 2.0, theme.overlay);
    painter.setPen(theme.overlayText);
    const QString text = words();
    const int textWidth = fontMetrics().horizontalAdvance(text);
    painter.drawText(QRect(pillPadding, 0, textWidth + 1, height()), Qt::AlignVCenter, text);
    if (!hasBar()) return;

    const QRectF bar(
        pillPadding + textWidth + pillGap, (height() - barHeight) / 2, barWidth, barHeight);
    controls::box(pen, bar, barHeight / 2, withAlpha(theme.overlaySecondary, 0.35));
    QRectF done = bar;
    if (m_status.fraction) {
        done.setWidth(std::max(barHeight, barWidth * std::clamp(*m_status.fraction, 0.0, 1.0)));
    } else {
        const double start = -runner + m_phase * (1.0 + runner);
        done.setLeft(bar.left() + barWidth * std::max(0.0, start));
        done.setRight(bar.left() + barWidth * std::min(1.0, start + runner));
    }
    controls::box(pen, done, std::min(barHeight, done.width()) / 2, theme.accent);

    const int end = m_cancel->x() - metrics::gapTiny;
    const auto from = static_cast<int>(bar.right()) + pillGap;
    painter.setPen(theme.overlayText);
    painter.drawText(
        QRect(from, 0, end - from, height()), Qt::AlignVCenter | Qt::AlignRight, seconds());
}

}  // namespace ratoon
