// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace ratoon {

/// What the program speaks besides English, as codes: "da", "zh_CN".
QStringList languageCodes();
/// In that language: "Dansk".
QString languageName(const QString& code);
/// Installs the embedded translation for `code` (empty: what the system asks for), and Qt's own where the system has
/// it. For English that is the plurals.
void speak(QCoreApplication& application, const QString& code);

}  // namespace ratoon
