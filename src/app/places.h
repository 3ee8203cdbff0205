// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ratoon {

/// Where things of this user live (XDG base directories), created on demand.
struct Places {
    QString config;  ///< settings.json, models.json
    QString state;   ///< Working copies, window layout, recent files.
    QString cache;   ///< What can be made again.

    /// From the environment; `$XDG_…_HOME/ratoon`.
    static Places ofUser();
    /// All below one folder: for tests.
    static Places below(const QString& folder);

    QString settingsFile() const;
    QString sessionStateFile() const;
    /// The account of all paid requests.
    QString ledgerFile() const;
    /// A user's own additions to the model list.
    QString modelsFile() const;
    /// What services said that they have, in the same form.
    QString listedModelsFile() const;
};

/// The photo that comes with the program: installed, or in the source tree it was built from. Empty if it is missing.
QString samplePhoto();

}  // namespace ratoon
