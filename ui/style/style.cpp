// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"

#include "ui/icons.h"
#include "ui/style/controls.h"
#include "ui/style/keyboardcues.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFocusFrame>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolBar>
#include <QToolButton>
#include <QVariant>

namespace ratoon {

namespace {

constexpr auto emphasisProperty = "ratoonEmphasis";
constexpr auto ownRingProperty = "ratoonOwnRing";

template <typename Option>
const Option* as(const QStyleOption* option)
{
    return qstyleoption_cast<const Option*>(option);
}

bool isTextArea(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

bool isPopup(const QWidget* widget)
{
    return widget != nullptr && widget->windowType() == Qt::Popup;
}

bool wantsHover(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QScrollBar*>(widget) != nullptr ||
           qobject_cast<const QSlider*>(widget) != nullptr ||
           qobject_cast<const QTabBar*>(widget) != nullptr;
}

/// The tool strip marks what is chosen at its left edge.
bool isChosenTool(const QStyleOption& option, const QWidget* widget)
{
    const auto* strip =
        qobject_cast<const QToolBar*>(widget != nullptr ? widget->parentWidget() : nullptr);
    return strip != nullptr && strip->orientation() == Qt::Vertical &&
           option.state.testFlag(QStyle::State_On);
}

}  // namespace

void setEmphasis(QAbstractButton& button, Emphasis emphasis)
{
    button.setProperty(emphasisProperty, static_cast<int>(emphasis));
    button.update();
}

Emphasis emphasisOf(const QWidget* widget)
{
    if (widget == nullptr) return Emphasis::Normal;
    return static_cast<Emphasis>(widget->property(emphasisProperty).toInt());
}

void setDrawsOwnRing(QAbstractButton& button)
{
    button.setProperty(ownRingProperty, true);
}

bool drawsOwnRing(const QWidget* widget)
{
    return widget != nullptr && widget->property(ownRingProperty).toBool();
}

Style::Style(Theme theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(std::move(theme))
    , m_cues(new KeyboardCues(this))
{}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (wantsHover(widget)) widget->setAttribute(Qt::WA_Hover);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
        // Lists lie on the panel without an edge; those that pop up, on what menus lie on.
        view->viewport()->setAttribute(Qt::WA_Hover);
        view->viewport()->setBackgroundRole(isPopup(view->window()) ? QPalette::Button
                                                                    : QPalette::Window);
    } else if (isTextArea(widget)) {
        // The frame fills the field, round corners included.
        qobject_cast<QAbstractScrollArea*>(widget)->viewport()->setAutoFillBackground(false);
    }
}

controls::Pen Style::penFor(QPainter& painter) const
{
    return {.painter = painter,
            .theme = m_theme,
            .mnemonics = m_cues->showsMnemonics() ? Qt::TextShowMnemonic : Qt::TextHideMnemonic};
}

QIcon Style::standardIcon(StandardPixmap which,
                          const QStyleOption* option,
                          const QWidget* widget) const
{
    switch (which) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_DialogCloseButton:
    case SP_LineEditClearButton: return icon(QStringLiteral("cancel"), m_theme.secondary);
    case SP_TitleBarNormalButton: return icon(QStringLiteral("float"), m_theme.secondary);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton: return icon(QStringLiteral("more"), m_theme.secondary);
    case SP_MessageBoxInformation: return icon(QStringLiteral("info"), m_theme.accentText);
    case SP_MessageBoxQuestion: return icon(QStringLiteral("help"), m_theme.accentText);
    case SP_MessageBoxWarning: return icon(QStringLiteral("warning"), m_theme.accentText);
    case SP_MessageBoxCritical: return icon(QStringLiteral("warning"), m_theme.bad);
    default: return QProxyStyle::standardIcon(which, option, widget);
    }
}

void Style::polish(QPalette& palette)
{
    palette = m_theme.palette();
}

void Style::drawPrimitive(PrimitiveElement element,
                          const QStyleOption* option,
                          QPainter* painter,
                          const QWidget* widget) const
{
    const controls::Pen pen = penFor(*painter);
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto* button = as<QStyleOptionButton>(option)) {
            controls::button(pen, *button, emphasisOf(widget));
        }
        return;
    case PE_PanelButtonTool:
    case PE_IndicatorButtonDropDown:
        controls::toolButton(pen, *option);
        if (isChosenTool(*option, widget)) controls::chosenMark(pen, *option);
        return;
    case PE_IndicatorTabClose:
        controls::toolButton(pen, *option);
        paintIcon(*painter, option->rect, QStringLiteral("cancel"), m_theme.secondary);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: controls::checkBox(pen, *option); return;
    case PE_IndicatorRadioButton: controls::radioButton(pen, *option); return;
    case PE_PanelLineEdit:
        if (const auto* frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0) {
            controls::field(pen, *option, metrics::radiusControl);
        }
        return;
    case PE_Frame:
        if (isTextArea(widget)) controls::field(pen, *option, metrics::radiusCard);
        if (isPopup(widget)) drawPrimitive(PE_FrameMenu, option, painter, widget);
        return;
    case PE_FrameMenu: controls::box(pen, option->rect, 0, {}, m_theme.line); return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.raised);
        if (element == PE_PanelTipLabel) drawPrimitive(PE_FrameMenu, option, painter, widget);
        return;
    case PE_PanelMenuBar:
    case PE_PanelStatusBar: painter->fillRect(option->rect, m_theme.panel); return;
    case PE_PanelItemViewRow: return;
    case PE_PanelItemViewItem: controls::row(pen, *option); return;
    case PE_IndicatorBranch: controls::branch(pen, *option); return;
    case PE_IndicatorArrowDown: {
        QRect area = option->rect;
        // Of a button with a menu it would stand in a corner.
        const bool isOfButton = qobject_cast<const QToolButton*>(widget) != nullptr;
        if (isOfButton) area.moveCenter({area.center().x(), widget->rect().center().y()});
        controls::chevron(pen, area, Qt::DownArrow, m_theme.secondary);
        return;
    }
    case PE_IndicatorArrowUp:
        controls::chevron(pen, option->rect, Qt::UpArrow, m_theme.secondary);
        return;
    case PE_IndicatorArrowLeft:
        controls::chevron(pen, option->rect, Qt::LeftArrow, m_theme.secondary);
        return;
    case PE_IndicatorArrowRight:
        controls::chevron(pen, option->rect, Qt::RightArrow, m_theme.secondary);
        return;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_FrameDockWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameGroupBox: return;
    case PE_IndicatorDockWidgetResizeHandle: {
        // One line in the middle of what can be grabbed.
        QRect line = option->rect;
        if (line.width() > line.height()) {
            line.setTop(line.center().y());
            line.setHeight(1);
        } else {
            line.setLeft(line.center().x());
            line.setWidth(1);
        }
        painter->fillRect(line, m_theme.line);
        return;
    }
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element,
                        const QStyleOption* option,
                        QPainter* painter,
                        const QWidget* widget) const
{
    const controls::Pen pen = penFor(*painter);
    switch (element) {
    case CE_PushButtonBevel: drawPrimitive(PE_PanelButtonCommand, option, painter, widget); return;
    case CE_PushButtonLabel:
        if (const auto* button = as<QStyleOptionButton>(option)) {
            controls::buttonLabel(pen, *button, emphasisOf(widget));
        }
        return;
    case CE_MenuItem:
        if (const auto* item = as<QStyleOptionMenuItem>(option)) controls::menuItem(pen, *item);
        return;
    case CE_MenuBarItem:
        if (const auto* item = as<QStyleOptionMenuItem>(option)) controls::menuBarItem(pen, *item);
        return;
    case CE_MenuBarEmptyArea:
    case CE_ToolBar: painter->fillRect(option->rect, m_theme.panel); return;
    case CE_MenuEmptyArea: painter->fillRect(option->rect, m_theme.raised); return;
    case CE_TabBarTabShape:
        if (const auto* tab = as<QStyleOptionTab>(option)) controls::tab(pen, *tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = as<QStyleOptionTab>(option)) {
            controls::tabLabel(pen, *tab, subElementRect(SE_TabBarTabText, option, widget));
        }
        return;
    case CE_DockWidgetTitle:
        if (const auto* dock = as<QStyleOptionDockWidget>(option)) {
            controls::dockTitle(
                pen, *dock, subElementRect(SE_DockWidgetTitleBarText, option, widget));
        }
        return;
    case CE_ProgressBar:
        if (const auto* bar = as<QStyleOptionProgressBar>(option)) controls::progress(pen, *bar);
        return;
    case CE_HeaderSection:
        if (const auto* header = as<QStyleOptionHeader>(option)) controls::header(pen, *header);
        return;
    case CE_HeaderEmptyArea: painter->fillRect(option->rect, m_theme.panel); return;
    case CE_FocusFrame:
        if (KeyboardCues::isAroundField(widget))
            controls::fieldGlow(pen, option->rect, KeyboardCues::radiusAround(widget));
        else
            controls::focusRing(pen, option->rect, KeyboardCues::radiusAround(widget));
        return;
    case CE_ShapedFrame:
        if (const auto* frame = as<QStyleOptionFrame>(option))
            drawLineFrame(*frame, *painter, widget);
        return;
    case CE_RubberBand:
        painter->fillRect(option->rect, withAlpha(m_theme.accent, 0.2));
        painter->setPen(m_theme.accentText);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case CE_Splitter:
    case CE_SizeGrip: return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawLineFrame(const QStyleOptionFrame& frame,
                          QPainter& painter,
                          const QWidget* widget) const
{
    const QRect area = frame.rect;
    switch (frame.frameShape) {
    case QFrame::HLine:
        painter.fillRect(area.left(), area.center().y(), area.width(), 1, m_theme.line);
        return;
    case QFrame::VLine:
        painter.fillRect(area.center().x(), area.top(), 1, area.height(), m_theme.line);
        return;
    case QFrame::StyledPanel: drawPrimitive(PE_Frame, &frame, &painter, widget); return;
    case QFrame::NoFrame: return;
    default: QProxyStyle::drawControl(CE_ShapedFrame, &frame, &painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control,
                               const QStyleOptionComplex* option,
                               QPainter* painter,
                               const QWidget* widget) const
{
    const controls::Pen pen = penFor(*painter);
    switch (control) {
    case CC_ComboBox:
        if (const auto* combo = as<QStyleOptionComboBox>(option)) controls::comboBox(pen, *combo);
        return;
    case CC_SpinBox:
        if (const auto* spin = as<QStyleOptionSpinBox>(option)) controls::spinBox(pen, *spin);
        return;
    case CC_Slider:
        if (const auto* slider = as<QStyleOptionSlider>(option)) {
            controls::slider(
                pen, *slider, subControlRect(CC_Slider, option, SC_SliderHandle, widget));
        }
        return;
    case CC_ScrollBar:
        if (const auto* bar = as<QStyleOptionSlider>(option)) {
            controls::scrollBar(pen, *bar, controls::scrollBarPart(*bar, SC_ScrollBarSlider));
        }
        return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

}  // namespace ratoon
