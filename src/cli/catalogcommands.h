// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "cli/arguments.h"
#include "cli/output.h"

namespace ratoon::cli {

Outcome<Report> providers(const Services& services);
Outcome<Report> models(const Services& services, const Arguments& arguments);

}  // namespace ratoon::cli
