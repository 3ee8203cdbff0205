// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tonedrift.h"

#include "support/repaint.h"

#include <opencv2/imgproc.hpp>

namespace ratoon {

namespace {

// Part `share` of the amplitude of fine texture becomes noise of the same local energy, as a model redraws it.
void redrawTexture(cv::Mat& picture, double share, Pcg32& random)
{
    cv::Mat smooth;
    cv::GaussianBlur(picture, smooth, {}, 1.2);
    const cv::Mat fine = picture - smooth;
    cv::Mat energy;
    cv::transform(fine.mul(fine), energy, cv::Matx13f(1 / 3.0F, 1 / 3.0F, 1 / 3.0F));
    cv::GaussianBlur(energy, energy, {}, 3.0);
    cv::sqrt(energy, energy);
    cv::Mat noise = normalNoise(picture.size(), 1.0, random);
    cv::GaussianBlur(noise, noise, {}, 0.7);
    const cv::Mat invented = noise.mul(energy, 2.2 * share);
    cv::Mat added;
    cv::merge(std::vector{invented, invented, invented}, added);
    picture = smooth + fine * std::sqrt(1.0 - share * share) + added;
}

}  // namespace

ToneDrift randomTone(double strength, Pcg32& random)
{
    ToneDrift tone;
    for (double& gain : tone.gain) gain = 1.0 + strength * random.between(-0.07, 0.07);
    for (double& offset : tone.offset) offset = strength * random.between(-5, 5) / 255.0;
    tone.gamma = std::exp(strength * random.between(-0.1, 0.1));
    tone.saturation = 1.0 + strength * random.between(-0.08, 0.12);
    const double uneven = random.chance(0.6) ? 0.04 * strength : 0.0;
    for (double& light : tone.light) light = 1.0 + uneven * random.between(-1, 1);
    return tone;
}

void applyTone(cv::Mat& picture, const ToneDrift& tone)
{
    cv::Mat light(3, 3, CV_32FC1);
    for (int i = 0; i < 9; ++i)
        light.at<float>(i / 3, i % 3) = static_cast<float>(tone.light[static_cast<std::size_t>(i)]);
    cv::resize(light, light, picture.size(), 0, 0, cv::INTER_CUBIC);
    picture.forEach<cv::Vec3f>([&](cv::Vec3f& pixel, const int* at) {
        cv::Vec3d value;
        for (int c = 0; c < 3; ++c) {
            const double clean = std::clamp(pixel[c] / 255.0, 0.0, 1.0);
            value[c] = std::pow(clean, tone.gamma) * tone.gain[static_cast<std::size_t>(c)] +
                       tone.offset[static_cast<std::size_t>(c)];
        }
        const double luma = 0.299 * value[0] + 0.587 * value[1] + 0.114 * value[2];
        const double gain = light.at<float>(at[0], at[1]);
        for (int c = 0; c < 3; ++c)
            pixel[c] = static_cast<float>(std::clamp(
                255.0 * gain * (luma + (value[c] - luma) * tone.saturation), 0.0, 255.0));
    });
}

void degrade(cv::Mat& picture, bool heavy, Pcg32& random)
{
    const double blur = heavy ? random.between(0.5, 1.8) : random.between(0.3, 1.0);
    if (heavy || random.chance(0.6)) cv::GaussianBlur(picture, picture, {}, blur);
    const double sharpen = random.between(0.2, 0.8);
    if (random.chance(0.35)) {
        cv::Mat smooth;
        cv::GaussianBlur(picture, smooth, {}, 1.2);
        picture += sharpen * (picture - smooth);
    }
    redrawTexture(picture, heavy ? random.between(0.35, 0.85) : random.between(0, 0.45), random);
    const cv::Mat noise = normalNoise(picture.size(), random.between(0, heavy ? 4.0 : 2.0), random);
    cv::Mat added;
    cv::merge(std::vector{noise, noise, noise}, added);
    picture += added;
}

}  // namespace ratoon
