// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/replywriter.h"

#include "base/hash.h"
#include "fakeprovider/requestschema.h"

namespace ratoon::test {

namespace {

/// Writes the parts and the frame of one reply.
class ReplyWriter {
public:
    ReplyWriter(const Asked& asked, const Act& act) : m_asked(asked), m_act(act) {}

    std::vector<QByteArray> parts() const
    {
        std::vector<QByteArray> result;
        const QString& words = m_act.reply.text;
        if (!words.isEmpty()) result.push_back(textPart(words.toUtf8()));
        PictureAct draft = m_act.picture;
        draft.size = QSize(96, 96);
        for (int i = 0; i < m_act.picture.thoughts; ++i) {
            const PictureFile file =
                written(answerPicture(m_asked, draft, 10 + i), draft, m_asked.model, i);
            result.push_back(inlinePart(file, R"(,"thought":true)"));
        }
        for (int number = 0; number < m_act.picture.count; ++number) {
            const QImage picture = answerPicture(m_asked, m_act.picture, number);
            for (int copy = 0; copy < m_act.picture.copies; ++copy) {
                result.push_back(picturePart(written(picture, m_act.picture, m_asked.model, copy)));
            }
        }
        return result;
    }

    /// One event with these parts; the last one also says how it ended.
    QByteArray event(const QByteArray& parts, bool isLast) const
    {
        const ReplyAct& reply = m_act.reply;
        QByteArray result = "{";
        if (reply.lack != ReplyAct::Lack::Candidates) {
            result += R"("candidates":[{)" + content(parts);
            if (isLast) {
                result += quoted(name("finishReason")) + ':' + quoted(reply.finishReason) + ',';
                if (!reply.finishMessage.isEmpty()) {
                    result +=
                        quoted(name("finishMessage")) + ':' + quoted(reply.finishMessage) + ',';
                }
            }
            result += R"("index":0}],)";
        }
        if (!reply.blockReason.isEmpty()) {
            result += quoted(name("promptFeedback")) + ":{" + quoted(name("blockReason")) + ':' +
                      quoted(reply.blockReason) + "},";
        }
        if (isLast) result += usage();
        const QString version =
            reply.modelVersion.isEmpty() ? m_asked.model.id : reply.modelVersion;
        return result + quoted(name("modelVersion")) + ':' + quoted(version) + ',' +
               quoted(name("responseId")) + R"(:"fake-response-1"})";
    }

private:
    /// A name in the spelling of this reply; "mixed" turns every second one.
    QByteArray name(const char* camel) const
    {
        const bool isSnake =
            m_act.reply.names == ReplyAct::Names::Snake ||
            (m_act.reply.names == ReplyAct::Names::Mixed && qstrlen(camel) % 2 == 0);
        return isSnake ? snakeCase(QString::fromLatin1(camel)).toLatin1() : QByteArray(camel);
    }

    static QByteArray quoted(const QByteArray& text) { return '"' + text + '"'; }
    static QByteArray quoted(const QString& text) { return toBytes(Json(text.toStdString())); }

    /// Of a part with this text, or these bytes.
    QByteArray signature(const QByteArray& payload) const
    {
        const int chars = m_act.reply.signatureChars;
        if (chars <= 0) return {};
        return ',' + quoted(name("thoughtSignature")) + ":\"" + signatureOf(payload, chars) + '"';
    }

    QByteArray textPart(const QByteArray& words) const
    {
        return R"({"text":)" + toBytes(Json(words.toStdString())) + signature(words) + '}';
    }

    QByteArray inlinePart(const PictureFile& file, const QByteArray& extra) const
    {
        const bool isBase64 = m_act.picture.damage != PictureAct::Damage::NotBase64;
        const QByteArray data = quoted(name("data")) + ":\"" +
                                (isBase64 ? file.bytes.toBase64() : QByteArray("*not base64*")) +
                                '"';
        const QByteArray mime = quoted(name("mimeType")) + ':' + quoted(file.mime);
        return '{' + quoted(name("inlineData")) + ":{" +
               (m_act.reply.isMimeFirst ? mime + ',' + data : data + ',' + mime) + '}' + extra +
               '}';
    }

    QByteArray picturePart(const PictureFile& file) const
    {
        const bool isHere = m_act.reply.where == ReplyAct::Where::HostedHere ||
                            m_act.reply.where == ReplyAct::Where::HostedGone;
        const QByteArray hosted =
            isHere ? m_asked.hostedUrl : QByteArray("https://files.example.com/picture.png");
        const QByteArray dataUrl = "data:" + file.mime + ";base64," + file.bytes.toBase64();
        switch (m_act.reply.where) {
        case ReplyAct::Where::Markdown: return textPart("![image](" + dataUrl + ")");
        case ReplyAct::Where::DataUrl: return textPart(dataUrl);
        case ReplyAct::Where::HostedHere:
        case ReplyAct::Where::HostedGone:
        case ReplyAct::Where::HostedUrl: return textPart("![image](" + hosted + ")");
        case ReplyAct::Where::FileUri:
            return '{' + quoted(name("fileData")) + ":{" + quoted(name("fileUri")) + ':' +
                   quoted(hosted) + "}}";
        case ReplyAct::Where::MessageImages:
        case ReplyAct::Where::ContentParts:
        case ReplyAct::Where::Inline: break;
        }
        return inlinePart(file, signature(file.bytes));
    }

    QByteArray content(const QByteArray& parts) const
    {
        switch (m_act.reply.lack) {
        case ReplyAct::Lack::Content: return {};
        case ReplyAct::Lack::Parts: return R"("content":{"role":"model"},)";
        case ReplyAct::Lack::PartsNull: return R"("content":{"parts":null,"role":"model"},)";
        default: break;
        }
        const bool isEmpty = parts.isEmpty() && m_act.picture.count > 0;
        return isEmpty ? QByteArray(R"("content":{"role":"model"},)")
                       : R"("content":{"parts":[)" + parts + R"(],"role":"model"},)";
    }

    QByteArray usage() const
    {
        const QByteArray count = name("tokenCount");
        const auto number = [this](qint64 value) {
            const QByteArray digits = QByteArray::number(value);
            return m_act.reply.usage == ReplyAct::Usage::Strings ? quoted(digits) : digits;
        };
        if (m_act.reply.usage == ReplyAct::Usage::Missing) return {};
        const bool isHuge = m_act.reply.usage == ReplyAct::Usage::Huge;
        const qint64 image = m_act.picture.count * 1120LL;
        const qint64 prompt = 20 + static_cast<qint64>(m_asked.images.size()) * 1120;
        return quoted(name("usageMetadata")) + ":{" + quoted(name("promptTokenCount")) + ':' +
               (isHuge ? "99999999999999999999" : number(prompt)) + ',' +
               quoted(name("candidatesTokenCount")) + ':' + number(image + 12) + ',' +
               quoted(name("totalTokenCount")) + ':' + number(prompt + image + 12) + ',' +
               quoted(name("candidatesTokensDetails")) + R"(:[{"modality":"IMAGE",)" +
               quoted(count) + ':' + number(image) + "}]},";
    }

    const Asked& m_asked;
    const Act& m_act;
};

/// What another vendor's wire format makes of it.
QByteArray messageImages(const Asked& asked, const Act& act)
{
    const PictureFile file =
        written(answerPicture(asked, act.picture, 0), act.picture, asked.model, 0);
    return R"({"choices":[{"finish_reason":"stop","message":{"content":"","images":[{"type":"image_url","image_url":{"url":"data:)" +
           file.mime + ";base64," + file.bytes.toBase64() + R"("}}]}}]})";
}

}  // namespace

std::vector<QByteArray> replyEvents(const Asked& asked, const Act& act, bool isStream)
{
    if (act.reply.where == ReplyAct::Where::MessageImages) return {messageImages(asked, act)};
    const ReplyWriter writer(asked, act);
    const std::vector<QByteArray> parts = writer.parts();
    if (!isStream) {
        QByteArray all;
        for (const QByteArray& part : parts) all += (all.isEmpty() ? "" : ",") + part;
        return {writer.event(all, true)};
    }
    std::vector<QByteArray> events;
    for (const QByteArray& part : parts) events.push_back(writer.event(part, false));
    if (act.error) {
        events.push_back(errorBody(*act.error).simplified());
        return events;
    }
    if (act.reply.lack != ReplyAct::Lack::End) events.push_back(writer.event({}, true));
    return events;
}

QByteArray errorBody(const ErrorAct& error)
{
    if (error.body) return *error.body;
    Json json = {{"error",
                  {{"code", error.code},
                   {"message", error.message.toStdString()},
                   {"status", error.status.toStdString()}}}};
    if (!error.details.empty()) json["error"]["details"] = error.details;
    for (int i = 0; i < error.nesting; ++i) {
        json = {{"error", {{"code", error.code}, {"message", json.dump()}, {"status", ""}}}};
    }
    return toPrettyBytes(error.isInArray ? Json::array({json}) : json) + '\n';
}

QByteArray modelEntry(const ModelInfo& model)
{
    return toBytes(Json{
        {"name", "models/" + model.id.toStdString()},
        {"version", "001"},
        {"displayName", model.name.toStdString()},
        {"inputTokenLimit", 131'072},
        {"outputTokenLimit", 32'768},
        {"supportedGenerationMethods", {"generateContent", "countTokens", "batchGenerateContent"}},
        {"thinking", !model.thinkingLevels.isEmpty()}});
}

QByteArray
modelList(const std::vector<const ModelInfo*>& models, int pageSize, const QString& pageToken)
{
    const auto from = std::min<size_t>(pageToken.toUInt(), models.size());
    const auto to = std::min(models.size(), from + static_cast<size_t>(std::max(1, pageSize)));
    QByteArray entries;
    for (size_t i = from; i < to; ++i) entries += (i > from ? "," : "") + modelEntry(*models[i]);
    const QByteArray next =
        to < models.size() ? R"(,"nextPageToken":")" + QByteArray::number(to) + '"' : QByteArray();
    return R"({"models":[)" + entries + ']' + next + '}';
}

}  // namespace ratoon::test
