// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/ask.h"

namespace ratoon {

/// An edit by OpenAI's images API, or a server that copies it: images/edits as a form with the pictures, and the mask of
/// what may change; images/generations from words alone.
/// Errors: Cancelled; Unsupported if it would be larger than the model takes.
Result<net::Request> imagesRequest(const Ask& ask, const Cancel& cancel);

/// An edit by LocalAI: images/inpainting, a form with one picture and its mask; from words alone as above. The same errors.
Result<net::Request> inpaintingRequest(const Ask& ask, const Cancel& cancel);

/// An edit by OpenRouter's images API: JSON, its pictures as references; it knows no mask. The same errors.
Result<net::Request> picturesRequest(const Ask& ask, const Cancel& cancel);

}  // namespace ratoon
