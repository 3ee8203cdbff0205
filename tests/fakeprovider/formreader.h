// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loopbackserver.h"

#include <optional>
#include <vector>

namespace ratoon::test {

/// One part of a form.
struct FormPart {
    QByteArray name;
    QByteArray fileName;
    QByteArray contentType;
    QByteArray bytes;
};

/// The parts of a multipart/form-data request; nothing if it is not well formed.
std::optional<std::vector<FormPart>> formIn(const HttpRequest& request);

}  // namespace ratoon::test
