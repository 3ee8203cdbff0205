// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeprovider/act.h"
#include "fakeprovider/requestcheck.h"

#include <QImage>

namespace ratoon::test {

/// A picture file as it goes into a reply.
struct PictureFile {
    QByteArray bytes;
    QByteArray mime;  ///< As declared.
};

/// How large the model's picture is: its table for a ratio, else the ratio of the first picture that was sent.
QSize answerSize(const Asked& asked);

/// A picture derived from the first one that was sent, so that an edit can be seen: all of it as it was, with a tinted,
/// striped ellipse in its middle, whose color depends on the prompt. From a prompt alone, something like a landscape.
/// `number` tells several pictures of one reply apart.
QImage answerPicture(const Asked& asked, const PictureAct& act, int number);

/// That picture as the act wants it written. `copy` tells copies apart, by their provenance.
PictureFile written(const QImage& picture, const PictureAct& act, const ModelInfo& model, int copy);

}  // namespace ratoon::test
