// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QPainter>

namespace ratoon {

QColor inkColor(const Theme& theme, Ink ink)
{
    switch (ink) {
    case Ink::Text: break;
    case Ink::Secondary: return theme.secondary;
    case Ink::Accent: return theme.accentText;
    case Ink::Ok: return theme.ok;
    case Ink::Bad: return theme.bad;
    }
    return theme.text;
}

PlainLabel::PlainLabel(const QString& text, TextRole role, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setFont(themeOf(*this).font(role));
    if (role == TextRole::Secondary || role == TextRole::Caption) m_ink = Ink::Secondary;
    adoptInk();
}

PlainLabel::PlainLabel(const QString& text, TextRole role, Ink ink, QWidget* parent)
    : PlainLabel(text, role, parent)
{
    setInk(ink);
}

void PlainLabel::setInk(Ink ink)
{
    m_ink = ink;
    adoptInk();
}

void PlainLabel::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    updateGeometry();
    update();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_elide == Qt::ElideNone ? whole : QSize(0, whole.height());
}

void PlainLabel::paintEvent(QPaintEvent* event)
{
    if (m_elide == Qt::ElideNone || wordWrap()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    if (!isEnabled()) painter.setOpacity(metrics::disabled);
    painter.setPen(inkColor(themeOf(*this), m_ink));
    const QRect inside = contentsRect();
    painter.drawText(inside,
                     static_cast<int>(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), m_elide, inside.width()));
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange) adoptInk();
}

void PlainLabel::adoptInk()
{
    QPalette colors = palette();
    const QColor color = inkColor(themeOf(*this), m_ink);
    colors.setColor(QPalette::Active, QPalette::WindowText, color);
    colors.setColor(QPalette::Inactive, QPalette::WindowText, color);
    setPalette(colors);
}

QString plainTip(const QString& text, const QString& key)
{
    const QString whole = key.isEmpty() ? text : QStringLiteral("%1  (%2)").arg(text, key);
    if (whole.isEmpty()) return {};
    // A tool tip guesses whether it is markup. What surely is, around escaped text, cannot be guessed wrong.
    return QStringLiteral("<qt>%1</qt>")
        .arg(whole.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

}  // namespace ratoon
