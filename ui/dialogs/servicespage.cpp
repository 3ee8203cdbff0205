// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/servicespage.h"

#include "ui/errortext.h"
#include "ui/style/style.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace ratoon {

ServicesPage::ServicesPage(Services& services, Preferences& preferences, QWidget* parent)
    : QScrollArea(parent)
    , m_keychain(new PlainLabel({}, TextRole::Secondary, Ink::Secondary))
{
    setObjectName(QStringLiteral("servicesPage"));
    setAccessibleName(tr("Services and their keys"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, metrics::gapSmall, 0);
    column->setSpacing(metrics::gapLarge);
    m_keychain->setObjectName(QStringLiteral("keychainState"));
    m_keychain->setWordWrap(true);
    m_keychain->hide();
    column->addWidget(m_keychain);
    for (const auto& provider : services.catalogue.providers()) {
        if (provider->info().isLocal) continue;
        m_cards.push_back(new KeyCard(services, preferences, *provider));
        column->addWidget(m_cards.back());
    }
    column->addStretch(1);
    setWidget(content);
    m_look = services.pool->run([&keys = *services.keys](const Cancel&) { return keys.keychain(); },
                                [this](const Result<void>& answer) { takeKeychain(answer); });
}

void ServicesPage::takeKeychain(const Result<void>& answer)
{
    const QString reason = answer ? QString() : errorText(answer.error()).what;
    m_keychain->setText(reason);
    m_keychain->setVisible(!reason.isEmpty());
    for (KeyCard* card : m_cards) card->setKeychainObstacle(reason);
}

}  // namespace ratoon
