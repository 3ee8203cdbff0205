// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/cmyk.h"

#include "image/lcmshandles.h"

namespace ratoon {

struct CmykConverter::Transform {
    LcmsContext context;
    LcmsTransform transform;
};

namespace {

// Without a profile: what light each ink leaves, multiplied. Of inverted inks those are the samples themselves.
void multiplyLight(std::span<quint8> pixels, bool inverted)
{
    const unsigned flip = inverted ? 0U : 255U;
    for (std::size_t i = 0; i < pixels.size(); i += 4) {
        const unsigned black = pixels[i + 3] ^ flip;
        for (std::size_t c = 0; c < 3; ++c)
            pixels[i + c] = static_cast<quint8>(((pixels[i + c] ^ flip) * black + 127U) / 255U);
        pixels[i + 3] = 255;
    }
}

}  // namespace

CmykConverter::CmykConverter(const QByteArray& icc, bool inverted) : m_inverted(inverted)
{
    LcmsContext context = newLcmsContext();
    const LcmsProfile from = icc.isEmpty() ? LcmsProfile() : openedProfile(context, icc);
    if (!from || cmsGetColorSpace(from.get()) != cmsSigCmykData) return;
    const LcmsProfile to = openedProfile(context, {});
    LcmsTransform transform(cmsCreateTransformTHR(context.get(),
                                                  from.get(),
                                                  inverted ? TYPE_CMYK_8_REV : TYPE_CMYK_8,
                                                  to.get(),
                                                  TYPE_RGBA_8,
                                                  INTENT_PERCEPTUAL,
                                                  cmsFLAGS_NOCACHE));
    if (!transform) return;
    m_transform = std::make_unique<Transform>(Transform{std::move(context), std::move(transform)});
}

CmykConverter::~CmykConverter() = default;
CmykConverter::CmykConverter(CmykConverter&& other) noexcept = default;
CmykConverter& CmykConverter::operator=(CmykConverter&& other) noexcept = default;

void CmykConverter::convert(std::span<quint8> pixels) const
{
    if (!m_transform) {
        multiplyLight(pixels, m_inverted);
        return;
    }
    cmsDoTransform(m_transform->transform.get(),
                   pixels.data(),
                   pixels.data(),
                   static_cast<cmsUInt32Number>(pixels.size() / 4));
    for (std::size_t i = 3; i < pixels.size(); i += 4) pixels[i] = 255;
}

}  // namespace ratoon
