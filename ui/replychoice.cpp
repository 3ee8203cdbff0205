// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replychoice.h"

#include "edit/graft.h"
#include "ui/errortext.h"

#include <QCoreApplication>

namespace ratoon {
namespace {

struct ChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(ReplyChoice)
};

}  // namespace

QString choiceText(ReplyChoice choice)
{
    switch (choice) {
    case ReplyChoice::Place: break;
    case ReplyChoice::NewPicture: return ChoiceWords::tr("As a new picture");
    case ReplyChoice::LooseLayer: return ChoiceWords::tr("As a loose layer");
    case ReplyChoice::AskAgain: return ChoiceWords::tr("Ask again");
    }
    return ChoiceWords::tr("Place by hand");
}

QString choiceTip(ReplyChoice choice)
{
    switch (choice) {
    case ReplyChoice::Place: break;
    case ReplyChoice::NewPicture:
        return ChoiceWords::tr("The reply becomes the picture, in a version of its own. "
                               "No request is sent.");
    case ReplyChoice::LooseLayer:
        return ChoiceWords::tr("The reply becomes a layer above the picture, to be moved about. "
                               "No request is sent.");
    case ReplyChoice::AskAgain:
        return ChoiceWords::tr("The same prompt is sent once more, at the same price.");
    }
    return ChoiceWords::tr("Move, scale and turn the reply over the picture until it fits. "
                           "No request is sent.");
}

QString choiceName(ReplyChoice choice)
{
    switch (choice) {
    case ReplyChoice::Place: break;
    case ReplyChoice::NewPicture: return QStringLiteral("choiceNewPicture");
    case ReplyChoice::LooseLayer: return QStringLiteral("choiceLooseLayer");
    case ReplyChoice::AskAgain: return QStringLiteral("choiceAskAgain");
    }
    return QStringLiteral("choicePlace");
}

QString refusalText(AlignmentStatus status)
{
    return errorText(unaligned(status)).what;
}

}  // namespace ratoon
