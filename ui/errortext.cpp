// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include "base/plaintext.h"

#include <QCoreApplication>
#include <QStringList>

namespace ratoon {
namespace {

QString remedyFor(ErrorCode code)
{
    const auto say = [](const char* source) {
        return QCoreApplication::translate("ErrorText", source);
    };
    switch (code) {
    case ErrorCode::Cancelled:
    case ErrorCode::Usage: return {};
    case ErrorCode::NotFound:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Check whether it was moved or renamed."));
    case ErrorCode::Malformed:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Try again, or use another copy."));
    case ErrorCode::Unsupported:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Choose another model or another file."));
    case ErrorCode::Denied:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Check the key of this provider."));
    case ErrorCode::Refused: return say(QT_TRANSLATE_NOOP("ErrorText", "Change the prompt."));
    case ErrorCode::Exhausted:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Wait a little, or check your plan."));
    case ErrorCode::OverBudget:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Raise the cap, or choose a cheaper model."));
    case ErrorCode::Unreachable:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Check the network and try again."));
    case ErrorCode::Uncertain:
        return say(QT_TRANSLATE_NOOP("ErrorText",
                                     "It may have been billed: look before you send it again."));
    case ErrorCode::Damaged:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Go to another version, or open another copy."));
    case ErrorCode::Unwritable: return say(QT_TRANSLATE_NOOP("ErrorText", "Choose another place."));
    case ErrorCode::Unaligned:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Select a larger area and try again."));
    }
    return {};
}

}  // namespace

QString ErrorText::both() const
{
    return remedy.isEmpty() ? what : what + u' ' + remedy;
}

QString sentenceText(const Sentence& sentence)
{
    if (sentence.isEmpty()) return {};
    return plainLine(sentence.filled(QCoreApplication::translate("Sentence", sentence.source)));
}

QString sentencesText(const std::vector<Sentence>& sentences)
{
    QStringList texts;
    for (const Sentence& sentence : sentences) texts << sentenceText(sentence);
    return texts.join(u' ');
}

ErrorText errorText(const Error& error)
{
    return {.what = sentenceText(error.what),
            .remedy = error.remedy.isEmpty() ? remedyFor(error.code) : sentenceText(error.remedy)};
}

}  // namespace ratoon
