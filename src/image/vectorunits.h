// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Loops for the vector units are written once, as plain code that compilers vectorize, in an inline function. It
// is wrapped twice: as it is, and marked RATOON_AVX2 – where the function is inlined and compiled anew – and the
// caller chooses by hasAvx2(). No FMA: results are the same on every machine.

#if defined(__x86_64__) && defined(__GNUC__)
#define RATOON_AVX2 __attribute__((target("avx2")))
#else
#define RATOON_AVX2
#endif

#if defined(__GNUC__)
#define RATOON_INLINE inline __attribute__((always_inline))
#else
#define RATOON_INLINE inline
#endif

namespace ratoon {

inline bool hasAvx2()
{
#if defined(__x86_64__) && defined(__GNUC__)
    return __builtin_cpu_supports("avx2") != 0;
#else
    return false;
#endif
}

}  // namespace ratoon
