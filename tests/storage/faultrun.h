// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <QStringList>

namespace ratoon::test {

/// What the fault driver can be told to do.
QStringList deeds();

/// What it said and how it ended.
struct FaultRun {
    bool wasKilled = false;
    int exit = -1;
    QStringList lines;

    int calls() const;
    /// The sentence with which it gave up; empty if it did not.
    QString failure() const;
};

/// A folder with a document of three versions, "a.ratoon", for the driver to work on.
class FaultDesk {
public:
    /// With the document of another one, so that it need not be made again.
    explicit FaultDesk(const QByteArray& document = {});

    FaultRun run(const QString& deed, const QString& fault, int at, const QString& log = {}) const;
    QString folder() const { return m_desk.path(QStringLiteral("work")); }
    const QByteArray& document() const { return m_document; }

private:
    Desk m_desk;
    QByteArray m_document;
};

/// "Nothing lost": the document is whole, and everything that was said to be done is there. Fails the test otherwise.
/// `folder` is what is left of a FaultDesk's, `said` what the driver said.
void checkNothingLost(const QString& folder, const QStringList& said);

}  // namespace ratoon::test
