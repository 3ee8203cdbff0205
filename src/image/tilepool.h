// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/spillfile.h"
#include "image/tilepages.h"

#include <array>
#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace ratoon {

/// The blocks of memory behind all tiles.
///
/// They come from arenas of address space, which stay. A block is taken, sealed when its tile is made, and may then be
/// spilled: written to a file and mapped from it at the same address, so that a reader never notices. What is put out is
/// found by the clock algorithm: a hand goes round, and what was not read since it last came by has to go.
class TilePool {
public:
    TilePool();

    void* take(std::size_t bytes);
    void giveBack(void* pages, std::size_t bytes) noexcept;
    /// Where its reader notes the use of a block; null for memory that is none of its blocks.
    std::atomic<Recency>* seal(const void* pages, std::size_t bytes);
    /// A block that was put out is read again.
    void noteReturn(std::size_t bytes);
    TileUsage usage() const;

    /// Puts out what is beyond `budget` bytes, now and whenever there is more, until it is stopped.
    void keepWithin(std::size_t budget,
                    const std::shared_ptr<SpillFile>& file,
                    const std::stop_token& stop);

private:
    enum class State : quint8 {
        Free,
        Taken,
        Sealed,
        Spilling,  ///< Sealed, and being written to the file.
        Abandoned  ///< Given back while it was being written.
    };

    struct Block {
        std::atomic<Recency> recency = Recency::Used;
        State state = State::Free;
        std::shared_ptr<SpillFile> file;  ///< That it is mapped from.
    };

    /// Blocks of one size, side by side in memory and in the file.
    struct Arena {
        Arena(quint8* memory, std::size_t size, qint64 at);
        quint8* pages(std::size_t index) const;
        qint64 placeInFile(std::size_t index) const;
        /// Of so many blocks.
        std::size_t length(std::size_t count) const;

        quint8* base;
        std::size_t blockSize;
        qint64 place;  ///< In the file.
        std::vector<Block> blocks;
    };

    struct Place {
        Arena* arena = nullptr;
        std::size_t index = 0;

        Block& block() const { return arena->blocks[index]; }
    };

    /// Free blocks of one size: warm ones have their pages still, cold ones get some when they are written to.
    struct Shelf {
        /// Free or not: there is room for so many on either side, so that none needs memory to be freed.
        std::size_t blocks = 0;
        std::vector<Place> warm;
        std::vector<Place> cold;
    };

    class Sweep;

    void grow(std::size_t bytes);
    void wakeKeeper();
    bool isKept() const;
    static std::optional<std::size_t> shelfOf(std::size_t bytes);
    std::optional<Place> find(const void* pages) const;
    bool addArena(std::size_t blockSize);
    void shelve(Place place) noexcept;
    void chill(Place place) noexcept;
    void chillDownTo(std::size_t bytes) noexcept;
    bool isWarm() const;
    void chillUnneeded() noexcept;
    bool waitForWork(const std::stop_token& stop);

    void markAbsent(Place place);
    void setFile(Place place, std::shared_ptr<SpillFile> file);
    std::size_t seamsAround(Place place, const SpillFile* file) const;

    mutable std::mutex m_mutex;
    std::mutex m_wakeMutex;
    std::condition_variable_any m_wake;
    std::atomic<bool> m_isKeeperWanted = false;
    std::array<Shelf, 2> m_shelves;
    std::vector<std::unique_ptr<Arena>> m_arenas;
    std::unordered_map<quintptr, Arena*> m_byAddress;
    /// Free, but their room on the disk is still to be given back.
    std::vector<Place> m_unpunched;
    std::atomic<std::size_t> m_budget;  ///< The most there is if nobody spills.
    std::atomic<std::size_t> m_resident = 0;
    std::size_t m_warm = 0;
    std::size_t m_leastWarm = 0;  ///< Since the keeper last looked: nobody needs as much.
    std::size_t m_spilled = 0;
    /// Between neighbours that are mapped differently. The kernel allows so many.
    std::size_t m_seams = 0;
};

/// That of the process: like the heap, whose work it does for tiles, there is one.
TilePool& tilePool();

}  // namespace ratoon
