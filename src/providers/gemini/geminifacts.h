// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace ratoon {

/// A picture as it lay in a reply: decoded from Base64, not yet looked at.
struct GeminiPicture {
    QByteArray bytes;  ///< Empty if the Base64 was not valid.
};

/// What a generateContent reply says, whichever of its many spellings it uses. Nothing is judged yet, and all
/// text is foreign.
struct GeminiFacts {
    QString blockReason = {};
    QString blockMessage = {};
    QString finishReason = {};
    QString finishMessage = {};
    std::vector<GeminiPicture> pictures =
        {};  ///< Not those of thoughts. The last `maxPictures` of them.
    int thoughtPictures = 0;
    QString text = {};        ///< Not that of thoughts; without pictures.
    QString pictureUrl = {};  ///< Of a picture that the reply only points to.
    QByteArray error = {};    ///< The JSON of an "error" member.
    QString modelVersion = {};
    QString responseId = {};
    std::optional<qint64> promptTokens = {};
    std::optional<qint64> candidateTokens = {};
    std::optional<qint64> thoughtTokens = {};
    std::optional<qint64> imageTokens = {};

    static constexpr int maxPictures = 16;
};

/// What a reply body may cost.
struct GeminiLimits {
    qsizetype bytes = 128LL * 1024 * 1024;
    int depth = 64;
    int nodes = 200'000;
};

/// Reads a whole body: an object, an array of them, or an event stream of them. Uncertain if it is cut, not
/// JSON, or beyond the limits.
Result<GeminiFacts> geminiFacts(const QByteArray& body, const GeminiLimits& limits = {});

}  // namespace ratoon
