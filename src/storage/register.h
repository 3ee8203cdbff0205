// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

#include <map>

namespace ratoon {

/// What the rows of one table are called, and which of them something refers to.
class Register {
public:
    struct Entry {
        qint64 kind = 0;  ///< Of a tile its length, of a raster its Samples.
        QSize size;       ///< Of a raster.
        bool isUsed = false;
    };

    void add(const QByteArray& name) { m_entries[name]; }
    void add(const QByteArray& name, qint64 kind, QSize size = {})
    {
        m_entries[name] = {.kind = kind, .size = size};
    }

    /// Marks an entry as used. Null if there is none of that name.
    const Entry* use(const QByteArray& name)
    {
        const auto found = m_entries.find(name);
        if (found == m_entries.end()) return nullptr;
        found->second.isUsed = true;
        return &found->second;
    }

    const std::map<QByteArray, Entry>& entries() const { return m_entries; }

private:
    std::map<QByteArray, Entry> m_entries;
};

}  // namespace ratoon
