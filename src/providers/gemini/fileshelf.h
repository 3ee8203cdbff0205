// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace ratoon {

struct Endpoint;

/// A picture that a service keeps for a while.
struct ShelvedFile {
    QByteArray name;  ///< "files/abc-123"
    QByteArray uri;
    QDateTime until = {};  ///< UTC; null: two days from now, as services have it.
};

/// What services keep of ours for edits that are still to come. Any thread.
class FileShelf {
public:
    using Clock = std::function<QDateTime()>;

    explicit FileShelf(Clock clock = QDateTime::currentDateTimeUtc) : m_clock(std::move(clock)) {}

    /// `owner`: ownerOf() an endpoint. Nothing if it is not there, or for less than another hour.
    std::optional<ShelvedFile> find(const QByteArray& owner, const QByteArray& picture) const;
    void keep(const QByteArray& owner, const QByteArray& picture, ShelvedFile file);
    /// All of that owner, which are no longer there.
    std::vector<ShelvedFile> taken(const QByteArray& owner);

private:
    /// By the owner, and then by the hash of the picture.
    using Files = std::map<std::pair<QByteArray, QByteArray>, ShelvedFile>;

    Clock m_clock;
    std::atomic<std::shared_ptr<const Files>> m_files = std::make_shared<const Files>();
};

/// Whose the files of an endpoint are: its address and its key, from which neither can be told.
QByteArray ownerOf(const Endpoint& endpoint);

}  // namespace ratoon
