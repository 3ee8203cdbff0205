// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/model.h"

namespace ratoon {

QStringList ModelInfo::ratios() const
{
    QStringList result;
    for (const OutputSize& output : outputs) {
        if (!result.contains(output.ratio)) result.append(output.ratio);
    }
    return result;
}

QStringList ModelInfo::tiers() const
{
    QStringList result;
    for (const OutputSize& output : outputs) {
        if (!result.contains(output.tier)) result.append(output.tier);
    }
    return result;
}

std::optional<double> ModelInfo::estimateUsd(const QString& tier, int images) const
{
    if (isLocal) return 0.0;
    const auto price = usdPerImage.find(tier.isEmpty() ? defaultTier : tier);
    if (price == usdPerImage.end()) return std::nullopt;
    if (images == 0) return price->second;
    if (!tokensPerInputImage || !usdPerMillionInput) return std::nullopt;
    return price->second + images * *tokensPerInputImage * *usdPerMillionInput / 1e6;
}

}  // namespace ratoon
