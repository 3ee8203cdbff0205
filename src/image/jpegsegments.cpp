// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/jpegsegments.h"

#include <QtEndian>

namespace ratoon {

std::vector<JpegSegment> jpegSegments(QByteArrayView file)
{
    constexpr quint8 scan = 0xda;
    std::vector<JpegSegment> segments;
    if (!file.startsWith("\xff\xd8")) return segments;
    for (qsizetype at = 2; at + 4 <= file.size();) {
        const auto marker = static_cast<quint8>(file[at + 1]);
        if (static_cast<quint8>(file[at]) != 0xff || marker == scan) break;
        if (marker == 0xff) {  // filling
            ++at;
            continue;
        }
        const qsizetype length = qFromBigEndian<quint16>(file.data() + at + 2);
        const qsizetype end = at + 2 + length;
        if (length < 2 || end > file.size()) break;
        segments.push_back({marker, file.sliced(at + 4, length - 2)});
        at = end;
    }
    return segments;
}

QByteArrayView exifOf(const std::vector<JpegSegment>& segments)
{
    constexpr quint8 app1 = 0xe1;
    constexpr QByteArrayView signature("Exif\0\0", 6);
    for (const JpegSegment& segment : segments)
        if (segment.marker == app1 && segment.data.startsWith(signature))
            return segment.data.sliced(signature.size());
    return {};
}

}  // namespace ratoon
