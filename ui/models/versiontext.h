// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/versiontree.h"
#include "providers/provider.h"

#include <QString>

namespace ratoon {

/// What the row of a version says: its name, prompt or action; "Original" for the root.
QString versionTitle(const VersionTree& tree, VersionId id);
/// The quiet line below: "2.1 · $0.034 · not accepted", "picos.jpg · today 14:02".
/// `drift` is what is said of that, empty: nothing.
QString versionDetail(const VersionTree& tree,
                      VersionId id,
                      const Catalogue& catalogue,
                      const QString& drift = {});
/// Something known of a version: "Model", "Nano Banana 2.1".
struct VersionFact {
    QString name;
    QString text;
};
/// What made it, when, and at what price, as far as that is known.
std::vector<VersionFact> versionFacts(const Version& version, const Catalogue& catalogue);

/// The prompt that a model was given; empty for what was done by hand.
QString promptOf(const Version& version);

/// "$0.034", "$1.20", "free" for nothing at all.
QString priceText(double usd);
/// "today 14:02", "yesterday 09:30", "3 Nov 18:10".
QString timeText(const QDateTime& utc);
/// "142 MB", "880 kB"
QString bytesText(qint64 bytes);

}  // namespace ratoon
