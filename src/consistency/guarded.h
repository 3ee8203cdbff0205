// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>

#include <exception>

namespace ratoon {

/// What `work` returns, a Result; what it throws becomes an error: OpenCV and the heap throw when memory runs out, and
/// nothing of this layer's may.
template <typename Work>
auto guarded(const Work& work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::exception&) {
        return failure(
            ErrorCode::Unsupported,
            {QT_TRANSLATE_NOOP("Sentence", "There is not enough memory to compare the pictures.")},
            {QT_TRANSLATE_NOOP("Sentence", "Close other programs, or edit a smaller part.")});
    }
}

}  // namespace ratoon
