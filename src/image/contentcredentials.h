// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace ratoon {

/// What a file's Content Credentials (C2PA) say of themselves. They are found and named, not verified.
struct ContentCredentials {
    QString generator;  ///< The program that signed them, plain and bounded; may be empty.
};

/// Nothing if the file carries none: PNG, JPEG and WebP in their own places, others wherever they hold such a box.
std::optional<ContentCredentials> contentCredentialsIn(QByteArrayView file);

}  // namespace ratoon
