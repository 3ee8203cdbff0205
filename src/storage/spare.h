// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/partfile.h"

namespace ratoon {

/// The file that a save has replaced, kept in the folder of the working copy so that the next save needs to write only
/// what is new since.
///
/// It is written to only if nobody can see that: it has no other name, belongs to this user, and is open nowhere, not
/// even for reading. (Somebody may have begun to copy it when it still was the document: then it is dropped, and the
/// save copies everything.) It must be as it was left, and on the disk that the document is on.
class Spare {
public:
    /// `workingCopy`: the document's file there.
    explicit Spare(const QString& workingCopy);

    /// Brings it up to date and moves it to `part`. False if it cannot be used: then it is gone, and so is `part`.
    bool become(PartFile& part, Database& current, const std::optional<FileMark>& mark) const;
    /// Where one is made, and what it is then.
    QString incoming() const { return m_path + QStringLiteral(".part"); }
    std::optional<FileMark> takenIn() const;
    /// Keeps the file at `replaced`, if it may be of use. Returns what it is then.
    std::optional<FileMark> kept(const QString& replaced) const;

private:
    QString m_path;
};

}  // namespace ratoon
