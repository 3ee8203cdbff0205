// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/privacypage.h"

#include "app/networkswitch.h"
#include "ui/style/style.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QLayoutItem>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ratoon {

PlainLabel* explanation(const QString& text)
{
    auto* label = new PlainLabel(text, TextRole::Secondary, Ink::Secondary);
    label->setWordWrap(true);
    return label;
}

PrivacyPage::PrivacyPage(Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_hosts(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(offlineChoice());
    column->addWidget(
        explanation(tr("No connection is opened: edits by services, tests of keys and "
                       "checks by services say so instead. What is on its way already "
                       "ends as it would. The offline provider works.")));
    column->addSpacing(metrics::gap);
    column->addWidget(new PlainLabel(tr("Pictures may go to"), TextRole::Strong));
    column->addLayout(m_hosts);
    column->addStretch(1);
    m_hosts->setSpacing(metrics::gapTiny);
    fillHosts();
    connect(&preferences, &Preferences::settingsChanged, this, &PrivacyPage::fillHosts);
}

QWidget* PrivacyPage::offlineChoice()
{
    auto* box = new QCheckBox(tr("Work offline"));
    box->setObjectName(QStringLiteral("workOffline"));
    box->setAccessibleName(tr("Work offline"));
    box->setChecked(m_preferences.isOffline());
    box->setEnabled(!isForcedOffline());
    if (isForcedOffline())
        box->setToolTip(plainTip(tr("RATOON_OFFLINE is set in the environment.")));
    connect(box, &QCheckBox::toggled, this, [this](bool isOffline) {
        m_preferences.change([isOffline](Settings& settings) { settings.offline = isOffline; });
    });
    connect(&m_preferences, &Preferences::settingsChanged, box, [this, box] {
        box->setChecked(m_preferences.isOffline());
    });
    return box;
}

void PrivacyPage::fillHosts()
{
    while (QLayoutItem* item = m_hosts->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Consent& consent : m_preferences.settings().consents) {
        if (!consent.revoked.isValid()) m_hosts->addWidget(hostRow(consent));
    }
    if (m_hosts->isEmpty()) m_hosts->addWidget(explanation(tr("Nowhere yet: you will be asked.")));
}

QWidget* PrivacyPage::hostRow(const Consent& consent)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gapSmall);
    auto* host = new PlainLabel(consent.host);
    host->setElide(Qt::ElideMiddle);
    const QString day =
        QLocale().toString(consent.given.toLocalTime().date(), QLocale::ShortFormat);
    line->addWidget(host, 1);
    line->addWidget(new PlainLabel(tr("since %1").arg(day), TextRole::Secondary, Ink::Secondary));
    auto* revoke = new QPushButton(tr("Take back"));
    revoke->setObjectName(QStringLiteral("revoke-") + consent.host);
    revoke->setAccessibleName(tr("Take back that pictures may go to %1").arg(consent.host));
    revoke->setToolTip(plainTip(tr("Before anything goes there again, you will be asked.")));
    connect(revoke, &QPushButton::clicked, this, [this, name = consent.host] {
        m_preferences.change([&](Settings& settings) { settings.revoke(name); });
    });
    line->addWidget(revoke);
    return row;
}

}  // namespace ratoon
