// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ratoon {

/// A color profile (ICC.1) for grey in which half the number is half the light.
QByteArray linearGreyProfile();

}  // namespace ratoon
