// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/textpictures.h"

#include <QtGlobal>

#include <algorithm>

namespace ratoon {

namespace {

constexpr QByteArrayView imageStart("![");

/// The text before a data: URL, less the "![alt](" of Markdown.
QByteArrayView withoutOpening(QByteArrayView text)
{
    if (!text.endsWith("](")) return text;
    const QByteArrayView before = text.chopped(2);
    const qsizetype opening = before.lastIndexOf(imageStart);
    const bool isOpening = opening >= 0 && before.indexOf(']', opening) < 0;
    return isOpening ? text.first(opening) : text;
}

qsizetype endOfUrl(QByteArrayView text, qsizetype from)
{
    const auto end = std::find_if(text.begin() + from, text.end(), [](char c) {
        return c == ')' || c == '"' || c == '\'' || c == '<' || static_cast<quint8>(c) <= ' ';
    });
    return end - text.begin();
}

bool isWebAddress(QByteArrayView text)
{
    return text.startsWith("https://") || text.startsWith("http://");
}

qsizetype afterBlanks(QByteArrayView text, qsizetype from)
{
    while (from < text.size() && static_cast<quint8>(text[from]) <= ' ') ++from;
    return from;
}

/// In "![alt](address)", or alone.
QByteArrayView shownUrl(QByteArrayView text)
{
    qsizetype at = text.indexOf(imageStart);
    while (at >= 0) {
        const qsizetype close = text.indexOf(']', at);
        if (close < 0) break;
        const bool isLink = close + 1 < text.size() && text[close + 1] == '(';
        const qsizetype address = isLink ? afterBlanks(text, close + 2) : text.size();
        if (isWebAddress(text.sliced(address)))
            return text.sliced(address, endOfUrl(text, address) - address);
        at = text.indexOf(imageStart, close);
    }
    const QByteArrayView whole = text.trimmed();
    return isWebAddress(whole) && endOfUrl(whole, 0) == whole.size() ? whole : QByteArrayView();
}

/// Where the Base64 of the data: URL at `url` begins, or -1 if it is none.
qsizetype startOfData(QByteArrayView text, qsizetype url)
{
    constexpr QByteArrayView encoding(";base64,");
    constexpr qsizetype longestHead = 64;
    const QByteArrayView head = text.sliced(url, std::min(longestHead, text.size() - url));
    const qsizetype coded = head.indexOf(encoding);
    return coded < 0 ? -1 : url + coded + encoding.size();
}

}  // namespace

TextPictures textPictures(QByteArrayView text)
{
    constexpr QByteArrayView start("data:image/");
    constexpr std::size_t mostPictures = 256;
    TextPictures found;
    qsizetype taken = 0;
    for (qsizetype url = text.indexOf(start); url >= 0 && found.base64.size() < mostPictures;) {
        const qsizetype from = startOfData(text, url);
        if (from < 0) {
            url = text.indexOf(start, url + start.size());
            continue;
        }
        const qsizetype end = endOfUrl(text, from);
        found.base64.push_back(text.sliced(from, end - from));
        found.words.push_back(withoutOpening(text.sliced(taken, url - taken)));
        taken = end < text.size() && text[end] == ')' ? end + 1 : end;
        url = text.indexOf(start, taken);
    }
    found.words.push_back(text.sliced(taken));
    found.url = shownUrl(text.sliced(taken));
    return found;
}

}  // namespace ratoon
