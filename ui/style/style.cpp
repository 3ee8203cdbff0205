// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"

#include <QAbstractButton>
#include <QStyleFactory>
#include <QVariant>

namespace ratoon {

namespace {

constexpr auto emphasisProperty = "ratoonEmphasis";

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

Style::Style(Theme theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(std::move(theme))
{}

}  // namespace ratoon
