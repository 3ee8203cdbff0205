// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "storage/project.h"

namespace ratoon {

/// What could still be read of a damaged document.
struct SalvageReport {
    int versions = 0;
    int incomplete = 0;  ///< Of those: versions with a hole or without a layer.
    int tiles = 0;
    int replies = 0;                ///< Versions with their reply.
    std::vector<Problem> problems;  ///< What could not be read.
};

/// Makes a new document at `file`, which must not exist, of whatever is intact in the file (and its log), however damaged
/// that is: flipped, cut or half written. The file itself is only read, and never replaced.
///
/// Only rows that fit their hash or seal count. Where a tile is missing, the layer is transparent; where a layer is
/// missing, it is left out; a version without any picture is left out, and what grew from it grows from its parent. If
/// not even one version is there, stored pictures become versions. The result verifies.
///
/// Damaged if there is nothing to make a document of, Unsupported if it never was one, Unwritable.
Result<SalvageReport> salvageRows(const QString& path, const QString& file, const Cancel& cancel);
/// The same as a saved document at `target`, in place of what was there; never of the damaged one.
Result<SalvageReport>
salvageFile(const QString& path, const QString& target, const Cancel& cancel = {});

/// A document of what could be salvaged, as untitled work.
struct Salvaged {
    std::unique_ptr<Project> project;
    SalvageReport report;
};
Result<Salvaged> salvagedProject(const QString& stateFolder,
                                 const QString& path,
                                 bool isReadOnly,
                                 const Cancel& cancel = {});

}  // namespace ratoon
