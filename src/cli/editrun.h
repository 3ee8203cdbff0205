// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "cli/documentcommands.h"

namespace ratoon::cli {

/// A command's work on an open session: each call waits until it is done, and heeds Ctrl+C.
class EditRun {
public:
    EditRun(Context context, Session& session) : m_context(context), m_session(session) {}

    /// One edit of the head, until its version is on disk.
    Outcome<VersionId> edited(const EditIntent& intent);
    /// The chain that leads to `version` once more; its new versions.
    Outcome<std::vector<VersionId>> rebased(VersionId version);

    /// One entry of `versions` of the contract.
    Json versionJson(VersionId id) const;

    /// Why its reply is not to be seen in it: it could not be placed, or is held back; nothing of others.
    std::optional<Error> obstacle(VersionId id) const;

    Result<void> moveTo(VersionId id);
    Result<void> written(const QString& path, VersionId id);
    /// What a version looks like, in sRGB.
    Result<Image> picture(VersionId id);
    Result<void> saved(const QString& path);

private:
    void showProgress() const;

    Context m_context;
    Session& m_session;
    QHash<VersionId, qint64> m_commitMs;
};

/// Says how to get at the working copy, which stays.
void tellKept(Context context, Outcome<Report>& outcome);

/// What is left of a budget when one more version, as versionJson() tells it, has been paid for; one of unknown cost leaves
/// nothing.
std::optional<double> budgetAfter(std::optional<double> budget, const Json& version);

}  // namespace ratoon::cli
