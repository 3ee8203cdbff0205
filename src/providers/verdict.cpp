// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/verdict.h"

#include "base/plaintext.h"
#include "image/codec.h"
#include "providers/repeats.h"
#include "providers/serviceerror.h"

#include <QUrl>

// The order in which a reply is judged, as an edit that was blocked may still come with a stray picture, and as a
// model that says why it drew nothing deserves to be quoted:
//
//     error ► prompt blocked ► result blocked ► cut ► pictures ► pictures that are none ► picture elsewhere
//           ► other finish reason ► the model's words ► nothing at all

namespace ratoon {

namespace {

constexpr qsizetype shownWords = 400;

QString shown(const QString& foreign, qsizetype limit = shownWords)
{
    return plainLine(redacted(foreign), limit);
}

/// Set, and not merely the zero of its enumeration.
bool isGiven(const QString& reason)
{
    return !reason.isEmpty() && !reason.endsWith(QLatin1String("_UNSPECIFIED"));
}

/// Reasons of content: the picture, if there is one, is not the answer.
bool isBlock(const QString& finishReason)
{
    static const QStringList blocks = {QStringLiteral("SAFETY"),
                                       QStringLiteral("BLOCKLIST"),
                                       QStringLiteral("PROHIBITED_CONTENT"),
                                       QStringLiteral("SPII"),
                                       QStringLiteral("RECITATION"),
                                       QStringLiteral("IMAGE_SAFETY"),
                                       QStringLiteral("IMAGE_PROHIBITED_CONTENT"),
                                       QStringLiteral("IMAGE_RECITATION"),
                                       QStringLiteral("CONTENT_FILTER")};
    return blocks.contains(finishReason.toUpper());
}

tl::unexpected<Error> refused(Sentence what, Sentence remedy)
{
    return failure(Error{.code = ErrorCode::Refused,
                         .what = std::move(what),
                         .remedy = std::move(remedy),
                         .providerStatus = 200});
}

tl::unexpected<Error> blocked(Sentence what)
{
    return refused(
        std::move(what),
        {QT_TRANSLATE_NOOP("Sentence", "Word the edit differently, or choose other pictures.")});
}

/// `plain` with the reason in it; `quoting` if the service adds words of its own.
Sentence withReason(const char* plain, const char* quoting, QString reason, const QString& words)
{
    reason = shown(reason, 60);
    if (words.isEmpty()) return {plain, {reason}};
    return {quoting, {reason, shown(words)}};
}

std::optional<tl::unexpected<Error>> block(const ReplyFacts& facts)
{
    if (isGiven(facts.blockReason)) {
        return blocked(
            withReason(QT_TRANSLATE_NOOP("Sentence", "The service blocked the request (%1)."),
                       QT_TRANSLATE_NOOP("Sentence", "The service blocked the request (%1): “%2”"),
                       facts.blockReason,
                       facts.blockMessage));
    }
    if (isBlock(facts.finishReason)) {
        return blocked(
            withReason(QT_TRANSLATE_NOOP("Sentence", "The service blocked the picture (%1)."),
                       QT_TRANSLATE_NOOP("Sentence", "The service blocked the picture (%1): “%2”"),
                       facts.finishReason,
                       facts.finishMessage));
    }
    return std::nullopt;
}

tl::unexpected<Error> pictureElsewhere(const QString& address)
{
    const QString host = shown(QUrl(address).host(), 100);
    return failure(
        Error{.code = ErrorCode::Unsupported,
              .what = {QT_TRANSLATE_NOOP("Sentence",
                                         "The reply only points to a picture at “%1”, and pictures "
                                         "are not fetched from other places."),
                       {host}},
              .remedy = {QT_TRANSLATE_NOOP("Sentence",
                                           "Have the service send pictures inline, or use another "
                                           "one.")},
              .providerStatus = 200});
}

/// Why there is no picture, when nothing was blocked.
tl::unexpected<Error> noPicture(const ReplyFacts& facts)
{
    const Sentence again = {
        QT_TRANSLATE_NOOP("Sentence", "Word the edit differently, or try again.")};
    if (!facts.pictures.empty()) {
        return failure(
            Error{.code = ErrorCode::Malformed,
                  .what = {QT_TRANSLATE_NOOP(
                      "Sentence",
                      "What the service sent as a picture is no PNG, JPEG or WebP file "
                      "that can be read.")},
                  .remedy = {QT_TRANSLATE_NOOP("Sentence", "Try again, or choose another model.")},
                  .providerStatus = 200});
    }
    if (!facts.pictureUrl.isEmpty()) return pictureElsewhere(facts.pictureUrl);
    const bool hasReason =
        isGiven(facts.finishReason) &&
        facts.finishReason.compare(QLatin1String("STOP"), Qt::CaseInsensitive) != 0;
    if (hasReason) {
        return refused(
            withReason(QT_TRANSLATE_NOOP("Sentence", "The model made no picture (%1)."),
                       QT_TRANSLATE_NOOP("Sentence", "The model made no picture (%1): “%2”"),
                       facts.finishReason,
                       facts.finishMessage),
            again);
    }
    const QString words = shown(facts.text);
    if (!words.isEmpty()) {
        return refused(
            {QT_TRANSLATE_NOOP("Sentence", "The model made no picture, and wrote: “%1”"), {words}},
            again);
    }
    if (facts.thoughtPictures > 0) {
        return refused(
            {QT_TRANSLATE_NOOP("Sentence", "The model sent drafts, but no finished picture.")},
            again);
    }
    return refused({QT_TRANSLATE_NOOP("Sentence", "The reply holds no picture and no reason.")},
                   again);
}

/// By the price list. Image tokens cost more than others, so without their number the price of a picture of that
/// size stands in for them.
std::optional<double>
costUsd(const ReplyFacts& facts, const Question& question, size_t pictureCount)
{
    const ModelInfo& model = question.model;
    if (!facts.candidateTokens) return model.estimateUsd(question.tier, question.imagesSent);

    const qint64 imageTokens =
        std::min(facts.imageTokens.value_or(0), facts.candidateTokens.value_or(0));
    double usd = 0;
    if (imageTokens > 0) {
        if (!model.usdPerMillionImage) return std::nullopt;
        usd += static_cast<double>(imageTokens) * *model.usdPerMillionImage / 1e6;
    } else {
        const auto onePicture = model.estimateUsd(question.tier, 0);
        if (!onePicture) return std::nullopt;
        usd += *onePicture * static_cast<double>(pictureCount);
    }
    const qint64 textTokens = (imageTokens > 0 ? *facts.candidateTokens - imageTokens : 0) +
                              facts.thoughtTokens.value_or(0);
    const qint64 inputTokens = facts.promptTokens.value_or(0);
    const bool isPriced = (textTokens == 0 || model.usdPerMillionText) &&
                          (inputTokens == 0 || model.usdPerMillionInput);
    if (!isPriced) return std::nullopt;
    return usd + (static_cast<double>(textTokens) * model.usdPerMillionText.value_or(0) +
                  static_cast<double>(inputTokens) * model.usdPerMillionInput.value_or(0)) /
                     1e6;
}

/// "google/gemini-3-pro-image" and "models/gemini-3-pro-image" are one model.
QString withoutPrefix(const QString& model)
{
    return model.section(u'/', -1);
}

EditReply reply(const ReplyFacts& facts, const Question& question, std::vector<EncodedImage> images)
{
    EditReply result;
    result.costUsd = facts.costUsd ? facts.costUsd : costUsd(facts, question, images.size());
    result.costBasis = facts.costUsd ? CostBasis::Reported : CostBasis::Priced;
    result.images = std::move(images);
    result.text = plainParagraphs(redacted(facts.text).trimmed(), 8'000);
    result.modelReported = shown(facts.modelVersion, 200);
    result.responseId = shown(facts.responseId, 200);
    result.usage = {.inputTokens = facts.promptTokens,
                    .outputTokens = facts.candidateTokens,
                    .thoughtTokens = facts.thoughtTokens};
    const bool isOther = !result.modelReported.isEmpty() &&
                         withoutPrefix(result.modelReported) != withoutPrefix(question.model.id);
    if (isOther) {
        result.notes.push_back(
            {QT_TRANSLATE_NOOP("Sentence", "The service answered with %1 instead of %2."),
             {result.modelReported, shown(question.model.id, 200)}});
    }
    return result;
}

/// A stream says how it ended. One that does not was cut, and what it lacks may be the better picture.
tl::unexpected<Error> cutShort()
{
    return failure(Error{
        .code = ErrorCode::Uncertain,
        .what = {QT_TRANSLATE_NOOP("Sentence", "The reply of the service ended in its middle.")},
        .remedy = {QT_TRANSLATE_NOOP(
            "Sentence",
            "The request may have been billed: send it again only if that is acceptable.")},
        .providerStatus = 200});
}

}  // namespace

Result<ReplyFacts> heard(const net::Response& response, const Question& question)
{
    if (response.status >= 400) {
        return failure(serviceError(response, response.body, question.model.id));
    }
    TRY(facts, replyFacts(response.body));
    if (!facts.error.isEmpty()) {
        return failure(serviceError(response, facts.error, question.model.id));
    }
    if (auto blockedBy = block(facts)) return *blockedBy;
    if (facts.isCut) return cutShort();
    return facts;
}

std::vector<EncodedImage> picturesIn(const ReplyFacts& facts)
{
    std::vector<EncodedImage> result;
    for (const QByteArray& picture : facts.pictures) {
        const auto info = probed(picture, DecodeLimits::forReplies());
        if (!info) continue;
        result.push_back({.bytes = picture, .mime = mimeType(info->format), .size = info->size});
    }
    return withoutRepeats(std::move(result));
}

Result<EditReply> judged(const ReplyFacts& facts, const Question& question)
{
    std::vector<EncodedImage> images = picturesIn(facts);
    if (images.empty()) return noPicture(facts);
    return reply(facts, question, std::move(images));
}

}  // namespace ratoon
