// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plaintext.h"

#include <QRegularExpression>

#include <algorithm>

namespace ratoon {

namespace {

bool isBidiControl(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E ||
           c == 0x200F;
}

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || isBidiControl(c) || c == 0x2028 || c == 0x2029 ||
           c == 0xFEFF;
}

QString bounded(QString text, qsizetype limit)
{
    if (text.size() <= limit) return text;
    text.truncate(limit > 0 && text[limit - 1].isHighSurrogate() ? limit - 1 : limit);
    return text + QChar(0x2026);
}

}  // namespace

QString plainLine(const QString& text, qsizetype limit)
{
    // Four times the limit is enough to fill a line, however many characters fall out of it.
    QString line = text.left(limit * 4).simplified();
    line.removeIf([](QChar c) { return isControl(c.unicode()); });
    return bounded(line, limit);
}

QString plainParagraphs(const QString& text, qsizetype limit)
{
    QString result = text.left(limit * 4);
    result.removeIf([](QChar c) { return isControl(c.unicode()) && c != u'\n' && c != u'\t'; });
    return bounded(result, limit);
}

QString redacted(const QString& text)
{
    static const QRegularExpression secrets(
        QStringLiteral("(?:(?<=key=)|(?<=Bearer )|(?<=token=))[A-Za-z0-9._~+/=-]+"
                       "|AIza[0-9A-Za-z_-]{20,}|AQ\\.[0-9A-Za-z_-]{10,}|sk-[0-9A-Za-z_-]{8,}"
                       "|ya29\\.[0-9A-Za-z_-]+"));
    return QString(text).replace(secrets, QStringLiteral("[redacted]"));
}

}  // namespace ratoon
