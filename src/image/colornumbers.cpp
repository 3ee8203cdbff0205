// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/colornumbers.h"

#include "image/lcmshandles.h"

#include <array>
#include <cmath>

namespace ratoon {

namespace {

// Programs round their numbers, and mean sRGB.
constexpr double alikePrimaries = 0.003;
constexpr double alikePower = 0.05;

bool isAlike(QPointF a, QPointF b)
{
    return std::abs(a.x() - b.x()) < alikePrimaries && std::abs(a.y() - b.y()) < alikePrimaries;
}

bool meansSrgb(const Primaries& primaries, const Transfer& transfer)
{
    const bool isItsCurve =
        transfer.kind == Transfer::Srgb ||
        (transfer.kind == Transfer::Power && std::abs(transfer.exponent / 2.2 - 1) < alikePower);
    return isItsCurve && isAlike(primaries.red, srgbPrimaries.red) &&
           isAlike(primaries.green, srgbPrimaries.green) &&
           isAlike(primaries.blue, srgbPrimaries.blue) &&
           isAlike(primaries.white, srgbPrimaries.white);
}

cmsToneCurve* curveOf(const LcmsContext& context, const Transfer& transfer)
{
    // Above the last number: (a · x + b) ^ g; below it: c · x.
    constexpr cmsInt32Number bent = 4;
    constexpr std::array srgb = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    constexpr std::array rec709 = {1 / 0.45, 1 / 1.099, 0.099 / 1.099, 1 / 4.5, 0.081};
    switch (transfer.kind) {
    case Transfer::Srgb: return cmsBuildParametricToneCurve(context.get(), bent, srgb.data());
    case Transfer::Rec709: return cmsBuildParametricToneCurve(context.get(), bent, rec709.data());
    case Transfer::Power: return cmsBuildGamma(context.get(), transfer.exponent);
    }
    Q_UNREACHABLE();
}

/// Corners of a triangle that is not a line, around its white.
bool isSound(const Primaries& primaries)
{
    for (const QPointF& place : {primaries.red, primaries.green, primaries.blue, primaries.white})
        if (!(place.x() >= 0 && place.x() <= 1 && place.y() > 0 && place.y() <= 1)) return false;
    const QPointF across = primaries.green - primaries.red;
    const QPointF along = primaries.blue - primaries.red;
    return std::abs(across.x() * along.y() - across.y() * along.x()) > 0.001;
}

cmsCIExyY placeOf(QPointF place)
{
    return {.x = place.x(), .y = place.y(), .Y = 1};
}

}  // namespace

std::optional<QByteArray> profileOf(const Primaries& primaries, const Transfer& transfer)
{
    const bool isCurve =
        transfer.kind != Transfer::Power || (transfer.exponent > 0.1 && transfer.exponent < 10);
    if (!isSound(primaries) || !isCurve) return std::nullopt;
    if (meansSrgb(primaries, transfer)) return QByteArray();
    const LcmsContext context = newLcmsContext();
    const std::unique_ptr<cmsToneCurve, decltype(&cmsFreeToneCurve)> curve(
        curveOf(context, transfer), &cmsFreeToneCurve);
    if (!curve) return std::nullopt;
    const cmsCIExyY white = placeOf(primaries.white);
    const cmsCIExyYTRIPLE corners = {
        placeOf(primaries.red), placeOf(primaries.green), placeOf(primaries.blue)};
    const std::array curves = {curve.get(), curve.get(), curve.get()};
    const LcmsProfile profile(
        cmsCreateRGBProfileTHR(context.get(), &white, &corners, curves.data()));
    cmsUInt32Number size = 0;
    if (!profile || cmsSaveProfileToMem(profile.get(), nullptr, &size) == 0) return std::nullopt;
    QByteArray icc(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (cmsSaveProfileToMem(profile.get(), icc.data(), &size) == 0) return std::nullopt;
    // The library writes the time into it. The same colors are to be the same bytes.
    return icc.replace(24, 12, QByteArray("\x07\xd0\0\1\0\1\0\0\0\0\0\0", 12));
}

std::optional<QByteArray> profileOfCodePoints(int primaries, int transfer)
{
    constexpr QPointF d65(0.3127, 0.3290);
    Primaries colors = srgbPrimaries;
    switch (primaries) {
    case 1: break;
    case 5: colors = {{0.640, 0.330}, {0.290, 0.600}, {0.150, 0.060}, d65}; break;   // Rec. 601
    case 6: colors = {{0.630, 0.340}, {0.310, 0.595}, {0.155, 0.070}, d65}; break;   // Rec. 601
    case 9: colors = {{0.708, 0.292}, {0.170, 0.797}, {0.131, 0.046}, d65}; break;   // Rec. 2020
    case 12: colors = {{0.680, 0.320}, {0.265, 0.690}, {0.150, 0.060}, d65}; break;  // P3
    default: return std::nullopt;
    }
    switch (transfer) {
    case 1:
    case 6:
    case 14:
    case 15: return profileOf(colors, {Transfer::Rec709});
    case 4: return profileOf(colors, {Transfer::Power, 2.2});
    case 8: return profileOf(colors, {Transfer::Power, 1});
    case 13: return profileOf(colors, {Transfer::Srgb});
    default: return std::nullopt;
    }
}

}  // namespace ratoon
