// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/offline/words.h"

#include <initializer_list>
#include <vector>

namespace ratoon::offline {

/// A part of a prompt that can hold wishes of its own.
struct Clause {
    std::vector<Term> terms;
    bool isNegated = false;

    bool has(Role role) const;
    bool hasAny(std::initializer_list<Role> roles) const;
    /// Null if there is none.
    const Term* first(Role role) const;
};

/// Parts the words at "and", commas and their like. Clauses may be empty.
std::vector<Clause> clausesOf(std::vector<Term> terms);

/// What carries over from one clause to the next.
struct Context {
    Part part = Part::Everything;
    bool isPending = false;    ///< The clause before named the part, and not what to do with it.
    bool isMade = false;       ///< The last verb was "make": "make it brighter and sharp".
    bool isComplaint = false;  ///< The clause before said how things are: "it is dark and blurry".
};

/// What one clause asks for, and what the next may take up.
struct ClauseReading {
    std::vector<Wish> wishes;
    Context context;
};

/// Reads a clause as if it were not negated.
ClauseReading readClause(const Clause& clause, const Context& before);

/// By how much a clause asks for what it asks.
double strengthIn(const Clause& clause, WishKind kind);
/// The part that a clause names; the rest of the picture if it is named as an exception.
Part partIn(const Clause& clause);
/// All but that part.
Part complement(Part part);

}  // namespace ratoon::offline
