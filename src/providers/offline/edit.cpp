// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/edit.h"

#include "image/transform.h"
#include "providers/offline/denoise.h"
#include "providers/offline/fill.h"
#include "providers/offline/focus.h"
#include "providers/offline/golden.h"
#include "providers/offline/matte.h"
#include "providers/offline/recolor.h"
#include "providers/offline/sky.h"
#include "providers/offline/stylize.h"
#include "providers/offline/tone.h"

#include <opencv2/core.hpp>

#include <array>
#include <utility>

namespace ratoon::offline {

namespace {

constexpr int proxySide = 512;

/// Of a wish that is one filter; nothing for those that need more.
std::optional<Filter>
filterFor(const Wish& wish, const Image& picture, const cv::Mat& coverage, const Cancel& cancel)
{
    const double strength = wish.strength;
    const auto proxy = [&] { return proxyOf(picture, coverage, proxySide, cancel); };
    switch (wish.kind) {
    case WishKind::Recolor: return recolored(*wish.to, wish.from, strength, proxy());
    case WishKind::Brightness: return brightened(strength);
    case WishKind::Contrast: return contrasted(strength, proxy());
    case WishKind::Warmth: return warmed(strength);
    case WishKind::Saturation: return saturated(strength);
    case WishKind::Shadows: return shadowsLifted(strength, sizeOf(picture));
    case WishKind::Highlights: return highlightsLifted(strength, sizeOf(picture));
    case WishKind::BlackAndWhite: return blackAndWhite(strength);
    case WishKind::Sepia: return sepia(strength);
    case WishKind::GoldenHour: return goldenHour(strength, proxy(), sizeOf(picture));
    case WishKind::Blur: return blurred(strength, sizeOf(picture));
    case WishKind::Sharpen: return sharpened(strength, sizeOf(picture));
    case WishKind::Denoise: return denoised(strength, picture);
    case WishKind::Remove:
    case WishKind::Sketch:
    case WishKind::Paint:
    case WishKind::Cartoon:
    case WishKind::Sky: break;
    }
    return std::nullopt;
}

/// Does wishes to one picture. Parts are looked for in the picture as it came, and once.
class Editor {
public:
    Editor(const Image& picture, cv::Mat region, const Cancel& cancel)
        : m_original(bled(picture, cancel))
        , m_region(std::move(region))
        , m_cancel(cancel)
        , m_picture(m_original)
    {}

    Result<void> take(const Wish& wish)
    {
        TRY(coverage, coverageOf(wish.part));
        Image result = done(wish, coverage);
        if (result.isNull() || m_cancel.requested()) return cancelled();
        m_picture = std::move(result);
        return {};
    }

    /// What was changed.
    const Image& picture() const { return m_picture; }

    static tl::unexpected<Error> cancelled()
    {
        return failure(ErrorCode::Cancelled,
                       {QT_TRANSLATE_NOOP("Sentence", "The edit was cancelled.")});
    }

private:
    Image done(const Wish& wish, const cv::Mat& coverage)
    {
        switch (wish.kind) {
        case WishKind::Remove: return filled(m_picture, m_region, m_cancel);
        case WishKind::Sketch: return sketched(m_picture, coverage, wish.strength, m_cancel);
        case WishKind::Paint: return painted(m_picture, coverage, wish.strength, m_cancel);
        case WishKind::Cartoon: return cartooned(m_picture, coverage, wish.strength, m_cancel);
        case WishKind::Sky:
            return withSky(m_picture, m_sky, {.mood = wish.mood, .color = wish.to}, m_cancel);
        default: break;
        }
        if (wish.kind == WishKind::Blur && wish.part == Part::Background)
            return defocused(m_picture, coverage, wish.strength, m_cancel);
        const auto filter = filterFor(wish, m_picture, coverage, m_cancel);
        return filtered(m_picture, coverage, std::span(&*filter, 1), m_cancel);
    }

    /// Where a wish may do something: the region, and the part that it speaks of.
    Result<cv::Mat> coverageOf(Part part)
    {
        if (part == Part::Everything) return m_region;
        cv::Mat matte;
        if (part == Part::Sky || part == Part::Land) {
            CHECKED(findSky());
            matte = m_sky;
        } else {
            findSubject();
            matte = m_subject;
        }
        if (m_cancel.requested() || matte.empty()) return cancelled();
        const bool isRest = part == Part::Land || part == Part::Background;
        // Into memory of its own: the matte is kept for the next wish.
        if (isRest) matte = cv::Mat(255 - matte);
        if (m_region.empty()) return matte;
        cv::Mat both;
        cv::bitwise_and(matte, m_region, both);
        return both;
    }

    Result<void> findSky()
    {
        if (!m_sky.empty()) return {};
        m_sky = skyMatte(m_original, m_cancel);
        if (m_cancel.requested()) return cancelled();
        if (cv::countNonZero(m_sky) > 0) return {};
        // Whoever has selected something and calls it the sky will know.
        if (!m_region.empty()) {
            m_sky = m_region;
            return {};
        }
        return failure(ErrorCode::Refused,
                       {QT_TRANSLATE_NOOP("Sentence", "No sky was found in this picture.")},
                       {QT_TRANSLATE_NOOP("Sentence", "Select the sky, and ask again.")});
    }

    void findSubject()
    {
        if (m_subject.empty()) m_subject = subjectMatte(m_original, m_cancel);
    }

    Image m_original;
    cv::Mat m_region;
    const Cancel& m_cancel;
    Image m_picture;
    cv::Mat m_sky;
    cv::Mat m_subject;
};

}  // namespace

Result<Image> edited(const Image& picture,
                     const cv::Mat& region,
                     const std::vector<Wish>& wishes,
                     const Cancel& cancel)
{
    // Several wishes are not to be rounded to 8 bits one after the other.
    const Image fine = wishes.size() > 1 ? converted(picture, Depth::Sixteen) : picture;
    Editor editor(fine, region, cancel);
    for (const Wish& wish : wishes) CHECKED(editor.take(wish));
    const Image result = keptOutside(region, picture, editor.picture(), cancel);
    if (cancel.requested()) return Editor::cancelled();
    return result;
}

}  // namespace ratoon::offline
