// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/controls.h"
#include "ui/style/keyboardcues.h"
#include "ui/style/style.h"

#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QListView>
#include <QStyleOption>

#include <algorithm>

namespace ratoon {

namespace {

QSize atLeastHigh(QSize size, int height)
{
    return {size.width(), std::max(size.height(), height)};
}

}  // namespace

QRect Style::subElementRect(SubElement element,
                            const QStyleOption* option,
                            const QWidget* widget) const
{
    switch (element) {
    case SE_PushButtonFocusRect: return {};
    case SE_LineEditContents:
        return QProxyStyle::subElementRect(element, option, widget)
            .adjusted(metrics::gapTiny, 0, -metrics::gapTiny, 0);
    case SE_TabBarTabText:
        return QProxyStyle::subElementRect(element, option, widget).adjusted(0, 0, -4, 0);
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control,
                            const QStyleOptionComplex* option,
                            SubControl part,
                            const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
            combo && part != SC_ComboBoxListBoxPopup) {
            return controls::comboBoxPart(*combo, part);
        }
        break;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            return controls::spinBoxPart(*spin, part);
        }
        break;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            return controls::scrollBarPart(*bar, part);
        }
        break;
    default: break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type,
                              const QStyleOption* option,
                              const QSize& contents,
                              const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            return controls::buttonSize(m_theme, *button);
        }
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            return controls::menuItemSize(m_theme, *item);
        }
        break;
    case CT_MenuBarItem: return {contents.width() + 2 * metrics::gapSmall, metrics::menuBar};
    case CT_LineEdit:
    case CT_SpinBox: return {contents.width() + 3 * metrics::gapSmall, metrics::control};
    case CT_ComboBox: return {contents.width() + 5 * metrics::gapSmall, metrics::control};
    case CT_ToolButton: return contents + QSize(metrics::gap, metrics::gap);
    case CT_TabBarTab: return {contents.width() + metrics::gapSmall, metrics::tabRow - 4};
    case CT_ItemViewItem:
        return atLeastHigh(QProxyStyle::sizeFromContents(type, option, contents, widget),
                           metrics::control);
    case CT_HeaderSection:
        return atLeastHigh(QProxyStyle::sizeFromContents(type, option, contents, widget),
                           metrics::control);
    case CT_CheckBox:
    case CT_RadioButton:
        return atLeastHigh(QProxyStyle::sizeFromContents(type, option, contents, widget),
                           metrics::gapHuge);
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonMargin: return 2 * metrics::gap;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_DockWidgetFrameWidth:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_ToolBarFrameWidth:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_MenuPanelWidth: return metric == PM_MenuPanelWidth ? 1 : 0;
    case PM_MenuVMargin: return metrics::gapTiny;
    case PM_MenuHMargin:
    case PM_MenuBarItemSpacing: return 0;
    case PM_MenuBarHMargin: return metrics::gapTiny;
    case PM_ToolBarItemMargin: return metrics::gapTiny;
    case PM_ToolBarItemSpacing: return 2;
    case PM_DefaultFrameWidth: return qobject_cast<const QAbstractItemView*>(widget) ? 0 : 1;
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth: return 1;
    case PM_ScrollBarExtent: return metrics::scrollBar;
    case PM_ScrollBarSliderMin: return metrics::hitArea;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent: return metrics::splitter;
    case PM_DockWidgetTitleMargin: return metrics::gapSmall;
    case PM_DockWidgetTitleBarButtonMargin: return 2;
    case PM_SliderThickness:
    case PM_SliderControlThickness: return metrics::icon;
    case PM_SliderLength: return metrics::iconSmall;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize: return metrics::iconSmall;
    case PM_ToolBarIconSize: return metrics::icon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return metrics::gapSmall;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return metrics::gap;
    case PM_TabBarTabHSpace: return 2 * metrics::gap;
    case PM_TabBarTabVSpace: return metrics::gap;
    case PM_FocusFrameHMargin:
        // Also what stands beside the words of a row: in the list of a combo box as much as in the box itself.
        if (qobject_cast<const QListView*>(widget) != nullptr) return metrics::gapSmall - 1;
        return metrics::focusRing;
    case PM_FocusFrameVMargin: return metrics::focusRing;
    case PM_ToolTipLabelFrameWidth: return metrics::gapSmall - 2;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint,
                     const QStyleOption* option,
                     const QWidget* widget,
                     QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_FocusFrame_Mask:  // it would cut the round corners
    case SH_Menu_FlashTriggeredItem:
    case SH_Menu_SupportsSections: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Slider_AbsoluteSetButtons:
        return hint == SH_ItemView_ShowDecorationSelected ? 1 : int(Qt::LeftButton);
    case SH_FocusFrame_AboveWidget: return 1;  // so that nothing around the control cuts it
    case SH_DialogButtonLayout: return QDialogButtonBox::GnomeLayout;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_UnderlineShortcut: return m_cues->showsMnemonics() ? 1 : 0;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

}  // namespace ratoon
