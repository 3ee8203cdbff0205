// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/changelist.h"

#include "ui/docks/rowpainting.h"
#include "ui/style/controls.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace ratoon {

namespace {

constexpr QSize pictureSize(56, 42);
constexpr int seenRows = 5;  ///< The others are scrolled to.
constexpr int listWidth = 256;

/// What the reply has at one place.
class PlaceButton final : public QAbstractButton {
public:
    PlaceButton(QImage picture, const QString& name, QWidget* parent)
        : QAbstractButton(parent)
        , m_picture(std::move(picture))
    {
        setFixedSize(pictureSize);
        setAccessibleName(name);
        setToolTip(plainTip(name));
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeOf(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintThumbnail(painter, theme, rect(), m_picture);
        if (underMouse() || hasFocus()) {
            painter.setPen(QPen(theme.elsewhere, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
        }
    }

private:
    QImage m_picture;
};

QString titleOf(const ChangeOverlay& overlay)
{
    switch (overlay.state()) {
    case ChangeOverlay::State::Off: break;
    case ChangeOverlay::State::Looking: return ChangeList::tr("Looking for changes…");
    case ChangeOverlay::State::Unplaced: return ChangeList::tr("The reply has no place yet");
    case ChangeOverlay::State::Unknown: return ChangeList::tr("No reply of a model to compare");
    case ChangeOverlay::State::Known: {
        const int count = static_cast<int>(overlay.places().size());
        if (count == 0) return ChangeList::tr("Nothing changed elsewhere");
        return ChangeList::tr("%n other place(s) changed", nullptr, count);
    }
    }
    return {};
}

QString detailOf(const ChangeOverlay& overlay)
{
    const std::size_t count = overlay.places().size();
    if (overlay.state() != ChangeOverlay::State::Known || count == 0) return {};
    return ChangeList::tr("Left out of the picture");
}

}  // namespace

ChangeList::ChangeList(ChangeOverlay& overlay, QWidget* parent)
    : FloatingBar(parent)
    , m_overlay(overlay)
    , m_title(new PlainLabel({}, TextRole::Text))
    , m_detail(new PlainLabel({}, TextRole::Secondary))
    , m_area(new QScrollArea)
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("changeList"));
    setAccessibleName(tr("What else changed"));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(
        metrics::gap, metrics::gapSmall + 2, metrics::gap, metrics::gapSmall + 2);
    column->setSpacing(metrics::gapTiny / 2);
    m_detail->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_detail);
    auto* rows = new QWidget;
    rows->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(metrics::gapSmall);
    m_area->setObjectName(QStringLiteral("changePlaces"));
    m_area->setAccessibleName(tr("Places that changed"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidgetResizable(true);
    m_area->setWidget(rows);
    m_area->viewport()->setAutoFillBackground(false);  // the bar is drawn below it
    rows->setAutoFillBackground(false);
    column->addSpacing(metrics::gapSmall);
    column->addWidget(m_area);
    setLayout(column);
    setFixedWidth(listWidth + 2 * shadowReach);
    connect(&overlay, &ChangeOverlay::changed, this, &ChangeList::refresh);
    refresh();
}

void ChangeList::refresh()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_title->setText(titleOf(m_overlay));
    m_detail->setText(detailOf(m_overlay));
    m_detail->setVisible(!m_detail->text().isEmpty());
    const std::size_t count = m_overlay.places().size();
    for (std::size_t place = 0; place < count; ++place) addRow(place);
    const int seen = std::min(seenRows, static_cast<int>(count));
    m_area->setFixedHeight(seen * (pictureSize.height() + metrics::gapSmall));
    m_area->setVisible(seen > 0);
    setVisible(m_overlay.state() != ChangeOverlay::State::Off);
    Q_EMIT layoutChanged();
}

void ChangeList::addRow(std::size_t place)
{
    const QRect area = m_overlay.places()[place].area;
    const QLocale locale;
    const QString size =
        tr("%1 × %2 px").arg(locale.toString(area.width()), locale.toString(area.height()));
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gapSmall);
    auto* picture = new PlaceButton(
        m_overlay.places()[place].thumbnail, tr("Show this place, %1").arg(size), row);
    picture->setObjectName(QStringLiteral("changePlace"));
    connect(picture, &QAbstractButton::clicked, this, [this, area] { Q_EMIT placeWanted(area); });
    auto* take = new QToolButton;
    take->setObjectName(QStringLiteral("changeTakeIn"));
    take->setText(tr("Take in"));
    take->setAccessibleName(tr("Take this place in, %1").arg(size));
    take->setToolTip(plainTip(tr("Makes a version with this change in it too; nothing is sent")));
    take->setFocusPolicy(Qt::TabFocus);
    take->setEnabled(m_overlay.isSettled());
    setEmphasis(*take, Emphasis::Quiet);
    connect(take, &QToolButton::clicked, this, [this, place] { m_overlay.takeIn(place); });
    line->addWidget(picture);
    line->addWidget(new PlainLabel(size, TextRole::Secondary), 1);
    line->addWidget(take);
    m_rows->addWidget(row);
    row->show();  // what is hidden takes no room
}

void ChangeList::placeIn(const QRect& room)
{
    layout()->invalidate();
    layout()->activate();
    const bool isWrapped = layout()->hasHeightForWidth();  // not without its second line
    const QSize size(width(),
                     isWrapped ? layout()->totalHeightForWidth(width())
                               : layout()->totalSizeHint().height());
    resize(size);
    move(room.right() + 1 - size.width() - metrics::gap + shadowReach,
         room.top() + metrics::gap - shadowReach);
}

}  // namespace ratoon
