// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>
#include <numbers>

namespace ratoon {

/// PCG-XSH-RR 64/32 (O'Neill 2014): the same numbers on every machine and with every standard library, whose
/// distributions differ.
class Pcg32 {
public:
    explicit Pcg32(quint64 seed, quint64 stream = 0) : m_increment(stream * 2 + 1)
    {
        next();
        m_state += seed;
        next();
    }

    quint32 next()
    {
        const quint64 old = m_state;
        m_state = old * 6364136223846793005ULL + m_increment;
        const auto mixed = static_cast<quint32>(((old >> 18U) ^ old) >> 27U);
        const auto turn = static_cast<quint32>(old >> 59U);
        return (mixed >> turn) | (mixed << ((32U - turn) & 31U));
    }

    /// 0 ≤ value < 1.
    double unit() { return next() / 4294967296.0; }
    double between(double from, double to) { return from + (to - from) * unit(); }
    /// 0 … count − 1.
    int below(int count)
    {
        return static_cast<int>((static_cast<quint64>(next()) * static_cast<quint64>(count)) >>
                                32U);
    }
    bool chance(double probability) { return unit() < probability; }
    /// Mean 0, deviation 1 (Box–Muller; one of the pair is dropped).
    double normal()
    {
        const double radius = std::sqrt(-2.0 * std::log(1.0 - unit()));
        return radius * std::cos(2.0 * std::numbers::pi * unit());
    }

private:
    quint64 m_state = 0;
    quint64 m_increment;
};

}  // namespace ratoon
