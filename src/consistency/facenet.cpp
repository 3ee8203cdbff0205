// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/facenet.h"

#include "consistency/pixels.h"

#include <QCoreApplication>

#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <string>

namespace ratoon {

namespace {

constexpr qsizetype mostNetBytes = 64LL * 1024 * 1024;
constexpr int longestSide = 960;   // pixels that the net looks at
constexpr int largestStride = 32;  // pixels: sides must be multiples
constexpr double leastScore = 0.8;
constexpr double mostOverlap = 0.3;  // intersection over union: beyond, two boxes are one face
constexpr std::array<int, 3> strides{8, 16, 32};

struct Found {
    cv::Rect2d box;
    double score = 0;
};

using Answers = std::map<std::string, cv::Mat>;

cv::dnn::Net netOf(const FaceNet& net)
{
    return cv::dnn::readNetFromONNX(net.onnx.constData(),
                                    static_cast<std::size_t>(net.onnx.size()));
}

Answers answersTo(cv::dnn::Net& net, const cv::Mat3b& picture)
{
    net.setInput(cv::dnn::blobFromImage(picture));
    const std::vector<std::string> names = net.getUnconnectedOutLayersNames();
    std::vector<cv::Mat> mats;
    net.forward(mats, names);
    Answers answers;
    for (std::size_t i = 0; i < names.size(); ++i) answers[names[i]] = mats[i];
    return answers;
}

/// One kind of answer at one stride, a row for each cell; nothing if it is not there in that form.
std::optional<cv::Mat1f>
rowsOf(const Answers& answers, const std::string& kind, int stride, int cells, int length)
{
    const auto found = answers.find(kind + "_" + std::to_string(stride));
    if (found == answers.end() || found->second.type() != CV_32F) return std::nullopt;
    if (found->second.total() != static_cast<std::size_t>(cells) * static_cast<std::size_t>(length))
        return std::nullopt;
    return found->second.reshape(1, cells);
}

/// Boxes in pixels of a picture of that size; nothing if these are no answers of such a net.
std::optional<std::vector<Found>> boxesIn(const Answers& answers, cv::Size size)
{
    std::vector<Found> boxes;
    for (const int stride : strides) {
        const int columns = size.width / stride;
        const int cells = columns * (size.height / stride);
        const auto classes = rowsOf(answers, "cls", stride, cells, 1);
        const auto objects = rowsOf(answers, "obj", stride, cells, 1);
        const auto places = rowsOf(answers, "bbox", stride, cells, 4);
        if (!classes || !objects || !places) return std::nullopt;
        for (int cell = 0; cell < cells; ++cell) {
            const auto part = [cell](const cv::Mat1f& rows) {
                return std::clamp(static_cast<double>(rows(cell, 0)), 0.0, 1.0);
            };
            const double score = std::sqrt(part(*classes) * part(*objects));
            if (!(score > leastScore)) continue;
            const float* const at = places->ptr<float>(cell);
            const double width = std::exp(static_cast<double>(at[2])) * stride;
            const double height = std::exp(static_cast<double>(at[3])) * stride;
            const double x = (cell % columns + static_cast<double>(at[0])) * stride - width / 2;
            const double y = (cell / columns + static_cast<double>(at[1])) * stride - height / 2;
            boxes.push_back({{x, y, width, height}, score});
        }
    }
    return boxes;
}

double overlapOf(const cv::Rect2d& a, const cv::Rect2d& b)
{
    const double both = (a & b).area();
    return both / (a.area() + b.area() - both);
}

/// The surest box of each face, the surest face first.
std::vector<Found> distinct(std::vector<Found> boxes)
{
    std::stable_sort(boxes.begin(), boxes.end(), [](const Found& a, const Found& b) {
        return a.score > b.score;
    });
    std::vector<Found> faces;
    for (const Found& box : boxes) {
        const bool isNew = std::none_of(faces.begin(), faces.end(), [&](const Found& face) {
            return overlapOf(face.box, box.box) > mostOverlap;
        });
        if (isNew) faces.push_back(box);
    }
    return faces;
}

/// Small enough, B G R, its sides multiples of the largestStride stride.
cv::Mat3b pictureFor(const Image& image, int shrink)
{
    cv::Mat pixels;
    rgbFloats(image, shrink).convertTo(pixels, CV_8UC3);
    cv::cvtColor(pixels, pixels, cv::COLOR_RGB2BGR);
    const auto missing = [](int side) {
        return (largestStride - side % largestStride) % largestStride;
    };
    cv::Mat3b padded;
    cv::copyMakeBorder(pixels,
                       padded,
                       0,
                       missing(pixels.rows),
                       0,
                       missing(pixels.cols),
                       cv::BORDER_CONSTANT,
                       cv::Scalar::all(0));
    return padded;
}

}  // namespace

Result<FaceNet> readFaceNet(const QByteArray& onnx)
{
    FaceNet net{onnx};
    bool isSuch = false;
    try {
        if (!onnx.isEmpty() && onnx.size() <= mostNetBytes) {
            cv::dnn::Net reader = netOf(net);
            const cv::Mat3b blank(largestStride * 4, largestStride * 4, cv::Vec3b());
            isSuch = boxesIn(answersTo(reader, blank), blank.size()).has_value();
        }
    } catch (const std::exception&) {
        isSuch = false;
    }
    if (isSuch) return net;
    return failure(ErrorCode::Unsupported,
                   {QT_TRANSLATE_NOOP("Sentence", "This is no face detector that can be read.")},
                   {QT_TRANSLATE_NOOP("Sentence",
                                      "Choose a cascade of OpenCV for faces, an .xml file, or a "
                                      "YuNet model, an .onnx file.")});
}

std::vector<QRect> foundFaces(const Image& image, const FaceNet& net, const Cancel& cancel)
{
    if (image.isNull()) return {};
    const int side = std::max(image.width(), image.height());
    const int shrink = (side + longestSide - 1) / longestSide;
    std::vector<QRect> faces;
    try {
        const cv::Mat3b picture = pictureFor(image, shrink);
        if (cancel.requested()) return {};
        cv::dnn::Net reader = netOf(net);
        const auto boxes = boxesIn(answersTo(reader, picture), picture.size());
        for (const Found& face : distinct(boxes.value_or(std::vector<Found>()))) {
            const QRectF box(face.box.x, face.box.y, face.box.width, face.box.height);
            const QRect place =
                QRectF(box.topLeft() * shrink, box.size() * shrink).toAlignedRect() & image.rect();
            if (!place.isEmpty()) faces.push_back(place);
        }
    } catch (const std::exception&) {
        return {};
    }
    return faces;
}

}  // namespace ratoon
