// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ratoon::test {

bool isInstalled(const char* program);

/// Runs a program in `folder`, with a home of its own there; its output, or nothing if it failed or hung.
QByteArray outputOf(const QString& folder, const QString& program, const QStringList& arguments);

/// Has GIMP, or Krita, open a file in `folder` and write another one. False if that did not come about.
bool convertedByGimp(const QString& folder, const QString& from, const QString& to);
bool convertedByKrita(const QString& folder, const QString& from, const QString& to);

}  // namespace ratoon::test
