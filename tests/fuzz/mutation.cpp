// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation.h"

#include <array>

namespace ratoon::test {

namespace {

constexpr qsizetype mostBytes = 64 * 1024;

/// What parsers of text, of lengths and of UTF-8 stumble over.
const std::array tokens = {QByteArray("\""),
                           QByteArray("\\"),
                           QByteArray("{"),
                           QByteArray("}"),
                           QByteArray("["),
                           QByteArray("]"),
                           QByteArray(","),
                           QByteArray("null"),
                           QByteArray("-1"),
                           QByteArray("1e999"),
                           QByteArray("0.5"),
                           QByteArray("\\u0000"),
                           QByteArray("\\ud800"),
                           QByteArray("\r\n\r\n"),
                           QByteArray("data: "),
                           QByteArray("%s"),
                           QByteArray("<!--"),
                           QByteArray("]]>"),
                           QByteArray("../"),
                           QByteArray("\xff\xfe"),
                           QByteArray("\xc0\x80"),
                           QByteArray("\xf4\x90\x80\x80"),
                           QByteArray(4, '\0'),
                           QByteArray(4, '\xff'),
                           QByteArray("\x7f\xff\xff\xff"),
                           QByteArray("\x80\0\0\0", 4),
                           QByteArray(300, 'A'),
                           QByteArray(100, '[')};

int placeIn(const QByteArray& bytes, Pcg32& random)
{
    return random.below(static_cast<int>(bytes.size()) + 1);
}

QByteArray partOf(const QByteArray& bytes, Pcg32& random)
{
    constexpr int longest = 200;
    return bytes.mid(placeIn(bytes, random), random.below(longest));
}

void mutate(QByteArray& bytes, const std::vector<QByteArray>& seeds, Pcg32& random)
{
    constexpr int longest = 64;
    const int place = placeIn(bytes, random);
    const int length = 1 + random.below(longest);
    switch (random.below(7)) {
    case 0:
        if (place < bytes.size())
            bytes[place] = static_cast<char>(bytes.at(place) ^ (1 << random.below(8)));
        break;
    case 1:
        if (place < bytes.size()) bytes[place] = static_cast<char>(random.below(256));
        break;
    case 2: bytes.remove(place, length); break;
    case 3: bytes.insert(place, partOf(bytes, random)); break;
    case 4: bytes.insert(place, tokens.at(random.next() % tokens.size())); break;
    case 5:
        bytes.replace(place, length, partOf(seeds[random.next() % seeds.size()], random));
        break;
    default: bytes.replace(place, 4, tokens.at(random.next() % tokens.size()).left(4)); break;
    }
}

}  // namespace

QByteArray mutated(const std::vector<QByteArray>& seeds, Pcg32& random)
{
    QByteArray bytes = seeds[random.next() % seeds.size()];
    constexpr int mostChanges = 6;
    for (int i = random.below(mostChanges); i >= 0; --i) mutate(bytes, seeds, random);
    if (random.chance(0.1)) bytes.truncate(placeIn(bytes, random));
    bytes.truncate(std::max(mostBytes, seeds.front().size()));
    return bytes;
}

}  // namespace ratoon::test
