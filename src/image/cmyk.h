// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <span>

namespace ratoon {

/// Turns CMYK pixels of four samples into opaque sRGB ones: by a profile, or by plain arithmetic without one.
/// May be used by several threads.
class CmykConverter {
public:
    /// `inverted`: the largest number is no ink, as Adobe's programs write JPEGs.
    CmykConverter(const QByteArray& icc, bool inverted);
    ~CmykConverter();
    CmykConverter(CmykConverter&& other) noexcept;
    CmykConverter& operator=(CmykConverter&& other) noexcept;

    void convert(std::span<quint8> pixels) const;
    void convert(std::span<quint16> pixels) const;

private:
    struct Transform;
    std::unique_ptr<Transform> m_transform;
    bool m_inverted;
};

}  // namespace ratoon
