// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ratoon {

/// A sentence for people that is not yet in their language.
///
/// `source` is an English literal marked with QT_TRANSLATE_NOOP("Sentence", "…"), with %1 … %9 where
/// `values` go. Only `ui` translates it; everything else may show english().
struct Sentence {
    const char* source = "";
    QStringList values = {};

    bool isEmpty() const { return *source == '\0'; }
    QString english() const;

    /// `text` with the values put in, all at once: a value that holds "%1" stays as it is.
    QString filled(QString text) const;

    friend bool operator==(const Sentence& a, const Sentence& b)
    {
        return a.english() == b.english();
    }
};

}  // namespace ratoon
