// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/versiondelegate.h"

#include "ui/docks/rowediting.h"
#include "ui/docks/rowpainting.h"
#include "ui/icons.h"
#include "ui/models/versionmodel.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace ratoon {
namespace {

constexpr QSize versionThumbnail(84, 63);
constexpr int laneWidth = 14;
constexpr int drawnLanes = 5;  ///< Deeper lanes are drawn on top of the last.
constexpr int dotRadius = 4;
constexpr int firstLane = 15;
constexpr int starSize = 16;
constexpr int narrowRow = 200;  ///< Below, the thumbnail stands alone.
constexpr double dimmed = 0.5;

int laneX(const QRect& row, int lane)
{
    return row.left() + firstLane + std::min(lane, drawnLanes) * laneWidth;
}

bool hasLine(quint32 lines, int lane)
{
    return (lines >> static_cast<unsigned>(lane) & 1U) != 0;
}

/// At most two lines, the second elided.
void paintTwoLines(QPainter& painter, const QRect& area, const QString& text, const QFont& font)
{
    const QFontMetrics metrics(font);
    QTextOption anywhere;
    anywhere.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(anywhere);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(area.width());
    layout.endLayout();
    painter.setFont(font);
    QString head = text.left(first.textLength()).trimmed();
    const QString rest = text.mid(first.textLength());
    // What stands between two parts stands at the end of no line.
    if (!rest.isEmpty() && head.endsWith(u'·')) head = head.chopped(1).trimmed();
    painter.drawText(area.left(), area.top() + metrics.ascent(), head);
    if (rest.isEmpty()) return;
    painter.drawText(area.left(),
                     area.top() + metrics.lineSpacing() + metrics.ascent(),
                     metrics.elidedText(rest, Qt::ElideRight, area.width()));
}

int linesOf(const QString& text, const QFont& font, int width)
{
    return QFontMetrics(font).horizontalAdvance(text) > width ? 2 : 1;
}

/// "model · cost · drift", without its first parts where there is no room for them: the last ones tell more.
QString fittingDetails(QString text, const QFont& font, int room)
{
    const QString between = QStringLiteral(" · ");
    while (QFontMetrics(font).horizontalAdvance(text) > room && text.contains(between))
        text = text.mid(text.indexOf(between) + between.size());
    return text;
}

/// Broken between its parts, not within one.
QString breakableDetails(QString text)
{
    return text.replace(u' ', QChar::Nbsp).replace(QStringLiteral("·\u00a0"), QStringLiteral("· "));
}

}  // namespace

VersionDelegate::VersionDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {metrics::rightColumn / 2, metrics::versionRow + metrics::gapTiny};
}

VersionDelegate::Places VersionDelegate::placesIn(const QRect& row, const VersionRow& version)
{
    const int lane = std::min(version.lane, drawnLanes);
    const int left = laneX(row, lane) + metrics::gapLarge + metrics::gapTiny;
    const QRect thumbnail(QPoint(left, row.center().y() - versionThumbnail.height() / 2),
                          versionThumbnail);
    const int textLeft = thumbnail.right() + metrics::gapSmall;
    return {.dot = {laneX(row, lane), row.center().y()},
            .thumbnail = thumbnail,
            .text = QRect(QPoint(textLeft, row.top()),
                          QPoint(row.right() - metrics::gapSmall, row.bottom()))};
}

QRect VersionDelegate::starArea(const QStyleOptionViewItem& option) const
{
    return {option.rect.right() - starSize - metrics::gapSmall,
            option.rect.top() + metrics::gapSmall,
            starSize,
            starSize};
}

void VersionDelegate::paintLines(QPainter& painter,
                                 const Theme& theme,
                                 const QRect& row,
                                 const VersionRow& version)
{
    painter.setPen(QPen(theme.outline, 1.5));
    const int middle = row.center().y();
    for (int lane = 0; lane <= lastLane; ++lane) {
        const int x = laneX(row, lane);
        const int gapAtDot = lane == version.lane ? dotRadius + 2 : 0;
        const bool turns = lane == version.parentLane && lane != version.lane;
        if (hasLine(version.above, lane) && !turns) {
            painter.drawLine(x, row.top(), x, middle - gapAtDot);
        }
        if (hasLine(version.below, lane)) {
            painter.drawLine(x, middle + gapAtDot, x, row.bottom() + 1);
        }
        if (!turns) continue;
        QPainterPath turn(QPointF(x, row.top()));
        turn.lineTo(x, middle - metrics::gapSmall);
        turn.quadTo(x, middle, x + metrics::gapSmall, middle);
        turn.lineTo(laneX(row, version.lane) - dotRadius - 2, middle);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(turn);
    }
}

void VersionDelegate::paint(QPainter* painter,
                            const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Theme& theme = themeOf(*option.widget);
    const auto version = index.data(VersionModel::RowRole).value<VersionRow>();
    const bool isHead = index.data(VersionModel::IsHeadRole).toBool();
    const bool isStarred = index.data(VersionModel::IsStarredRole).toBool();
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, isHead);
    paintLines(*painter, theme, option.rect, version);

    const Places places = placesIn(option.rect, version);
    painter->setPen(isHead ? QPen(Qt::NoPen) : QPen(theme.secondary, 2));
    painter->setBrush(isHead                ? QBrush(theme.accent)
                      : version.leadsToHead ? QBrush(theme.secondary)
                                            : QBrush(Qt::NoBrush));
    painter->drawEllipse(places.dot, dotRadius, dotRadius);

    // The picture steps back; words stay as legible as any.
    const bool isBack = version.isDimmed && !isHovered;
    painter->setOpacity(isBack ? dimmed : 1.0);
    paintThumbnail(
        *painter, theme, places.thumbnail, index.data(Qt::DecorationRole).value<QImage>());
    painter->setOpacity(1.0);
    painter->setPen(isBack ? theme.secondary : theme.text);
    const bool hasNote = index.data(VersionModel::HasNoteRole).toBool();
    const int beside = isStarred || hasNote ? starSize + metrics::gapTiny : 0;
    if (option.rect.width() >= narrowRow && !isBeingNamed(option, index))
        paintTexts(*painter, option, index, places.text.adjusted(0, 0, -beside, 0));
    if (isStarred || isHovered) {
        paintIcon(*painter,
                  starArea(option),
                  isStarred ? QStringLiteral("star-filled") : QStringLiteral("star"),
                  isStarred ? theme.accentText : theme.secondary);
    }
    if (hasNote) {
        const QRect below = starArea(option).translated(0, starSize + metrics::gapTiny);
        paintIcon(*painter, below, QStringLiteral("note"), theme.secondary);
    }
    painter->restore();
}

/// The title in the painter's pen, the details in secondary ink.
void VersionDelegate::paintTexts(QPainter& painter,
                                 const QStyleOptionViewItem& option,
                                 const QModelIndex& index,
                                 const QRect& area)
{
    const Theme& theme = themeOf(*option.widget);
    const QFont title = theme.font(TextRole::Text);
    const QFont detail = theme.font(TextRole::Secondary);
    const QString text = index.data(Qt::DisplayRole).toString();
    const int lines = linesOf(text, title, area.width());
    // There is room for three lines in all.
    const int room = (lines == 1 ? 2 : 1) * area.width();
    const QString quiet = breakableDetails(
        fittingDetails(index.data(VersionModel::DetailRole).toString(), detail, room));
    const int quietLines = lines == 1 ? linesOf(quiet, detail, area.width()) : 1;
    const QFontMetrics quietMetrics(detail);
    const int quietTop = lines * QFontMetrics(title).lineSpacing() + metrics::gapTiny;
    const int height = quietTop + quietLines * quietMetrics.lineSpacing();
    const QRect place(area.left(), area.center().y() - height / 2, area.width(), height);
    paintTwoLines(painter, place, text, title);
    painter.setPen(theme.secondary);
    paintTwoLines(painter,
                  place.adjusted(0, quietTop, 0, 0),
                  quietLines == 1 ? quietMetrics.elidedText(quiet, Qt::ElideRight, place.width())
                                  : quiet,
                  detail);
}

QWidget* VersionDelegate::createEditor(QWidget* parent,
                                       const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return nameEditor(parent, tr("Name of the version"));
}

void VersionDelegate::updateEditorGeometry(QWidget* editor,
                                           const QStyleOptionViewItem& option,
                                           const QModelIndex& index) const
{
    const auto version = index.data(VersionModel::RowRole).value<VersionRow>();
    placeNameEditor(*editor, placesIn(option.rect, version).text);
}

bool VersionDelegate::editorEvent(QEvent* event,
                                  QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option,
                                  const QModelIndex& index)
{
    const auto click = rowClick(*event);
    if (!click) return QStyledItemDelegate::editorEvent(event, model, option, index);
    if (!starArea(option).adjusted(-4, -4, 4, 4).contains(click->at)) {
        return false;
    }
    if (click->isDone) {
        Q_EMIT starClicked(index);
    }
    return true;
}

}  // namespace ratoon
