// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/spenttoday.h"

#include "app/spending.h"

#include <QDate>
#include <QLocale>

namespace ratoon {
namespace {

QString dollars(double usd)
{
    return QStringLiteral("$") + QLocale().toString(usd, 'f', 2);
}

}  // namespace

QString spentText(double usd, std::optional<double> cap)
{
    if (cap) return SpentToday::tr("Today %1 of %2").arg(dollars(usd), dollars(*cap));
    return usd > 0 ? SpentToday::tr("Today %1").arg(dollars(usd)) : QString();
}

SpentToday::SpentToday(Services& services, QObject* parent) : QObject(parent), m_services(services)
{
    refresh();
}

void SpentToday::refresh()
{
    m_reading = m_services.disk->run(
        [ledger = m_services.ledger,
         file = m_services.places.settingsFile()](const Cancel&) -> Result<QString> {
            TRY(spent, ledger->heldOn(QDate::currentDate()));
            TRY(caps, capsIn(file));
            return spentText(spent, caps.day);
        },
        [this](const Result<QString>& text) {
            const QString now = text.value_or(QString());
            if (now == m_text) return;
            m_text = now;
            Q_EMIT changed();
        });
}

}  // namespace ratoon
