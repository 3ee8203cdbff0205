// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/clause.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace ratoon::offline {

namespace {

bool isTwoWay(WishKind kind)
{
    return kind >= WishKind::Brightness && kind <= WishKind::Highlights;
}

bool isDirection(const Term& term)
{
    return term.is(Role::More) || term.is(Role::Less) || term.is(Role::Too) ||
           term.is(Role::Remove);
}

/// 1 for more, -1 for less, 0 if the clause does not say: by the nearest direction before the term, else behind it.
double directionOf(const Clause& clause, const Term& term)
{
    const auto at = std::ranges::find_if(clause.terms, [&](const Term& t) { return &t == &term; });
    auto found =
        std::find_if(std::make_reverse_iterator(at), clause.terms.rend(), isDirection).base();
    if (found == clause.terms.begin()) {
        found = std::find_if(at, clause.terms.end(), isDirection);
        if (found == clause.terms.end()) return 0.0;
        return found->is(Role::More) ? 1.0 : -1.0;
    }
    return std::prev(found)->is(Role::More) ? 1.0 : -1.0;
}

bool isFault(const Term& term)
{
    return term.meaning.value < 0 &&
           (term.is(Role::Noun) || term.meaning.kind == WishKind::Denoise);
}

/// Whether a clause says how things shall be, or how they are.
struct Tells {
    bool isMade = false;
    bool isComplaint = false;
};

/// With its sign: what is asked of `term`'s kind.
double signIn(const Clause& clause, const Term& term, Tells tells)
{
    const double direction = directionOf(clause, term);
    if (direction != 0.0) return term.meaning.value * direction;
    const bool isFaulty = isTwoWay(term.meaning.kind) || term.meaning.kind == WishKind::Blur;
    const bool isComplained = term.is(Role::Quality) && tells.isComplaint && isFaulty;
    if (!tells.isMade && (isComplained || isFault(term))) return -term.meaning.value;
    return term.meaning.value;
}

/// A wish that can be had: what is the opposite of another kind becomes that kind.
std::optional<Wish> possible(Wish wish)
{
    if (wish.strength > 0 || isTwoWay(wish.kind)) return wish;
    wish.strength = -wish.strength;
    if (wish.kind == WishKind::Blur) {
        wish.kind = WishKind::Sharpen;
        return wish;
    }
    if (wish.kind != WishKind::Sharpen) return std::nullopt;
    wish.kind = WishKind::Blur;
    wish.strength *= 0.5;
    return wish;
}

bool isLook(const Term& term)
{
    return term.is(Role::Quality) && term.meaning.kind >= WishKind::BlackAndWhite;
}

/// "black and white with more contrast": a look, and what else the picture is to get.
bool beginsAddition(const Clause& before, std::span<const Term> rest)
{
    if (!rest.front().is(Role::To) || !std::ranges::any_of(before.terms, isLook)) return false;
    const auto isEnd = [](const Term& term) {
        return term.is(Role::Join) || term.is(Role::OrJoin);
    };
    const auto end = std::ranges::find_if(rest, isEnd);
    return std::any_of(rest.begin(), end, [](const Term& term) {
        return term.is(Role::Noun) || term.is(Role::Comparative);
    });
}

bool holds(const std::vector<Wish>& wishes, WishKind kind)
{
    return std::ranges::any_of(wishes, [kind](const Wish& wish) { return wish.kind == kind; });
}

void addOnce(std::vector<Wish>& wishes, const Wish& wish)
{
    if (!holds(wishes, wish.kind)) wishes.push_back(wish);
}

bool inheritsPart(const Clause& clause, const Context& context)
{
    if (clause.has(Role::Whole) || (clause.has(Role::Unknown) && !context.isPending)) return false;
    return clause.has(Role::Pronoun) || !clause.hasAny({Role::Verb,
                                                        Role::Make,
                                                        Role::Remove,
                                                        Role::Replace,
                                                        Role::Add,
                                                        Role::More,
                                                        Role::Less});
}

/// Reads one clause. Kept apart from the reader of all, which only looks at what came of it.
class ClauseReader {
public:
    ClauseReader(const Clause& clause, const Context& context)
        : m_clause(clause)
        , m_part(partIn(clause))
    {
        const bool goesOn = inheritsPart(clause, context);
        m_tells.isMade = clause.hasAny({Role::Make, Role::Replace}) || (context.isMade && goesOn);
        m_tells.isComplaint = clause.has(Role::Is) || (context.isComplaint && goesOn);
        if (m_part == Part::Everything && goesOn) m_part = context.part;
    }

    ClauseReading read()
    {
        std::vector<Wish> found = wishes();
        const bool isPending = found.empty();
        return {.wishes = std::move(found),
                .context = {.part = m_part,
                            .isPending = isPending,
                            .isMade = m_tells.isMade,
                            .isComplaint = m_tells.isComplaint}};
    }

private:
    std::vector<Wish> wishes()
    {
        if (asksForNewContent()) return {};
        if (m_clause.has(Role::Remove)) return removals();
        if (const auto sky = skyWish()) return {*sky};
        std::vector<Wish> result;
        if (const auto recolor = recolorWish()) result.push_back(*recolor);
        m_isRecolored = !result.empty();
        for (const Term& term : m_clause.terms)
            if (const auto wish = changeWish(term)) addOnce(result, *wish);
        if (holds(result, WishKind::GoldenHour))
            std::erase_if(result, [](const Wish& w) { return w.kind == WishKind::Warmth; });
        if (const Term* mood = m_clause.first(Role::Mood); mood && result.empty())
            if (const auto wish = moodWish(mood->meaning.mood)) result.push_back(*wish);
        return result;
    }

    /// "add a warm hat", but not "add warmth to the wall".
    bool asksForNewContent() const
    {
        return m_clause.has(Role::Add) && m_clause.has(Role::Unknown) && !m_clause.has(Role::To);
    }

    Wish wish(WishKind kind, double sign = 1.0) const
    {
        return {.kind = kind, .strength = sign * strengthIn(m_clause, kind), .part = m_part};
    }

    std::vector<Wish> removals() const
    {
        std::vector<Wish> result;
        for (const Term& term : m_clause.terms) {
            const bool isAmount = term.is(Role::Noun) && term.meaning.kind != WishKind::Shadows &&
                                  term.meaning.kind != WishKind::Highlights &&
                                  term.meaning.kind != WishKind::Sharpen &&
                                  term.meaning.kind != WishKind::Brightness;
            const bool isBlur = term.is(Role::Verb) && term.meaning.kind == WishKind::Blur;
            const auto less = isAmount || isBlur ? changeWish(term) : std::nullopt;
            if (less) result.push_back(*less);
        }
        // A part of the picture is no object: what would be left of it?
        const bool isPartOnly =
            partIn(m_clause) != Part::Everything && !m_clause.has(Role::Unknown);
        if (result.empty() && !isPartOnly) result.push_back({.kind = WishKind::Remove});
        return result;
    }

    /// "a dramatic sunset" is a sunset: the time of day says more than the weather. Null if there is none.
    const Term* skyMood() const
    {
        const auto isTime = [](const Term& term) {
            return term.is(Role::Mood) && term.meaning.mood >= SkyMood::Sunset &&
                   term.meaning.mood <= SkyMood::Night;
        };
        const auto found = std::ranges::find_if(m_clause.terms, isTime);
        return found == m_clause.terms.end() ? m_clause.first(Role::Mood) : &*found;
    }

    std::optional<Wish> skyWish() const
    {
        if (m_part != Part::Sky) return std::nullopt;
        const Term* mood = skyMood();
        const Term* color = m_clause.first(Role::Color);
        const bool isRecolored =
            m_clause.hasAny({Role::Make, Role::Coloring}) || m_clause.has(Role::Comparative);
        if (!mood && color && !isRecolored) {
            Wish result = wish(WishKind::Sky);
            result.to = color->color;
            return result;
        }
        const bool isJustNew =
            m_clause.has(Role::Replace) && !m_clause.hasAny({Role::Unknown, Role::Color});
        if (!mood && !isJustNew) return std::nullopt;
        Wish result = wish(WishKind::Sky);
        if (mood) result.mood = mood->meaning.mood;
        return result;
    }

    std::optional<Wish> recolorWish() const
    {
        const Term* to = nullptr;
        const Term* from = nullptr;
        Role before = Role::Unknown;
        for (const Term& term : m_clause.terms) {
            if (term.is(Role::Color) && before == Role::From)
                from = &term;
            else if (term.is(Role::Color)) {
                if (to && !from) from = to;
                to = &term;
            }
            if (!term.is(Role::Filler)) before = term.meaning.role;
        }
        const bool isAsked =
            m_tells.isMade || m_clause.hasAny({Role::Coloring, Role::To}) ||
            !m_clause.hasAny({Role::Verb, Role::Comparative, Role::Noun, Role::More, Role::Less});
        const bool isLessOfIt = m_clause.hasAny({Role::More, Role::Less, Role::Too});
        if (!to || !isAsked || isLessOfIt) return std::nullopt;
        Wish result = wish(WishKind::Recolor);
        result.to = to->color;
        if (from) result.from = from->color;
        return result;
    }

    /// A quality is a wish if nothing in the clause is more of one, or if it is a look that the picture is to get.
    bool isWished(const Term& quality) const
    {
        if (m_isRecolored) return false;
        const bool isGot = m_clause.hasAny({Role::Make, Role::Add});
        return (isLook(quality) && isGot) ||
               !m_clause.hasAny({Role::Verb, Role::Comparative, Role::Noun});
    }

    std::optional<Wish> changeWish(const Term& term) const
    {
        const bool isChange =
            term.is(Role::Verb) || term.is(Role::Comparative) || term.is(Role::Noun);
        const bool isChosen = isChange || (term.is(Role::Quality) && isWished(term));
        if (!isChosen) return countedColoring(term);
        const bool hasRange = hasNoun(WishKind::Shadows) || hasNoun(WishKind::Highlights);
        const bool isBrightness = term.meaning.kind == WishKind::Brightness;
        if (hasRange && isBrightness) return std::nullopt;
        const bool isRange = term.is(Role::Noun) && (term.meaning.kind == WishKind::Shadows ||
                                                     term.meaning.kind == WishKind::Highlights);
        if (isRange) return rangeWish(term);
        return possible(wish(term.meaning.kind, signIn(m_clause, term, m_tells)));
    }

    /// "more color" is saturation; color alone is nothing.
    std::optional<Wish> countedColoring(const Term& term) const
    {
        if (!term.is(Role::Coloring) ||
            m_clause.hasAny({Role::Color, Role::Noun, Role::Comparative}))
            return std::nullopt;
        const double direction = directionOf(m_clause, term);
        if (direction == 0.0) return std::nullopt;
        return wish(WishKind::Saturation, direction);
    }

    bool hasNoun(WishKind kind) const
    {
        return std::ranges::any_of(m_clause.terms, [kind](const Term& term) {
            return term.is(Role::Noun) && term.meaning.kind == kind;
        });
    }

    /// "brighten the shadows", "fewer highlights": which way, another word says.
    std::optional<Wish> rangeWish(const Term& range) const
    {
        const auto isTone = [](const Term& term) {
            return term.meaning.kind == WishKind::Brightness &&
                   (term.is(Role::Verb) || term.is(Role::Comparative) || term.is(Role::Quality));
        };
        const auto tone = std::ranges::find_if(m_clause.terms, isTone);
        if (tone != m_clause.terms.end()) return wish(range.meaning.kind, tone->meaning.value);
        const double direction = directionOf(m_clause, range);
        if (direction == 0.0) return std::nullopt;
        return wish(range.meaning.kind, direction);
    }

    std::optional<Wish> moodWish(SkyMood mood) const
    {
        switch (mood) {
        case SkyMood::Sunset:
        case SkyMood::Dawn:
        case SkyMood::Dusk: return wish(WishKind::GoldenHour);
        case SkyMood::Dramatic: return wish(WishKind::Contrast);
        case SkyMood::Clear:
        case SkyMood::Night:
        case SkyMood::Overcast: break;
        }
        return std::nullopt;
    }

    const Clause& m_clause;
    Tells m_tells;
    bool m_isRecolored = false;
    Part m_part;
};

}  // namespace

bool Clause::has(Role role) const
{
    return first(role) != nullptr;
}

bool Clause::hasAny(std::initializer_list<Role> roles) const
{
    return std::ranges::any_of(roles, [this](Role role) { return has(role); });
}

const Term* Clause::first(Role role) const
{
    const auto found =
        std::ranges::find_if(terms, [role](const Term& term) { return term.is(role); });
    return found == terms.end() ? nullptr : &*found;
}

std::vector<Clause> clausesOf(std::vector<Term> terms)
{
    std::vector<Clause> result(1);
    const auto beginNext = [&result](bool isNegated) {
        if (!result.back().terms.empty()) result.emplace_back();
        result.back().isNegated = isNegated;
    };
    const std::span<Term> all(terms);
    for (std::size_t i = 0; i < all.size(); ++i) {
        Term& term = all[i];
        const bool wasNegated = result.back().isNegated;
        if (beginsAddition(result.back(), all.subspan(i))) beginNext(wasNegated);
        if (term.is(Role::Join)) beginNext(false);
        if (term.is(Role::OrJoin)) beginNext(wasNegated);
        if (term.is(Role::Without)) beginNext(true);
        if (term.is(Role::Join) || term.is(Role::OrJoin)) continue;
        if (term.is(Role::Not)) result.back().isNegated = true;
        result.back().terms.push_back(std::move(term));
    }
    return result;
}

ClauseReading readClause(const Clause& clause, const Context& before)
{
    return ClauseReader(clause, before).read();
}

double strengthIn(const Clause& clause, WishKind kind)
{
    if (const Term* percent = clause.first(Role::Percent)) {
        const double usual = isTwoWay(kind) ? 30.0 : kind == WishKind::Blur ? 50.0 : 100.0;
        return std::clamp(percent->meaning.value / usual, 0.05, 4.0);
    }
    double strength = 1.0;
    for (const Term& term : clause.terms)
        if (term.is(Role::Degree)) strength *= term.meaning.value;
    return std::clamp(strength, 0.25, 4.0);
}

Part partIn(const Clause& clause)
{
    bool isExcepted = false;
    for (const Term& term : clause.terms) {
        isExcepted = isExcepted || term.is(Role::Except);
        const Part part = term.meaning.part;
        if (part != Part::Everything) return isExcepted ? complement(part) : part;
    }
    return Part::Everything;
}

Part complement(Part part)
{
    switch (part) {
    case Part::Sky: return Part::Land;
    case Part::Land: return Part::Sky;
    case Part::Background: return Part::Subject;
    case Part::Subject: return Part::Background;
    case Part::Everything: break;
    }
    return Part::Everything;
}

}  // namespace ratoon::offline
