// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include "app/pixelmemory.h"
#include "ui/dialogs/facesettings.h"
#include "ui/dialogs/privacypage.h"
#include "ui/dialogs/safetypage.h"
#include "ui/dialogs/servicespage.h"
#include "ui/dialogs/spendingsettings.h"
#include "ui/languages.h"
#include "ui/style/style.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLocale>
#include <QStackedWidget>

#include <array>

namespace ratoon {
namespace {

constexpr QSize settingsSize(640, 600);

/// A grid of captions and fields that keeps to its top.
QGridLayout* fieldGrid(QWidget& page)
{
    auto* grid = new QGridLayout(&page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gapLarge);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnStretch(1, 1);
    return grid;
}

}  // namespace

SettingsDialog::SettingsDialog(Services& services,
                               Preferences& preferences,
                               QWidget* parent,
                               Page first)
    : QDialog(parent)
    , m_preferences(preferences)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    auto* pages = new QStackedWidget;
    pages->setObjectName(QStringLiteral("settingsPages"));
    pages->addWidget(generalPage(services));
    pages->addWidget(new ServicesPage(services, preferences));
    pages->addWidget(new PrivacyPage(preferences));
    pages->addWidget(new SafetyPage(preferences));
    pages->addWidget(spendingPage());
    auto* choice =
        new Segmented({tr("General"), tr("Services"), tr("Privacy"), tr("Safety"), tr("Spending")},
                      tr("Page of the settings"));
    choice->setObjectName(QStringLiteral("settingsPage"));
    choice->setCurrent(static_cast<int>(first));
    pages->setCurrentIndex(static_cast<int>(first));
    connect(choice, &Segmented::chosen, pages, &QStackedWidget::setCurrentIndex);

    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        metrics::gapHuge, metrics::gapHuge, metrics::gapHuge, metrics::gapLarge);
    column->setSpacing(metrics::gapLarge);
    column->addWidget(new PlainLabel(tr("Settings"), TextRole::Title));
    column->addWidget(choice, 0, Qt::AlignLeft);
    column->addWidget(pages, 1);
    column->addWidget(buttons);
    setFixedSize(settingsSize);
}

QWidget* SettingsDialog::generalPage(Services& services)
{
    auto* page = new QWidget;
    QGridLayout* grid = fieldGrid(*page);
    grid->addWidget(new PlainLabel(tr("Theme")), 0, 0);
    grid->addWidget(themeChoice(), 0, 1, Qt::AlignLeft);
    grid->addWidget(new PlainLabel(tr("Language")), 1, 0);
    grid->addWidget(languageChoice(), 1, 1);
    grid->addWidget(new PlainLabel(tr("Motion")), 2, 0);
    grid->addWidget(motionChoice(), 2, 1);
    grid->addWidget(new PlainLabel(tr("Memory")), 3, 0);
    grid->addWidget(memoryChoice(), 3, 1);
    grid->addWidget(new PlainLabel(tr("Faces")), 4, 0, Qt::AlignTop);
    grid->addWidget(new FaceSettings(services, m_preferences), 4, 1);
    grid->setRowStretch(5, 1);
    return page;
}

QWidget* SettingsDialog::spendingPage()
{
    auto* page = new QWidget;
    QGridLayout* grid = fieldGrid(*page);
    grid->addWidget(new PlainLabel(tr("Spend at most")), 0, 0, Qt::AlignTop);
    grid->addWidget(new SpendingSettings(m_preferences), 0, 1);
    grid->setRowStretch(1, 1);
    return page;
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

QComboBox* SettingsDialog::memoryChoice()
{
    constexpr std::array<qint64, 5> sizes = {512, 1024, 2048, 4096, 8192};  // MiB
    const auto named = [](qint64 size) {
        return QLocale().formattedDataSize(size << 20, 0, QLocale::DataSizeTraditionalFormat);
    };
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("pixelMemory"));
    box->setAccessibleName(tr("Memory for open pictures"));
    box->addItem(tr("Automatic (%1)").arg(named(qint64(pixelBudget({}) >> 20))), 0);
    for (const qint64 size : sizes) box->addItem(named(size), size);
    const qint64 chosen = m_preferences.settings().pixelMemory;
    if (box->findData(chosen) < 0) box->addItem(named(chosen), chosen);
    box->setCurrentIndex(box->findData(chosen));
    box->setToolTip(
        tr("What open pictures may take in memory: the rest waits on the disk. In force "
           "when Ratoon starts again"));
    connect(box, &QComboBox::activated, this, [this, box](int index) {
        m_preferences.change(
            [&](Settings& settings) { settings.pixelMemory = box->itemData(index).toLongLong(); });
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

}  // namespace ratoon
