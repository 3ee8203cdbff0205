// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/blendbutton.h"

#include "ui/style/style.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <array>

namespace ratoon {
namespace {

constexpr int roomBesideText = 28;  ///< For the arrow, and the button's edges.

struct Entry {
    Blend blend;
    const char* name;
    bool isFirst = false;  ///< There is a line above it in the menu.
};

constexpr std::array<Entry, blendCount> entries = {{
    {Blend::PassThrough, QT_TRANSLATE_NOOP("BlendNames", "Pass through")},
    {Blend::Normal, QT_TRANSLATE_NOOP("BlendNames", "Normal")},
    {Blend::Darken, QT_TRANSLATE_NOOP("BlendNames", "Darken"), true},
    {Blend::Multiply, QT_TRANSLATE_NOOP("BlendNames", "Multiply")},
    {Blend::ColorBurn, QT_TRANSLATE_NOOP("BlendNames", "Color burn")},
    {Blend::LinearBurn, QT_TRANSLATE_NOOP("BlendNames", "Linear burn")},
    {Blend::DarkerColor, QT_TRANSLATE_NOOP("BlendNames", "Darker color")},
    {Blend::Lighten, QT_TRANSLATE_NOOP("BlendNames", "Lighten"), true},
    {Blend::Screen, QT_TRANSLATE_NOOP("BlendNames", "Screen")},
    {Blend::ColorDodge, QT_TRANSLATE_NOOP("BlendNames", "Color dodge")},
    {Blend::LinearDodge, QT_TRANSLATE_NOOP("BlendNames", "Linear dodge")},
    {Blend::LighterColor, QT_TRANSLATE_NOOP("BlendNames", "Lighter color")},
    {Blend::Overlay, QT_TRANSLATE_NOOP("BlendNames", "Overlay"), true},
    {Blend::SoftLight, QT_TRANSLATE_NOOP("BlendNames", "Soft light")},
    {Blend::HardLight, QT_TRANSLATE_NOOP("BlendNames", "Hard light")},
    {Blend::VividLight, QT_TRANSLATE_NOOP("BlendNames", "Vivid light")},
    {Blend::LinearLight, QT_TRANSLATE_NOOP("BlendNames", "Linear light")},
    {Blend::PinLight, QT_TRANSLATE_NOOP("BlendNames", "Pin light")},
    {Blend::HardMix, QT_TRANSLATE_NOOP("BlendNames", "Hard mix")},
    {Blend::Difference, QT_TRANSLATE_NOOP("BlendNames", "Difference"), true},
    {Blend::Exclusion, QT_TRANSLATE_NOOP("BlendNames", "Exclusion")},
    {Blend::Subtract, QT_TRANSLATE_NOOP("BlendNames", "Subtract")},
    {Blend::Divide, QT_TRANSLATE_NOOP("BlendNames", "Divide")},
    {Blend::Hue, QT_TRANSLATE_NOOP("BlendNames", "Hue"), true},
    {Blend::Saturation, QT_TRANSLATE_NOOP("BlendNames", "Saturation")},
    {Blend::Color, QT_TRANSLATE_NOOP("BlendNames", "Color")},
    {Blend::Luminosity, QT_TRANSLATE_NOOP("BlendNames", "Luminosity")},
    {Blend::Plus, QT_TRANSLATE_NOOP("BlendNames", "Plus"), true},
    {Blend::SourceAtop, QT_TRANSLATE_NOOP("BlendNames", "Atop")},
    {Blend::DestinationIn, QT_TRANSLATE_NOOP("BlendNames", "Stencil")},
    {Blend::DestinationOut, QT_TRANSLATE_NOOP("BlendNames", "Erase")},
    {Blend::DestinationAtop, QT_TRANSLATE_NOOP("BlendNames", "Behind a stencil")},
}};

}  // namespace

QString blendName(Blend blend)
{
    for (const Entry& entry : entries)
        if (entry.blend == blend) return QCoreApplication::translate("BlendNames", entry.name);
    return {};
}

BlendButton::BlendButton(QWidget* parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("layerBlend"));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setEmphasis(*this, Emphasis::Quiet);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("layerBlendMenu"));
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &BlendButton::fill);
    connect(menu, &QMenu::aboutToHide, this, &BlendButton::left);
    connect(menu, &QMenu::hovered, this, [this](const QAction* action) {
        Q_EMIT previewed(static_cast<Blend>(action->data().toInt()));
    });
    connect(menu, &QMenu::triggered, this, [this](const QAction* action) {
        Q_EMIT chosen(static_cast<Blend>(action->data().toInt()));
    });
    show({}, false);
}

void BlendButton::show(std::optional<Blend> blend, bool isGroup)
{
    m_blend = blend.value_or(Blend::Normal);
    m_isGroup = isGroup;
    setEnabled(blend.has_value());
    setToolTip(tr("Blend mode of the layer: %1").arg(blendName(m_blend)));
    setAccessibleName(toolTip());
    updateGeometry();
    showName();
}

void BlendButton::fill()
{
    menu()->clear();
    for (const Entry& entry : entries) {
        if (entry.blend == Blend::PassThrough && !m_isGroup) continue;
        if (entry.isFirst) menu()->addSeparator();
        QAction* action = menu()->addAction(blendName(entry.blend));
        action->setData(static_cast<int>(entry.blend));
        action->setCheckable(true);
        action->setChecked(entry.blend == m_blend);
    }
}

QSize BlendButton::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(blendName(m_blend));
    return {text + roomBesideText, metrics::control};
}

QSize BlendButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), metrics::control + roomBesideText), metrics::control};
}

void BlendButton::resizeEvent(QResizeEvent* event)
{
    QToolButton::resizeEvent(event);
    showName();
}

void BlendButton::showName()
{
    setText(fontMetrics().elidedText(
        blendName(m_blend), Qt::ElideRight, std::max(0, width() - roomBesideText)));
}

}  // namespace ratoon
