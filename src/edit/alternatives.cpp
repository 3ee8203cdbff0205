// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/alternatives.h"

#include <QCoreApplication>
#include <QStringList>

namespace ratoon {

namespace {

tl::unexpected<Error> misspelt()
{
    return failure(
        ErrorCode::Usage,
        {QT_TRANSLATE_NOOP("Sentence",
                           "The braces in the prompt do not pair up, or stand inside "
                           "others.")},
        {QT_TRANSLATE_NOOP("Sentence", "Write {red|green} for two prompts, and \\{ for a brace.")});
}

/// Each part is one of several texts.
Result<std::vector<QStringList>> partsOf(const QString& prompt)
{
    std::vector<QStringList> parts{{QString()}};
    bool isInside = false;
    for (qsizetype i = 0; i < prompt.size(); ++i) {
        const QChar character = prompt[i];
        const bool isEscaped = character == u'\\' && i + 1 < prompt.size() &&
                               QStringLiteral("{|}\\").contains(prompt[i + 1]);
        if (isEscaped) {
            parts.back().back() += prompt[++i];
        } else if (character == u'{' || character == u'}') {
            const bool opens = character == u'{';
            if (opens == isInside) return misspelt();
            isInside = opens;
            parts.push_back({QString()});
        } else if (character == u'|' && isInside) {
            parts.back().append(QString());
        } else {
            parts.back().back() += character;
        }
    }
    if (isInside) return misspelt();
    return parts;
}

}  // namespace

Result<std::vector<QString>> alternativesIn(const QString& prompt)
{
    TRY(parts, partsOf(prompt));
    std::vector<QString> prompts{QString()};
    for (const QStringList& part : parts) {
        if (prompts.size() * static_cast<std::size_t>(part.size()) > mostAlternatives) {
            return failure(
                ErrorCode::Usage,
                {QT_TRANSLATE_NOOP("Sentence", "The prompt stands for more than %1 prompts."),
                 {QString::number(mostAlternatives)}},
                {QT_TRANSLATE_NOOP("Sentence", "Ask for fewer alternatives at once.")});
        }
        std::vector<QString> longer;
        for (const QString& begun : prompts)
            for (const QString& choice : part) longer.push_back(begun + choice);
        prompts = std::move(longer);
    }
    return prompts;
}

}  // namespace ratoon
