// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented.h"

#include "ui/style/controls.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace ratoon {

namespace {

constexpr int segmentHeight = 22;
constexpr int segmentPadding = 10;
constexpr double markSide = 5;
constexpr double markGap = 6;  ///< From the name to the mark's middle.

class Segment final : public QAbstractButton {
public:
    Segment(const QString& name, QWidget* parent) : QAbstractButton(parent)
    {
        setText(name);
        setCheckable(true);
        setFont(themeOf(*this).font(TextRole::Secondary));
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

    void setMarked(bool marked)
    {
        m_isMarked = marked;
        update();
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 2 * segmentPadding, segmentHeight};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeOf(*this);
        QPainter painter(this);
        if (isChecked()) {
            controls::box({painter, theme},
                          QRectF(rect()).adjusted(1, 1, -1, -1),
                          metrics::radiusControl - 2,
                          theme.hover);
        }
        if (!isEnabled()) painter.setOpacity(metrics::disabled);
        painter.setPen(isChecked() || underMouse() ? theme.text : theme.secondary);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (m_isMarked) paintMark(painter, theme);
    }

private:
    void paintMark(QPainter& painter, const Theme& theme) const
    {
        const double half = fontMetrics().horizontalAdvance(text()) / 2.0;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentText);
        const QPointF center = QRectF(rect()).center();
        painter.drawEllipse(
            QPointF(center.x() + half + markGap, center.y() + 1), markSide / 2, markSide / 2);
    }

    bool m_isMarked = false;
};

}  // namespace

Segmented::Segmented(const QStringList& names,
                     const QString& accessibleName,
                     QWidget* parent,
                     int columns)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_tips(names.size())
    , m_reasons(names.size())
{
    setAccessibleName(accessibleName);
    setSizePolicy(columns == 0 ? QSizePolicy::Fixed : QSizePolicy::Minimum, QSizePolicy::Fixed);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(1, 1, 1, 1);
    grid->setSpacing(0);
    const int across = columns == 0 ? std::max(1, static_cast<int>(names.size())) : columns;
    for (const QString& name : names) {
        auto* segment = new Segment(name, this);
        const int index = static_cast<int>(m_group->buttons().size());
        m_group->addButton(segment, index);
        grid->addWidget(segment, index / across, index % across);
        if (columns > 0) {
            segment->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
            // Two share the room evenly; of more in one row, longer names need more of it.
            const bool isEven = columns == 2 || names.size() > columns;
            grid->setColumnStretch(index % across, isEven ? 1 : segment->sizeHint().width());
        }
    }
    setCurrent(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void Segmented::setCurrent(int index)
{
    if (auto* segment = m_group->button(index)) segment->setChecked(true);
}

void Segmented::setName(int index, const QString& name)
{
    m_group->button(index)->setText(name);
}

void Segmented::setTip(int index, const QString& text)
{
    m_tips[index] = text;
    updateTip(index);
}

void Segmented::setReasonAgainst(int index, const QString& reason)
{
    m_reasons[index] = reason;
    m_group->button(index)->setEnabled(reason.isEmpty());
    updateTip(index);
}

void Segmented::setMarked(int index)
{
    for (QAbstractButton* button : m_group->buttons()) {
        static_cast<Segment*>(button)->setMarked(m_group->id(button) == index);
    }
}

void Segmented::updateTip(int index)
{
    QStringList lines{m_tips[index], m_reasons[index]};
    lines.removeAll(QString());
    m_group->button(index)->setToolTip(plainTip(lines.join(u'\n')));
}

void Segmented::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    controls::box({painter, theme}, rect(), metrics::radiusControl, {}, theme.line);
}

}  // namespace ratoon
