// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/cmyk.h"
#include "image/color.h"
#include "image/exif.h"
#include "image/formats.h"
#include "image/pixelrows.h"

#include <QColorSpace>

#include <jerror.h>
#include <jpeglib.h>

#include <algorithm>
#include <csetjmp>
#include <cstdio>

namespace ratoon {

namespace {

// A progressive picture may repeat its scans without end; cameras and programs write at most a dozen.
constexpr int mostScans = 200;

// Reports of the library that say pixels are missing or wrong. Others (a comment of odd length, an unknown
// version number) leave the picture as it was meant. So may the end of the bytes: the library then puts an end mark
// there, and complains again if it wanted more before that.
bool isDamage(int warning)
{
    switch (warning) {
    case JWRN_HIT_MARKER:
    case JWRN_HUFF_BAD_CODE:
    case JWRN_BOGUS_PROGRESSION:
    case JWRN_MUST_RESYNC: return true;
    default: return false;
    }
}

bool isUnsupported(int error)
{
    switch (error) {
    case JERR_BAD_PRECISION:
    case JERR_SOF_UNSUPPORTED:
    case JERR_ARITH_NOTIMPL:
    case JERR_CONVERSION_NOTIMPL:
    case JERR_COMPONENT_COUNT:
    case JERR_FRACT_SAMPLE_NOTIMPL:
    case JERR_CCIR601_NOTIMPL: return true;
    default: return false;
    }
}

// The library leaves its functions by longjmp when it fails. All calls go through `attempt`, whose callable must
// hold nothing with a destructor, so that nothing is skipped.
class JpegReader {
public:
    explicit JpegReader(QByteArrayView bytes, const Cancel& cancel = {}) : m_cancel(cancel)
    {
        m_info.err = jpeg_std_error(&m_errors.base);
        m_errors.base.error_exit = [](j_common_ptr info) { leave(errorsOf(info)); };
        m_errors.base.emit_message = [](j_common_ptr info, int level) {
            if (level >= 0) return;
            if (info->err->msg_code == JWRN_JPEG_EOF) errorsOf(info)->ranOut = true;
            if (isDamage(info->err->msg_code)) leave(errorsOf(info));
        };
        m_errors.base.output_message = [](j_common_ptr) {};
        m_created = attempt([&] {
            jpeg_create_decompress(&m_info);
            jpeg_mem_src(&m_info,
                         reinterpret_cast<const unsigned char*>(bytes.data()),
                         static_cast<unsigned long>(bytes.size()));
            jpeg_save_markers(&m_info, JPEG_APP0 + 1, 0xffff);
            jpeg_save_markers(&m_info, JPEG_APP0 + 2, 0xffff);
        });
        m_progress.base.progress_monitor = [](j_common_ptr info) {
            const auto* decoder = reinterpret_cast<j_decompress_ptr>(info);
            const auto* progress = reinterpret_cast<Progress*>(info->progress);
            const bool endless = decoder->input_scan_number > mostScans;
            if (endless || progress->cancel->requested()) leave(errorsOf(info));
        };
        m_progress.cancel = &m_cancel;
        m_info.progress = &m_progress.base;
    }

    ~JpegReader() { jpeg_destroy_decompress(&m_info); }
    Q_DISABLE_COPY_MOVE(JpegReader)

    bool readHeader()
    {
        return m_created && attempt([&] { jpeg_read_header(&m_info, TRUE); });
    }

    QSize storedSize() const
    {
        return {static_cast<int>(m_info.image_width), static_cast<int>(m_info.image_height)};
    }

    bool isCmyk() const
    {
        return m_info.jpeg_color_space == JCS_CMYK || m_info.jpeg_color_space == JCS_YCCK;
    }
    bool isInverted() const { return m_info.saw_Adobe_marker != 0; }

    int orientation() const { return exifOrientation(exif()); }

    /// Gone when `finish` has been called.
    QByteArray icc()
    {
        JOCTET* profile = nullptr;
        unsigned int size = 0;
        attempt([&] { jpeg_read_icc_profile(&m_info, &profile, &size); });
        const std::unique_ptr<JOCTET, decltype(&std::free)> owner(profile, &std::free);
        if (!profile && exifMeansAdobeRgb(exif()))
            return QColorSpace(QColorSpace::AdobeRgb).iccProfile();
        if (!profile || size > mostIccBytes) return {};
        return {reinterpret_cast<const char*>(profile), static_cast<qsizetype>(size)};
    }

    /// At a size of `eighths` / 8, as pixels of four bytes: `space`, or CMYK if that is what is stored.
    bool start(J_COLOR_SPACE space, unsigned int eighths = 8)
    {
        return attempt([&] {
            m_info.out_color_space = isCmyk() ? JCS_CMYK : space;
            m_info.scale_num = eighths;
            m_info.scale_denom = 8;
            m_info.do_fancy_upsampling = eighths == 8 ? TRUE : FALSE;
            jpeg_start_decompress(&m_info);
        });
    }

    QSize outputSize() const
    {
        return {static_cast<int>(m_info.output_width), static_cast<int>(m_info.output_height)};
    }

    /// The next `count` rows, `stride` bytes apart.
    bool readRows(quint8* to, std::size_t stride, int count)
    {
        return attempt([&] {
            for (int y = 0; y < count;) {
                JSAMPROW row = to + std::size_t(y) * stride;
                y += static_cast<int>(jpeg_read_scanlines(&m_info, &row, 1));
            }
        });
    }

    /// Also looks at what follows the last row.
    bool finish()
    {
        return attempt([&] { jpeg_finish_decompress(&m_info); });
    }

    bool lacksEnd() const { return m_errors.ranOut; }

    /// False if the bytes have ended where more could have come unnoticed: between two scans, say. Before `finish`.
    bool isWhole() const
    {
        if (!m_errors.ranOut) return true;
        if (m_info.arith_code) return false;
        if (!m_info.progressive_mode) return m_info.comps_in_scan == m_info.num_components;
        const auto isExact = [](const int(&bits)[DCTSIZE2]) {
            return std::ranges::all_of(bits, [](int missing) { return missing == 0; });
        };
        return m_info.coef_bits &&
               std::all_of(m_info.coef_bits, m_info.coef_bits + m_info.num_components, isExact);
    }

    /// Why the last attempt failed.
    tl::unexpected<Error> error() const
    {
        if (m_cancel.requested()) return cancelled();
        return isUnsupported(m_errors.base.msg_code) ? unsupported(Format::Jpeg)
                                                     : damaged(Format::Jpeg);
    }

private:
    struct Errors {
        jpeg_error_mgr base;  // first, because the library only knows this part
        std::jmp_buf jump;
        bool ranOut;
    };
    struct Progress {
        jpeg_progress_mgr base;
        const Cancel* cancel;
    };

    static Errors* errorsOf(j_common_ptr info) { return reinterpret_cast<Errors*>(info->err); }
    [[noreturn]] static void leave(Errors* errors) { std::longjmp(errors->jump, 1); }

    QByteArrayView exif() const
    {
        constexpr QByteArrayView signature("Exif\0\0", 6);
        for (auto* marker = m_info.marker_list; marker; marker = marker->next) {
            const QByteArrayView data(marker->data, static_cast<qsizetype>(marker->data_length));
            if (marker->marker == JPEG_APP0 + 1 && data.startsWith(signature))
                return data.sliced(signature.size());
        }
        return {};
    }

    template <typename Call>
    bool attempt(Call call)
    {
        if (setjmp(m_errors.jump) != 0) return false;  // NOLINT(cert-err52-cpp)
        call();
        return true;
    }

    Cancel m_cancel;
    Errors m_errors = {};
    Progress m_progress = {};
    jpeg_decompress_struct m_info = {};
    bool m_created = false;
};

// Decodes and, where ink is stored, converts up to `rows` rows.
bool readPixels(JpegReader& reader, const CmykConverter* inks, quint8* to, int rows)
{
    const auto stride = std::size_t(reader.outputSize().width()) * 4;
    if (!reader.readRows(to, stride, rows)) return false;
    if (inks) inks->convert({to, stride * std::size_t(rows)});
    return true;
}

std::optional<CmykConverter> inksOf(JpegReader& reader)
{
    if (!reader.isCmyk()) return std::nullopt;
    return CmykConverter(reader.icc(), reader.isInverted());
}

QImage turned(const QImage& image, int orientation)
{
    switch (orientation) {
    case 2: return image.mirrored(true, false);
    case 3: return image.mirrored(true, true);
    case 4: return image.mirrored(false, true);
    case 5: return image.mirrored(true, false).transformed(QTransform().rotate(-90));
    case 6: return image.transformed(QTransform().rotate(90));
    case 7: return image.mirrored(true, false).transformed(QTransform().rotate(90));
    case 8: return image.transformed(QTransform().rotate(-90));
    default: return image;
    }
}

// The coarsest n / 8 at which the longer side still reaches that of `atLeast`.
unsigned int eighthsFor(QSize stored, QSize atLeast)
{
    const int have = std::max(stored.width(), stored.height());
    const int want = std::max(atLeast.width(), atLeast.height());
    for (const int eighths : {1, 2, 4})
        if ((have * eighths + 7) / 8 >= want) return static_cast<unsigned int>(eighths);
    return 8;
}

}  // namespace

Result<StoredInfo> probedJpeg(QByteArrayView bytes)
{
    JpegReader reader(bytes);
    if (!reader.readHeader()) return reader.error();
    return StoredInfo{reader.storedSize(), reader.orientation()};
}

Result<NotedImage> decodedJpeg(QByteArrayView bytes, const Cancel& cancel)
{
    JpegReader reader(bytes, cancel);
    if (!reader.readHeader() || !reader.start(JCS_EXT_RGBA)) return reader.error();
    const auto inks = inksOf(reader);
    QByteArray icc = inks ? QByteArray() : reader.icc();
    const QSize size = reader.outputSize();
    RowImporter<quint8> importer(size);
    for (int y = 0; y < size.height();) {
        const int rows = importer.rowsFrom(y);
        if (!readPixels(reader, inks ? &*inks : nullptr, importer.row(y), rows))
            return reader.error();
        y += rows;
        importer.advance(y);
    }
    if (!reader.isWhole() || !reader.finish()) return reader.error();
    NotedImage picture{std::move(importer).build(std::move(icc))};
    if (reader.lacksEnd())
        picture.notes.push_back(
            {QT_TRANSLATE_NOOP("Sentence", "The file lacks its end; the picture is all there.")});
    return picture;
}

Result<QImage> previewedJpeg(QByteArrayView bytes, QSize atLeast)
{
    JpegReader reader(bytes);
    if (!reader.readHeader()) return reader.error();
    if (!reader.start(JCS_EXT_RGBX, eighthsFor(reader.storedSize(), atLeast)))
        return reader.error();
    const auto inks = inksOf(reader);
    const QByteArray icc = inks ? QByteArray() : reader.icc();
    QImage image(reader.outputSize(), QImage::Format_RGBX8888);
    if (image.isNull() ||
        !readPixels(reader, inks ? &*inks : nullptr, image.bits(), image.height()) ||
        !reader.isWhole())
        return reader.error();
    const QImage upright = turned(image, reader.orientation());
    if (isSrgb(icc)) return upright;
    const Image tagged = Image::fromQImage(upright, icc);
    if (!hasFittingIcc(tagged)) return upright;
    const auto inSrgb = convertedTo(tagged, {});
    return inSrgb ? inSrgb->toQImage() : upright;
}

}  // namespace ratoon
