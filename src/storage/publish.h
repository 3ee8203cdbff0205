// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/piecewisecopy.h"

#include <optional>

namespace ratoon {

/// What is published, and where to.
struct Publication {
    QString file;    ///< The working copy.
    QString target;  ///< No symbolic link.
    /// The file that is to be replaced, and no other; nothing: there is none.
    std::optional<FileMark> replacing = {};
    bool isOurs = false;  ///< That file is the document as it was opened or saved last.
};

class Spare;

/// Publishes a working copy: at every moment there is the old file or the new one.
class Publisher {
public:
    /// `database` is the open working copy. Returns what was published. Errors leave the target as it is and nothing
    /// beside it, with two exceptions: where the folder cannot be synced, the new file is there and may not last; and
    /// a file of somebody else's that came meanwhile and could not be put back goes on beside it.
    Result<FileMark> publish(Database& database, const Publication& what, const Cancel& cancel);

    /// What the last publish() put in place, also if that failed afterwards.
    const std::optional<FileMark>& published() const { return m_published; }

    /// Copies the next bytes of the file that is to be replaced to where the save will bring them up to date, if it has
    /// no spare. True if there is nothing to copy (any more), be it because that cannot be done: then the save copies
    /// everything.
    bool prepare(const Publication& what, qint64 bytes, const Cancel& cancel);

private:
    std::optional<PiecewiseCopy> startedOn(const Publication& what) const;
    void dropPrepared(const Spare& spare);

    std::optional<FileMark> m_published;
    std::optional<PiecewiseCopy> m_coming;
    bool m_isPrepared = false;
    /// The file that was last replaced, as it was left in the folder of the working copy.
    std::optional<FileMark> m_spare;
};

}  // namespace ratoon
