// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <cstddef>
#include <vector>

// The memory that tiles keep their samples in: whole pages, which may be put into a file (tilespill.h) and the kernel brings
// back when they are read. Like the heap there is one for the process, and any thread may use it.

namespace ratoon {

/// How much of it is where, in bytes.
struct TileUsage {
    /// In memory, as far as is known: also what was given back and is kept for the next tile.
    std::size_t resident = 0;
    std::size_t spilled = 0;  ///< In the file, whether or not it is in memory too.
};

TileUsage tileUsage();

/// At least `bytes` of uninitialized memory.
/// Throws std::bad_alloc, as any allocator does.
void* takeTilePages(std::size_t bytes);
/// `bytes` as they were asked for.
void returnTilePages(void* pages, std::size_t bytes) noexcept;

template <typename Sample>
class TileAllocator {
public:
    using value_type = Sample;  // NOLINT(readability-identifier-naming): the standard looks for it

    TileAllocator() = default;
    template <typename Other>
    TileAllocator(
        const TileAllocator<Other>& /*other*/) noexcept  // NOLINT(google-explicit-constructor)
    {}

    Sample* allocate(std::size_t count)
    {
        return static_cast<Sample*>(takeTilePages(count * sizeof(Sample)));
    }
    void deallocate(Sample* samples, std::size_t count) noexcept
    {
        returnTilePages(samples, count * sizeof(Sample));
    }

    friend bool operator==(const TileAllocator&, const TileAllocator&) = default;
};

/// The samples of a tile in the making.
template <typename Sample>
using TileSamples = std::vector<Sample, TileAllocator<Sample>>;

/// When a block of pages was last read, in the terms of the clock algorithm ("second chance").
enum class Recency : quint8 {
    Used,   ///< Since the hand last came by.
    Idle,   ///< Not since then.
    Absent  ///< Not since it was put out of memory.
};

/// Says that pages will not be written to any more, and when they are read: what may be spilled.
class TilePages {
public:
    TilePages() = default;
    /// Of a vector with the samples of a whole tile; of any other it does nothing.
    explicit TilePages(const void* samples, std::size_t bytes);

    /// Before each reading.
    void touch() const
    {
        if (m_recency && m_recency->load(std::memory_order_relaxed) != Recency::Used) noteUse();
    }

private:
    void noteUse() const;

    std::atomic<Recency>* m_recency = nullptr;
    std::size_t m_bytes = 0;
};

}  // namespace ratoon
