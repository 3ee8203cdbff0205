// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <utility>

namespace ratoon {

/// How many pixels of a picture are printed on an inch, across and down.
struct PrintResolution {
    double x = 0;
    double y = 0;

    friend bool operator==(const PrintResolution&, const PrintResolution&) = default;
};

/// What a file (of a format that is decoded) says of its upright picture; nothing if it does not say it.
std::optional<PrintResolution> printResolution(const QByteArray& file);

/// From numbers as files hold them: nothing if they cannot be meant. What is within the rounding of a whole number, as
/// files that count by the metre write it, is that number.
std::optional<PrintResolution> meantResolution(double x, double y, double inchesPerUnit = 1);

/// As numerator and denominator.
std::pair<quint32, quint32> asFraction(double pixelsPerInch);
/// As PNG and BMP count.
quint32 perMetre(double pixelsPerInch);

}  // namespace ratoon
