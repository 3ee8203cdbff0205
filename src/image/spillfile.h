// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <memory>

namespace ratoon {

/// A nameless file that memory is put into, readable by this process alone. It goes with its owner, or with the process
/// however that ends.
class SpillFile {
public:
    /// Null if the folder takes no such file.
    static std::shared_ptr<SpillFile> create(const QString& folder);

    ~SpillFile();
    SpillFile(const SpillFile&) = delete;
    SpillFile& operator=(const SpillFile&) = delete;

    /// False if the disk does not take it, or would be nearly full.
    bool write(const void* bytes, std::size_t size, qint64 at) const;
    /// Puts what was written there in the place of the pages with the same contents, in one step, to be read only.
    /// It stays when the file's owner goes.
    bool mapOver(void* pages, std::size_t size, qint64 at) const;
    /// Gives the room back to the disk.
    void punch(std::size_t size, qint64 at) const;

private:
    explicit SpillFile(int descriptor);
    bool canBeMapped() const;
    bool leavesRoom() const;

    int m_descriptor;
};

}  // namespace ratoon
