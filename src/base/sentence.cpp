// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sentence.h"

namespace ratoon {

QString Sentence::english() const
{
    return filled(QString::fromUtf8(source));
}

QString Sentence::filled(QString text) const
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == u'%' && i + 1 < text.size() && text[i + 1].isDigit();
        const auto index = isPlace ? text[i + 1].digitValue() - 1 : -1;
        if (index >= 0 && index < values.size()) {
            result += values[index];
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

}  // namespace ratoon
