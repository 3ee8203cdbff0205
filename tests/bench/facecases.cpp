// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/facecases.h"

#include "consistency/facechange.h"
#include "consistency/pixels.h"
#include "consistency/reconcile.h"
#include "image/transform.h"
#include "support/pcg.h"

#include <QElapsedTimer>
#include <QFile>

#include <opencv2/imgproc.hpp>

#include <cstdio>

namespace ratoon {

namespace {

/// The face's features moved against each other by about `amount` pixels, smoothly, and nothing at its edge.
Image warpedFace(const Image& image, QRect face, double amount, quint64 seed)
{
    constexpr int knots = 5;
    Pcg32 random(seed);
    cv::Mat2f small(knots, knots, cv::Vec2f(0, 0));
    for (int y = 1; y < knots - 1; ++y)
        for (int x = 1; x < knots - 1; ++x)
            small(y, x) = {static_cast<float>(1.7 * amount * random.between(-1, 1)),
                           static_cast<float>(1.7 * amount * random.between(-1, 1))};
    cv::Mat2f map;
    cv::resize(small, map, {face.width(), face.height()}, 0, 0, cv::INTER_CUBIC);
    for (int y = 0; y < map.rows; ++y)
        for (int x = 0; x < map.cols; ++x)
            map(y, x) += cv::Vec2f(static_cast<float>(x), static_cast<float>(y));
    cv::Mat pixels = rgbPixels(image);
    cv::Mat part = pixels(cv::Rect(face.x(), face.y(), face.width(), face.height()));
    cv::Mat bent;
    cv::remap(part, bent, map, cv::noArray(), cv::INTER_CUBIC, cv::BORDER_REFLECT);
    bent.copyTo(part);
    return imageFrom(pixels, Depth::Eight);
}

Image mirroredFace(const Image& image, QRect face)
{
    cv::Mat pixels = rgbPixels(image);
    cv::Mat part = pixels(cv::Rect(face.x(), face.y(), face.width(), face.height()));
    cv::Mat turned;
    cv::flip(part, turned, 1);
    turned.copyTo(part);
    return imageFrom(pixels, Depth::Eight);
}

/// The lower third of it striped, as by a mask.
Image stripedFace(const Image& image, QRect face)
{
    cv::Mat pixels = rgbPixels(image);
    for (int y = face.top() + 2 * face.height() / 3; y <= face.bottom(); ++y)
        for (int x = face.left(); x <= face.right(); ++x)
            if ((x + y) / 8 % 2 == 0) pixels.at<cv::Vec3b>(y, x) = {30, 200, 90};
    return imageFrom(pixels, Depth::Eight);
}

Image paintedFace(const Image& image, QRect face)
{
    cv::Mat pixels = rgbPixels(image);
    cv::Mat part = pixels(cv::Rect(face.x(), face.y(), face.width(), face.height()));
    cv::GaussianBlur(part, part, {}, face.width() / 4.0);
    return imageFrom(pixels, Depth::Eight);
}

void printChanges(const char* what, const Image& before, const Image& after, const FaceModel& model)
{
    static constexpr const char* names[] = {"kept", "altered", "gone", "added"};
    QElapsedTimer timer;
    timer.start();
    const auto changes = faceChanges(before, after, model);
    std::printf("    %-14s %4lld ms:", what, static_cast<long long>(timer.elapsed()));
    for (const FaceChange& change : *changes)
        std::printf("  %s (shape %.2f %%, found %.2f, likeness %.3f)",
                    names[static_cast<int>(change.outcome)],
                    change.shape,
                    change.found,
                    change.likeness);
    std::puts("");
}

/// Everything of the reply, in the place and tone of its source: a face that was not to change.
Image redrawn(const SimulatedReply& truth)
{
    GraftSettings settings;
    settings.mayChange = MayChange::Selection;
    return reconciled({truth.source, truth.reply}, settings)->image;
}

}  // namespace

void measureFaces(const std::vector<BenchPhoto>& photos, const QString& detectorFile, int count)
{
    QFile file(detectorFile);
    if (!file.open(QIODevice::ReadOnly)) return;
    const auto model = readFaceModel(file.readAll());
    if (!model) return;
    for (const BenchPhoto& photo : photos) {
        QElapsedTimer timer;
        timer.start();
        const std::vector<QRect> faces = foundFaces(photo.image, *model);
        std::printf("  faces in %s (%d×%d): %zu, %lld ms\n",
                    qPrintable(photo.name),
                    photo.image.width(),
                    photo.image.height(),
                    faces.size(),
                    static_cast<long long>(timer.elapsed()));
        for (const QRect& face : faces)
            std::printf("    %d,%d %d×%d\n", face.x(), face.y(), face.width(), face.height());
        if (faces.empty()) continue;
        for (int i = 0; i < count; ++i) {
            const auto seed = static_cast<quint64>(900 + i);
            for (const bool heavy : {false, true}) {
                const SimulatedReply truth =
                    simulatedReply(photo.image, {.seed = seed, .heavy = heavy, .share = 0.0});
                printChanges(
                    heavy ? "redrawn, heavy" : "redrawn", truth.source, redrawn(truth), *model);
            }
            const QRect face = faces.front();
            for (const int percent : {1, 2, 4}) {
                const double amount = face.width() * percent / 100.0;
                printChanges(qPrintable(QStringLiteral("warped %1 %").arg(percent)),
                             photo.image,
                             warpedFace(photo.image, face, amount, seed),
                             *model);
            }
        }
        printChanges("mirrored", photo.image, mirroredFace(photo.image, faces.front()), *model);
        printChanges("striped below", photo.image, stripedFace(photo.image, faces.front()), *model);
        printChanges("painted over", photo.image, paintedFace(photo.image, faces.front()), *model);
        printChanges("drawn anew", paintedFace(photo.image, faces.front()), photo.image, *model);
    }
}

}  // namespace ratoon
