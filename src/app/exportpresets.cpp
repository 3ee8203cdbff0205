// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportpresets.h"

#include "base/plaintext.h"

#include <algorithm>
#include <array>

namespace ratoon {

namespace {

constexpr std::array metadataWords = {"none", "safe", "all"};
constexpr int largestSide = 65'535;

Json fileJson(const PresetFile& file)
{
    const ExportOptions& options = file.options;
    return {{"format", ratoon::toJson(file.ending)},
            {"quality", options.quality},
            {"icc", options.icc == IccChoice::Srgb ? "srgb" : "keep"},
            {"metadata", metadataWords.at(static_cast<std::size_t>(options.metadata))},
            {"prompts", options.withPrompts},
            {"eight_bit", options.isEightBit},
            {"long_side", options.longSide}};
}

MetadataChoice metadataOf(const QString& word)
{
    for (std::size_t i = 0; i < metadataWords.size(); ++i)
        if (word == QLatin1String(metadataWords[i])) return static_cast<MetadataChoice>(i);
    return MetadataChoice::Safe;
}

PresetFile fileFrom(const Json& json)
{
    const auto between = [&](const char* key, qint64 least, qint64 most, qint64 fallback) {
        return static_cast<int>(std::clamp(integerAt(json, key, fallback), least, most));
    };
    return {.ending = plainLine(stringAt(json, "format"), 10),
            .options = {.quality = between("quality", 1, 100, ExportOptions().quality),
                        .icc = stringAt(json, "icc") == QLatin1String("srgb") ? IccChoice::Srgb
                                                                              : IccChoice::Keep,
                        .metadata = metadataOf(stringAt(json, "metadata")),
                        .withPrompts = boolAt(json, "prompts"),
                        .isEightBit = boolAt(json, "eight_bit"),
                        .longSide = between("long_side", 0, largestSide, 0)}};
}

}  // namespace

std::vector<ExportPreset> presetsFrom(const Json& json)
{
    std::vector<ExportPreset> presets;
    if (!json.is_array()) return presets;
    for (const Json& entry : json) {
        ExportPreset preset{.name = plainLine(stringAt(entry, "name"), longestPresetName),
                            .files = {}};
        for (const Json& file : arrayAt(entry, "files"))
            if (preset.files.size() < mostPresetFiles) preset.files.push_back(fileFrom(file));
        if (!preset.name.isEmpty() && !preset.files.empty())
            presets = withPreset(std::move(presets), std::move(preset));
    }
    return presets;
}

Json toJson(const std::vector<ExportPreset>& presets)
{
    Json result = Json::array();
    for (const ExportPreset& preset : presets) {
        Json files = Json::array();
        for (const PresetFile& file : preset.files) files.push_back(fileJson(file));
        result.push_back({{"name", toJson(preset.name)}, {"files", std::move(files)}});
    }
    return result;
}

std::vector<ExportPreset> withPreset(std::vector<ExportPreset> presets, ExportPreset preset)
{
    const auto same = std::ranges::find(presets, preset.name, &ExportPreset::name);
    if (same != presets.end()) {
        *same = std::move(preset);
        return presets;
    }
    if (presets.size() >= mostPresets) presets.erase(presets.begin());
    presets.push_back(std::move(preset));
    return presets;
}

}  // namespace ratoon
