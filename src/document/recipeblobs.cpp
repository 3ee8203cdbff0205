// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/recipeblobs.h"

#include <algorithm>
#include <array>

namespace ratoon {

namespace {

using Hashes = std::vector<QByteArray>;

constexpr std::array masks = {"include", "exclude", "beyond"};

void addHash(Hashes& hashes, const Json& object, const char* key)
{
    const QByteArray hash = QByteArray::fromHex(stringAt(object, key).toLatin1());
    if (!hash.isEmpty()) hashes.push_back(hash);
}

/// Of every element of a list that names one.
void addHashes(Hashes& hashes, const Json& list, const char* key)
{
    for (const Json& each : list) addHash(hashes, each, key);
}

Hashes turnHashes(const Json& recipe)
{
    Hashes hashes;
    addHashes(hashes, arrayAt(objectAt(recipe, "turn"), "pictures"), "bytes");
    return hashes;
}

Hashes heldBackHashes(const Json& recipe)
{
    Hashes hashes;
    addHash(hashes, objectAt(recipe, "held_back"), "reply");
    return hashes;
}

bool isAnyOf(const Hashes& hashes, const std::set<QByteArray>& lost)
{
    return std::ranges::any_of(hashes, [&](const QByteArray& hash) { return lost.contains(hash); });
}

/// Takes the name of a lost blob away: what has no name there has no blob.
void forget(Json& object, const char* key, const std::set<QByteArray>& lost)
{
    Hashes hashes;
    addHash(hashes, object, key);
    if (isAnyOf(hashes, lost)) object[key] = nullptr;
}

}  // namespace

std::vector<QByteArray> originalHashes(const Json& recipe)
{
    const Json& original = objectAt(recipe, "original");
    Hashes hashes;
    // What names nothing is a piece all the same: without it, the others are another file.
    for (const Json& piece : arrayAt(original, "pieces"))
        hashes.push_back(QByteArray::fromHex(stringAt(piece, "blob").toLatin1()));
    if (hashes.empty()) addHash(hashes, original, "blob");
    return hashes;
}

std::vector<QByteArray> blobsNamedIn(const Json& recipe)
{
    Hashes hashes = originalHashes(recipe);
    addHashes(hashes, arrayAt(recipe, "references"), "bytes");
    addHash(hashes, recipe, "selection");
    for (const char* mask : masks) addHash(hashes, objectAt(recipe, "graft"), mask);
    for (const Hashes& more : {turnHashes(recipe), heldBackHashes(recipe)})
        hashes.insert(hashes.end(), more.begin(), more.end());
    return hashes;
}

Json withoutBlobs(Json recipe, const std::set<QByteArray>& lost)
{
    if (isAnyOf(originalHashes(recipe), lost)) recipe.erase("original");
    if (isAnyOf(turnHashes(recipe), lost)) recipe.erase("turn");
    if (isAnyOf(heldBackHashes(recipe), lost)) recipe.erase("held_back");
    if (!arrayAt(recipe, "references").empty()) {
        Json left = Json::array();
        for (const Json& each : recipe["references"]) {
            Hashes hashes;
            addHash(hashes, each, "bytes");
            if (!isAnyOf(hashes, lost)) left.push_back(each);
        }
        recipe["references"] = std::move(left);
    }
    forget(recipe, "selection", lost);
    for (const char* mask : masks) {
        if (!objectAt(recipe, "graft").empty()) forget(recipe["graft"], mask, lost);
    }
    return recipe;
}

}  // namespace ratoon
