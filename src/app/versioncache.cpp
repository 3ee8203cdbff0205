// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/versioncache.h"

#include <algorithm>

namespace ratoon {

namespace {

constexpr std::size_t recentCanvases = 32;  // they share their tiles

}  // namespace

VersionCache::VersionCache(Services& services, std::shared_ptr<Project> project, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_project(std::move(project))
{}

void VersionCache::remember(VersionId id, const Canvas& canvas)
{
    std::erase_if(m_recent, [id](const auto& entry) { return entry.first == id; });
    m_recent.emplace_back(id, canvas);
    if (m_recent.size() > recentCanvases) m_recent.erase(m_recent.begin());
}

Ticket VersionCache::load(VersionId id, std::function<void(Result<Canvas>)> done)
{
    const auto known = std::find_if(
        m_recent.begin(), m_recent.end(), [id](const auto& entry) { return entry.first == id; });
    if (known == m_recent.end()) {
        return m_services.disk->run(
            [project = m_project, id](const Cancel&) { return project->load(id); },
            std::move(done));
    }
    return m_services.pool->run(
        [canvas = known->second](const Cancel&) -> Result<Canvas> { return canvas; },
        std::move(done));
}

void VersionCache::setThumbnail(VersionId id, const QImage& image)
{
    m_thumbnails.insert(id, image);
    Q_EMIT thumbnailChanged(id);
}

QImage VersionCache::thumbnail(VersionId id)
{
    const auto known = m_thumbnails.constFind(id);
    if (known != m_thumbnails.constEnd()) return *known;
    m_thumbnails.insert(id, {});
    m_reads.push_back(m_services.disk->run(
        [project = m_project, id](const Cancel&) { return project->thumbnail(id); },
        [this, id](Result<QImage> image) { setThumbnail(id, image.value_or(QImage())); }));
    return {};
}

const VersionDrift* VersionCache::drift(const VersionTree& tree, VersionId id)
{
    const auto known = m_drifts.constFind(id);
    if (known != m_drifts.constEnd()) return known->has_value() ? &known->value() : nullptr;
    m_drifts.insert(id, std::nullopt);
    m_measuring[id] = m_services.disk->run(
        [project = m_project, tree, id](const Cancel&) -> Result<DriftInput> {
            TRY(marked, project->marked());
            return driftInput(*project, tree, id, marked);
        },
        [this, id](Result<DriftInput> input) {
            // A damaged version says so when it is gone to.
            if (input) measureDrift(id, std::move(*input));
        });
    return nullptr;
}

/// What is being measured was asked of what was protected before.
void VersionCache::forgetDrift()
{
    m_measuring.clear();
    m_drifts.clear();
}

void VersionCache::measureDrift(VersionId id, DriftInput input)
{
    m_measuring[id] = m_services.pool->run(
        [input = std::move(input), faces = m_services.faces](const Cancel& cancel) {
            return versionDrift(input, faces.get(), cancel);
        },
        [this, id](Result<VersionDrift> drift) {
            m_measuring.erase(id);
            if (!drift) return;
            m_drifts.insert(id, *drift);
            Q_EMIT driftChanged(id);
        });
}

}  // namespace ratoon
