// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <map>

namespace ratoon::test {

/// What is marked in it.
Mask markedArea();

/// A saved document with one of everything, and what it holds.
struct RichDocument {
    RichDocument(const Desk& desk, const QString& name);

    Version root = versionAfter({});
    QString path;
    QByteArray bytes;                      ///< Of the file.
    std::map<VersionId, Canvas> canvases;  ///< Of all four versions, one after the other.
    QString account;
};

/// All that a reader can get out of a document, but its pixels.
QString accountOf(Project& project);

/// Everything can be read, and is what it was.
bool isIntact(Project& project, const RichDocument& document);

}  // namespace ratoon::test
