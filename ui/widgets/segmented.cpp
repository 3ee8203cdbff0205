// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented.h"

#include "ui/style/controls.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace ratoon {

namespace {

constexpr int segmentHeight = 22;
constexpr int segmentPadding = 10;

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
    }
};

}  // namespace

Segmented::Segmented(const QStringList& names, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (const QString& name : names) {
        auto* segment = new Segment(name, this);
        m_group->addButton(segment, static_cast<int>(m_group->buttons().size()));
        row->addWidget(segment);
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

void Segmented::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    controls::box({painter, theme}, rect(), metrics::radiusControl, {}, theme.line);
}

}  // namespace ratoon
