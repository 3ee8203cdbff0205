// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fuzzymatch.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace ratoon {
namespace {

constexpr int none = -1'000'000;
constexpr int letterPoints = 4;
constexpr int wordStartPoints = 24;
constexpr int adjacentPoints = 16;

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// The best score of each way to end at a letter of `text`, for one more letter of the query.
std::vector<int> advanced(const std::vector<int>& before, const QString& text, QChar letter)
{
    std::vector<int> after(before.size(), none);
    int bestSoFar = none;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto index = static_cast<std::size_t>(at);
        const int adjacent = index > 0 ? before[index - 1] : none;
        if (text.at(at) == letter) {
            const int base =
                std::max(bestSoFar, adjacent == none ? none : adjacent + adjacentPoints);
            const int bonus = startsWord(text, at) ? wordStartPoints : 0;
            if (base != none) after[index] = base + letterPoints + bonus;
        }
        bestSoFar = std::max(bestSoFar, adjacent);
    }
    return after;
}

}  // namespace

std::optional<int> fuzzyScore(QStringView query, QStringView text)
{
    const QString letters = query.toString().toCaseFolded().remove(u' ');
    const QString folded = text.toString().toCaseFolded();
    if (letters.isEmpty()) return 0;
    if (folded.isEmpty()) return std::nullopt;

    std::vector<int> scores(static_cast<std::size_t>(folded.size()), none);
    for (qsizetype at = 0; at < folded.size(); ++at) {
        if (folded.at(at) != letters.front()) continue;
        scores[static_cast<std::size_t>(at)] =
            letterPoints + (startsWord(folded, at) ? wordStartPoints : 0);
    }
    for (qsizetype at = 1; at < letters.size(); ++at) {
        scores = advanced(scores, folded, letters.at(at));
    }
    const int best = *std::max_element(scores.begin(), scores.end());
    if (best < 0) return std::nullopt;
    return best - static_cast<int>(std::min<qsizetype>(folded.size(), 100)) / 8;
}

}  // namespace ratoon
