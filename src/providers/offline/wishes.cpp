// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/wishes.h"

#include "base/plaintext.h"
#include "providers/offline/clause.h"

#include <algorithm>
#include <cmath>
#include <span>

// How a prompt is read. There is no grammar of English or Danish here, only this:
//
//  1. A prompt is a row of clauses, parted by "and", commas and their like.
//  2. A clause makes wishes by what stands in it, hardly by where. What is sure of itself (a verb, a comparative, a
//     noun) silences mere qualities: in "sharpen the dark car", "dark" describes the car.
//  3. A clause that names no part of its own goes on speaking of the part before it, unless it begins afresh with a
//     verb or with the whole picture.
//  4. Whatever makes no wish is reported, never guessed at: as `declined`, `objects` or `ignored`.

namespace ratoon::offline {

namespace {

bool isContent(const Term& term)
{
    return term.is(Role::Unknown) || term.is(Role::Color) || term.is(Role::Mood) ||
           term.is(Role::Quality);
}

/// The words from the first to the last that mean something unknown; empty if there is none.
QString unknownText(std::span<const Term> terms, const QString& prompt)
{
    const auto isUnknown = [](const Term& term) { return term.is(Role::Unknown); };
    const auto last = std::find_if(terms.rbegin(), terms.rend(), isUnknown);
    if (last == terms.rend()) return {};
    auto first = std::ranges::find_if(terms, isUnknown);
    while (first != terms.begin() && isContent(*std::prev(first))) --first;
    return plainLine(prompt.sliced(first->begin, last->end - first->begin), 80);
}

/// Says something that should not be passed over in silence.
bool isSaying(const Term& term)
{
    switch (term.meaning.role) {
    case Role::Remove:
    case Role::Add:
    case Role::Replace:
    case Role::Verb:
    case Role::Comparative:
    case Role::Noun: return true;
    default: return isContent(term);
    }
}

/// "but only slightly": says how much, and no more.
bool isMeasure(const Clause& clause)
{
    const auto isQuiet = [](const Term& term) {
        return term.is(Role::Filler) || term.is(Role::Degree) || term.is(Role::Percent);
    };
    return !clause.isNegated && clause.hasAny({Role::Degree, Role::Percent}) &&
           std::ranges::all_of(clause.terms, isQuiet);
}

QString textOf(const Clause& clause, const QString& prompt)
{
    const qsizetype begin = clause.terms.front().begin;
    return plainLine(prompt.sliced(begin, clause.terms.back().end - begin), 80);
}

class PromptReader {
public:
    explicit PromptReader(const QString& prompt) : m_prompt(prompt) {}

    Understood read()
    {
        for (const Clause& clause : clausesOf(terms(m_prompt)))
            if (!clause.terms.empty()) take(clause);
        return std::move(m_result);
    }

private:
    void take(const Clause& clause)
    {
        if (isMeasure(clause)) {
            for (Wish& wish : std::span(m_result.wishes).subspan(m_lastWish))
                wish.strength = std::copysign(strengthIn(clause, wish.kind), wish.strength);
            return;
        }
        ClauseReading reading = readClause(clause, m_context);
        m_context = reading.context;
        if (clause.isNegated) {
            m_context.isPending = false;
            decline(clause, !reading.wishes.empty());
            return;
        }
        if (reading.wishes.empty()) {
            leaveOut(clause);
            return;
        }
        const bool isAnswer = clause.has(Role::Pronoun) && m_context.part != Part::Everything;
        if (m_isLeftOpen && isAnswer) m_result.ignored.removeLast();
        m_isLeftOpen = false;
        noteObjects(clause);
        m_lastWish = m_result.wishes.size();
        for (const Wish& wish : reading.wishes) add(wish);
    }

    /// What is said twice, in other words, is meant once.
    void add(const Wish& wish)
    {
        const auto isSame = [&wish](const Wish& said) {
            return said.kind == wish.kind && said.part == wish.part &&
                   (said.strength < 0) == (wish.strength < 0);
        };
        const auto said = std::ranges::find_if(m_result.wishes, isSame);
        const bool isNamed = wish.kind == WishKind::Recolor || wish.kind == WishKind::Sky;
        if (isNamed || said == m_result.wishes.end())
            m_result.wishes.push_back(wish);
        else if (std::abs(wish.strength) > std::abs(said->strength))
            said->strength = wish.strength;
    }

    void decline(const Clause& clause, bool isUnderstood)
    {
        const Part spared = partIn(clause);
        if (isUnderstood) {
            m_result.declined.append(textOf(clause, m_prompt));
        } else if (spared != Part::Everything) {
            for (Wish& wish : m_result.wishes)
                if (wish.part == Part::Everything) wish.part = complement(spared);
            m_context = {.part = complement(spared)};
        } else if (std::ranges::any_of(clause.terms, isContent)) {
            m_result.ignored.append(textOf(clause, m_prompt));
        }
    }

    /// A clause that made no wish: another object of the wish before, or nothing that is known here.
    void leaveOut(const Clause& clause)
    {
        const bool isMore = clause.terms.front().is(Role::Filler) || isRemoving();
        const bool goesOn = !m_result.wishes.empty() && isMore &&
                            !clause.hasAny({Role::Add, Role::Make, Role::Replace, Role::Extra});
        const QString object = unknownText(clause.terms, m_prompt);
        if (goesOn && !object.isEmpty())
            m_result.objects.append(object);
        else if (std::ranges::any_of(clause.terms, isSaying))
            m_result.ignored.append(textOf(clause, m_prompt));
        m_isLeftOpen = !goesOn && clause.has(Role::Is) && !m_result.ignored.isEmpty();
    }

    /// "remove scratches and dust": what is named next is to go too.
    bool isRemoving() const
    {
        return !m_result.wishes.empty() && m_result.wishes.back().kind == WishKind::Remove;
    }

    /// What stands behind "like", "as" or "with" says how, and is not known; the rest names what.
    void noteObjects(const Clause& clause)
    {
        const bool isGiven = clause.has(Role::Noun);  // "add contrast to the wall"
        const auto isHow = [isGiven](const Term& term) {
            return term.is(Role::Extra) || term.is(Role::Except) || (term.is(Role::To) && !isGiven);
        };
        auto how = std::find_if(clause.terms.rbegin(), clause.terms.rend(), isHow).base();
        if (how != clause.terms.begin())
            --how;
        else
            how = clause.terms.end();
        const auto count = static_cast<std::size_t>(how - clause.terms.begin());
        const std::span<const Term> all(clause.terms);
        if (const QString object = unknownText(all.first(count), m_prompt); !object.isEmpty())
            m_result.objects.append(object);
        if (const QString extra = unknownText(all.subspan(count), m_prompt); !extra.isEmpty())
            m_result.ignored.append(extra);
    }

    const QString& m_prompt;
    Context m_context;
    Understood m_result;
    std::size_t m_lastWish = 0;  ///< The first one of the last clause that made any.
    bool m_isLeftOpen =
        false;  ///< The last of the ignored may yet be answered: "the sky is dull, make it …".
};

}  // namespace

Understood understood(const QString& prompt)
{
    return PromptReader(prompt).read();
}

}  // namespace ratoon::offline
