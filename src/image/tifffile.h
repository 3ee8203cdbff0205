// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <tiffio.h>

#include <memory>

namespace ratoon {

/// A TIFF in memory, opened by libtiff for reading: quiet, and with a bound on what one tag may allocate. Where the
/// first picture is a thumbnail of another one, that one is read.
class TiffFile {
public:
    explicit TiffFile(QByteArrayView bytes);
    ~TiffFile();
    Q_DISABLE_COPY_MOVE(TiffFile)

    bool isOpen() const { return m_tiff != nullptr; }
    TIFF* get() const { return m_tiff; }
    /// Pictures in the file, but for thumbnails before the one that is read.
    int pictures() const;

    /// A tag's value, or what holds when it is missing.
    template <typename Value>
    Value tag(uint32_t name) const
    {
        Value value = {};
        TIFFGetFieldDefaulted(m_tiff, name, &value);
        return value;
    }

private:
    bool isReduced() const;
    bool turnToSubPicture();
    void turnToPicture();

    struct Stream;
    std::unique_ptr<Stream> m_stream;
    TIFF* m_tiff = nullptr;
    bool m_isBelow = false;  ///< What is read belongs to the first directory.
};

}  // namespace ratoon
