// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/address.h"

#include "base/plaintext.h"

#include <QHostAddress>

namespace ratoon::net {

bool isLoopback(const QUrl& url)
{
    const QString host = url.host();
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
           QHostAddress(host).isLoopback();
}

bool isNumeric(const QUrl& url)
{
    return !QHostAddress(url.host()).isNull();
}

Result<void> checkAddress(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty()) {
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("Sentence", "The base URL is not a web address.")},
            {QT_TRANSLATE_NOOP("Sentence", "Use an address such as https://example.com.")});
    }
    if (!url.userInfo().isEmpty()) {
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("Sentence", "The base URL holds a user name or a password.")},
            {QT_TRANSLATE_NOOP("Sentence", "Take it out, and set the key instead.")});
    }
    const bool isPlain = url.scheme() == QLatin1String("http");
    if (url.scheme() == QLatin1String("https") || (isPlain && isLoopback(url))) return {};
    return failure(
        ErrorCode::Usage,
        {QT_TRANSLATE_NOOP("Sentence", "The address of %1 is not encrypted."),
         {plainLine(url.host(), 200)}},
        {QT_TRANSLATE_NOOP("Sentence", "Use https; plain http is for this machine only.")});
}

}  // namespace ratoon::net
