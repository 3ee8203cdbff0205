// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/turns.h"

#include <algorithm>

namespace ratoon {

namespace {

QByteArray bytesName(const Json& json, const char* key)
{
    return QByteArray::fromHex(stringAt(json, key).toLatin1());
}

KeptTurn turnOf(const Version& version)
{
    const Json& turn = objectAt(version.origin.recipe, "turn");
    KeptTurn result{.text = stringAt(turn, "text"), .pictures = {}, .reply = version.origin.reply};
    for (const Json& picture : arrayAt(turn, "pictures")) {
        result.pictures.push_back(
            {stringAt(picture, "mime").toLatin1(), bytesName(picture, "bytes")});
    }
    return result;
}

}  // namespace

std::vector<KeptTurn>
turnsBefore(const VersionTree& tree, VersionId base, const QString& provider, const QString& model)
{
    std::vector<VersionId> path = tree.path(base);
    std::reverse(path.begin(), path.end());
    std::vector<KeptTurn> turns;
    for (const VersionId id : path) {
        const Version& version = *tree.find(id);
        if (version.origin.kind != OriginKind::Generated) continue;
        const Json& recipe = version.origin.recipe;
        const bool isOurs = !objectAt(recipe, "turn").empty() && !version.origin.reply.isEmpty() &&
                            stringAt(recipe, "provider") == provider &&
                            stringAt(recipe, "model") == model;
        if (!isOurs) break;
        // Grafted again it is the same turn.
        if (turns.empty() || turns.back().reply != version.origin.reply)
            turns.push_back(turnOf(version));
    }
    std::reverse(turns.begin(), turns.end());
    return turns;
}

EditIntent
withTurns(EditIntent intent, const Catalogue& catalogue, const VersionTree& tree, VersionId base)
{
    if (!intent.isConversation) return intent;
    const Provider* provider = catalogue.find(intent.provider);
    const auto model = provider ? provider->model(intent.model) : std::nullopt;
    if (model) intent.turns = turnsBefore(tree, base, intent.provider, model->id);
    return intent;
}

}  // namespace ratoon
