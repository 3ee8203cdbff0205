// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <QRandomGenerator>

namespace ratoon {

quint64 randomId()
{
    const quint64 value = QRandomGenerator::system()->generate64();
    return value == 0 ? 1 : value;
}

QString idToString(quint64 value)
{
    return QStringLiteral("%1").arg(value, 16, 16, QLatin1Char('0'));
}

std::optional<quint64> idFromString(QStringView text)
{
    bool ok = false;
    const quint64 value = text.toULongLong(&ok, 16);
    if (!ok || text.size() != 16 || value == 0) return std::nullopt;
    return value;
}

}  // namespace ratoon
