// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gathering.h"

#include "providers/base64.h"
#include "providers/textpictures.h"

#include <algorithm>

namespace ratoon {

namespace {

constexpr qsizetype mostWords = 64 * 1024;

bool isAddress(QByteArrayView text)
{
    return text.startsWith("https://") || text.startsWith("http://");
}

}  // namespace

void Gathering::takePicture(QByteArrayView base64)
{
    std::vector<QByteArray>& pictures = facts.pictures;
    if (pictures.size() == ReplyFacts::maxPictures) pictures.erase(pictures.begin());
    pictures.push_back(base64Decoded(base64).value_or(QByteArray()));
}

void Gathering::takeAddress(QByteArrayView address)
{
    address = address.trimmed();
    if (address.isEmpty()) return;
    if (isAddress(address)) {
        facts.pictureUrl = walk::bounded(address);
    } else if (address.startsWith("data:")) {
        takeText(address);
    } else {
        takePicture(address);
    }
}

void Gathering::takeText(QByteArrayView text)
{
    const TextPictures found = textPictures(text);
    for (const QByteArrayView base64 : found.base64) takePicture(base64);
    for (const QByteArrayView words : found.words) {
        facts.text += walk::bounded(words).left(mostWords - facts.text.size());
    }
    if (facts.pictureUrl.isEmpty()) facts.pictureUrl = walk::bounded(found.url);
}

void Gathering::finish()
{
    if (!m_pieces.isEmpty()) takeText(m_pieces);
    m_pieces.clear();
    if (isBestFirst) std::reverse(facts.pictures.begin(), facts.pictures.end());
}

walk::error_code readError(walk::json::value value, ReplyFacts& facts)
{
    using namespace walk;
    json::json_type type{};
    if (const auto error = value.type().get(type)) return error;
    if (type == json::json_type::null) return simdjson::SUCCESS;
    std::string_view whole = value.raw_json_token();
    if (type == json::json_type::object) {
        json::object object;
        if (const auto error = value.get_object().get(object)) return error;
        if (const auto error = object.raw_json().get(whole)) return error;
    } else if (type == json::json_type::array) {
        json::array array;
        if (const auto error = value.get_array().get(array)) return error;
        if (const auto error = array.raw_json().get(whole)) return error;
    }
    facts.error = viewOf(whole).toByteArray();
    return simdjson::SUCCESS;
}

}  // namespace ratoon
