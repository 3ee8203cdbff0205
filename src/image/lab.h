// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <span>

namespace ratoon {

/// Turns pixels in CIE L*a*b* (white of D50) of four samples, the last of which stays, into sRGB ones. May be used by
/// several threads.
class LabConverter {
public:
    /// How a* and b* are stored (TIFF): as signed numbers, or as ICC profiles do (with 16 bits those of version 2).
    explicit LabConverter(bool isSigned);
    ~LabConverter();
    LabConverter(LabConverter&& other) noexcept;
    LabConverter& operator=(LabConverter&& other) noexcept;

    void convert(std::span<quint8> pixels) const;
    void convert(std::span<quint16> pixels) const;

private:
    struct Transform;
    std::unique_ptr<Transform> m_transform;
    bool m_isSigned;
};

}  // namespace ratoon
