// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace ratoon {

/// A zip file in memory, read. Names are only compared, never used as paths.
class ArchiveReader {
public:
    /// Errors: Malformed.
    static Result<ArchiveReader> opened(const QByteArray& bytes);

    ~ArchiveReader();
    ArchiveReader(ArchiveReader&& other) noexcept;
    ArchiveReader& operator=(ArchiveReader&& other) noexcept;

    /// Unpacked; nothing if there is no such entry, it is damaged or encrypted, or unpacks to more than `most` bytes.
    std::optional<QByteArray> entry(const QByteArray& name, qsizetype most) const;

private:
    struct Handle;
    explicit ArchiveReader(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

enum class Packing { Stored, Deflated };

/// A zip file in memory, written: entries in the order they were added.
class ArchiveWriter {
public:
    ArchiveWriter();
    ~ArchiveWriter();
    ArchiveWriter(const ArchiveWriter&) = delete;
    ArchiveWriter& operator=(const ArchiveWriter&) = delete;

    void add(const QByteArray& name, const QByteArray& bytes, Packing packing);
    /// Nothing if there was no memory for it.
    std::optional<QByteArray> finished() &&;

private:
    struct Handle;
    std::unique_ptr<Handle> m_handle;
};

}  // namespace ratoon
