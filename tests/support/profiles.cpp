// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/profiles.h"

#include <QtEndian>

#include <utility>
#include <vector>

namespace ratoon {

namespace {

QByteArray number(quint32 value)
{
    const quint32 big = qToBigEndian(value);
    return {reinterpret_cast<const char*>(&big), sizeof big};
}

}  // namespace

QByteArray linearGreyProfile()
{
    const QByteArray zero = number(0);
    const QByteArray white =
        "XYZ " + zero + number(0x0000'f6d6) + number(0x0001'0000) + number(0x0000'd32d);
    const QByteArray curve = "curv" + zero + zero;  // of no points: the identity
    const std::vector<std::pair<QByteArray, QByteArray>> tags = {{"wtpt", white}, {"kTRC", curve}};

    QByteArray table = number(static_cast<quint32>(tags.size()));
    QByteArray data;
    const qsizetype start = 128 + 4 + 12 * static_cast<qsizetype>(tags.size());
    for (const auto& [name, value] : tags) {
        table += name + number(static_cast<quint32>(start + data.size())) +
                 number(static_cast<quint32>(value.size()));
        data += value;
    }
    const QByteArray head = number(static_cast<quint32>(start + data.size())) + zero +
                            number(0x0210'0000) + "mntrGRAYXYZ " + QByteArray(12, '\0') + "acsp";
    const QByteArray d50 = number(0x0000'f6d6) + number(0x0001'0000) + number(0x0000'd32d);
    return (head.leftJustified(68, '\0') + d50).leftJustified(128, '\0') + table + data;
}

}  // namespace ratoon
