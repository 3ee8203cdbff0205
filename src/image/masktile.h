// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/tilegrid.h"

#include <QtGlobal>

#include <memory>
#include <span>
#include <vector>

namespace ratoon {

/// An immutable block of 128 × 128 bytes of coverage: uniform, or one shared buffer.
class MaskTile {
public:
    static constexpr int samples = tileSide * tileSide;

    /// Nothing covered.
    MaskTile() = default;
    static MaskTile uniform(quint8 coverage);
    /// Takes `samples` bytes, row after row; becomes uniform by itself if those in the top left corner of size
    /// `inside` are equal. The others mean nothing.
    static MaskTile adopt(std::vector<quint8> coverage, QSize inside = {tileSide, tileSide});

    bool isUniform() const { return !m_coverage; }
    quint8 value() const { return m_value; }  ///< Of a uniform tile.
    /// Empty for a uniform tile.
    std::span<const quint8> coverage() const;

    /// The same memory, or the same uniform value.
    bool isSame(const MaskTile& other) const;

private:
    std::shared_ptr<const std::vector<quint8>> m_coverage;
    quint8 m_value = 0;
};

}  // namespace ratoon
