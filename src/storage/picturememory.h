// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rasterrecord.h"

#include <memory>
#include <vector>

namespace ratoon {

/// An image or a mask whose tiles are all in the file, and where.
template <typename Picture>
struct StoredPicture {
    Picture picture;
    QByteArray hash;
    RasterRecord raster;
};

/// The pictures of the canvas last recorded or loaded, and of the one under way.
template <typename Picture>
class PictureMemory {
public:
    using Entry = std::shared_ptr<const StoredPicture<Picture>>;

    /// The entry of this very picture, or null.
    Entry find(const Picture& picture)
    {
        return found([&](const Entry& entry) { return entry->picture.isSame(picture); });
    }

    Entry find(const QByteArray& hash)
    {
        return found([&](const Entry& entry) { return entry->hash == hash; });
    }

    /// Those with the same grid of tiles.
    std::vector<Entry> alike(Samples samples, QSize size) const
    {
        std::vector<Entry> entries;
        for (const auto* const list : {&m_next, &m_last}) {
            for (const Entry& entry : *list) {
                const RasterRecord& raster = entry->raster;
                if (raster.samples == samples && raster.size == size) entries.push_back(entry);
            }
        }
        return entries;
    }

    void remember(StoredPicture<Picture> stored)
    {
        m_next.push_back(std::make_shared<const StoredPicture<Picture>>(std::move(stored)));
    }

    void endCanvas()
    {
        m_last = std::move(m_next);
        m_next.clear();
    }

    void forget()
    {
        m_last.clear();
        m_next.clear();
    }

private:
    template <typename Wanted>
    Entry found(const Wanted& wanted)
    {
        for (const Entry& entry : m_next) {
            if (wanted(entry)) return entry;
        }
        for (const Entry& entry : m_last) {
            if (!wanted(entry)) continue;
            m_next.push_back(entry);
            return entry;
        }
        return nullptr;
    }

    std::vector<Entry> m_last;
    std::vector<Entry> m_next;
};

}  // namespace ratoon
