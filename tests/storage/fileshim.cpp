// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileshim.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <ftw.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace ratoon::test {

namespace {

Shim armed;
int calls = 0;
int logFile = -1;

template <typename Function>
Function* next(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

bool isWatched(const char* path)
{
    return armed.folder && path && std::strncmp(path, armed.folder, std::strlen(armed.folder)) == 0;
}

std::string pathOf(int descriptor)
{
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    char path[PATH_MAX] = {};
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    return {path, static_cast<std::size_t>(length < 0 ? 0 : length)};
}

bool isWatched(int descriptor)
{
    return armed.folder && isWatched(pathOf(descriptor).c_str());
}

[[noreturn]] void die()
{
    ::raise(SIGKILL);
    std::abort();
}

/// True if it did something.
bool rivalActs(const char* path)
{
    const Shim shim = armed;
    armed.folder = nullptr;
    const bool isDone = shim.rival(path);
    armed = shim;
    return isDone;
}

/// Counts a call. True: it is to fail, with errno set.
bool fails(const char* path, Calls kind = Calls::Changes)
{
    const bool isCounted =
        armed.counted == kind || (armed.counted == Calls::Changes && kind == Calls::Names);
    if (!isCounted) return false;
    const int number = ++calls;
    if (armed.fault == Fault::Rival && armed.isRivalLate) return false;
    if (armed.fault == Fault::Rival && armed.at > 0 && number == armed.at) {
        if (!rivalActs(path)) {
            ++armed.at;
        } else if (armed.error != 0 || armed.endsNext) {
            armed.fault = armed.endsNext ? Fault::Kill : Fault::Error;
            ++armed.at;
        }
        return false;
    }
    const bool isIt = number == armed.at || (armed.isSticky && armed.at > 0 && number > armed.at);
    if (!isIt) return false;
    if (armed.fault == Fault::Kill || armed.fault == Fault::Tear) die();
    errno = armed.error;
    return armed.fault == Fault::Error;
}

/// For writes: half of it goes to the disk before the end.
bool tears()
{
    return armed.fault == Fault::Tear && armed.counted == Calls::Changes && calls + 1 == armed.at;
}

/// One record: kind, device-independent number of the file, place, length of what follows (a path or bytes).
void note(char kind, std::uint64_t file, std::int64_t at, const void* bytes, std::size_t size)
{
    if (logFile < 0) return;
    struct Head {
        char kind;
        std::uint64_t file;
        std::int64_t at;
        std::uint64_t size;
    } head{};
    head.kind = kind;
    head.file = file;
    head.at = at;
    head.size = size;
    static auto* const write = next<ssize_t(int, const void*, size_t)>("write");
    write(logFile, &head, sizeof head);
    if (size > 0) write(logFile, bytes, size);
}

std::uint64_t inodeOf(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 ? status.st_ino : 0;
}

void noteNames(char kind, const char* from, const char* to)
{
    const std::string both = std::string(from) + '\0' + to;
    note(kind, 0, 0, both.data(), both.size());
}

/// What is there at the beginning, with all its bytes.
void noteFiles(const char* folder)
{
    const auto visit = [](const char* path, const struct stat* status, int kind, struct FTW*) {
        if (kind != FTW_F) return 0;
        static auto* const realOpen = next<int(const char*, int, ...)>("open");
        const int file = realOpen(path, O_RDONLY | O_CLOEXEC);
        std::string bytes(static_cast<std::size_t>(status->st_size), '\0');
        if (file < 0 || ::read(file, bytes.data(), bytes.size()) != status->st_size) std::abort();
        ::close(file);
        note('c', status->st_ino, 0, path, std::strlen(path));
        note('w', status->st_ino, 0, bytes.data(), bytes.size());
        note('s', status->st_ino, 0, path, std::strlen(path));
        return 0;
    };
    ::nftw(folder, visit, 16, FTW_PHYS);
    note('b', 0, 0, nullptr, 0);
}

}  // namespace

void arm(const Shim& shim)
{
    if (shim.log)
        logFile = ::open(shim.log, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (logFile >= 0) noteFiles(shim.folder);
    armed = shim;
    calls = 0;
}

void noteSaid(const char* line)
{
    note('a', 0, 0, line, std::strlen(line));
}

int callsSeen()
{
    return calls;
}

namespace {

int openedFile(const char* name, const char* path, int flags, mode_t mode)
{
    auto* const real = next<int(const char*, int, ...)>(name);
    if (!isWatched(path)) return real(path, flags, mode);
    if (fails(path)) return -1;
    struct stat status = {};
    const bool isNew = (flags & O_CREAT) && ::stat(path, &status) != 0;
    const int descriptor = real(path, flags, mode);
    if (descriptor >= 0 && isNew)
        note('c', inodeOf(descriptor), 0, path, std::strlen(path));
    else if (descriptor >= 0 && (flags & O_TRUNC))
        note('t', inodeOf(descriptor), 0, nullptr, 0);
    return descriptor;
}

ssize_t written(int descriptor, const void* bytes, size_t count, off_t at, bool isPlaced)
{
    static auto* const write = next<ssize_t(int, const void*, size_t)>("write");
    static auto* const pwrite = next<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    const auto put = [&](size_t size) {
        return isPlaced ? pwrite(descriptor, bytes, size, at) : write(descriptor, bytes, size);
    };
    if (!isWatched(descriptor)) return put(count);
    if (tears()) put(count / 2);
    if (fails(pathOf(descriptor).c_str())) return -1;
    const off_t place = isPlaced ? at : ::lseek(descriptor, 0, SEEK_CUR);
    const ssize_t done = put(count);
    if (done > 0) note('w', inodeOf(descriptor), place, bytes, static_cast<std::size_t>(done));
    return done;
}

int synced(const char* name, int descriptor)
{
    auto* const real = next<int(int)>(name);
    if (!isWatched(descriptor)) return real(descriptor);
    const std::string path = pathOf(descriptor);
    struct stat status = {};
    const bool isFolder = ::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode);
    if (fails(path.c_str(), isFolder ? Calls::Names : Calls::Changes)) return -1;
    note('s', inodeOf(descriptor), 0, path.data(), path.size());
    return real(descriptor);
}

int cut(const char* name, int descriptor, off_t size)
{
    auto* const real = next<int(int, off_t)>(name);
    if (!isWatched(descriptor)) return real(descriptor, size);
    if (fails(pathOf(descriptor).c_str())) return -1;
    note('t', inodeOf(descriptor), size, nullptr, 0);
    return real(descriptor, size);
}

template <typename Real, typename... Arguments>
int named(char kind, const char* from, const char* to, Real real, Arguments... arguments)
{
    if (!isWatched(from) && !isWatched(to)) return real(arguments...);
    if (fails(from, Calls::Names)) return -1;
    const int done = real(arguments...);
    const int error = errno;
    if (done == 0) noteNames(kind, from, to);
    if (armed.isRivalLate && calls == armed.at) static_cast<void>(rivalActs(from));
    errno = error;
    return done;
}

bool failsToRead(int descriptor)
{
    return armed.counted == Calls::Reads && isWatched(descriptor) &&
           fails(pathOf(descriptor).c_str(), Calls::Reads);
}

mode_t modeOf(int flags, va_list list)
{
    return (flags & (O_CREAT | O_TMPFILE)) ? static_cast<mode_t>(va_arg(list, unsigned)) : 0;
}

}  // namespace

}  // namespace ratoon::test

using namespace ratoon::test;

// NOLINTBEGIN: the names are the system's.
extern "C" {

int open(const char* path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return openedFile("open", path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return openedFile("open64", path, flags, mode);
}

ssize_t write(int descriptor, const void* bytes, size_t count)
{
    return written(descriptor, bytes, count, 0, false);
}

ssize_t pwrite(int descriptor, const void* bytes, size_t count, off_t at)
{
    return written(descriptor, bytes, count, at, true);
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t count, off64_t at)
{
    return written(descriptor, bytes, count, at, true);
}

ssize_t read(int descriptor, void* bytes, size_t count)
{
    static auto* const real = next<ssize_t(int, void*, size_t)>("read");
    if (failsToRead(descriptor)) return -1;
    return real(descriptor, bytes, count);
}

ssize_t pread(int descriptor, void* bytes, size_t count, off_t at)
{
    static auto* const real = next<ssize_t(int, void*, size_t, off_t)>("pread");
    if (failsToRead(descriptor)) return -1;
    return real(descriptor, bytes, count, at);
}

ssize_t pread64(int descriptor, void* bytes, size_t count, off64_t at)
{
    static auto* const real = next<ssize_t(int, void*, size_t, off64_t)>("pread64");
    if (failsToRead(descriptor)) return -1;
    return real(descriptor, bytes, count, at);
}

int flock(int descriptor, int operation) noexcept
{
    static auto* const real = next<int(int, int)>("flock");
    if (!armed.hasNoLocks || !isWatched(descriptor)) return real(descriptor, operation);
    errno = ENOLCK;
    return -1;
}

int fsync(int descriptor)
{
    return synced("fsync", descriptor);
}

int fdatasync(int descriptor)
{
    return synced("fdatasync", descriptor);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    return cut("ftruncate", descriptor, size);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    return cut("ftruncate64", descriptor, size);
}

int rename(const char* from, const char* to) noexcept
{
    return named('r', from, to, next<int(const char*, const char*)>("rename"), from, to);
}

int renameat2(int a, const char* from, int b, const char* to, unsigned flags) noexcept
{
    auto* const real = next<int(int, const char*, int, const char*, unsigned)>("renameat2");
    const bool isExchange = (flags & RENAME_EXCHANGE) != 0;
    if (isExchange && armed.hasNoLinks && isWatched(from)) {
        errno = EINVAL;
        return -1;
    }
    return named(isExchange ? 'x' : 'r', from, to, real, a, from, b, to, flags);
}

int link(const char* from, const char* to) noexcept
{
    if (armed.hasNoLinks && isWatched(to)) {
        errno = EPERM;
        return -1;
    }
    return named('l', from, to, next<int(const char*, const char*)>("link"), from, to);
}

/// Qt gives its nameless temporary files a name so.
int linkat(int a, const char* from, int b, const char* to, int flags) noexcept
{
    auto* const real = next<int(int, const char*, int, const char*, int)>("linkat");
    int descriptor = -1;
    std::sscanf(from, "/proc/self/fd/%d", &descriptor);
    if (descriptor < 0 || !isWatched(to)) return named('l', from, to, real, a, from, b, to, flags);
    if (fails(to, Calls::Names)) return -1;
    const int done = real(a, from, b, to, flags);
    if (done == 0) note('c', inodeOf(descriptor), 0, to, std::strlen(to));
    return done;
}

int unlink(const char* path) noexcept
{
    return named('u', path, "", next<int(const char*)>("unlink"), path);
}

int remove(const char* path) noexcept
{
    return named('u', path, "", next<int(const char*)>("remove"), path);
}

int rmdir(const char* path) noexcept
{
    return named('d', path, "", next<int(const char*)>("rmdir"), path);
}

int mkdir(const char* path, mode_t mode) noexcept
{
    return named('m', path, "", next<int(const char*, mode_t)>("mkdir"), path, mode);
}

/// Files are then copied by reading and writing, which can be seen.
ssize_t copy_file_range(int, off64_t*, int, off64_t*, size_t, unsigned)
{
    errno = EXDEV;
    return -1;
}
}
// NOLINTEND
