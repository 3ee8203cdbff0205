// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/cmyk.h"

#include "image/lcmshandles.h"
#include "image/tilesamples.h"

#include <limits>

namespace ratoon {

struct CmykConverter::Transform {
    LcmsContext context;
    LcmsTransform eight;
    LcmsTransform sixteen;
};

namespace {

// Without a profile: what light each ink leaves, multiplied. Of inverted inks those are the samples themselves.
template <PixelSample Sample>
void multiplyLight(std::span<Sample> pixels, bool inverted)
{
    constexpr quint32 most = std::numeric_limits<Sample>::max();
    const quint32 flip = inverted ? 0U : most;
    for (std::size_t i = 0; i < pixels.size(); i += 4) {
        const quint32 black = pixels[i + 3] ^ flip;
        for (std::size_t c = 0; c < 3; ++c)
            pixels[i + c] = static_cast<Sample>(((pixels[i + c] ^ flip) * black + most / 2) / most);
        pixels[i + 3] = static_cast<Sample>(most);
    }
}

template <PixelSample Sample>
void transformInks(std::span<Sample> pixels, const LcmsTransform& transform)
{
    cmsDoTransform(transform.get(),
                   pixels.data(),
                   pixels.data(),
                   static_cast<cmsUInt32Number>(pixels.size() / 4));
    for (std::size_t i = 3; i < pixels.size(); i += 4)
        pixels[i] = std::numeric_limits<Sample>::max();
}

}  // namespace

CmykConverter::CmykConverter(const QByteArray& icc, bool inverted) : m_inverted(inverted)
{
    LcmsContext context = newLcmsContext();
    const LcmsProfile from = icc.isEmpty() ? LcmsProfile() : openedProfile(context, icc);
    if (!from || cmsGetColorSpace(from.get()) != cmsSigCmykData) return;
    const LcmsProfile to = openedProfile(context, {});
    const auto transform = [&](cmsUInt32Number inks, cmsUInt32Number light, cmsUInt32Number flags) {
        return LcmsTransform(cmsCreateTransformTHR(context.get(),
                                                   from.get(),
                                                   inks,
                                                   to.get(),
                                                   light,
                                                   INTENT_PERCEPTUAL,
                                                   cmsFLAGS_NOCACHE | flags));
    };
    LcmsTransform eight = transform(inverted ? TYPE_CMYK_8_REV : TYPE_CMYK_8, TYPE_RGBA_8, 0);
    LcmsTransform sixteen =
        transform(inverted ? TYPE_CMYK_16_REV : TYPE_CMYK_16, TYPE_RGBA_16, cmsFLAGS_NOOPTIMIZE);
    if (!eight || !sixteen) return;
    m_transform = std::make_unique<Transform>(
        Transform{std::move(context), std::move(eight), std::move(sixteen)});
}

CmykConverter::~CmykConverter() = default;
CmykConverter::CmykConverter(CmykConverter&& other) noexcept = default;
CmykConverter& CmykConverter::operator=(CmykConverter&& other) noexcept = default;

void CmykConverter::convert(std::span<quint8> pixels) const
{
    if (m_transform)
        transformInks(pixels, m_transform->eight);
    else
        multiplyLight(pixels, m_inverted);
}

void CmykConverter::convert(std::span<quint16> pixels) const
{
    if (m_transform)
        transformInks(pixels, m_transform->sixteen);
    else
        multiplyLight(pixels, m_inverted);
}

}  // namespace ratoon
