// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/versioncache.h"

#include <algorithm>

namespace ratoon {

namespace {

constexpr std::size_t recentCanvases = 32;
constexpr std::size_t leastCanvases = 2;                  // the head, and what it is compared with
constexpr qsizetype thumbnailBytes = 96LL * 1024 * 1024;  // far more than a window shows at a time

constexpr std::size_t mostUnmeasured = 64;

std::size_t bytesOf(const Canvas& canvas)
{
    std::size_t sum = 0;
    for (const Layer& layer : canvas.layers) sum += layer.image.bytes();
    return sum;
}

/// Of the tiles that are not the very same at the same place.
std::size_t bytesBeyond(const Image& before, const Image& image)
{
    if (image.isSame(before)) return 0;
    if (before.size() != image.size() || before.depth() != image.depth()) return image.bytes();
    const std::size_t sample = image.depth() == Depth::Eight ? 1 : 2;
    std::size_t sum = 0;
    for (std::size_t i = 0; i < image.tiles().size(); ++i) {
        const Tile& tile = image.tiles()[i];
        if (!tile.isUniform() && !tile.isSame(before.tiles()[i])) sum += Tile::samples * sample;
    }
    return sum;
}

std::size_t bytesBeyond(const Canvas& before, const Canvas& canvas)
{
    std::size_t sum = 0;
    for (const Layer& layer : canvas.layers) {
        const Layer* same = before.find(layer.id);
        sum += same ? bytesBeyond(same->image, layer.image) : layer.image.bytes();
    }
    return sum;
}

}  // namespace

VersionCache::VersionCache(Services& services,
                           std::shared_ptr<Project> project,
                           std::size_t budget,
                           QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_project(std::move(project))
    , m_budget(budget)
    , m_thumbnails(thumbnailBytes)
{}

void VersionCache::remember(VersionId id, const Canvas& canvas)
{
    std::erase_if(m_recent, [id](const Recent& recent) { return recent.id == id; });
    const std::size_t bytes =
        m_recent.empty() ? bytesOf(canvas) : bytesBeyond(m_recent.back().canvas, canvas);
    m_recent.push_back({id, canvas, bytes});
    shrink();
}

/// All of the oldest one is held for it alone, as far as this can tell.
void VersionCache::shrink()
{
    const auto isTooMuch = [this] {
        std::size_t sum = bytesOf(m_recent.front().canvas);
        for (std::size_t i = 1; i < m_recent.size(); ++i) sum += m_recent[i].bytes;
        return sum > m_budget;
    };
    while (m_recent.size() > leastCanvases && (m_recent.size() > recentCanvases || isTooMuch()))
        m_recent.erase(m_recent.begin());
}

Ticket VersionCache::load(VersionId id, std::function<void(Result<Canvas>)> done)
{
    const auto known = std::ranges::find(m_recent, id, &Recent::id);
    if (known == m_recent.end()) {
        return m_services.disk->run(
            [project = m_project, id](const Cancel&) { return project->load(id); },
            std::move(done));
    }
    return m_services.pool->run(
        [canvas = known->canvas](const Cancel&) -> Result<Canvas> { return canvas; },
        std::move(done));
}

void VersionCache::setThumbnail(VersionId id, const QImage& image)
{
    m_thumbnails.insert(id, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes()));
    Q_EMIT thumbnailChanged(id);
}

QImage VersionCache::thumbnail(VersionId id)
{
    if (const QImage* known = m_thumbnails.object(id)) return *known;
    if (m_reads.contains(id)) return {};
    m_reads[id] = m_services.disk->run(
        [project = m_project, id](const Cancel&) { return project->thumbnail(id); },
        [this, id](const Result<QImage>& image) {
            m_reads.erase(id);
            setThumbnail(id, image.value_or(QImage()));
            measureNext();
        });
    return {};
}

const VersionDrift* VersionCache::drift(const VersionTree& tree, VersionId id)
{
    const auto known = m_drifts.constFind(id);
    if (known != m_drifts.constEnd()) return known->has_value() ? &known->value() : nullptr;
    m_drifts.insert(id, std::nullopt);
    m_tree = &tree;
    m_unmeasured.push_back(id);
    if (m_unmeasured.size() > mostUnmeasured) {
        // Scrolled past long ago; asked for again when it is looked at again.
        m_drifts.remove(m_unmeasured.front());
        m_unmeasured.erase(m_unmeasured.begin());
    }
    measureNext();
    return nullptr;
}

/// What is being measured was asked of what was protected before.
void VersionCache::forgetDrift()
{
    m_measuring = {};
    m_unmeasured.clear();
    m_drifts.clear();
}

void VersionCache::measureNext()
{
    if (m_measuring.isActive() || !m_reads.empty() || m_unmeasured.empty()) return;
    const VersionId id = m_unmeasured.back();
    m_unmeasured.pop_back();
    if (!m_snapshot || !m_snapshot->find(id))
        m_snapshot = std::make_shared<const VersionTree>(*m_tree);
    m_measuring = m_services.disk->run(
        [project = m_project, tree = m_snapshot, id](const Cancel&) -> Result<DriftInput> {
            TRY(marked, project->marked());
            return driftInput(*project, *tree, id, marked);
        },
        [this, id](Result<DriftInput> input) {
            m_measuring = {};
            // A damaged version says so when it is gone to.
            input ? measureDrift(id, std::move(*input)) : measureNext();
        });
}

void VersionCache::measureDrift(VersionId id, DriftInput input)
{
    m_measuring = m_services.pool->run(
        [input = std::move(input), faces = m_services.faces](const Cancel& cancel) {
            return versionDrift(input, faces.get(), cancel);
        },
        [this, id](Result<VersionDrift> drift) {
            m_measuring = {};
            if (drift) {
                m_drifts.insert(id, *drift);
                Q_EMIT driftChanged(id);
            }
            measureNext();
        });
}

}  // namespace ratoon
