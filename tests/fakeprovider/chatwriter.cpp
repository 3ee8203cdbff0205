// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/chatwriter.h"

#include "fakeprovider/picturemaker.h"

namespace ratoon::test {

namespace {

using Where = ReplyAct::Where;

QByteArray quoted(const QByteArray& text)
{
    return toBytes(Json(text.toStdString()));
}

/// Writes the pieces of one completion.
class ChatWriter {
public:
    ChatWriter(const Asked& asked, const Act& act) : m_asked(asked), m_act(act)
    {
        PictureAct draft = act.picture;
        draft.size = QSize(96, 96);
        // A gateway passes drafts on as if they were pictures, before the one that counts.
        for (int i = 0; i < act.picture.thoughts && act.picture.count > 0; ++i) {
            m_urls.push_back(
                urlOf(written(answerPicture(asked, draft, 10 + i), draft, asked.model, i)));
        }
        for (int number = 0; number < act.picture.count; ++number) {
            const QImage picture = answerPicture(asked, act.picture, number);
            for (int copy = 0; copy < act.picture.copies; ++copy) {
                m_urls.push_back(urlOf(written(picture, act.picture, asked.model, copy)));
            }
        }
    }

    Spoken whole() const
    {
        const ReplyAct& reply = m_act.reply;
        if (!reply.blockReason.isEmpty()) return {moderated(), "application/json"};
        const bool hasChoice = reply.lack != ReplyAct::Lack::Candidates;
        QByteArray message = R"({"role":"assistant","refusal":null)";
        if (reply.lack != ReplyAct::Lack::Content) {
            const QByteArray words = content();
            message += R"(,"content":)" + (words.isEmpty() ? QByteArray("null") : words) + images();
        }
        const QByteArray choice = R"({"index":0,)" + finish() + R"(,"message":)" + message + "}}";
        // OpenRouter keeps the connection awake by white space.
        const QByteArray waiting =
            m_asked.isOpenRouter ? QByteArray("\n         \n") : QByteArray();
        return {waiting + head("chat.completion") + R"(,"choices":[)" +
                    (hasChoice ? choice : QByteArray()) + ']' + usage() + '}',
                "application/json"};
    }

    Spoken stream() const
    {
        QByteArray body;
        if (m_asked.isOpenRouter) body += ": OPENROUTER PROCESSING\n\n";
        const auto event = [&body](const QByteArray& data) { body += "data: " + data + "\n\n"; };
        if (m_act.error) {
            event(chunk(R"({"role":"assistant","content":"One moment"})", {}));
            event(midway());
            return {body, "text/event-stream"};
        }
        if (!m_act.reply.blockReason.isEmpty()) return {moderated(), "application/json"};
        for (const QByteArray& delta : deltas()) event(chunk(delta, {}));
        if (m_act.reply.lack == ReplyAct::Lack::End) return {body, "text/event-stream"};
        event(chunk(R"({"content":""})", finish()));
        event(head("chat.completion.chunk") + R"(,"choices":[])" + usage() + '}');
        body += "data: [DONE]\n\n";
        return {body, "text/event-stream"};
    }

private:
    QByteArray urlOf(const PictureFile& file) const
    {
        const bool isBase64 = m_act.picture.damage != PictureAct::Damage::NotBase64;
        switch (m_act.reply.where) {
        case Where::HostedUrl:
        case Where::FileUri: return "https://files.example.com/picture.png";
        case Where::HostedHere:
        case Where::HostedGone: return m_asked.hostedUrl;
        default:
            return "data:" + file.mime + ";base64," +
                   (isBase64 ? file.bytes.toBase64() : QByteArray("*not base64*"));
        }
    }

    bool isInText() const
    {
        const Where where = m_act.reply.where;
        return where == Where::Markdown || where == Where::DataUrl || where == Where::HostedUrl ||
               where == Where::HostedHere || where == Where::HostedGone;
    }

    bool isInParts() const { return m_act.reply.where == Where::ContentParts; }

    QByteArray text() const
    {
        QByteArray words = m_act.reply.text.toUtf8();
        if (!isInText()) return words;
        const bool isBare = m_act.reply.where == Where::DataUrl;
        for (const QByteArray& url : m_urls) words += isBare ? url : "![image](" + url + ")";
        return words;
    }

    /// Text, or an array of parts.
    QByteArray content() const
    {
        if (!isInParts()) return text().isEmpty() ? QByteArray() : quoted(text());
        QByteArray parts = R"({"type":"text","text":)" + quoted(text()) + '}';
        for (const QByteArray& url : m_urls) parts += "," + imagePart(url);
        return '[' + parts + ']';
    }

    static QByteArray imagePart(const QByteArray& url)
    {
        return R"({"type":"image_url","image_url":{"url":")" + url + R"("},"index":0})";
    }

    QByteArray images() const
    {
        if (m_act.reply.lack == ReplyAct::Lack::PartsNull) return R"(,"images":null)";
        const bool isLacking = m_act.reply.lack == ReplyAct::Lack::Parts;
        if (isInText() || isInParts() || m_urls.empty() || isLacking) return {};
        QByteArray list;
        for (const QByteArray& url : m_urls) list += (list.isEmpty() ? "" : ",") + imagePart(url);
        return R"(,"images":[)" + list + ']';
    }

    /// The words cut in three, so that a picture among them is cut as well; then each picture of its own.
    std::vector<QByteArray> deltas() const
    {
        std::vector<QByteArray> result;
        const ReplyAct::Lack lack = m_act.reply.lack;
        if (lack != ReplyAct::Lack::Nothing && lack != ReplyAct::Lack::End) return result;
        const QByteArray words = text();
        if (!words.isEmpty()) {
            const qsizetype third = words.size() / 3 + 1;
            for (qsizetype at = 0; at < words.size(); at += third) {
                result.push_back(R"({"role":"assistant","content":)" +
                                 quoted(words.mid(at, third)) + '}');
            }
        }
        if (isInText()) return result;
        for (const QByteArray& url : m_urls) {
            const QByteArray part = '[' + imagePart(url) + ']';
            result.push_back(isInParts()
                                 ? R"({"content":)" + part + '}'
                                 : R"({"role":"assistant","content":"","images":)" + part + '}');
        }
        return result;
    }

    QByteArray head(const QByteArray& object) const
    {
        const QString& reported = m_act.reply.modelVersion;
        const QString model = reported.isEmpty() ? m_asked.model.id : reported;
        return R"({"id":"gen-fake-1","provider":"Fake","model":)" + quoted(model.toUtf8()) +
               R"(,"object":")" + object + R"(","created":1764475331)";
    }

    QByteArray chunk(const QByteArray& delta, const QByteArray& end) const
    {
        const QByteArray finished =
            end.isEmpty() ? QByteArray(R"("finish_reason":null,"native_finish_reason":null)") : end;
        return head("chat.completion.chunk") + R"(,"choices":[{"index":0,"delta":)" + delta + ',' +
               finished + "}]}";
    }

    /// Only OpenRouter tells the model's own word.
    QByteArray finish() const
    {
        const QString& reason = m_act.reply.finishReason;
        const bool isStop = reason == QLatin1String("STOP");
        const QByteArray own = isStop ? "stop" : "content_filter";
        return R"("finish_reason":")" + own + '"' +
               (m_asked.isOpenRouter ? R"(,"native_finish_reason":)" + quoted(reason.toUtf8())
                                     : QByteArray());
    }

    QByteArray midway() const
    {
        const Json error = {{"code", m_act.error->code},
                            {"message", m_act.error->message.toStdString()}};
        return head("chat.completion.chunk") + R"(,"error":)" + toBytes(error) +
               R"(,"choices":[{"index":0,"delta":{"content":""},"finish_reason":"error"}]})";
    }

    QByteArray moderated() const
    {
        return R"({"error":{"code":403,"message":"Your input was flagged","metadata":{"reasons":[)" +
               quoted(m_act.reply.blockReason.toUtf8()) + R"(],"provider_name":"Fake"}}})";
    }

    QByteArray usage() const
    {
        const auto number = [this](double value) {
            const QByteArray digits = QByteArray::number(value, 'g', 12);
            return m_act.reply.usage == ReplyAct::Usage::Strings ? '"' + digits + '"' : digits;
        };
        if (m_act.reply.usage == ReplyAct::Usage::Missing) return {};
        const bool isHuge = m_act.reply.usage == ReplyAct::Usage::Huge;
        const int image = m_act.picture.count * 1120;
        const QByteArray cost = m_asked.isOpenRouter
                                    ? R"(,"cost":)" + number(m_act.picture.count * 0.0387131)
                                    : QByteArray();
        return R"(,"usage":{"prompt_tokens":)" +
               (isHuge ? "99999999999999999999"
                       : number(20 + 1120.0 * static_cast<double>(m_asked.images.size()))) +
               R"(,"completion_tokens":)" + number(image + 12) + cost +
               R"(,"completion_tokens_details":{"reasoning_tokens":0,"image_tokens":)" +
               number(image) + "}}";
    }

    const Asked& m_asked;
    const Act& m_act;
    std::vector<QByteArray> m_urls;
};

}  // namespace

Spoken chatReply(const Asked& asked, const Act& act)
{
    const ChatWriter writer(asked, act);
    return asked.isStream ? writer.stream() : writer.whole();
}

}  // namespace ratoon::test
