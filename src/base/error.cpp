// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace ratoon {

QString Error::english() const
{
    return remedy.isEmpty() ? what.english() : what.english() + QLatin1Char(' ') + remedy.english();
}

QString name(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::Usage: return QStringLiteral("usage");
    case ErrorCode::NotFound: return QStringLiteral("not-found");
    case ErrorCode::Malformed: return QStringLiteral("malformed");
    case ErrorCode::Unsupported: return QStringLiteral("unsupported");
    case ErrorCode::Denied: return QStringLiteral("denied");
    case ErrorCode::Refused: return QStringLiteral("refused");
    case ErrorCode::Exhausted: return QStringLiteral("exhausted");
    case ErrorCode::OverBudget: return QStringLiteral("over-budget");
    case ErrorCode::Unreachable: return QStringLiteral("unreachable");
    case ErrorCode::Uncertain: return QStringLiteral("uncertain");
    case ErrorCode::Damaged: return QStringLiteral("damaged");
    case ErrorCode::Unwritable: return QStringLiteral("unwritable");
    case ErrorCode::Unaligned: return QStringLiteral("unaligned");
    }
    Q_UNREACHABLE();
}

}  // namespace ratoon
