// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "consistency/graftsettings.h"
#include "image/mask.h"
#include "providers/exchange.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace ratoon {

/// An earlier turn of a conversation, its bytes by the names under which the document keeps them.
struct KeptTurn {
    struct Picture {
        QByteArray mime;
        QByteArray bytes;
    };

    QString text;
    std::vector<Picture> pictures;
    QByteArray reply;
};

/// What the user wants, in the user's terms.
struct EditIntent {
    QString prompt;
    QString provider;                ///< "offline", "gemini"
    QString model;                   ///< Empty: the provider's default.
    std::optional<Mask> where = {};  ///< Of the canvas's size: what may change. Nothing: all of it.
    std::optional<double> feather = {};  ///< Pixels. Nothing: automaticFeather().
    std::vector<Reference> references = {};
    QString ratio = {};  ///< "3:2"; empty: automatic.
    QString tier = {};   ///< "2K"; empty: the model's default, or a larger one worth its price.
    GraftSettings graft = {};  ///< How a remote model's reply will be grafted.
    /// Layers that are taken off the canvas for good, before it is shown to the model: what a redo replaces.
    std::vector<LayerId> without = {};
    QString route = {};  ///< "native", "chat", "images"; empty: the provider's default.
    bool stream = false;
    PictureTravel travel = PictureTravel::Automatic;
    bool keepsFiles = false;  ///< Another one with the same pictures is to follow.
    /// The model is told what was asked and answered before, where the route can; and this edit is kept so that it can be
    /// told of later.
    bool isConversation = false;
    std::vector<KeptTurn> turns = {};  ///< Oldest first.
    bool fromNothing = false;  ///< Text → image: the canvas is not sent, the reply replaces it.
    std::optional<std::chrono::milliseconds> timeout = {};  ///< Total, for the request.
    int repeats = 0;  ///< How often it may be sent again by itself, if it had no effect.
    std::optional<double> budgetUsd = {};  ///< A cap for this edit, besides those of the settings.
};

/// 10 % of the shorter side of what is selected, 4 … 64 px.
double automaticFeather(const Mask& where);

}  // namespace ratoon
