// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/requestschema.h"

// google/ai/generativelanguage/v1beta: generative_service.proto, content.proto, safety.proto (2026-08), as far as
// generateContent uses them. Messages that matter to no picture are taken as they are.

namespace ratoon::test {

namespace {

using Kind = Field::Kind;

const Message& blob()
{
    static const Message message = {{{"mimeType", Kind::Text}, {"data", Kind::Text}}};
    return message;
}

const Message& fileData()
{
    static const Message message = {{{"mimeType", Kind::Text}, {"fileUri", Kind::Text}}};
    return message;
}

const Message& part()
{
    static const Message message = {{{"text", Kind::Text},
                                     {"inlineData", Kind::One, &blob()},
                                     {"fileData", Kind::One, &fileData()},
                                     {"functionCall"},
                                     {"functionResponse"},
                                     {"executableCode"},
                                     {"codeExecutionResult"},
                                     {"videoMetadata"},
                                     {"partMetadata"},
                                     {"mediaResolution"},
                                     {"thought", Kind::Flag},
                                     {"thoughtSignature", Kind::Text}}};
    return message;
}

const Message& content()
{
    static const Message message = {{{"role", Kind::Text}, {"parts", Kind::Many, &part()}}};
    return message;
}

const Message& imageConfig()
{
    static const Message message = {{{"aspectRatio", Kind::Text}, {"imageSize", Kind::Text}}};
    return message;
}

const Message& thinkingConfig()
{
    static const Message message = {{{"thinkingLevel", Kind::Text},
                                     {"thinkingBudget", Kind::Number},
                                     {"includeThoughts", Kind::Flag}}};
    return message;
}

std::vector<Field> textGeneration()
{
    return {{"temperature", Kind::Number},
            {"topP", Kind::Number},
            {"topK", Kind::Number},
            {"maxOutputTokens", Kind::Number},
            {"seed", Kind::Number},
            {"candidateCount", Kind::Number},
            {"stopSequences", Kind::Texts},
            {"presencePenalty", Kind::Number},
            {"frequencyPenalty", Kind::Number},
            {"responseLogprobs", Kind::Flag},
            {"logprobs", Kind::Number}};
}

const Message& generationConfigV1()
{
    static const Message message = {textGeneration()};
    return message;
}

const Message& generationConfig()
{
    static const Message message = [] {
        Message result = {textGeneration()};
        for (const Field& field : {Field{"responseModalities", Kind::Texts},
                                   Field{"imageConfig", Kind::One, &imageConfig()},
                                   Field{"thinkingConfig", Kind::One, &thinkingConfig()},
                                   Field{"responseMimeType", Kind::Text},
                                   Field{"responseSchema"},
                                   Field{"responseJsonSchema"},
                                   Field{"mediaResolution"},
                                   Field{"speechConfig"}}) {
            result.fields.push_back(field);
        }
        return result;
    }();
    return message;
}

/// Vertex AI's: what the pictures are written as, and no wish that nothing be kept.
const Message& vertexConfig()
{
    static const Message options = {
        {{"mimeType", Kind::Text}, {"compressionQuality", Kind::Number}}};
    static const Message image = {{{"aspectRatio", Kind::Text},
                                   {"imageSize", Kind::Text},
                                   {"personGeneration", Kind::Text},
                                   {"prominentPeople", Kind::Text},
                                   {"imageOutputOptions", Kind::One, &options}}};
    static const Message message = [] {
        Message result = {textGeneration()};
        for (const Field& field : {Field{"responseModalities", Kind::Texts},
                                   Field{"imageConfig", Kind::One, &image},
                                   Field{"thinkingConfig", Kind::One, &thinkingConfig()},
                                   Field{"responseMimeType", Kind::Text}}) {
            result.fields.push_back(field);
        }
        return result;
    }();
    return message;
}

const Message& safetySetting()
{
    static const Message message = {{{"category", Kind::Text}, {"threshold", Kind::Text}}};
    return message;
}

const Message& tool()
{
    static const Message message = {{{"googleSearch"},
                                     {"googleSearchRetrieval"},
                                     {"functionDeclarations"},
                                     {"codeExecution"},
                                     {"urlContext"}}};
    return message;
}

Message requestWith(const Message& config)
{
    return {{{"model", Kind::Text},
             {"contents", Kind::Many, &content()},
             {"systemInstruction", Kind::One, &content()},
             {"generationConfig", Kind::One, &config},
             {"safetySettings", Kind::Many, &safetySetting()},
             {"tools", Kind::Many, &tool()},
             {"toolConfig"},
             {"cachedContent", Kind::Text},
             {"store", Kind::Flag}}};
}

bool hasKind(const Json& value, Kind kind)
{
    switch (kind) {
    case Kind::Any: return true;
    case Kind::Text: return value.is_string();
    case Kind::Number: return value.is_number();
    case Kind::Flag: return value.is_boolean();
    case Kind::Texts:
        return value.is_array() && std::all_of(value.begin(), value.end(), [](const Json& item) {
                   return item.is_string();
               });
    case Kind::One: return value.is_object();
    case Kind::Many:
        return value.is_array() && std::all_of(value.begin(), value.end(), [](const Json& item) {
                   return item.is_object();
               });
    }
    Q_UNREACHABLE();
}

QString joined(const QString& path, const QString& name)
{
    return path.isEmpty() ? name : path + u'.' + name;
}

std::optional<QString> problemIn(const Json& object, const Message& message, const QString& path);

std::optional<QString> problemIn(const Json& value, const Field& field, const QString& path)
{
    if (value.is_null()) return std::nullopt;
    if (!hasKind(value, field.kind)) {
        return QStringLiteral("Invalid value at '%1', %2")
            .arg(path, QString::fromUtf8(toBytes(value)).left(40));
    }
    if (field.kind == Kind::One) return problemIn(value, *field.message, path);
    if (field.kind != Kind::Many) return std::nullopt;
    for (size_t i = 0; i < value.size(); ++i) {
        const QString itemPath = QStringLiteral("%1[%2]").arg(path).arg(i);
        if (auto problem = problemIn(value[i], *field.message, itemPath)) return problem;
    }
    return std::nullopt;
}

std::optional<QString> problemIn(const Json& object, const Message& message, const QString& path)
{
    for (const auto& item : object.items()) {
        const QString name = QString::fromStdString(item.key());
        const auto field =
            std::find_if(message.fields.begin(), message.fields.end(), [&](const Field& known) {
                const QString camel = QString::fromLatin1(known.name);
                return name == camel || name == snakeCase(camel);
            });
        if (field == message.fields.end()) {
            const QString where = path.isEmpty() ? QString() : QStringLiteral(" at '%1'").arg(path);
            return QStringLiteral(
                       "Invalid JSON payload received. Unknown name \"%1\"%2: Cannot find field.")
                .arg(name, where);
        }
        const QString inner = joined(path, snakeCase(QString::fromLatin1(field->name)));
        if (auto problem = problemIn(item.value(), *field, inner)) return problem;
    }
    return std::nullopt;
}

}  // namespace

const Message& generateContentRequest(const QString& version)
{
    static const Message beta = requestWith(generationConfig());
    static const Message first = requestWith(generationConfigV1());
    static const Message vertex = [] {
        Message result = requestWith(vertexConfig());
        result.fields.pop_back();  // store
        return result;
    }();
    if (version == QLatin1String("vertex")) return vertex;
    return version == QLatin1String("v1") ? first : beta;
}

std::optional<QString> schemaProblem(const Json& request, const Message& message)
{
    return problemIn(request, message, {});
}

const Json& memberOf(const Json& object, const char* camelName)
{
    static const Json none;
    if (!object.is_object()) return none;
    const QString camel = QString::fromLatin1(camelName);
    for (const QString& name : {camel, snakeCase(camel)}) {
        const auto found = object.find(name.toStdString());
        if (found != object.end()) return *found;
    }
    return none;
}

QString snakeCase(const QString& camelName)
{
    QString result;
    for (const QChar c : camelName) {
        if (c.isUpper()) result += u'_';
        result += c.toLower();
    }
    return result;
}

}  // namespace ratoon::test
