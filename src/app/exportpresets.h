// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting.h"
#include "base/json.h"

#include <QString>

#include <vector>

namespace ratoon {

/// One file of a preset.
struct PresetFile {
    QString ending;  ///< Of its format: "jpg".
    ExportOptions options = {};

    bool operator==(const PresetFile&) const = default;
};

/// How pictures are exported, under a name: one file or several at once.
struct ExportPreset {
    QString name;
    std::vector<PresetFile> files;  ///< At least one.

    bool operator==(const ExportPreset&) const = default;
};

inline constexpr int mostPresets = 50;
inline constexpr int mostPresetFiles = 20;
inline constexpr int longestPresetName = 60;

/// [{"name": "…", "files": [{"format": "jpg", "quality": 82, "icc": "srgb", "metadata": "safe", "prompts": false,
/// "eight_bit": false, "long_side": 2048}]}]; what makes no sense is left out.
std::vector<ExportPreset> presetsFrom(const Json& json);
Json toJson(const std::vector<ExportPreset>& presets);

/// With `preset` among them, in place of another one of its name; the oldest gives way to more than there may be.
std::vector<ExportPreset> withPreset(std::vector<ExportPreset> presets, ExportPreset preset);

}  // namespace ratoon
