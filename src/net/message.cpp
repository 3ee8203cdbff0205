// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/message.h"

namespace ratoon::net {

QByteArray Response::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const Header& header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->value;
}

}  // namespace ratoon::net
