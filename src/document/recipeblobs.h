// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QByteArray>

#include <set>
#include <vector>

namespace ratoon {

// A recipe names blobs of its document by their content hashes, in hexadecimal digits:
//
//  - "original": the file that a root was opened from, as "blob", or in order as "pieces"[]."blob";
//  - "references"[]."bytes": the reference pictures of an edit;
//  - "selection", and in "graft" "include", "exclude" and "beyond": masks;
//  - "turn"."pictures"[]."bytes": what was sent;
//  - "held_back"."reply": a reply that nobody may see yet.

/// Of the blobs that make up the file that a root was opened from, in order. None if it names no file.
std::vector<QByteArray> originalHashes(const Json& recipe);

/// Of all blobs that it names.
std::vector<QByteArray> blobsNamedIn(const Json& recipe);

/// What is left to say where some blobs are lost: it names none of them.
Json withoutBlobs(Json recipe, const std::set<QByteArray>& lost);

}  // namespace ratoon
