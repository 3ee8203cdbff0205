// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/parallel.h"
#include "image/tilepool.h"

#include <sys/mman.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
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

/// When the disk is full, or nearly all is still being made: longer each time.
constexpr auto leastPatience = std::chrono::milliseconds(50);
constexpr auto mostPatience = std::chrono::milliseconds(1000);

/// Between two looks at what was brought back while something is written.
constexpr auto dropTime = std::chrono::milliseconds(5);
/// Free blocks that were not needed for so long lose their pages.
constexpr auto warmTime = std::chrono::milliseconds(1000);

}  // namespace

/// What the keeper does, on its own thread.
class TilePool::Sweep {
public:
    Sweep(TilePool& pool, std::shared_ptr<SpillFile> file, std::stop_token stop)
        : m_pool(pool)
        , m_file(std::move(file))
        , m_stop(std::move(stop))
    {}

    bool run(std::size_t goal);
    void punchFreed();
    /// While run() writes, until it is stopped: on another thread.
    void keepDropping(const std::stop_token& stop);

private:
    bool spillDownTo(std::size_t goal);
    void setWriting(std::optional<std::size_t> goal);
    bool isDone(std::size_t goal) const;
    std::size_t arenaCount() const;
    Arena& arenaUnder(std::size_t& hand) const;
    void dropSpilled();
    static std::size_t idleRun(Place first, bool isSpilled);
    void drop(Place first, std::size_t count);
    bool spillSome(Arena& arena);
    bool spill(Place first, std::size_t count, std::unique_lock<std::mutex>& lock);
    bool finishSpilling(Place place);

    TilePool& m_pool;
    std::shared_ptr<SpillFile> m_file;
    std::stop_token m_stop;
    std::size_t m_hand = 0;  ///< The arena where it stands.
    std::mutex m_writingMutex;
    std::condition_variable_any m_writingChanged;
    std::optional<std::size_t> m_writing;  ///< The goal, while something is written.
};

void TilePool::keepWithin(std::size_t budget,
                          const std::shared_ptr<SpillFile>& file,
                          const std::stop_token& stop)
{
    auto patience = leastPatience;
    Sweep sweep(*this, file, stop);
    const auto dropper =
        startedThread([&sweep](const std::stop_token& ended) { sweep.keepDropping(ended); });
    m_budget = budget;
    wakeKeeper();
    while (waitForWork(stop)) {
        sweep.punchFreed();
        if (m_resident <= budget) continue;
        chillDownTo(0);
        // Some room, so that not every new tile wakes this thread.
        if (sweep.run(budget - budget / 16)) {
            patience = leastPatience;
            continue;
        }
        std::unique_lock lock(m_wakeMutex);
        m_wake.wait_for(lock, stop, patience, [] { return false; });
        patience = std::min(2 * patience, mostPatience);
        m_isKeeperWanted = true;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_budget = std::numeric_limits<std::size_t>::max();
    }
    sweep.punchFreed();
}

/// False when it is stopped. Meanwhile what has kept its pages and was not needed for a while loses them.
bool TilePool::waitForWork(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        const bool isRestless = isWarm();
        const auto isWanted = [this] { return m_isKeeperWanted.load(); };
        std::unique_lock lock(m_wakeMutex);
        if (!isRestless)
            m_wake.wait(lock, stop, isWanted);
        else
            m_wake.wait_for(lock, stop, warmTime, isWanted);
        lock.unlock();
        if (m_isKeeperWanted.exchange(false)) return !stop.stop_requested();
        if (isRestless) chillUnneeded();
    }
    return false;
}

/// What is spilled goes first, since it costs no writing; and again while the rest is written, because that may take a
/// while, and those who read meanwhile bring much of it back. Two rounds find whatever can go: the first takes the marks
/// off. False if it was not enough.
bool TilePool::Sweep::run(std::size_t goal)
{
    for (int round = 0; round < 2 && !isDone(goal); ++round) dropSpilled();
    if (isDone(goal)) return true;
    setWriting(goal);
    const bool isEnough = spillDownTo(goal);
    setWriting({});
    return isEnough;
}

bool TilePool::Sweep::spillDownTo(std::size_t goal)
{
    for (std::size_t visits = 2 * arenaCount(); visits > 0 && !isDone(goal); --visits)
        if (!spillSome(arenaUnder(m_hand))) return false;
    return isDone(goal);
}

void TilePool::Sweep::setWriting(std::optional<std::size_t> goal)
{
    {
        const std::lock_guard lock(m_writingMutex);
        m_writing = goal;
    }
    m_writingChanged.notify_one();
}

void TilePool::Sweep::keepDropping(const std::stop_token& stop)
{
    std::unique_lock lock(m_writingMutex);
    while (m_writingChanged.wait(lock, stop, [this] { return m_writing.has_value(); })) {
        m_writingChanged.wait_for(lock, stop, dropTime, [this] { return !m_writing; });
        if (!m_writing || isDone(*m_writing)) continue;
        lock.unlock();
        dropSpilled();
        lock.lock();
    }
}

/// Gives back the room on the disk that free blocks have.
void TilePool::Sweep::punchFreed()
{
    std::vector<Place> freed;
    {
        const std::lock_guard lock(m_pool.m_mutex);
        freed = m_pool.m_unpunched;
        m_pool.m_unpunched.clear();
    }
    for (const Place place : freed)
        m_file->punch(place.arena->blockSize, place.arena->placeInFile(place.index));
    const std::lock_guard lock(m_pool.m_mutex);
    for (const Place place : freed)
        m_pool.m_shelves[*shelfOf(place.arena->blockSize)].cold.push_back(place);
}

bool TilePool::Sweep::isDone(std::size_t goal) const
{
    return m_pool.m_resident <= goal || m_stop.stop_requested();
}

std::size_t TilePool::Sweep::arenaCount() const
{
    const std::lock_guard lock(m_pool.m_mutex);
    return m_pool.m_arenas.size();
}

TilePool::Arena& TilePool::Sweep::arenaUnder(std::size_t& hand) const
{
    const std::lock_guard lock(m_pool.m_mutex);
    return *m_pool.m_arenas[hand++ % m_pool.m_arenas.size()];
}

/// One round over all of it.
void TilePool::Sweep::dropSpilled()
{
    const std::size_t arenas = arenaCount();
    for (std::size_t hand = 0; hand < arenas;) {
        Arena& arena = arenaUnder(hand);
        const std::lock_guard lock(m_pool.m_mutex);
        for (std::size_t at = 0; at < arena.blocks.size();) {
            const std::size_t count = idleRun({&arena, at}, true);
            if (count > 0) drop({&arena, at}, count);
            at += std::max<std::size_t>(count, 1);
        }
    }
}

/// How many blocks from `first` on were not read since the hand last came by. If the first one was, its mark is taken off.
std::size_t TilePool::Sweep::idleRun(Place first, bool isSpilled)
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

void TilePool::Sweep::drop(Place first, std::size_t count)
{
    Arena& arena = *first.arena;
    ::madvise(arena.pages(first.index), arena.length(count), MADV_DONTNEED);
    for (std::size_t i = 0; i < count; ++i) m_pool.markAbsent({&arena, first.index + i});
}

/// Of one arena. False if the disk does not take it.
bool TilePool::Sweep::spillSome(Arena& arena)
{
    for (std::size_t at = 0; at < arena.blocks.size();) {
        std::unique_lock lock(m_pool.m_mutex);
        const Place place = {&arena, at};
        const bool isCrowded =
            m_pool.m_seams >= mostSeams && m_pool.seamsAround(place, m_file.get()) == 2;
        const std::size_t count = isCrowded ? 0 : std::min(idleRun(place, false), mostAtOnce);
        if (count > 0 && !spill(place, count, lock)) return false;
        at += std::max<std::size_t>(count, 1);
    }
    return true;
}

bool TilePool::Sweep::spill(Place first, std::size_t count, std::unique_lock<std::mutex>& lock)
{
    Arena& arena = *first.arena;
    const qint64 at = arena.placeInFile(first.index);
    for (std::size_t i = 0; i < count; ++i) arena.blocks[first.index + i].state = State::Spilling;
    lock.unlock();
    const bool isWritten = m_file->write(arena.pages(first.index), arena.length(count), at);
    if (!isWritten) m_file->punch(arena.length(count), at);
    lock.lock();
    bool isSpilled = isWritten;
    for (std::size_t i = 0; i < count; ++i) {
        const Place place = {&arena, first.index + i};
        const bool isWanted = place.block().state == State::Spilling;
        place.block().state = State::Sealed;
        if (!isWanted)
            m_pool.shelve(place);  // its room on the disk is used when it is spilled again
        else if (isWritten)
            isSpilled = finishSpilling(place) && isSpilled;
    }
    return isSpilled;
}

bool TilePool::Sweep::finishSpilling(Place place)
{
    const Arena& arena = *place.arena;
    const qint64 at = arena.placeInFile(place.index);
    if (!m_file->mapOver(arena.pages(place.index), arena.blockSize, at)) return false;
    m_pool.setFile(place, m_file);
    m_pool.m_spilled += arena.blockSize;
    m_pool.markAbsent(place);
    return true;
}

}  // namespace ratoon
