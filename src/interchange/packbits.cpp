// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/packbits.h"

#include <algorithm>

namespace ratoon {

namespace {

constexpr qsizetype longest = 128;  ///< Bytes that one code stands for.

qsizetype runAt(QByteArrayView row, qsizetype at)
{
    const qsizetype most = std::min(row.size(), at + longest);
    qsizetype end = at + 1;
    while (end < most && row[end] == row[at]) ++end;
    return end - at;
}

}  // namespace

void appendPackBits(QByteArrayView row, QByteArray& to)
{
    constexpr qsizetype worthARun = 3;
    for (qsizetype at = 0; at < row.size();) {
        const qsizetype run = runAt(row, at);
        if (run >= worthARun) {
            to.append(static_cast<char>(1 - run));
            to.append(row[at]);
            at += run;
            continue;
        }
        qsizetype end = at;
        const qsizetype most = std::min(row.size(), at + longest);
        while (end < most) {
            const qsizetype next = runAt(row, end);
            if (next >= worthARun) break;
            end = std::min(most, end + next);
        }
        to.append(static_cast<char>(end - at - 1));
        to.append(row.sliced(at, end - at));
        at = end;
    }
}

bool unpackBits(QByteArrayView packed, char* to, qsizetype size)
{
    constexpr int nothing = -128;
    qsizetype at = 0;
    qsizetype done = 0;
    while (at < packed.size()) {
        const int code = static_cast<signed char>(packed[at++]);
        if (code == nothing) continue;
        const qsizetype count = code < 0 ? 1 - code : code + 1;
        const qsizetype taken = code < 0 ? 1 : count;
        if (count > size - done || taken > packed.size() - at) return false;
        if (code < 0)
            std::fill_n(to + done, count, packed[at]);
        else
            std::copy_n(packed.data() + at, count, to + done);
        at += taken;
        done += count;
    }
    return done == size;
}

}  // namespace ratoon
