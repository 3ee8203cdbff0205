// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace ratoon {

/// What a model's text holds besides words. All views are into that text.
struct TextPictures {
    std::vector<QByteArrayView> base64;  ///< Of each data: URL of an image.
    std::vector<QByteArrayView> words;   ///< The text around them, without their Markdown.
    /// The address of a picture that the text shows in Markdown, or that it consists of; empty if there is none. A
    /// link in prose is none.
    QByteArrayView url;
};

/// Linear in the length of the text, whatever it holds. Beyond 256 pictures the rest are words.
TextPictures textPictures(QByteArrayView text);

}  // namespace ratoon
