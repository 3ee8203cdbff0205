// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memoryproject.h"

#include "base/hash.h"

namespace ratoon::test {

namespace {

tl::unexpected<Error> missing()
{
    return failure(ErrorCode::NotFound, {"It is not there."});
}

}  // namespace

Result<void> MemoryProject::written() const
{
    if (failsToWrite) return failure(ErrorCode::Unwritable, {"The disk is full."});
    return {};
}

Result<StoredTree> MemoryProject::tree()
{
    return missing();
}

Result<Canvas> MemoryProject::load(VersionId id)
{
    reads.push_back("canvas");
    const auto found = canvases.find(id);
    if (found == canvases.end()) return missing();
    return found->second;
}

Result<void> MemoryProject::record(const Version& version,
                                   const Canvas& canvas,
                                   const Annotation& /*annotation*/,
                                   const QImage& /*thumbnail*/,
                                   VersionId newHead)
{
    CHECKED(written());
    canvases[version.id] = canvas;
    head = newHead;
    return {};
}

Result<void> MemoryProject::setHead(VersionId newHead)
{
    head = newHead;
    return written();
}

Result<void> MemoryProject::annotate(VersionId /*id*/, const Annotation& /*annotation*/)
{
    return written();
}

Result<QImage> MemoryProject::thumbnail(VersionId /*id*/)
{
    reads.push_back("thumbnail");
    return missing();
}

Result<std::vector<VersionId>> MemoryProject::search(const QString& /*words*/)
{
    return std::vector<VersionId>();
}

Result<QByteArray> MemoryProject::keepBlob(const QByteArray& bytes)
{
    CHECKED(written());
    if (takesNoBlobs) return failure(ErrorCode::Unwritable, {"The disk is full."});
    const QByteArray hash = contentHash(bytes);
    blobs[hash] = bytes;
    return hash;
}

Result<QByteArray> MemoryProject::blob(const QByteArray& hash)
{
    const auto found = blobs.find(hash);
    if (found == blobs.end()) return missing();
    return found->second;
}

Result<void> MemoryProject::mark(const Mask& area)
{
    CHECKED(written());
    m_marked = area;
    return {};
}

Result<void> MemoryProject::keepOrders(const QByteArray& orders)
{
    CHECKED(written());
    m_orders = orders;
    return {};
}

Result<void> MemoryProject::escrow(const EscrowEntry& entry)
{
    CHECKED(written());
    const std::lock_guard lock(m_mutex);
    m_escrowStates.push_back(entry.state);
    m_escrow[entry.job] = entry;
    return {};
}

std::vector<RequestState> MemoryProject::escrowStates() const
{
    const std::lock_guard lock(m_mutex);
    return m_escrowStates;
}

Result<std::vector<EscrowEntry>> MemoryProject::escrowed()
{
    const std::lock_guard lock(m_mutex);
    std::vector<EscrowEntry> result;
    for (const auto& [job, entry] : m_escrow) result.push_back(entry);
    return result;
}

Result<void>
MemoryProject::saveTo(const QString& path, const Cancel& /*cancel*/, IfChanged /*ifChanged*/)
{
    CHECKED(written());
    m_path = path;
    return {};
}

Result<VerifyReport> MemoryProject::verify(const Cancel& /*cancel*/)
{
    return VerifyReport{};
}

}  // namespace ratoon::test
