// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/spendingsettings.h"

#include "app/spending.h"
#include "ui/style/style.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>

namespace ratoon {
namespace {

SpendingCaps capsOf(const Settings& settings)
{
    const auto found = settings.unknown.find("spending");
    if (found == settings.unknown.end()) return {};
    return capsFrom(*found).value_or(SpendingCaps());
}

/// Nothing at all is "no limit": whoever wants to spend nothing has the offline provider.
std::optional<double> usdIn(const QDoubleSpinBox& box)
{
    return box.value() > 0 ? std::optional(box.value()) : std::nullopt;
}

}  // namespace

SpendingSettings::SpendingSettings(Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_unknown(new QCheckBox(tr("Allow unknown prices")))
{
    const SpendingCaps caps = capsOf(preferences.settings());
    m_edit = amount(QStringLiteral("capEdit"), tr("Limit for one edit"), caps.edit);
    m_document = amount(QStringLiteral("capDocument"), tr("Limit for a document"), caps.document);
    m_day = amount(QStringLiteral("capDay"), tr("Limit for a day"), caps.day);
    m_unknown->setObjectName(QStringLiteral("allowUnknownPrices"));
    m_unknown->setAccessibleName(tr("Allow unknown prices"));
    m_unknown->setToolTip(
        tr("With a limit, a model whose price is not known is refused otherwise"));
    m_unknown->setChecked(caps.allowsUnknown);
    connect(m_unknown, &QCheckBox::toggled, this, &SpendingSettings::take);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::gapSmall);
    int row = 0;
    for (const auto& [text, box] : {std::pair(tr("An edit"), m_edit),
                                    std::pair(tr("A document"), m_document),
                                    std::pair(tr("A day"), m_day)}) {
        grid->addWidget(new PlainLabel(text, TextRole::Text, Ink::Secondary), row, 0);
        grid->addWidget(box, row++, 1);
    }
    grid->addWidget(m_unknown, row, 0, 1, 2);
    grid->setColumnStretch(1, 1);
}

QDoubleSpinBox*
SpendingSettings::amount(const QString& name, const QString& label, std::optional<double> usd)
{
    auto* box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setRange(0, 10'000);
    box->setDecimals(2);
    box->setSingleStep(0.5);
    box->setPrefix(QStringLiteral("$"));
    box->setSpecialValueText(tr("No limit"));
    box->setValue(usd.value_or(0));
    connect(box, &QDoubleSpinBox::valueChanged, this, &SpendingSettings::take);
    return box;
}

void SpendingSettings::take()
{
    const SpendingCaps caps{.edit = usdIn(*m_edit),
                            .document = usdIn(*m_document),
                            .day = usdIn(*m_day),
                            .allowsUnknown = m_unknown->isChecked()};
    m_preferences.change(
        [&caps](Settings& settings) { settings.unknown["spending"] = capsToJson(caps); });
}

}  // namespace ratoon
