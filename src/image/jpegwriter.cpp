// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/formats.h"
#include "image/pixelrows.h"
#include "image/tilegrid.h"

#include <jpeglib.h>

#include <cmath>
#include <csetjmp>
#include <cstdio>

namespace ratoon {

namespace {

// From here on colors are stored at full resolution, as in other programs' best settings.
constexpr int fullColorQuality = 90;

// See JpegReader for `attempt`.
class JpegWriter {
public:
    JpegWriter()
    {
        m_info.err = jpeg_std_error(&m_errors.base);
        m_errors.base.error_exit = [](j_common_ptr info) {
            std::longjmp(reinterpret_cast<Errors*>(info->err)->jump, 1);
        };
        m_errors.base.output_message = [](j_common_ptr) {};
        m_target.base.init_destination = [](j_compress_ptr info) { targetOf(info)->grow(); };
        m_target.base.empty_output_buffer = [](j_compress_ptr info) -> boolean {
            targetOf(info)->used = targetOf(info)->bytes.size();
            targetOf(info)->grow();
            return TRUE;
        };
        m_target.base.term_destination = [](j_compress_ptr info) {
            Target* const target = targetOf(info);
            target->bytes.chop(static_cast<qsizetype>(target->base.free_in_buffer));
        };
        m_created = attempt([&] { jpeg_create_compress(&m_info); });
        m_info.dest = &m_target.base;
    }

    ~JpegWriter() { jpeg_destroy_compress(&m_info); }
    Q_DISABLE_COPY_MOVE(JpegWriter)

    bool start(QSize size, const EncodeOptions& options, const QByteArray& icc)
    {
        return m_created && attempt([&] {
                   m_info.image_width = static_cast<JDIMENSION>(size.width());
                   m_info.image_height = static_cast<JDIMENSION>(size.height());
                   m_info.input_components = 4;
                   m_info.in_color_space = JCS_EXT_RGBX;
                   jpeg_set_defaults(&m_info);
                   jpeg_set_quality(&m_info, options.quality, TRUE);
                   const int chroma = options.quality >= fullColorQuality ? 1 : 2;
                   m_info.comp_info[0].h_samp_factor = chroma;
                   m_info.comp_info[0].v_samp_factor = chroma;
                   if (options.resolution) setResolution(*options.resolution);
                   jpeg_start_compress(&m_info, TRUE);
                   if (!icc.isEmpty())
                       jpeg_write_icc_profile(&m_info,
                                              reinterpret_cast<const JOCTET*>(icc.constData()),
                                              static_cast<unsigned int>(icc.size()));
               });
    }

    bool writeRows(quint8* from, std::size_t stride, int count)
    {
        return attempt([&] {
            for (int y = 0; y < count; ++y) {
                JSAMPROW row = from + std::size_t(y) * stride;
                jpeg_write_scanlines(&m_info, &row, 1);
            }
        });
    }

    bool finish()
    {
        return attempt([&] { jpeg_finish_compress(&m_info); });
    }

    QByteArray takeBytes() { return std::move(m_target.bytes); }

private:
    struct Errors {
        jpeg_error_mgr base;
        std::jmp_buf jump;
    };

    // A buffer that doubles: the library writes straight into what is returned.
    struct Target {
        jpeg_destination_mgr base;
        QByteArray bytes;
        qsizetype used = 0;

        void grow()
        {
            bytes.resize(std::max<qsizetype>(64 * 1024, used * 2));
            base.next_output_byte = reinterpret_cast<JOCTET*>(bytes.data()) + used;
            base.free_in_buffer = static_cast<std::size_t>(bytes.size() - used);
        }
    };

    void setResolution(const PrintResolution& resolution)
    {
        constexpr quint8 inch = 1;
        m_info.density_unit = inch;
        m_info.X_density = static_cast<UINT16>(std::lround(resolution.x));
        m_info.Y_density = static_cast<UINT16>(std::lround(resolution.y));
    }

    static Target* targetOf(j_compress_ptr info) { return reinterpret_cast<Target*>(info->dest); }

    template <typename Call>
    bool attempt(Call call)
    {
        if (setjmp(m_errors.jump) != 0) return false;  // NOLINT(cert-err52-cpp)
        call();
        return true;
    }

    Errors m_errors = {};
    Target m_target = {};
    jpeg_compress_struct m_info = {};
    bool m_created = false;
};

}  // namespace

Result<QByteArray>
encodedJpeg(const Image& image, const EncodeOptions& options, const Cancel& cancel)
{
    JpegWriter writer;
    if (!writer.start(image.size(), options, iccToEmbed(image, options)))
        return unwritable(Format::Jpeg);
    const bool opaque = image.isOpaque();
    const std::size_t stride = std::size_t(image.width()) * 4;
    std::vector<quint8> strip(stride * tileSide);
    for (int y = 0; y < image.height(); y += tileSide) {
        if (cancel.requested()) return cancelled();
        const int rows = std::min(tileSide, image.height() - y);
        copyPixels(image, {0, y, image.width(), rows}, strip.data(), stride);
        if (!opaque) flattenOnWhite(strip);
        if (!writer.writeRows(strip.data(), stride, rows)) return unwritable(Format::Jpeg);
    }
    if (!writer.finish()) return unwritable(Format::Jpeg);
    return writer.takeBytes();
}

}  // namespace ratoon
