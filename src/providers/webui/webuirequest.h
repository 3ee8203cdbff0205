// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/ask.h"

namespace ratoon {

/// An edit by the API of Stable Diffusion's web interface (A1111), which SD.Next and stable-diffusion.cpp have too:
/// /sdapi/v1/img2img with the picture and the mask, /sdapi/v1/txt2img from words alone.
/// Errors: Cancelled; Unsupported if it would be larger than the model takes.
Result<net::Request> webUiRequest(const Ask& ask, const Cancel& cancel);

}  // namespace ratoon
