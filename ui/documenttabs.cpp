// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documenttabs.h"

#include "ui/icons.h"
#include "ui/style/controls.h"
#include "ui/widgets/plainlabel.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace ratoon {
namespace {

constexpr int tabPadding = 12;
constexpr int crossSide = 16;
constexpr int widestName = 220;
constexpr int tabHeight = metrics::tabRow - metrics::gapTiny;

Ink stateInk(SavedState state)
{
    if (state == SavedState::NotKept) return Ink::Bad;
    return state == SavedState::Saved ? Ink::Ok : Ink::Secondary;
}

}  // namespace

QString savedStateText(SavedState state)
{
    switch (state) {
    case SavedState::Opening: return DocumentTabs::tr("opening…");
    case SavedState::Unsaved: return DocumentTabs::tr("not saved");
    case SavedState::Saved: return DocumentTabs::tr("saved");
    case SavedState::Saving: return DocumentTabs::tr("saving…");
    case SavedState::Edited: return DocumentTabs::tr("edited");
    case SavedState::NotKept: return DocumentTabs::tr("not kept");
    case SavedState::LookOnly: return DocumentTabs::tr("looking only");
    }
    return {};
}

QString savedStateTip(SavedState state)
{
    switch (state) {
    case SavedState::Unsaved:
    case SavedState::Edited:
        return DocumentTabs::tr("Every change is kept at once, and offered again should Ratoon end "
                                "unexpectedly. The file is written when you save.");
    case SavedState::NotKept:
        return DocumentTabs::tr("The last change could not be kept: save in another place.");
    case SavedState::LookOnly: return DocumentTabs::tr("Nothing can be changed or saved.");
    case SavedState::Opening:
    case SavedState::Saved:
    case SavedState::Saving: break;
    }
    return {};
}

QString documentTitle(const QString& name, SavedState state)
{
    if (state == SavedState::Saved) return name;
    return DocumentTabs::tr("%1 (%2)", "document and its state").arg(name, savedStateText(state));
}

DocumentTabs::DocumentTabs(QWidget* parent) : QTabBar(parent)
{
    setObjectName(QStringLiteral("documentTabs"));
    setAccessibleName(tr("Open documents"));
    setDrawBase(false);
    setExpanding(false);
    setMouseTracking(true);
    setUsesScrollButtons(true);
    setFont(themeOf(*this).font(TextRole::Text));
}

void DocumentTabs::setState(int index, SavedState state)
{
    setTabData(index, static_cast<int>(state));
    setAccessibleTabName(index, tabText(index) + QChar(u' ') + savedStateText(state));
    // A word more or less changes the width.
    setTabText(index, tabText(index));
}

void DocumentTabs::setInFront(bool isInFront)
{
    m_isInFront = isInFront;
    update();
}

SavedState DocumentTabs::stateOf(int index) const
{
    return static_cast<SavedState>(tabData(index).toInt());
}

QSize DocumentTabs::tabSizeHint(int index) const
{
    const QFontMetrics small(themeOf(*this).font(TextRole::Caption));
    const QString state = savedStateText(stateOf(index));
    const int name = std::min(fontMetrics().horizontalAdvance(tabText(index)), widestName);
    const int word = state.isEmpty() ? 0 : small.horizontalAdvance(state) + metrics::gapSmall;
    return {2 * tabPadding + name + word + crossSide + metrics::gapTiny, tabHeight};
}

QSize DocumentTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

QRect DocumentTabs::crossArea(int index) const
{
    const QRect tab = tabRect(index);
    return {tab.right() - metrics::gapSmall - crossSide + 1,
            tab.center().y() - crossSide / 2 + 1,
            crossSide,
            crossSide};
}

void DocumentTabs::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < count(); ++index) paintTab(painter, index);
}

void DocumentTabs::paintTab(QPainter& painter, int index) const
{
    const Theme& theme = themeOf(*this);
    const QRect tab = tabRect(index);
    const bool isCurrent = m_isInFront && index == currentIndex();
    const bool isHovered = tab.contains(m_mouse);
    if (isCurrent || isHovered) {
        QPainterPath shape;
        const QRectF body(tab.adjusted(0, 0, 0, metrics::radiusCard));
        shape.addRoundedRect(body, metrics::radiusControl, metrics::radiusControl);
        painter.save();
        painter.setClipRect(tab);
        painter.fillPath(shape, isCurrent ? theme.surround : withAlpha(theme.hover, 0.5));
        painter.restore();
    }
    if (isCurrent && hasFocus()) {
        controls::focusRing(
            {painter, theme}, QRectF(tab).adjusted(1, 1, -1, -1), metrics::radiusControl);
    }
    QRect text = tab.adjusted(tabPadding, 0, -tabPadding - crossSide, 0);
    const QString name = fontMetrics().elidedText(tabText(index), Qt::ElideMiddle, widestName);
    painter.setFont(font());
    painter.setPen(isCurrent ? theme.text : theme.secondary);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, name);
    text.setLeft(text.left() + fontMetrics().horizontalAdvance(name) + metrics::gapSmall);
    painter.setFont(theme.font(TextRole::Caption));
    painter.setPen(inkColor(theme, stateInk(stateOf(index))));
    painter.drawText(text.adjusted(0, 1, metrics::gapLarge, 1),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     savedStateText(stateOf(index)));
    if (!isHovered) return;
    const QRect cross = crossArea(index);
    if (cross.contains(m_mouse)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hover);
        painter.drawRoundedRect(cross, 4, 4);
    }
    paintIcon(painter, QRectF(cross).adjusted(2, 2, -2, -2), QStringLiteral("cancel"), theme.text);
}

void DocumentTabs::mousePressEvent(QMouseEvent* event)
{
    const int index = tabAt(event->position().toPoint());
    const bool closes = event->button() == Qt::MiddleButton ||
                        (event->button() == Qt::LeftButton && index >= 0 &&
                         crossArea(index).contains(event->position().toPoint()));
    if (index >= 0 && closes) {
        Q_EMIT tabCloseRequested(index);
        return;
    }
    QTabBar::mousePressEvent(event);
}

void DocumentTabs::mouseMoveEvent(QMouseEvent* event)
{
    m_mouse = event->position().toPoint();
    update();
    QTabBar::mouseMoveEvent(event);
}

void DocumentTabs::leaveEvent(QEvent* event)
{
    m_mouse = {-1, -1};
    update();
    QTabBar::leaveEvent(event);
}

}  // namespace ratoon
