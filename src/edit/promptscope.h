// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/graftsettings.h"

#include <QString>

namespace ratoon {

/// What a prompt (English or Danish) seems to be about: the light and color of the whole picture, or another picture.
/// Nothing if it names a thing in the picture, and so probably means that, or tells nothing at all.
std::optional<Scope> scopeOfPrompt(const QString& prompt);

}  // namespace ratoon
