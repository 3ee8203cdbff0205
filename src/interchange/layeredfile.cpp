// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/layeredfile.h"

#include "interchange/openraster.h"
#include "interchange/photoshop.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ratoon {

std::optional<LayeredFormat> sniffedLayers(QByteArrayView bytes)
{
    if (isOpenRaster(bytes)) return LayeredFormat::OpenRaster;
    if (isPhotoshop(bytes)) return LayeredFormat::Photoshop;
    return std::nullopt;
}

std::optional<LayeredFormat> layeredFormatForFileName(const QString& fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == u"ora") return LayeredFormat::OpenRaster;
    if (ending == u"psd") return LayeredFormat::Photoshop;
    return std::nullopt;
}

QString mimeType(LayeredFormat format)
{
    switch (format) {
    case LayeredFormat::OpenRaster: return QStringLiteral("image/openraster");
    case LayeredFormat::Photoshop: break;
    }
    return QStringLiteral("image/vnd.adobe.photoshop");
}

QString formatName(LayeredFormat format)
{
    switch (format) {
    case LayeredFormat::OpenRaster: return QStringLiteral("OpenRaster");
    case LayeredFormat::Photoshop: return QStringLiteral("PSD");
    }
    return {};
}

Result<ReadCanvas> readLayers(const QByteArray& bytes,
                              LayeredFormat format,
                              const DecodeLimits& limits,
                              const Cancel& cancel)
{
    switch (format) {
    case LayeredFormat::OpenRaster: return readOpenRaster(bytes, limits, cancel);
    case LayeredFormat::Photoshop: break;
    }
    return readPhotoshop(bytes, limits, cancel);
}

QByteArray describingPart(const QByteArray& file)
{
    return isOpenRaster(file) ? wholePictureIn(file) : file;
}

std::optional<PrintResolution> resolutionIn(const QByteArray& file)
{
    if (isOpenRaster(file)) return openRasterResolution(file);
    return isPhotoshop(file) ? photoshopResolution(file) : printResolution(file);
}

Result<QByteArray>
layeredFileOf(const Canvas& canvas,
              LayeredFormat format,
              const std::function<Result<QByteArray>(const QByteArray&)>& describe,
              const std::optional<PrintResolution>& resolution,
              const Cancel& cancel)
{
    switch (format) {
    case LayeredFormat::OpenRaster: return openRasterOf(canvas, describe, resolution, cancel);
    case LayeredFormat::Photoshop: break;
    }
    TRY(file, photoshopOf(canvas, resolution, cancel));
    return describe ? describe(file) : file;
}

std::vector<Sentence> writingNotes(const Canvas& canvas, LayeredFormat format)
{
    const bool isJoined = format == LayeredFormat::OpenRaster ? isJoinedInOpenRaster(canvas)
                                                              : isJoinedInPhotoshop(canvas);
    if (!isJoined) return {};
    return {{QT_TRANSLATE_NOOP("Sentence",
                               "%1 has no word for how some layers are mixed: they became one."),
             {formatName(format)}}};
}

}  // namespace ratoon
