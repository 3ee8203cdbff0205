// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hardening.h"

#include <QtGlobal>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace ratoon {

void keepMemoryPrivate()
{
    if (qEnvironmentVariableIsSet("RATOON_DEBUG")) return;
    const rlimit none{};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

}  // namespace ratoon
