// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/heap.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace ratoon {

// By itself glibc keeps, in each thread's arena, as much as twice the largest block that was ever freed. A picture that was
// opened or exported leaves tens of megabytes behind like that.
void returnMemoryEarly()
{
#ifdef __GLIBC__
    constexpr int largest = 1 << 20;
    ::mallopt(M_MMAP_THRESHOLD, largest);
    ::mallopt(M_TRIM_THRESHOLD, 2 * largest);
#endif
}

void returnFreeMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

}  // namespace ratoon
