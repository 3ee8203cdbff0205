// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/jsonshape.h"

#include <algorithm>

namespace ratoon {

namespace {

/// The quote that ends the string whose text starts at `from`, or the size of the text.
qsizetype stringEnd(QByteArrayView text, qsizetype from)
{
    for (qsizetype quote = text.indexOf('"', from); quote >= 0;
         quote = text.indexOf('"', quote + 1)) {
        qsizetype start = quote;
        while (start > from && text[start - 1] == '\\') --start;
        if ((quote - start) % 2 == 0) return quote;
    }
    return text.size();
}

}  // namespace

JsonShape jsonShape(QByteArrayView text)
{
    JsonShape shape;
    int depth = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        switch (text[at]) {
        case '"': at = stringEnd(text, at + 1); break;
        case '[':
        case '{':
            shape.depth = std::max(shape.depth, ++depth);
            ++shape.values;
            break;
        case ']':
        case '}':
            if (--depth < 0) return {.depth = -1};
            break;
        case ',': ++shape.values; break;
        default: break;
        }
    }
    return shape;
}

}  // namespace ratoon
