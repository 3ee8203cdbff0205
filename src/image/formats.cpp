// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/formats.h"

namespace ratoon {

void flattenOnWhite(std::span<quint8> pixels)
{
    for (std::size_t i = 0; i < pixels.size(); i += 4) {
        const unsigned alpha = pixels[i + 3];
        for (std::size_t c = 0; c < 4; ++c) {
            const unsigned darkness = (255U - pixels[i + c]) * alpha;
            pixels[i + c] = static_cast<quint8>(255U - (darkness + 127U) / 255U);
        }
        pixels[i + 3] = 255;
    }
}

QByteArray iccToEmbed(const Image& image, const EncodeOptions& options)
{
    const QByteArray& icc = image.icc();
    const bool isRgb = icc.size() >= 128 && icc.sliced(16, 4) == "RGB ";
    return options.embedIcc && isRgb ? icc : QByteArray();
}

tl::unexpected<Error> damaged(Format format)
{
    return failure(ErrorCode::Malformed,
                   {QT_TRANSLATE_NOOP("Sentence", "The %1 picture is damaged or cut short."),
                    {formatName(format)}},
                   {QT_TRANSLATE_NOOP("Sentence", "Try another copy of it.")});
}

tl::unexpected<Error> unsupported(Format format)
{
    return failure(ErrorCode::Unsupported,
                   {QT_TRANSLATE_NOOP("Sentence", "This kind of %1 picture cannot be read."),
                    {formatName(format)}},
                   {QT_TRANSLATE_NOOP("Sentence", "Save it as PNG or JPEG in another program.")});
}

tl::unexpected<Error> unwritable(Format format)
{
    return failure(ErrorCode::Unsupported,
                   {QT_TRANSLATE_NOOP("Sentence", "The picture cannot be written as %1."),
                    {formatName(format)}},
                   {QT_TRANSLATE_NOOP("Sentence", "Choose PNG, JPEG or TIFF.")});
}

tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("Sentence", "Cancelled.")});
}

}  // namespace ratoon
