// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palettemodel.h"

#include "ui/actions.h"
#include "ui/fuzzymatch.h"

#include <algorithm>

namespace ratoon {
namespace {

constexpr int farBehind = 2;

std::optional<int> bestScore(const QString& words, const QString& one, const QString& other)
{
    const auto first = fuzzyScore(words, one);
    const auto second = fuzzyScore(words, other);
    return first && second ? std::optional(std::max(*first, *second)) : first ? first : second;
}

}  // namespace

PaletteModel::PaletteModel(const Actions& actions, QObject* parent)
    : QAbstractListModel(parent)
    , m_actions(actions)
{}

void PaletteModel::search(const QString& words)
{
    struct Hit {
        const ActionRow* row = nullptr;
        bool isPossible = false;
        int score = 0;
    };
    std::vector<Hit> hits;
    for (const ActionRow& row : actionTable()) {
        if (row.id == nullptr) continue;
        const QString menu = Actions::plainText(row.menu);
        const auto translated =
            bestScore(words, Actions::plainText(row), menu + QChar(u' ') + Actions::plainText(row));
        const auto english = fuzzyScore(words, Actions::englishText(row));
        if (!translated && !english) continue;
        hits.push_back({.row = &row,
                        .isPossible = m_actions.obstacle(row).isEmpty(),
                        .score = std::max(translated.value_or(0), english.value_or(0))});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        if (a.isPossible != b.isPossible) return a.isPossible;
        return a.score > b.score;
    });
    int best = 0;
    for (const Hit& hit : hits) best = std::max(best, hit.score);
    beginResetModel();
    m_found.clear();
    for (const Hit& hit : hits) {
        // Letters that only happen to be there are no answer when better ones are.
        if (hit.score * farBehind >= best) m_found.push_back(hit.row);
    }
    endResetModel();
}

QAction* PaletteModel::actionAt(const QModelIndex& index) const
{
    if (!index.isValid()) return nullptr;
    return m_actions.find(m_found[static_cast<std::size_t>(index.row())]->id);
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const ActionRow& row = *m_found[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return Actions::plainText(row);
    case MenuRole: return Actions::plainText(row.menu);
    case KeysRole: return Actions::keysText(row);
    case IconRole: return QString::fromLatin1(row.icon);
    case ReasonRole: return m_actions.obstacle(row);
    default: return {};
    }
}

}  // namespace ratoon
