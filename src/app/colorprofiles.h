// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "image/color.h"

#include <QStringList>

#include <vector>

namespace ratoon {

/// A color profile to choose.
struct KnownProfile {
    QString name;    ///< Foreign text, one line.
    QByteArray icc;  ///< Empty: sRGB.
    ProfileKind kind = ProfileKind::Rgb;
};

/// Where this computer keeps profiles (freedesktop.org's colord, and the user's own).
QStringList profileFolders();

/// Those that come with the program, then those of the files in `folders` by their names, each once. Reads files.
std::vector<KnownProfile> knownProfiles(const QStringList& folders, const Cancel& cancel = {});

/// Of one file. Errors: NotFound, Unsupported (no profile, or of another kind).
Result<KnownProfile> profileIn(const QString& file);

}  // namespace ratoon
