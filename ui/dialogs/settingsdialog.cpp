// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include "ui/dialogs/facesettings.h"
#include "ui/dialogs/spendingsettings.h"
#include "ui/languages.h"
#include "ui/style/style.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLayoutItem>
#include <QLocale>
#include <QPushButton>

namespace ratoon {
namespace {

constexpr int settingsWidth = 480;

}  // namespace

SettingsDialog::SettingsDialog(Services& services, Preferences& preferences, QWidget* parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_hosts(new QVBoxLayout)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(
        metrics::gapHuge, metrics::gapHuge, metrics::gapHuge, metrics::gapLarge);
    grid->setHorizontalSpacing(metrics::gapLarge);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new PlainLabel(tr("Settings"), TextRole::Title), 0, 0, 1, 2);
    grid->addWidget(new PlainLabel(tr("Theme")), 1, 0);
    grid->addWidget(themeChoice(), 1, 1, Qt::AlignLeft);
    grid->addWidget(new PlainLabel(tr("Language")), 2, 0);
    grid->addWidget(languageChoice(), 2, 1);
    grid->addWidget(new PlainLabel(tr("Motion")), 3, 0);
    grid->addWidget(motionChoice(), 3, 1);
    grid->addWidget(new PlainLabel(tr("Pictures may go to")), 4, 0, Qt::AlignTop);
    grid->addLayout(m_hosts, 4, 1);
    grid->addWidget(new PlainLabel(tr("Spend at most")), 5, 0, Qt::AlignTop);
    grid->addWidget(new SpendingSettings(preferences), 5, 1);
    grid->addWidget(new PlainLabel(tr("Faces")), 6, 0, Qt::AlignTop);
    grid->addWidget(new FaceSettings(services, preferences), 6, 1);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    grid->addWidget(buttons, 7, 0, 1, 2);
    setFixedWidth(settingsWidth);
    fillHosts();
}

QWidget* SettingsDialog::themeChoice()
{
    auto* choice = new Segmented({tr("System"), tr("Light"), tr("Dark")}, tr("Theme"));
    choice->setCurrent(static_cast<int>(m_preferences.settings().theme));
    connect(choice, &Segmented::chosen, this, [this](int index) {
        m_preferences.change(
            [index](Settings& settings) { settings.theme = static_cast<ThemeChoice>(index); });
    });
    return choice;
}

QComboBox* SettingsDialog::languageChoice()
{
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("language"));
    box->setAccessibleName(tr("Language"));
    box->addItem(tr("As the system"), QString());
    for (const QString& code : languageCodes()) box->addItem(languageName(code), code);
    box->setCurrentIndex(std::max(0, box->findData(m_preferences.settings().language)));
    box->setToolTip(tr("In force when Ratoon starts again"));
    connect(box, &QComboBox::activated, this, [this, box](int index) {
        m_preferences.change(
            [&](Settings& settings) { settings.language = box->itemData(index).toString(); });
    });
    return box;
}

QWidget* SettingsDialog::motionChoice()
{
    auto* box = new QCheckBox(tr("Reduce motion"));
    box->setObjectName(QStringLiteral("reduceMotion"));
    box->setAccessibleName(tr("Reduce motion"));
    box->setChecked(m_preferences.settings().reduceMotion);
    connect(box, &QCheckBox::toggled, this, [this](bool reduced) {
        m_preferences.change([reduced](Settings& settings) { settings.reduceMotion = reduced; });
    });
    return box;
}

void SettingsDialog::fillHosts()
{
    while (QLayoutItem* item = m_hosts->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList hosts = m_preferences.settings().consentedHosts;
    if (hosts.isEmpty()) {
        m_hosts->addWidget(
            new PlainLabel(tr("Nowhere yet: you will be asked"), TextRole::Text, Ink::Secondary));
    }
    for (const QString& host : hosts) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(new PlainLabel(host), 1);
        auto* forget = new QPushButton(tr("Ask again"));
        forget->setObjectName(QStringLiteral("forget-") + host);
        forget->setAccessibleName(tr("Ask again before sending to %1").arg(host));
        connect(forget, &QPushButton::clicked, this, [this, host] {
            m_preferences.change(
                [&](Settings& settings) { settings.consentedHosts.removeAll(host); });
            fillHosts();
        });
        line->addWidget(forget);
        m_hosts->addWidget(row);
    }
}

}  // namespace ratoon
