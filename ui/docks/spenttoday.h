// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"

#include <QObject>

#include <optional>

namespace ratoon {

/// What was spent today and how much may be, read in the background.
class SpentToday final : public QObject {
    Q_OBJECT

public:
    explicit SpentToday(Services& services, QObject* parent = nullptr);

    /// Reads again; changed() if it is something else.
    void refresh();
    /// "Today $0.84 of $5.00"; empty while nothing was spent and there is no limit.
    QString text() const { return m_text; }

Q_SIGNALS:
    void changed();

private:
    Services& m_services;
    QString m_text;
    Ticket m_reading;
};

/// "Today $0.84 of $5.00", "Today $0.84"
QString spentText(double usd, std::optional<double> cap);

}  // namespace ratoon
