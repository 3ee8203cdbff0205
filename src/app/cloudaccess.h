// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "providers/provider.h"

namespace ratoon {

/// The variable that names the file of Google Cloud's credentials.
inline constexpr auto credentialsVariable = "GOOGLE_APPLICATION_CREDENTIALS";

/// `endpoint`, which may have a key or a token, with what Google Cloud needs besides: a project, a place, and, without a
/// token, and without a key or where a file of them is named, credentials. They come from the environment, or from where
/// Google's own tools keep them. Denied if there is neither, or no project to use a token or credentials in; Usage if the
/// place is none.
Result<Endpoint> withCloudAccess(Endpoint endpoint, const ProviderInfo& provider);

/// Where Vertex AI is reached for a place: "global", several regions as "us" or "eu", or one region.
QUrl vertexUrl(const QString& location);
/// The same, for the place that the environment names; of no place, the host of all places.
QUrl vertexUrlOfEnvironment();

}  // namespace ratoon
