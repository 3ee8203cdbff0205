// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace ratoon {

/// Where to write, and what is offered.
struct SaveChoice {
    QString title;
    QString suggested;    ///< A whole path, or only a name.
    QStringList filters;  ///< "PNG picture (*.png)"
    QString ending = {};  ///< Given to names without one.
};

/// Lets the user choose pictures, or pictures and documents. Returns at once; `done` is called with at least one path,
/// or never.
void choosePictures(QWidget* parent,
                    const QString& title,
                    std::function<void(const QStringList&)> done);
void chooseFiles(QWidget* parent,
                 const QString& title,
                 std::function<void(const QStringList&)> done);
/// Likewise one file, of those that `filter` names: "Face detectors (*.xml)".
void chooseOne(QWidget* parent,
               const QString& title,
               const QString& filter,
               std::function<void(const QString&)> done);
/// Likewise for a file to be written; an existing one is asked about.
void chooseTarget(QWidget* parent,
                  const SaveChoice& choice,
                  std::function<void(const QString&)> done);

/// What a document's name makes as a file name: no separators, no control characters, at most 120 characters.
QString fileNameOf(const QString& documentName);
/// A list of names as a sentence has it, of the first three and how many more there are.
QString namesText(const QStringList& names);

}  // namespace ratoon
