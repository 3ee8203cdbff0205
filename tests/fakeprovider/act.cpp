// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/act.h"

#include <QFile>

#include <initializer_list>

namespace ratoon::test {

namespace {

/// Reads members by name, and remembers the first that is wrong.
class Members {
public:
    Members(const Json& object, std::initializer_list<const char*> names) : m_object(object)
    {
        for (const auto& item : object.items()) {
            const bool isKnown = std::any_of(
                names.begin(), names.end(), [&](const char* name) { return item.key() == name; });
            if (!isKnown) m_wrong = QString::fromStdString(item.key());
        }
    }

    template <typename T>
    void read(const char* name, T& value)
    {
        const auto found = m_object.find(name);
        if (found != m_object.end() && !take(*found, value)) m_wrong = QString::fromLatin1(name);
    }

    /// One of several words, in the order of the enumeration.
    template <typename Enum>
    void choose(const char* name, Enum& value, const QStringList& words)
    {
        QString word;
        read(name, word);
        if (word.isEmpty()) return;
        const auto index = words.indexOf(word);
        if (index < 0) m_wrong = QString::fromLatin1(name);
        value = static_cast<Enum>(std::max<qsizetype>(0, index));
    }

    const QString& wrong() const { return m_wrong; }

private:
    static bool take(const Json& json, QString& value)
    {
        if (json.is_string()) value = QString::fromStdString(json.get<std::string>());
        return json.is_string();
    }
    static bool take(const Json& json, QByteArray& value)
    {
        if (json.is_string()) value = QByteArray::fromStdString(json.get<std::string>());
        return json.is_string();
    }
    static bool take(const Json& json, std::optional<QByteArray>& value)
    {
        return take(json, value.emplace());
    }
    static bool take(const Json& json, int& value)
    {
        if (json.is_number_integer()) value = json.get<int>();
        return json.is_number_integer();
    }
    static bool take(const Json& json, std::chrono::milliseconds& value)
    {
        if (json.is_number_integer()) value = std::chrono::milliseconds(json.get<int>());
        return json.is_number_integer();
    }
    static bool take(const Json& json, bool& value)
    {
        if (json.is_boolean()) value = json.get<bool>();
        return json.is_boolean();
    }
    static bool take(const Json& json, QPointF& value)
    {
        const bool isPair =
            json.is_array() && json.size() == 2 && json[0].is_number() && json[1].is_number();
        if (isPair) value = {json[0].get<double>(), json[1].get<double>()};
        return isPair;
    }
    static bool take(const Json& json, QSize& value)
    {
        QPointF pair;
        if (!take(json, pair)) return false;
        value = {static_cast<int>(pair.x()), static_cast<int>(pair.y())};
        return true;
    }
    static bool take(const Json& json, Json& value)
    {
        value = json;
        return true;
    }

    const Json& m_object;
    QString m_wrong;
};

QStringList words(const char* list)
{
    return QString::fromLatin1(list).split(u' ');
}

QString readError(const Json& json, ErrorAct& error)
{
    Members members(json,
                    {"code",
                     "message",
                     "status",
                     "details",
                     "isInArray",
                     "isModerated",
                     "isMidway",
                     "nesting",
                     "body"});
    members.read("code", error.code);
    members.read("message", error.message);
    members.read("status", error.status);
    members.read("details", error.details);
    members.read("isInArray", error.isInArray);
    members.read("isModerated", error.isModerated);
    members.read("isMidway", error.isMidway);
    members.read("nesting", error.nesting);
    members.read("body", error.body);
    return members.wrong();
}

QString readPicture(const Json& json, PictureAct& picture)
{
    Members members(json,
                    {"count",
                     "copies",
                     "thoughts",
                     "format",
                     "declared",
                     "size",
                     "look",
                     "shift",
                     "scale",
                     "drift",
                     "distortion",
                     "beside",
                     "writing",
                     "damage"});
    members.read("count", picture.count);
    members.read("copies", picture.copies);
    members.read("thoughts", picture.thoughts);
    if (json.contains("format")) {
        members.choose("format", picture.format.emplace(), words("png jpeg webp"));
    }
    members.read("declared", picture.declared);
    members.read("size", picture.size);
    members.choose("look", picture.look, words("tinted same mirrored unrelated blank"));
    members.read("shift", picture.shift);
    members.read("scale", picture.scale);
    members.read("drift", picture.drift);
    members.choose("distortion", picture.distortion, words("none usual heavy"));
    members.read("beside", picture.beside);
    members.choose(
        "writing", picture.writing, words("plain gray palette 16-bit display-p3 turned-by-exif"));
    members.choose("damage", picture.damage, words("none truncated bad-checksum empty not-base64"));
    return members.wrong();
}

QString readReply(const Json& json, ReplyAct& reply)
{
    Members members(json,
                    {"text",
                     "finishReason",
                     "finishMessage",
                     "blockReason",
                     "modelVersion",
                     "names",
                     "where",
                     "lack",
                     "usage",
                     "isMimeFirst",
                     "signatureChars"});
    members.read("text", reply.text);
    members.read("finishReason", reply.finishReason);
    members.read("finishMessage", reply.finishMessage);
    members.read("blockReason", reply.blockReason);
    members.read("modelVersion", reply.modelVersion);
    members.choose("names", reply.names, words("camel snake mixed"));
    members.choose(
        "where",
        reply.where,
        words("inline markdown data-url hosted-url file-uri message-images content-parts "
              "hosted-here hosted-gone"));
    members.choose("lack", reply.lack, words("nothing parts parts-null content candidates end"));
    members.choose("usage", reply.usage, words("normal missing strings huge"));
    members.read("isMimeFirst", reply.isMimeFirst);
    members.read("signatureChars", reply.signatureChars);
    return members.wrong();
}

QString readTransport(const Json& json, TransportAct& transport)
{
    Members members(
        json,
        {"delay", "pieceBytes", "bytesPerSecond", "isGzipped", "fault", "contentType", "headers"});
    members.read("delay", transport.delay);
    members.read("pieceBytes", transport.pieceBytes);
    members.read("bytesPerSecond", transport.bytesPerSecond);
    members.read("isGzipped", transport.isGzipped);
    members.choose(
        "fault", transport.fault, words("none silent stalled closed-at-once closed-midway reset"));
    members.read("contentType", transport.contentType);
    members.read("headers", transport.headers);
    return members.wrong();
}

QString readAct(const Json& json, Act& act)
{
    Members members(json, {"status", "error", "picture", "reply", "transport"});
    members.read("status", act.status);
    QStringList wrong = {members.wrong()};
    if (json.contains("error")) {
        wrong.append(readError(objectAt(json, "error"), act.error.emplace()));
        const bool isSuccess = json.contains("status") || act.error->isMidway;
        act.status = isSuccess ? act.status : act.error->code;
    }
    wrong.append(readPicture(objectAt(json, "picture"), act.picture));
    wrong.append(readReply(objectAt(json, "reply"), act.reply));
    wrong.append(readTransport(objectAt(json, "transport"), act.transport));
    wrong.removeAll(QString());
    return wrong.value(0);
}

}  // namespace

Result<Scenario> scenarioFrom(const Json& json, const QString& name)
{
    Members members(json, {"about", "acts"});
    Scenario scenario{.name = name, .about = stringAt(json, "about"), .acts = {}};
    QString wrong = members.wrong();
    for (const Json& item : arrayAt(json, "acts")) {
        const QString wrongHere = readAct(item, scenario.acts.emplace_back());
        if (wrong.isEmpty()) wrong = wrongHere;
    }
    if (scenario.acts.empty()) scenario.acts.emplace_back();
    if (wrong.isEmpty()) return scenario;
    return failure(ErrorCode::Malformed,
                   {"The scenario %1 has something wrong called “%2”.", {name, wrong}},
                   {"Look at the names and values that act.h lists."});
}

std::vector<Scenario> builtInScenarios()
{
    QFile file(QStringLiteral(":/fakeprovider/scenarios.json"));
    [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    std::vector<Scenario> scenarios;
    const auto list = parseJson(file.readAll());
    Q_ASSERT(list);
    for (const auto& item : list->items()) {
        auto scenario = scenarioFrom(item.value(), QString::fromStdString(item.key()));
        if (!scenario) qFatal("%s", qPrintable(scenario.error().english()));
        scenarios.push_back(std::move(*scenario));
    }
    return scenarios;
}

}  // namespace ratoon::test
