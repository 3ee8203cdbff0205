// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/image.h"

#include <gtest/gtest.h>

namespace ratoon {

/// EXPECT_TRUE(alike(a, b, levels)): no sample differs by more than `levels` of its depth; where
/// both are transparent, colors do not count. Says where the first difference is, and how large the largest.
testing::AssertionResult alike(const Image& a, const Image& b, int levels = 0);

}  // namespace ratoon
