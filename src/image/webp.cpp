// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/exif.h"
#include "image/formats.h"
#include "image/pixelrows.h"

#include <webp/decode.h>
#include <webp/demux.h>
#include <webp/encode.h>
#include <webp/mux.h>

#include <utility>

namespace ratoon {

namespace {

const quint8* bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const quint8*>(bytes.data());
}

WebPData dataOf(QByteArrayView bytes)
{
    return {bytesOf(bytes), static_cast<std::size_t>(bytes.size())};
}

// The container: chunks and frames. Null if it is damaged or cut.
class WebPFile {
public:
    explicit WebPFile(QByteArrayView bytes)
    {
        const WebPData data = dataOf(bytes);
        m_demuxer.reset(WebPDemux(&data));
    }

    bool isWhole() const { return m_demuxer != nullptr; }

    int number(WebPFormatFeature feature) const
    {
        return static_cast<int>(WebPDemuxGetI(m_demuxer.get(), feature));
    }

    QByteArray chunk(const char* type) const
    {
        WebPChunkIterator found = {};
        QByteArray result;
        if (WebPDemuxGetChunk(m_demuxer.get(), type, 1, &found) != 0)
            result = QByteArray(reinterpret_cast<const char*>(found.chunk.bytes),
                                static_cast<qsizetype>(found.chunk.size));
        WebPDemuxReleaseChunkIterator(&found);
        return result;
    }

private:
    struct Delete {
        void operator()(WebPDemuxer* demuxer) const { WebPDemuxDelete(demuxer); }
    };
    std::unique_ptr<WebPDemuxer, Delete> m_demuxer;
};

Image imported(const quint8* pixels, QSize size, const QByteArray& icc)
{
    RowImporter<quint8> importer(size);
    const std::size_t stride = std::size_t(size.width()) * 4;
    for (int y = 0; y < size.height(); ++y) {
        std::copy_n(pixels + std::size_t(y) * stride, stride, importer.row(y));
        importer.advance(y + 1);
    }
    return std::move(importer).build(icc);
}

// The first frame as it is shown: on a transparent canvas.
std::optional<Image> firstFrame(QByteArrayView bytes, QSize size, const QByteArray& icc)
{
    WebPAnimDecoderOptions options;
    if (WebPAnimDecoderOptionsInit(&options) == 0) return std::nullopt;
    options.color_mode = MODE_RGBA;
    const WebPData data = dataOf(bytes);
    const std::unique_ptr<WebPAnimDecoder, decltype(&WebPAnimDecoderDelete)> decoder(
        WebPAnimDecoderNew(&data, &options), &WebPAnimDecoderDelete);
    quint8* pixels = nullptr;
    int time = 0;
    if (!decoder || WebPAnimDecoderGetNext(decoder.get(), &pixels, &time) == 0) return std::nullopt;
    return imported(pixels, size, icc);
}

std::optional<Image> stillPicture(QByteArrayView bytes, QSize size, const QByteArray& icc)
{
    const auto stride = size.width() * 4;
    std::vector<quint8> pixels(std::size_t(stride) * std::size_t(size.height()));
    if (!WebPDecodeRGBAInto(bytesOf(bytes),
                            static_cast<std::size_t>(bytes.size()),
                            pixels.data(),
                            pixels.size(),
                            stride))
        return std::nullopt;
    return imported(pixels.data(), size, icc);
}

class WebPWriter {
public:
    WebPWriter(const EncodeOptions& options, Cancel cancel) : m_cancel(std::move(cancel))
    {
        WebPMemoryWriterInit(&m_output);
        m_config.quality = static_cast<float>(options.quality);
        m_config.thread_level = 1;
        if (options.quality >= 100)
            m_valid = m_valid && WebPConfigLosslessPreset(&m_config, 3) != 0;
        m_config.exact = 1;
        m_picture.use_argb = m_config.lossless;
        m_picture.writer = WebPMemoryWrite;
        m_picture.custom_ptr = &m_output;
        m_picture.user_data = this;
        m_picture.progress_hook = [](int, const WebPPicture* picture) {
            const auto* self = static_cast<const WebPWriter*>(picture->user_data);
            return self->m_cancel.requested() ? 0 : 1;
        };
    }
    ~WebPWriter()
    {
        WebPPictureFree(&m_picture);
        WebPMemoryWriterClear(&m_output);
    }
    Q_DISABLE_COPY_MOVE(WebPWriter)

    bool write(const Image& image)
    {
        std::vector<quint8> pixels(std::size_t(image.width()) * std::size_t(image.height()) * 4);
        const std::size_t stride = std::size_t(image.width()) * 4;
        copyPixels(image, image.rect(), pixels.data(), stride);
        m_picture.width = image.width();
        m_picture.height = image.height();
        return m_valid &&
               WebPPictureImportRGBA(&m_picture, pixels.data(), static_cast<int>(stride)) != 0 &&
               WebPEncode(&m_config, &m_picture) != 0;
    }

    std::optional<QByteArray> withIcc(const QByteArray& icc) const
    {
        if (icc.isEmpty())
            return QByteArray(reinterpret_cast<const char*>(m_output.mem),
                              static_cast<qsizetype>(m_output.size));
        const std::unique_ptr<WebPMux, decltype(&WebPMuxDelete)> mux(WebPMuxNew(), &WebPMuxDelete);
        const WebPData image = {m_output.mem, m_output.size};
        const WebPData profile = dataOf(icc);
        WebPData file = {};
        const bool done = WebPMuxSetImage(mux.get(), &image, 0) == WEBP_MUX_OK &&
                          WebPMuxSetChunk(mux.get(), "ICCP", &profile, 0) == WEBP_MUX_OK &&
                          WebPMuxAssemble(mux.get(), &file) == WEBP_MUX_OK;
        const QByteArray bytes(reinterpret_cast<const char*>(file.bytes),
                               static_cast<qsizetype>(file.size));
        WebPDataClear(&file);
        return done ? std::optional(bytes) : std::nullopt;
    }

private:
    Cancel m_cancel;
    WebPConfig m_config = {};
    WebPPicture m_picture = {};
    WebPMemoryWriter m_output = {};
    bool m_valid = WebPPictureInit(&m_picture) != 0 && WebPConfigInit(&m_config) != 0;
};

}  // namespace

Result<StoredInfo> probedWebP(QByteArrayView bytes)
{
    const WebPFile file(bytes);
    if (file.isWhole())
        return StoredInfo{{file.number(WEBP_FF_CANVAS_WIDTH), file.number(WEBP_FF_CANVAS_HEIGHT)},
                          exifOrientation(file.chunk("EXIF")),
                          std::max(1, file.number(WEBP_FF_FRAME_COUNT))};
    WebPBitstreamFeatures features = {};
    const auto size = static_cast<std::size_t>(bytes.size());
    if (WebPGetFeatures(bytesOf(bytes), size, &features) != VP8_STATUS_OK)
        return damaged(Format::WebP);
    return StoredInfo{{features.width, features.height}};
}

Result<Image> decodedWebP(QByteArrayView bytes, const Cancel& cancel)
{
    const WebPFile file(bytes);
    if (!file.isWhole()) return damaged(Format::WebP);
    const QSize size(file.number(WEBP_FF_CANVAS_WIDTH), file.number(WEBP_FF_CANVAS_HEIGHT));
    const QByteArray icc = file.chunk("ICCP");
    const bool moves = (file.number(WEBP_FF_FORMAT_FLAGS) & ANIMATION_FLAG) != 0;
    const auto decode = moves ? firstFrame : stillPicture;
    const auto image = decode(bytes, size, icc.size() > mostIccBytes ? QByteArray() : icc);
    if (cancel.requested()) return cancelled();
    if (!image) return damaged(Format::WebP);
    return *image;
}

Result<QByteArray>
encodedWebP(const Image& image, const EncodeOptions& options, const Cancel& cancel)
{
    if (std::max(image.width(), image.height()) > WEBP_MAX_DIMENSION)
        return unwritable(Format::WebP);
    WebPWriter writer(options, cancel);
    const bool written = writer.write(image);
    if (cancel.requested()) return cancelled();
    const auto bytes = written ? writer.withIcc(iccToEmbed(image, options)) : std::nullopt;
    if (!bytes) return unwritable(Format::WebP);
    return *bytes;
}

}  // namespace ratoon
