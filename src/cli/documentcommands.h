// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening.h"
#include "cli/arguments.h"
#include "cli/output.h"
#include "cli/terminal.h"

namespace ratoon::cli {

/// What every command works with.
struct Context {
    Services& services;
    Terminal& terminal;
};

/// A working copy that goes when the command ends: its file is what counts here.
class Temporary {
public:
    explicit Temporary(std::shared_ptr<Project> project) : m_project(std::move(project)) {}
    ~Temporary() { m_project->discardWorkingCopy(); }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

private:
    std::shared_ptr<Project> m_project;
};

/// A .ratoon document with an empty canvas (see openedHistory()); Unsupported for anything else.
Result<OpenedDocument> openedDocument(Context context, const QString& path);

Outcome<Report> newDocument(Context context, const Arguments& arguments);
Outcome<Report> log(Context context, const Arguments& arguments);
Outcome<Report> show(Context context, const Arguments& arguments);
Outcome<Report> exportVersion(Context context, const Arguments& arguments);
Outcome<Report> verify(Context context, const Arguments& arguments);

/// The versions of --path A..B, from A to B; without it from the root to the head. Usage.
Result<std::vector<VersionId>> pathOf(const Arguments& arguments, const StoredTree& stored);

/// A version by its id or the unambiguous beginning of one, or "root" or "head". Usage, if there is none.
Result<VersionId> versionNamed(const VersionTree& tree, VersionId head, const QString& text);

}  // namespace ratoon::cli
