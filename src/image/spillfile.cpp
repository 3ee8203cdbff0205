// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/spillfile.h"

#include <QFile>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>

namespace ratoon {

namespace {

/// Documents are kept on the same disk: their room is not taken for what is only put aside.
constexpr qint64 leftFree = 256LL << 20;

#ifdef O_TMPFILE
int openNameless(const QByteArray& folder)
{
    return ::open(folder.constData(), O_TMPFILE | O_RDWR | O_EXCL | O_CLOEXEC, 0600);
}
#else
int openNameless(const QByteArray&)
{
    return -1;
}
#endif

/// For file systems that have no nameless files.
int openUnlinked(const QByteArray& folder)
{
    QByteArray path = folder + "/spill-XXXXXX";
    const int descriptor = ::mkostemp(path.data(), O_CLOEXEC);
    if (descriptor >= 0) ::unlink(path.constData());
    return descriptor;
}

}  // namespace

SpillFile::SpillFile(int descriptor) : m_descriptor(descriptor) {}

std::shared_ptr<SpillFile> SpillFile::create(const QString& folder)
{
    const QByteArray path = QFile::encodeName(folder);
    int descriptor = openNameless(path);
    if (descriptor < 0) descriptor = openUnlinked(path);
    if (descriptor < 0) return nullptr;
    auto file = std::shared_ptr<SpillFile>(new SpillFile(descriptor));
    return file->canBeMapped() ? file : nullptr;
}

SpillFile::~SpillFile()
{
    ::close(m_descriptor);
}

/// Some file systems refuse, and then the memory that was to be replaced is gone: so it is tried elsewhere.
bool SpillFile::canBeMapped() const
{
    constexpr std::size_t page = 4096;
    if (::ftruncate(m_descriptor, page) != 0) return false;
    void* const memory = ::mmap(nullptr, page, PROT_READ, MAP_SHARED, m_descriptor, 0);
    if (memory == MAP_FAILED) return false;
    ::munmap(memory, page);
    return true;
}

bool SpillFile::leavesRoom() const
{
    struct statvfs status = {};
    return ::fstatvfs(m_descriptor, &status) == 0 &&
           static_cast<qint64>(status.f_bavail) * static_cast<qint64>(status.f_frsize) > leftFree;
}

bool SpillFile::write(const void* bytes, std::size_t size, qint64 at) const
{
    if (!leavesRoom()) return false;
    const auto* from = static_cast<const char*>(bytes);
    while (size > 0) {
        const ssize_t written = ::pwrite(m_descriptor, from, size, at);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        from += written;
        at += written;
        size -= static_cast<std::size_t>(written);
    }
    return true;
}

bool SpillFile::mapOver(void* pages, std::size_t size, qint64 at) const
{
    return ::mmap(pages, size, PROT_READ, MAP_SHARED | MAP_FIXED, m_descriptor, at) != MAP_FAILED;
}

void SpillFile::punch([[maybe_unused]] std::size_t size, [[maybe_unused]] qint64 at) const
{
#ifdef FALLOC_FL_PUNCH_HOLE
    // Where it cannot be done, the room is given back with the file.
    [[maybe_unused]] const int done = ::fallocate(
        m_descriptor, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, at, static_cast<off_t>(size));
#endif
}

}  // namespace ratoon
