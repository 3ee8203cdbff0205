// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/driftmeter.h"

#include <QStringList>

#include <vector>

namespace ratoon {

/// "drift none", "drift ΔE 1.2"; empty if nothing had to stay as it was.
QString driftText(const VersionDrift& drift);
/// For the foot of the window: "Drift outside the edit: none". `isMarked`: what the user protects was measured.
QString driftNote(const VersionDrift& drift, bool isMarked);

/// One measure of a version, against its parent and against the original. "–": not measured.
struct DriftRow {
    QString name;
    QString parent;
    QString root;
};
/// Something was measured: an edit of everything, as a rule, lets nothing stay.
bool hadToStay(const VersionDrift& drift);
std::vector<DriftRow> driftRows(const VersionDrift& drift);
/// The same in a few lines, against the original.
QString driftSummary(const VersionDrift& drift);
/// "1 face is not as it was"; empty if all faces are, or none was looked at.
QString facesNote(const std::vector<FaceChange>& faces);
/// What became of each face, in words.
QStringList faceLines(const std::vector<FaceChange>& faces);
/// "No pixel went through more than 2 models"
QString passesText(int passes);

}  // namespace ratoon
