// SPDX-License-Identifier: GPL-3.0-or-later
//
// Viola & Jones, "Robust real-time face detection" (2004), and Liao et al., "Learning multi-scale block local binary
// patterns for face recognition" (2007). OpenCV's own detector is in objdetect, whose package would bring a hundred
// others along.
#include "consistency/facefinder.h"

#include "consistency/pixels.h"
#include "image/parallel.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

constexpr double mostPixels = 1e6;
constexpr int smallestShare = 24;  // of the longer side: an average face there has no features left
constexpr int smallestFace = 40;   // pixels
constexpr double scaleStep = 1.1;
constexpr std::size_t leastVotes = 4;  // windows that must agree on a face
constexpr double alike = 0.2;          // of their size: how far windows of one face lie apart

/// A picture at one scale, summed up.
struct SummedPicture {
    cv::Mat1i sum;
    cv::Mat1d square;

    double over(QRect area) const { return over(sum, area); }
    double squaresOver(QRect area) const { return over(square, area); }

private:
    template <typename Mat>
    static double over(const Mat& table, QRect area)
    {
        const int left = area.left(), top = area.top();
        const int right = left + area.width(), bottom = top + area.height();
        return static_cast<double>(table(bottom, right) - table(top, right) - table(bottom, left) +
                                   table(top, left));
    }
};

/// The cascade at one place of one scale.
class Window {
public:
    Window(const Cascade& cascade, const SummedPicture& sums, QPoint corner)
        : m_cascade(cascade)
        , m_sums(sums)
        , m_corner(corner)
        , m_perDeviation(cascade.kind == Cascade::Kind::HaarLike ? perDeviation() : 1)
    {}

    bool passes() const
    {
        const auto& stages = m_cascade.stages;
        return m_perDeviation > 0 &&
               std::all_of(stages.begin(), stages.end(), [this](const CascadeStage& stage) {
                   double sum = 0;
                   for (const CascadeTree& tree : stage.trees) sum += leafOf(tree);
                   return sum >= stage.threshold;
               });
    }

private:
    /// Features are measured in units of the window's own contrast; 0 where there is none.
    double perDeviation() const
    {
        const QRect inner(m_corner + QPoint(1, 1), m_cascade.window - QSize(2, 2));
        const double area = static_cast<double>(inner.width()) * inner.height();
        const double sum = m_sums.over(inner);
        const double deviation = area * m_sums.squaresOver(inner) - sum * sum;
        constexpr double leastContrast = 10;  // levels, as a standard deviation
        return deviation > leastContrast * leastContrast * area * area ? 1 / std::sqrt(deviation)
                                                                       : 0;
    }

    double leafOf(const CascadeTree& tree) const
    {
        const bool isHaar = m_cascade.kind == Cascade::Kind::HaarLike;
        int at = 0;
        do {
            const CascadeNode& node = tree.nodes[static_cast<std::size_t>(at)];
            const CascadeFeature& feature = m_cascade.features[node.feature];
            const bool goesLeft = isHaar ? haarLike(feature) < node.threshold
                                         : isAmong(pattern(feature), node.patterns);
            at = goesLeft ? node.left : node.right;
        } while (at > 0);
        return tree.leaves[static_cast<std::size_t>(-at)];
    }

    double haarLike(const CascadeFeature& feature) const
    {
        double value = 0;
        for (int i = 0; i < feature.count; ++i) {
            const CascadeRect& rect = feature.rects[static_cast<std::size_t>(i)];
            value += rect.weight * m_sums.over(rect.area.translated(m_corner));
        }
        return value * m_perDeviation;
    }

    static bool isAmong(unsigned pattern, const std::array<quint32, 8>& patterns)
    {
        return (patterns[pattern >> 5U] >> (pattern & 31U)) % 2 == 1;
    }

    /// A bit for each cell around the middle one that is at least as bright: clockwise from the top left, the highest
    /// bit first.
    unsigned pattern(const CascadeFeature& feature) const
    {
        const QRect first = feature.rects[0].area.translated(m_corner);
        const auto cell = [&](int column, int row) {
            return m_sums.over(first.translated(column * first.width(), row * first.height()));
        };
        constexpr std::array<std::pair<int, int>, 8> around{
            {{0, 0}, {1, 0}, {2, 0}, {2, 1}, {2, 2}, {1, 2}, {0, 2}, {0, 1}}};
        const double middle = cell(1, 1);
        unsigned bits = 0;
        for (const auto& [column, row] : around)
            bits = bits * 2 + (cell(column, row) >= middle ? 1U : 0U);
        return bits;
    }

    const Cascade& m_cascade;
    const SummedPicture& m_sums;
    QPoint m_corner;
    double m_perDeviation;
};

/// The windows of one scale that pass, in pixels of `grey`.
std::vector<QRect>
passing(const cv::Mat1b& grey, const Cascade& cascade, double scale, const Cancel& cancel)
{
    const cv::Size size(cvRound(grey.cols / scale), cvRound(grey.rows / scale));
    const QSize window = cascade.window;
    if (size.width < window.width() || size.height < window.height()) return {};
    cv::Mat small;
    cv::resize(grey, small, size, 0, 0, cv::INTER_LINEAR);
    SummedPicture sums;
    cv::integral(small, sums.sum, sums.square, CV_32S, CV_64F);
    const int step = scale > 2 ? 1 : 2;
    const int rows = (size.height - window.height()) / step + 1;
    std::vector<std::vector<QRect>> found(static_cast<std::size_t>(rows));
    parallelFor(rows, cancel, [&](int row) {
        const int y = row * step;
        for (int x = 0; x <= size.width - window.width(); x += step) {
            if (!Window(cascade, sums, {x, y}).passes()) continue;
            found[static_cast<std::size_t>(row)].emplace_back(cvRound(x * scale),
                                                              cvRound(y * scale),
                                                              cvRound(window.width() * scale),
                                                              cvRound(window.height() * scale));
        }
    });
    std::vector<QRect> all;
    for (const auto& some : found) all.insert(all.end(), some.begin(), some.end());
    return all;
}

bool isSameFace(const QRect& a, const QRect& b)
{
    const double reach =
        alike * 0.5 * (std::min(a.width(), b.width()) + std::min(a.height(), b.height()));
    return std::abs(a.left() - b.left()) <= reach && std::abs(a.top() - b.top()) <= reach &&
           std::abs(a.right() - b.right()) <= reach && std::abs(a.bottom() - b.bottom()) <= reach;
}

struct Votes {
    QRect mean;
    std::size_t count = 0;
};

/// Windows that chain up to one face become one, their mean; those that stand alone are none.
std::vector<Votes> grouped(const std::vector<QRect>& windows)
{
    if (windows.empty()) return {};  // OpenCV takes the address of the first one
    std::vector<int> labels;
    cv::partition(windows, labels, isSameFace);
    struct Sum {
        double x = 0, y = 0, width = 0, height = 0, count = 0;
    };
    std::vector<Sum> sums(windows.size());
    for (std::size_t i = 0; i < windows.size(); ++i) {
        Sum& sum = sums[static_cast<std::size_t>(labels[i])];
        sum.x += windows[i].x();
        sum.y += windows[i].y();
        sum.width += windows[i].width();
        sum.height += windows[i].height();
        ++sum.count;
    }
    std::vector<Votes> groups;
    for (const Sum& sum : sums) {
        if (sum.count < static_cast<double>(leastVotes)) continue;
        groups.push_back({.mean = QRect(cvRound(sum.x / sum.count),
                                        cvRound(sum.y / sum.count),
                                        cvRound(sum.width / sum.count),
                                        cvRound(sum.height / sum.count)),
                          .count = static_cast<std::size_t>(sum.count)});
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Votes& a, const Votes& b) {
        return a.count > b.count;
    });
    return groups;
}

/// A face has no other one inside.
std::vector<QRect> apart(const std::vector<Votes>& groups)
{
    std::vector<QRect> faces;
    for (const Votes& group : groups) {
        const bool isTaken = std::any_of(faces.begin(), faces.end(), [&](const QRect& face) {
            const QRect both = face & group.mean;
            const auto area = [](QRect r) { return static_cast<double>(r.width()) * r.height(); };
            return !both.isEmpty() && area(both) > 0.4 * std::min(area(face), area(group.mean));
        });
        if (!isTaken) faces.push_back(group.mean);
    }
    return faces;
}

}  // namespace

std::vector<QRect> foundFaces(const Image& image, const Cascade& cascade, const Cancel& cancel)
{
    if (image.isNull()) return {};
    const double pixels = static_cast<double>(image.width()) * image.height();
    const int shrink = std::max(1, static_cast<int>(std::ceil(std::sqrt(pixels / mostPixels))));
    if (std::min(image.width(), image.height()) < shrink * smallestFace / 2) return {};
    cv::Mat1b grey;
    greyFloats(image, image.rect(), shrink).convertTo(grey, CV_8U);
    const double smallest = std::max(smallestFace, std::max(grey.cols, grey.rows) / smallestShare);
    std::vector<QRect> windows;
    for (double scale = smallest / cascade.window.width();
         scale * cascade.window.height() <= grey.rows &&
         scale * cascade.window.width() <= grey.cols;
         scale *= scaleStep) {
        if (cancel.requested()) break;
        const auto some = passing(grey, cascade, scale, cancel);
        windows.insert(windows.end(), some.begin(), some.end());
    }
    std::vector<QRect> faces = apart(grouped(windows));
    for (QRect& face : faces)
        face = QRect(face.topLeft() * shrink, face.size() * shrink) & image.rect();
    return faces;
}

}  // namespace ratoon
