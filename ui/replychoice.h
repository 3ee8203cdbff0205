// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/placement.h"

#include <QString>

#include <array>

namespace ratoon {

/// What can be done about a reply that has no place in the picture with confidence.
enum class ReplyChoice { Place, NewPicture, LooseLayer, AskAgain };

inline constexpr std::array replyChoices = {ReplyChoice::Place,
                                            ReplyChoice::NewPicture,
                                            ReplyChoice::LooseLayer,
                                            ReplyChoice::AskAgain};

/// On a button: "Place by hand".
QString choiceText(ReplyChoice choice);
/// What it does, in one sentence.
QString choiceTip(ReplyChoice choice);
/// For tests and style: "choicePlace".
QString choiceName(ReplyChoice choice);
/// Why there is something to choose: "The reply shows another framing."
QString refusalText(AlignmentStatus status);

}  // namespace ratoon
