// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/serviceerror.h"

#include "base/json.h"
#include "base/plaintext.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace ratoon {

namespace {

constexpr JsonLimits errorLimits = {.bytes = 1024 * 1024, .depth = 64, .nodes = 20'000};
constexpr int maxNesting = 10;

/// What an error body says, as far as it can be read.
struct Complaint {
    int code = 0;
    QString status;   ///< "RESOURCE_EXHAUSTED"
    QString message;  ///< Foreign; one plain line without keys.
    QStringList reasons;
    std::optional<double> retryAfter;
    bool isDaily = false;
    bool hasNoQuota = false;
    bool isModerated = false;
};

/// A number, or a text that is one.
int codeOf(const Json& error)
{
    const auto number = integerAt(error, "code");
    const auto code = number != 0 ? number : stringAt(error, "code").toInt();
    return code >= 400 && code <= 599 ? static_cast<int>(code) : 0;
}

void readDetail(const Json& detail, Complaint& complaint)
{
    const QString reason = stringAt(detail, "reason");
    if (!reason.isEmpty()) complaint.reasons.append(reason);
    const QString delay = stringAt(detail, "retryDelay");
    if (!delay.isEmpty()) complaint.retryAfter = secondsIn(delay);
    for (const Json& violation : arrayAt(detail, "violations")) {
        if (stringAt(violation, "quotaId").contains(QLatin1String("PerDay"))) {
            complaint.isDaily = true;
        }
        if (stringAt(violation, "quotaValue") == QLatin1String("0")) complaint.hasNoQuota = true;
    }
}

/// OpenAI's words for what went wrong: "code" if it is no number, and "type".
void readWords(const Json& error, Complaint& complaint)
{
    for (const char* key : {"code", "type"}) {
        const QString word = stringAt(error, key);
        bool isNumber = false;
        word.toInt(&isNumber);
        if (!word.isEmpty() && !isNumber) complaint.reasons.append(word);
        if (word == QLatin1String("content_policy_violation") ||
            word == QLatin1String("moderation_blocked")) {
            complaint.isModerated = true;
        }
    }
}

/// A whole answer as text, when it is what a gateway quotes.
std::optional<Json> jsonInside(const QString& message)
{
    const QByteArray text = message.trimmed().toUtf8();
    if (!text.startsWith('{') && !text.startsWith('[')) return std::nullopt;
    auto inner = parseJson(text, errorLimits);
    if (!inner) return std::nullopt;
    return std::move(*inner);
}

/// Through arrays and "error" members to the object that has the message, or the text that is all there is.
const Json& unwrapped(const Json& json)
{
    const Json* inner = &json;
    for (int i = 0; i < maxNesting; ++i) {
        if (inner->is_array() && !inner->empty()) {
            inner = &inner->front();
        } else if (inner->is_object() && inner->contains("error")) {
            inner = &inner->at("error");
        } else {
            break;
        }
    }
    return *inner;
}

/// What OpenRouter adds: the words of the service behind it, which say more than its own.
QString wordsBehind(const Json& error, Complaint& complaint)
{
    const Json& metadata = objectAt(error, "metadata");
    complaint.isModerated = complaint.isModerated || !arrayAt(metadata, "reasons").empty();
    const auto raw = metadata.find("raw");
    if (raw == metadata.end()) return {};
    return raw->is_string() ? stringAt(metadata, "raw")
                            : stringAt(unwrapped(*raw), "message", QString());
}

/// What FastAPI and A1111 say: "detail" as a text, or as a list of {"loc": ["body", "width"], "msg": …}; "errors".
QString detailOf(const Json& json)
{
    if (!json.is_object()) return {};
    const QString detail = stringAt(json, "detail");
    if (!detail.isEmpty()) return detail;
    for (const Json& item : arrayAt(json, "detail")) {
        const Json& where = arrayAt(item, "loc");
        const QString field = where.empty() || !where.back().is_string()
                                  ? QString()
                                  : QString::fromStdString(where.back().get<std::string>());
        return field.isEmpty() ? stringAt(item, "msg")
                               : field + QStringLiteral(": ") + stringAt(item, "msg");
    }
    return stringAt(json, "errors");
}

/// Of {"error": "a word", "message": "a sentence"} the sentence.
QString messageOf(const Json& json, const Json& error)
{
    if (!error.is_string()) return stringAt(error, "message", detailOf(error));
    const QString sentence =
        json.is_object() ? stringAt(json, "message", detailOf(json)) : QString();
    return sentence.isEmpty() ? QString::fromStdString(error.get<std::string>()) : sentence;
}

void readError(Json json, Complaint& complaint)
{
    for (int i = 0; i < maxNesting; ++i) {
        const Json error = unwrapped(json);
        QString message = messageOf(json, error);
        readWords(error, complaint);
        const QString behind = wordsBehind(error, complaint);
        if (!behind.isEmpty()) message = behind;
        if (const int code = codeOf(error); code != 0) complaint.code = code;
        const QString status = stringAt(error, "status");
        if (!status.isEmpty()) complaint.status = status;
        for (const Json& detail : arrayAt(error, "details")) readDetail(detail, complaint);
        complaint.message = message;
        auto inner = jsonInside(message);
        if (!inner) return;
        json = std::move(*inner);
    }
}

/// Of a reply without JSON only short plain text is worth showing: a web page is not.
QString plainBody(const QByteArray& body)
{
    const bool isPage = body.contains('<');
    return isPage || body.size() > 2'000 ? QString() : QString::fromUtf8(body);
}

Complaint complaintIn(const QByteArray& body)
{
    Complaint complaint;
    if (auto json = parseJson(body, errorLimits)) {
        readError(std::move(*json), complaint);
    } else {
        complaint.message = plainBody(body);
    }
    static const QRegularExpression noQuota(QStringLiteral("\\blimit: 0\\b"));
    complaint.hasNoQuota = complaint.hasNoQuota || complaint.message.contains(noQuota);
    complaint.isDaily = complaint.isDaily || complaint.message.contains(QLatin1String("PerDay"));
    complaint.message = plainLine(redacted(complaint.message), 500);
    return complaint;
}

/// "Retry-After": seconds, or a date, which is set against the server's own clock.
std::optional<double> retryAfterHeader(const net::Response& response)
{
    const QByteArray value = response.header("Retry-After");
    bool isNumber = false;
    const double seconds = value.toDouble(&isNumber);
    if (isNumber && seconds >= 0) return seconds;
    const auto timeOf = [](const QByteArray& date) {
        return QLocale::c().toDateTime(QString::fromLatin1(date),
                                       QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    };
    const QDateTime until = timeOf(value);
    const QDateTime now = timeOf(response.header("Date"));
    if (!until.isValid() || !now.isValid()) return std::nullopt;
    return static_cast<double>(std::max<qint64>(0, now.secsTo(until)));
}

std::optional<double> retryAfterWords(const QString& message)
{
    static const QRegularExpression retryIn(QStringLiteral("retry in ([0-9.hms]+[hms])"));
    return secondsIn(retryIn.match(message).captured(1));
}

int codeForStatus(const QString& status)
{
    static const QHash<QString, int> codes = {{QStringLiteral("INVALID_ARGUMENT"), 400},
                                              {QStringLiteral("FAILED_PRECONDITION"), 400},
                                              {QStringLiteral("UNAUTHENTICATED"), 401},
                                              {QStringLiteral("PERMISSION_DENIED"), 403},
                                              {QStringLiteral("NOT_FOUND"), 404},
                                              {QStringLiteral("RESOURCE_EXHAUSTED"), 429},
                                              {QStringLiteral("CANCELLED"), 499},
                                              {QStringLiteral("INTERNAL"), 500},
                                              {QStringLiteral("UNAVAILABLE"), 503},
                                              {QStringLiteral("DEADLINE_EXCEEDED"), 504},
                                              {QStringLiteral("invalid_request_error"), 400},
                                              {QStringLiteral("moderation_blocked"), 400},
                                              {QStringLiteral("invalid_api_key"), 401},
                                              {QStringLiteral("model_not_found"), 404},
                                              {QStringLiteral("insufficient_quota"), 429},
                                              {QStringLiteral("rate_limit_exceeded"), 429},
                                              {QStringLiteral("server_error"), 500}};
    return codes.value(status, 0);
}

/// Of a reply with HTTP 200, what its status would have been: 0 if it does not say.
int statusOf(const Complaint& complaint)
{
    if (complaint.code != 0) return complaint.code;
    if (const int code = codeForStatus(complaint.status); code != 0) return code;
    for (const QString& reason : complaint.reasons) {
        if (const int code = codeForStatus(reason); code != 0) return code;
    }
    return 0;
}

/// OpenRouter's 403 may be about the prompt.
bool isAboutTheKey(int status, const Complaint& complaint)
{
    if (complaint.isModerated) return false;
    if (status == 401 || status == 403) return true;
    static const QRegularExpression badKey(QStringLiteral("api[ _]key not (valid|found)"),
                                           QRegularExpression::CaseInsensitiveOption);
    return status == 400 && (complaint.reasons.contains(QLatin1String("API_KEY_INVALID")) ||
                             complaint.message.contains(badKey));
}

Error keyError(int status, const Complaint& complaint)
{
    if (complaint.reasons.contains(QLatin1String("SERVICE_DISABLED"))) {
        return {ErrorCode::Denied,
                {QT_TRANSLATE_NOOP("Sentence",
                                   "The API is not switched on for the project of this key.")},
                {QT_TRANSLATE_NOOP("Sentence",
                                   "Switch it on in the console of the service, or use the key of "
                                   "another project.")}};
    }
    if (status == 403) {
        return {
            ErrorCode::Denied,
            {QT_TRANSLATE_NOOP("Sentence", "This key may not do that: “%1”"), {complaint.message}},
            {QT_TRANSLATE_NOOP("Sentence", "Use another key, or another model.")}};
    }
    return {ErrorCode::Denied,
            {QT_TRANSLATE_NOOP("Sentence", "The service does not accept this key.")},
            {QT_TRANSLATE_NOOP("Sentence", "Check the key and the base URL, or make a new key.")}};
}

Error quotaError(const Complaint& complaint, const QString& model)
{
    if (complaint.hasNoQuota) {
        return {ErrorCode::Exhausted,
                {QT_TRANSLATE_NOOP("Sentence", "This key has no quota for %1."), {model}},
                {QT_TRANSLATE_NOOP("Sentence",
                                   "Turn on billing for its project, or choose another model.")}};
    }
    if (complaint.isDaily) {
        return {
            ErrorCode::Exhausted,
            {QT_TRANSLATE_NOOP("Sentence", "The quota of this key for %1 is used up for today."),
             {model}},
            {QT_TRANSLATE_NOOP("Sentence",
                               "It is renewed at midnight Pacific time: wait, or choose "
                               "another model.")}};
    }
    Error error{ErrorCode::Exhausted,
                {QT_TRANSLATE_NOOP("Sentence",
                                   "Too much was asked of %1 with this key in too short a time."),
                 {model}},
                {QT_TRANSLATE_NOOP("Sentence", "Wait a minute, then try again.")}};
    if (complaint.retryAfter) {
        error.remedy = {QT_TRANSLATE_NOOP("Sentence", "Try again in %1 seconds."),
                        {QString::number(std::ceil(*complaint.retryAfter))}};
        error.retryAfter = complaint.retryAfter;
    }
    return error;
}

Error refusal(int status, const Complaint& complaint, const QString& model)
{
    if (status == 404) {
        return {ErrorCode::Refused,
                {QT_TRANSLATE_NOOP("Sentence", "The service does not know the model %1."), {model}},
                {QT_TRANSLATE_NOOP("Sentence",
                                   "It may have been retired: choose another model, and check the "
                                   "base URL.")}};
    }
    if (status == 413) {
        return {ErrorCode::Refused,
                {QT_TRANSLATE_NOOP("Sentence", "The request is too large for the service.")},
                {QT_TRANSLATE_NOOP("Sentence", "Choose a smaller size, or fewer references.")}};
    }
    const Sentence remedy = {
        QT_TRANSLATE_NOOP("Sentence", "Change the edit, or choose another model.")};
    if (complaint.message.isEmpty()) {
        return {ErrorCode::Refused,
                {QT_TRANSLATE_NOOP("Sentence",
                                   "The service refused the request (HTTP %1) and gave no reason."),
                 {QString::number(status)}},
                remedy};
    }
    return {ErrorCode::Refused,
            {QT_TRANSLATE_NOOP("Sentence", "The service refused the request (HTTP %1): “%2”"),
             {QString::number(status), complaint.message}},
            remedy};
}

/// A failure at the service. Whether the work was done is not known, but where the service itself says that
/// it failed, that is told.
Error serviceFailure(int status, const Complaint& complaint)
{
    const bool isLate = status == 408 || status == 499 || status == 504;
    const QString code = QString::number(status);
    const Sentence mayBeBilled = {QT_TRANSLATE_NOOP(
        "Sentence", "The request may have been billed: send it again only if that is acceptable.")};
    if (isLate) {
        return {
            ErrorCode::Uncertain,
            {QT_TRANSLATE_NOOP("Sentence", "The service was not done in time (HTTP %1)."), {code}},
            mayBeBilled};
    }
    if (complaint.message.isEmpty()) {
        return {ErrorCode::Uncertain,
                {QT_TRANSLATE_NOOP("Sentence", "The service failed (HTTP %1) and gave no reason."),
                 {code}},
                mayBeBilled};
    }
    // Google says so of its own; gateways differ.
    const bool isGoogles = !complaint.status.isEmpty();
    const Sentence usuallyFree = {
        QT_TRANSLATE_NOOP("Sentence", "Such failures are usually not billed. Try again later.")};
    return {ErrorCode::Uncertain,
            {QT_TRANSLATE_NOOP("Sentence", "The service failed (HTTP %1): “%2”"),
             {code, complaint.message}},
            isGoogles ? usuallyFree : mayBeBilled,
            std::nullopt,
            complaint.retryAfter};
}

Error classified(int status, const Complaint& complaint, const QString& model)
{
    if (isAboutTheKey(status, complaint)) return keyError(status, complaint);
    const bool isPoor = complaint.reasons.contains(QLatin1String("insufficient_quota")) ||
                        complaint.reasons.contains(QLatin1String("billing_hard_limit_reached"));
    if (status == 429 && !isPoor) return quotaError(complaint, model);
    if (status == 402 || isPoor) {
        return {ErrorCode::Exhausted,
                {QT_TRANSLATE_NOOP("Sentence", "The account of this key has no credit left.")},
                {QT_TRANSLATE_NOOP("Sentence", "Add credit, or use another key.")}};
    }
    const bool isLate = status == 408 || status == 499;
    const bool isInProgress = status == 409;
    return status >= 500 || isLate || isInProgress ? serviceFailure(status, complaint)
                                                   : refusal(status, complaint, model);
}

}  // namespace

std::optional<double> secondsIn(const QString& duration)
{
    static const QRegularExpression whole(QStringLiteral("^([0-9.]+(?:h|ms|m|s))+$"));
    static const QRegularExpression piece(QStringLiteral("([0-9.]+)(h|ms|m|s)"));
    if (!whole.match(duration).hasMatch()) return std::nullopt;
    double seconds = 0;
    for (auto found = piece.globalMatch(duration); found.hasNext();) {
        const auto match = found.next();
        const QString unit = match.captured(2);
        const double factor = unit == QLatin1String("h")    ? 3600
                              : unit == QLatin1String("m")  ? 60
                              : unit == QLatin1String("ms") ? 0.001
                                                            : 1;
        seconds += match.captured(1).toDouble() * factor;
    }
    return seconds;
}

Error serviceError(const net::Response& response, const QByteArray& body, const QString& model)
{
    Complaint complaint = complaintIn(body);
    if (!complaint.retryAfter) complaint.retryAfter = retryAfterHeader(response);
    if (!complaint.retryAfter) complaint.retryAfter = retryAfterWords(complaint.message);
    int status = response.status;
    if (status < 400) status = statusOf(complaint);
    if (status == 0) status = response.status;
    Error error = classified(status, complaint, plainLine(model, 100));
    error.providerStatus = status;
    return error;
}

}  // namespace ratoon
