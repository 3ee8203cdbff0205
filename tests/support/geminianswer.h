// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/image.h"
#include "net/client.h"

namespace ratoon::test {

/// A good answer of the Gemini API with one picture.
net::Response geminiAnswer(const Image& picture);

}  // namespace ratoon::test
