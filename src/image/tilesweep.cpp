// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/tilepool.h"

#include <sys/mman.h>

#include <algorithm>
#include <chrono>
#include <limits>
#include <thread>

// How the pool of tiles keeps within its budget.

namespace ratoon {

namespace {

/// Written at once. With a gap behind each block, which address sanitizer forbids to read, one at a time.
#ifdef __SANITIZE_ADDRESS__
constexpr std::size_t mostAtOnce = 1;
#else
constexpr std::size_t mostAtOnce = 16;
#endif

/// A third of the mappings that Linux allows a process by default (vm.max_map_count is 65530).
constexpr std::size_t mostSeams = 20000;

/// When the disk is full, or nearly all is still being made.
constexpr auto patience = std::chrono::milliseconds(50);

}  // namespace

void TilePool::keepWithin(std::size_t budget,
                          const std::shared_ptr<SpillFile>& file,
                          const std::stop_token& stop)
{
    const auto wake = [this] {
        m_hasGrown.test_and_set();
        m_hasGrown.notify_one();
    };
    const std::stop_callback whenStopped(stop, wake);
    m_budget = budget;
    wake();
    while (!stop.stop_requested()) {
        m_hasGrown.wait(false);
        m_hasGrown.clear();
        if (m_resident <= budget) continue;
        chillAll();
        // Some room, so that not every new tile wakes this thread.
        if (sweep(budget - budget / 16, file)) continue;
        std::this_thread::sleep_for(patience);
        wake();
    }
    m_budget = std::numeric_limits<std::size_t>::max();
}

/// What is spilled goes first, since it costs no writing; and again now and then, because writing may take a while.
/// Two rounds find whatever can go: the first takes the marks off.
bool TilePool::sweep(std::size_t goal, const std::shared_ptr<SpillFile>& file)
{
    constexpr std::size_t between = 8;
    const std::size_t visits = 2 * std::max(arenaCount(), between);
    for (std::size_t i = 0; i < visits; ++i) {
        if (i % between == 0) dropSpilled();
        if (m_resident <= goal) return true;
        if (!spillSome(arenaUnder(m_hand), file)) return false;
    }
    return m_resident <= goal;
}

/// One round over all of it.
void TilePool::dropSpilled()
{
    const std::size_t visits = arenaCount();
    for (std::size_t i = 0; i < visits; ++i) {
        Arena& arena = arenaUnder(m_spilledHand);
        const std::lock_guard lock(m_mutex);
        for (std::size_t at = 0; at < arena.blocks.size();) {
            const std::size_t count = idleRun({&arena, at}, true);
            if (count > 0) drop({&arena, at}, count);
            at += std::max<std::size_t>(count, 1);
        }
    }
}

/// Of one arena. False if the disk does not take it.
bool TilePool::spillSome(Arena& arena, const std::shared_ptr<SpillFile>& file)
{
    for (std::size_t at = 0; at < arena.blocks.size();) {
        std::unique_lock lock(m_mutex);
        const bool isCrowded = m_seams >= mostSeams && seamsAround({&arena, at}, file.get()) == 2;
        const std::size_t count =
            isCrowded ? 0 : std::min(idleRun({&arena, at}, false), mostAtOnce);
        if (count > 0 && !spill({&arena, at}, count, file, lock)) return false;
        at += std::max<std::size_t>(count, 1);
    }
    return true;
}

TilePool::Arena& TilePool::arenaUnder(std::size_t& hand)
{
    const std::lock_guard lock(m_mutex);
    return *m_arenas[hand++ % m_arenas.size()];
}

std::size_t TilePool::arenaCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_arenas.size();
}

/// How many blocks from `first` on were not read since the hand last came by. If the first one was, its mark is taken off.
std::size_t TilePool::idleRun(Place first, bool isSpilled)
{
    // What is absent already counts as well: whoever was still reading it then has brought some of it back.
    const auto mayGo = [isSpilled](const Block& block) {
        return block.state == State::Sealed && (block.file != nullptr) == isSpilled;
    };
    auto& blocks = first.arena->blocks;
    if (mayGo(first.block()) && first.block().recency == Recency::Used) {
        first.block().recency = Recency::Idle;
        return 0;
    }
    std::size_t end = first.index;
    while (end < blocks.size() && mayGo(blocks[end]) && blocks[end].recency != Recency::Used) ++end;
    return end - first.index;
}

void TilePool::drop(Place first, std::size_t count)
{
    Arena& arena = *first.arena;
    ::madvise(arena.pages(first.index), arena.length(count), MADV_DONTNEED);
    for (std::size_t i = 0; i < count; ++i) markAbsent({&arena, first.index + i});
}

bool TilePool::spill(Place first,
                     std::size_t count,
                     const std::shared_ptr<SpillFile>& file,
                     std::unique_lock<std::mutex>& lock)
{
    Arena& arena = *first.arena;
    for (std::size_t i = 0; i < count; ++i) arena.blocks[first.index + i].state = State::Spilling;
    lock.unlock();
    const bool isWritten =
        file->write(arena.pages(first.index), arena.length(count), arena.placeInFile(first.index));
    lock.lock();
    for (std::size_t i = 0; i < count; ++i)
        finishSpilling({&arena, first.index + i}, isWritten, file);
    return isWritten;
}

void TilePool::finishSpilling(Place place, bool isWritten, const std::shared_ptr<SpillFile>& file)
{
    Arena& arena = *place.arena;
    Block& block = place.block();
    if (block.state == State::Abandoned) {
        shelve(place);
        file->punch(arena.blockSize, arena.placeInFile(place.index));
        return;
    }
    block.state = State::Sealed;
    const qint64 at = arena.placeInFile(place.index);
    if (!isWritten || !file->mapOver(arena.pages(place.index), arena.blockSize, at)) return;
    setFile(place, file);
    m_spilled += arena.blockSize;
    markAbsent(place);
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

}  // namespace ratoon
