// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/tilepool.h"

#include <sys/mman.h>

#include <algorithm>
#include <limits>
#include <new>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#endif

namespace ratoon {

namespace {

constexpr std::size_t arenaSize = 4UL * 1024 * 1024;
constexpr std::array<std::size_t, 2> blockSizes = {64UL * 1024, 128UL * 1024};  // 8 and 16 bits

/// Freed blocks keep their pages, as new ones cost a fault each, and pictures come and go …
constexpr std::size_t mostWarm = 256UL * 1024 * 1024;
/// … but of what nobody needs for a while only so much.
constexpr std::size_t settledWarm = 2UL * 1024 * 1024;

constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();

#ifdef __SANITIZE_ADDRESS__
constexpr std::size_t gap = 4096;

void forbid(void* pages, std::size_t size)
{
    __asan_poison_memory_region(pages, size);
}

void allow(void* pages, std::size_t size)
{
    __asan_unpoison_memory_region(pages, size);
}
#else
constexpr std::size_t gap = 0;

void forbid(void* /*pages*/, std::size_t /*size*/) {}
void allow(void* /*pages*/, std::size_t /*size*/) {}
#endif

void* mapMemory(void* at, std::size_t size, int more)
{
    void* const memory = ::mmap(at,
                                size,
                                PROT_READ | PROT_WRITE,
                                MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | more,
                                -1,
                                0);
    return memory == MAP_FAILED ? nullptr : memory;
}

/// At a multiple of its size; null if there is no memory.
quint8* mapArena()
{
    auto* const memory = static_cast<quint8*>(mapMemory(nullptr, 2 * arenaSize, 0));
    if (!memory) return nullptr;
    const std::size_t before = arenaSize - reinterpret_cast<quintptr>(memory) % arenaSize;
    ::munmap(memory, before);
    if (before < arenaSize) ::munmap(memory + before + arenaSize, arenaSize - before);
    // Blocks come and go one at a time: of a huge page nothing would be given back until all of it is free.
    ::madvise(memory + before, arenaSize, MADV_NOHUGEPAGE);
    return memory + before;
}

}  // namespace

TilePool::Arena::Arena(quint8* memory, std::size_t size, qint64 at)
    : base(memory)
    , blockSize(size)
    , place(at)
    , blocks(arenaSize / (size + gap))
{
    forbid(base, arenaSize);
}

quint8* TilePool::Arena::pages(std::size_t index) const
{
    return base + index * (blockSize + gap);
}

qint64 TilePool::Arena::placeInFile(std::size_t index) const
{
    return place + static_cast<qint64>(index * (blockSize + gap));
}

std::size_t TilePool::Arena::length(std::size_t count) const
{
    return (count - 1) * (blockSize + gap) + blockSize;
}

TilePool::TilePool() : m_budget(unlimited) {}

// Never destroyed: tiles may outlive what else there is.
TilePool& tilePool()
{
    static const auto pool = std::make_unique<TilePool>().release();
    return *pool;
}

std::optional<std::size_t> TilePool::shelfOf(std::size_t bytes)
{
    const auto* const found = std::ranges::find(blockSizes, bytes);
    if (found == blockSizes.end()) return std::nullopt;
    return static_cast<std::size_t>(found - blockSizes.begin());
}

void* TilePool::take(std::size_t bytes)
{
    const auto which = shelfOf(bytes);
    if (!which) return ::operator new(bytes);
    const std::lock_guard lock(m_mutex);
    Shelf& shelf = m_shelves[*which];
    if (shelf.warm.empty() && shelf.cold.empty() && !addArena(bytes)) return ::operator new(bytes);
    auto& free = shelf.warm.empty() ? shelf.cold : shelf.warm;
    const Place place = free.back();
    if (&free == &shelf.warm) {
        m_warm -= bytes;
        m_leastWarm = std::min(m_leastWarm, m_warm);
    } else {
        grow(bytes);
    }
    free.pop_back();
    place.block().state = State::Taken;
    allow(place.arena->pages(place.index), bytes);
    return place.arena->pages(place.index);
}

bool TilePool::addArena(std::size_t blockSize)
{
    quint8* const memory = mapArena();
    if (!memory) return false;
    const auto place = static_cast<qint64>(m_arenas.size()) * static_cast<qint64>(arenaSize);
    auto arena = std::make_unique<Arena>(memory, blockSize, place);
    Arena* const added = arena.get();
    m_arenas.push_back(std::move(arena));
    Shelf& shelf = m_shelves[*shelfOf(blockSize)];
    shelf.blocks += added->blocks.size();
    shelf.warm.reserve(shelf.blocks);
    shelf.cold.reserve(shelf.blocks);
    m_unpunched.reserve(m_shelves[0].blocks + m_shelves[1].blocks);
    m_byAddress.emplace(reinterpret_cast<quintptr>(added->base), added);
    // The lowest is taken first, so that what is made together lies, and is spilled, together.
    for (std::size_t i = added->blocks.size(); i > 0; --i) shelf.cold.push_back({added, i - 1});
    return true;
}

/// Nothing for memory that is none of its blocks.
std::optional<TilePool::Place> TilePool::find(const void* pages) const
{
    const auto address = reinterpret_cast<quintptr>(pages);
    const auto found = m_byAddress.find(address - address % arenaSize);
    if (found == m_byAddress.end()) return std::nullopt;
    return Place{found->second, address % arenaSize / (found->second->blockSize + gap)};
}

std::atomic<Recency>* TilePool::seal(const void* pages, std::size_t bytes)
{
    if (!shelfOf(bytes)) return nullptr;
    const std::lock_guard lock(m_mutex);
    const auto place = find(pages);
    if (!place) return nullptr;
    Block& block = place->block();
    block.state = State::Sealed;
    block.recency = Recency::Used;
    return &block.recency;
}

void TilePool::giveBack(void* pages, std::size_t bytes) noexcept
{
    const std::lock_guard lock(m_mutex);
    const auto place = shelfOf(bytes) ? find(pages) : std::nullopt;
    if (!place) {
        ::operator delete(pages);
        return;
    }
    if (place->block().state == State::Spilling)
        place->block().state = State::Abandoned;
    else
        shelve(*place);
}

void TilePool::shelve(Place place) noexcept
{
    Block& block = place.block();
    const std::size_t size = place.arena->blockSize;
    forbid(place.arena->pages(place.index), size);
    block.state = State::Free;
    Shelf& shelf = m_shelves[*shelfOf(size)];
    if (!block.file && m_warm + size <= mostWarm && m_resident <= m_budget) {
        m_warm += size;
        shelf.warm.push_back(place);
        if (m_warm > settledWarm && m_warm - size <= settledWarm) wakeKeeper();
        return;
    }
    if (!block.file) {
        chill(place);
        return;
    }
    if (block.recency != Recency::Absent) m_resident -= size;
    m_spilled -= size;
    // Without memory in its place the block cannot be used again: that costs an address, no more.
    if (!mapMemory(place.arena->pages(place.index), size, MAP_FIXED)) return;
    setFile(place, nullptr);
    if (!isKept()) {
        shelf.cold.push_back(place);
        return;
    }
    // That takes a while, and whoever frees a tile should not wait for it.
    m_unpunched.push_back(place);
    wakeKeeper();
}

void TilePool::chill(Place place) noexcept
{
    const std::size_t size = place.arena->blockSize;
    ::madvise(place.arena->pages(place.index), size, MADV_DONTNEED);
    m_resident -= size;
    m_shelves[*shelfOf(size)].cold.push_back(place);
}

void TilePool::chillDownTo(std::size_t bytes) noexcept
{
    const std::lock_guard lock(m_mutex);
    for (Shelf& shelf : m_shelves) {
        while (m_warm > bytes && !shelf.warm.empty()) {
            const Place place = shelf.warm.back();
            shelf.warm.pop_back();
            m_warm -= place.arena->blockSize;
            chill(place);
        }
    }
    m_leastWarm = m_warm;
}

/// What lay there all the time since this was last asked for, but a little.
void TilePool::chillUnneeded() noexcept
{
    std::size_t needed = 0;
    {
        const std::lock_guard lock(m_mutex);
        needed = m_warm - std::min(m_warm, m_leastWarm);
    }
    chillDownTo(needed + settledWarm);
}

/// More than need be.
bool TilePool::isWarm() const
{
    const std::lock_guard lock(m_mutex);
    return m_warm > settledWarm;
}

/// Unless it was read meanwhile.
void TilePool::markAbsent(Place place)
{
    auto expected = Recency::Idle;
    if (place.block().recency.compare_exchange_strong(expected, Recency::Absent))
        m_resident -= place.arena->blockSize;
}

void TilePool::setFile(Place place, std::shared_ptr<SpillFile> file)
{
    m_seams -= seamsAround(place, place.block().file.get());
    m_seams += seamsAround(place, file.get());
    place.block().file = std::move(file);
}

/// The neighbours that would be mapped differently if the block were of `file`.
std::size_t TilePool::seamsAround(Place place, const SpillFile* file) const
{
    const auto& blocks = place.arena->blocks;
    std::size_t seams = 0;
    if (place.index > 0 && blocks[place.index - 1].file.get() != file) ++seams;
    if (place.index + 1 < blocks.size() && blocks[place.index + 1].file.get() != file) ++seams;
    return seams;
}

void TilePool::noteReturn(std::size_t bytes)
{
    grow(bytes);
}

void TilePool::grow(std::size_t bytes)
{
    const std::size_t before = m_resident.fetch_add(bytes);
    if (before + bytes > m_budget) wakeKeeper();
}

void TilePool::wakeKeeper()
{
    if (m_isKeeperWanted.exchange(true)) return;
    // Between its look at the flag and its sleep the keeper holds the mutex.
    {
        const std::lock_guard lock(m_wakeMutex);
    }
    m_wake.notify_one();
}

bool TilePool::isKept() const
{
    return m_budget != unlimited;
}

TileUsage TilePool::usage() const
{
    const std::lock_guard lock(m_mutex);
    return {.resident = m_resident, .spilled = m_spilled};
}

}  // namespace ratoon
