// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace ratoon {

/// A request as it would be sent.
struct RehearsedRequest {
    enum class Purpose { SignIn, Upload, Generation };

    Purpose purpose = Purpose::Generation;
    net::Request request;
};

/// All that an edit would send, in its order, up to the request that is paid for. What a service says in between, such as a
/// token or the name of a file, is made up; nothing else is. Nothing is sent, and no token is kept. The errors of the
/// exchange.
Result<std::vector<RehearsedRequest>> rehearsed(const Provider& provider,
                                                EditRequest request,
                                                Endpoint endpoint,
                                                const Cancel& cancel = {});

}  // namespace ratoon
