// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/codec.h"
#include "image/metadata.h"

// One file for each format, each around one library; codec.cpp chooses. Pictures are as stored here: not yet
// turned upright, and with sizes that have not been checked when they are only probed.

namespace ratoon {

inline constexpr qsizetype mostIccBytes = 4LL * 1024 * 1024;

/// A decoded picture, and what is to be said of it.
struct NotedImage {
    Image image;
    std::vector<Sentence> notes = {};
};

struct StoredInfo {
    QSize size;
    int orientation = 1;
    int frames = 1;
};

Result<StoredInfo> probedJpeg(QByteArrayView bytes);
Result<NotedImage> decodedJpeg(QByteArrayView bytes, const Cancel& cancel);
/// The smallest of the sizes that cost less to decode and still holds `atLeast` in one direction.
Result<QImage> previewedJpeg(QByteArrayView bytes, QSize atLeast);
Result<QByteArray>
encodedJpeg(const Image& image, const EncodeOptions& options, const Cancel& cancel);

Result<StoredInfo> probedPng(QByteArrayView bytes);
Result<Image> decodedPng(QByteArrayView bytes, const Cancel& cancel);
Result<QByteArray>
encodedPng(const Image& image, const EncodeOptions& options, const Cancel& cancel);

Result<StoredInfo> probedWebP(QByteArrayView bytes);
Result<Image> decodedWebP(QByteArrayView bytes, const Cancel& cancel);
Result<QByteArray>
encodedWebP(const Image& image, const EncodeOptions& options, const Cancel& cancel);

Result<StoredInfo> probedTiff(QByteArrayView bytes);
Result<Image> decodedTiff(QByteArrayView bytes, const Cancel& cancel);
Result<QByteArray>
encodedTiff(const Image& image, const EncodeOptions& options, const Cancel& cancel);

Result<StoredInfo> probedByQt(QByteArrayView bytes, Format format);
Result<Image> decodedByQt(QByteArrayView bytes, Format format, const Cancel& cancel);
Result<QByteArray>
encodedBmp(const Image& image, const EncodeOptions& options, const Cancel& cancel);

// AVIF and HEIC: Unsupported where the library for them is not installed.
Result<StoredInfo> probedHeif(QByteArrayView bytes, Format format);
Result<Image> decodedHeif(QByteArrayView bytes, Format format, const Cancel& cancel);
bool canWriteHeif(Format format);
Result<QByteArray> encodedHeif(const Image& image,
                               const EncodeOptions& options,
                               const MetadataBlocks& blocks,
                               const Cancel& cancel);

/// Lays RGBA pixels on white, in place; their alpha becomes full.
void flattenOnWhite(std::span<quint8> pixels);

/// Whether the profile of a picture just decoded can be meant for its pixels: it is one for RGB, or one for grey beside
/// a grey picture, and nothing of it is missing.
bool hasFittingIcc(const Image& image);

/// The profile to write with RGB pixels: none if it is of another kind, or not wanted.
QByteArray iccToEmbed(const Image& image, const EncodeOptions& options);

tl::unexpected<Error> damaged(Format format);
tl::unexpected<Error> unsupported(Format format);
tl::unexpected<Error> unwritable(Format format);
tl::unexpected<Error> cancelled();

}  // namespace ratoon
