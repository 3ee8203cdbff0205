// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace ratoon {

/// A T, or why there is none. Used where the world can fail, never for bugs (those are Q_ASSERT).
template <typename T>
using Result = tl::expected<T, Error>;

/// An Error on its way out of a function that returns a Result.
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> failure(ErrorCode code, Sentence what, Sentence remedy = {})
{
    return failure(Error{.code = code, .what = std::move(what), .remedy = std::move(remedy)});
}

}  // namespace ratoon

/// Declares `name` as the value of `expression`, or returns its error from this function.
#define TRY(name, expression)                                                                 \
    auto name##Result = (expression);                                                         \
    if (!name##Result) return tl::unexpected<ratoon::Error>(std::move(name##Result).error()); \
    auto name = *std::move(name##Result)

/// Returns the error of `expression`, if it has one.
#define CHECKED(expression)                    \
    if (auto checked = (expression); !checked) \
    return tl::unexpected<ratoon::Error>(std::move(checked).error())
