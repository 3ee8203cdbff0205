// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/provider.h"

namespace ratoon {

const ModelInfo* Provider::findModel(const QString& id) const
{
    const auto found = std::find_if(
        models().begin(), models().end(), [&](const ModelInfo& model) { return model.id == id; });
    return found == models().end() ? nullptr : &*found;
}

const ModelInfo& Provider::defaultModel() const
{
    const auto found = std::find_if(
        models().begin(), models().end(), [](const ModelInfo& model) { return model.isDefault; });
    return found == models().end() ? models().front() : *found;
}

}  // namespace ratoon
