// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <lcms2.h>

#include <memory>
#include <type_traits>

// What the color management library hands out, owned. A context outlives what was made in it.

namespace ratoon {

struct CloseLcms {
    void operator()(cmsContext context) const { cmsDeleteContext(context); }
};
struct CloseProfile {
    void operator()(cmsHPROFILE profile) const { cmsCloseProfile(profile); }
};
struct CloseTransform {
    void operator()(cmsHTRANSFORM transform) const { cmsDeleteTransform(transform); }
};

using LcmsContext = std::unique_ptr<std::remove_pointer_t<cmsContext>, CloseLcms>;
using LcmsProfile = std::unique_ptr<void, CloseProfile>;
using LcmsTransform = std::unique_ptr<void, CloseTransform>;

/// One's own context: the library's shared one keeps state for all threads.
inline LcmsContext newLcmsContext()
{
    return LcmsContext(cmsCreateContext(nullptr, nullptr));
}

/// Null if the bytes are no profile; sRGB if there are none.
inline LcmsProfile openedProfile(const LcmsContext& context, const QByteArray& icc)
{
    if (icc.isEmpty()) return LcmsProfile(cmsCreate_sRGBProfileTHR(context.get()));
    return LcmsProfile(cmsOpenProfileFromMemTHR(
        context.get(), icc.constData(), static_cast<cmsUInt32Number>(icc.size())));
}

}  // namespace ratoon
