// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/pngtexts.h"

#include "image/deflate.h"
#include "image/pngchunks.h"

#include <optional>

namespace ratoon {

namespace {

constexpr qsizetype mostUnpacked = 256LL * 1024;

std::optional<QByteArray> unpacked(QByteArrayView data, int& left)
{
    if (left <= 0) return std::nullopt;
    --left;
    return zlibUncompressed(data, mostUnpacked);
}

// Behind the keyword: whether it is packed and how; a language, the keyword in it, and the text.
std::optional<QByteArray> internationalText(QByteArrayView data, int& left)
{
    const bool isKnown = data.size() > 2 && (data[0] == 0 || (data[0] == 1 && data[1] == 0));
    const qsizetype language = isKnown ? data.indexOf('\0', 2) : -1;
    const qsizetype translated = language < 0 ? -1 : data.indexOf('\0', language + 1);
    if (translated < 0) return std::nullopt;
    const QByteArrayView text = data.sliced(translated + 1);
    return data[0] == 0 ? text.toByteArray() : unpacked(text, left);
}

std::optional<QByteArray> textIn(QByteArrayView type, QByteArrayView data, int& left)
{
    if (type == "tEXt") return data.toByteArray();
    if (type == "iTXt") return internationalText(data, left);
    const bool isPacked = type == "zTXt" && !data.isEmpty() && data[0] == 0;
    return isPacked ? unpacked(data.sliced(1), left) : std::nullopt;
}

}  // namespace

std::vector<PngText> pngTexts(QByteArrayView png)
{
    constexpr std::size_t mostTexts = 1000;
    int left = 64;
    std::vector<PngText> texts;
    for (const PngChunk& chunk : pngChunks(png).chunks) {
        const bool isText = chunk.type == "tEXt" || chunk.type == "iTXt" || chunk.type == "zTXt";
        const qsizetype end = isText ? chunk.data.indexOf('\0') : -1;
        if (end < 0 || texts.size() >= mostTexts) continue;
        if (auto text = textIn(chunk.type, chunk.data.sliced(end + 1), left))
            texts.push_back({chunk.data.first(end).toByteArray(), *std::move(text)});
    }
    return texts;
}

QByteArray pngWithoutTheRest(QByteArrayView png)
{
    int left = 16;
    QByteArray result = pngSignature.toByteArray();
    for (const PngChunk& chunk : pngChunks(png).chunks) {
        const QByteArrayView data = chunk.data;
        const bool isFrame = chunk.type == "IHDR" || chunk.type == "IEND";
        const bool isWanted = chunk.type == "eXIf" || data.startsWith("XML:com.adobe.xmp") ||
                              data.startsWith("Raw profile type");
        if (isFrame || (isWanted && left-- > 0)) result.append(chunk.whole);
    }
    return result;
}

}  // namespace ratoon
