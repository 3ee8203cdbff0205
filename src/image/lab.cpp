// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/lab.h"

#include "image/lcmshandles.h"

#include <algorithm>
#include <utility>

namespace ratoon {

struct LabConverter::Transform {
    LcmsContext context;
    LcmsTransform eight;
    LcmsTransform sixteen;
};

namespace {

constexpr cmsUInt32Number untouchedFourth = EXTRA_SH(1);

template <typename Sample>
void transformLab(std::span<Sample> pixels, const LcmsTransform& transform)
{
    const auto count = static_cast<cmsUInt32Number>(pixels.size() / 4);
    cmsDoTransform(transform.get(), pixels.data(), pixels.data(), count);
}

// 256ths are told as 257ths from here on, as in ICC profiles of version 4.
quint16 finer(int value)
{
    return static_cast<quint16>(std::clamp((value * 257 + 128) / 256, 0, 0xffff));
}

}  // namespace

LabConverter::LabConverter(bool isSigned) : m_isSigned(isSigned)
{
    LcmsContext context = newLcmsContext();
    const LcmsProfile from(cmsCreateLab4ProfileTHR(context.get(), nullptr));
    const LcmsProfile to = openedProfile(context, {});
    const auto transform = [&](cmsUInt32Number lab, cmsUInt32Number rgb) {
        return LcmsTransform(cmsCreateTransformTHR(context.get(),
                                                   from.get(),
                                                   lab | untouchedFourth,
                                                   to.get(),
                                                   rgb | untouchedFourth,
                                                   INTENT_PERCEPTUAL,
                                                   cmsFLAGS_NOCACHE | cmsFLAGS_NOOPTIMIZE));
    };
    LcmsTransform eight = transform(TYPE_Lab_8, TYPE_RGB_8);
    LcmsTransform sixteen = transform(TYPE_Lab_16, TYPE_RGB_16);
    if (!eight || !sixteen) return;
    m_transform = std::make_unique<Transform>(
        Transform{std::move(context), std::move(eight), std::move(sixteen)});
}

LabConverter::~LabConverter() = default;
LabConverter::LabConverter(LabConverter&& other) noexcept = default;
LabConverter& LabConverter::operator=(LabConverter&& other) noexcept = default;

void LabConverter::convert(std::span<quint8> pixels) const
{
    constexpr quint8 sign = 0x80;
    for (std::size_t i = 0; m_isSigned && i < pixels.size(); i += 4)
        for (const std::size_t axis : {1U, 2U}) pixels[i + axis] ^= sign;
    if (m_transform) transformLab(pixels, m_transform->eight);
}

void LabConverter::convert(std::span<quint16> pixels) const
{
    constexpr int zero = 0x8000;
    for (std::size_t i = 0; i < pixels.size(); i += 4) {
        if (!m_isSigned) pixels[i] = finer(pixels[i]);
        for (quint16& axis : pixels.subspan(i + 1, 2))
            axis = finer(m_isSigned ? static_cast<qint16>(axis) + zero : axis);
    }
    if (m_transform) transformLab(pixels, m_transform->sixteen);
}

}  // namespace ratoon
