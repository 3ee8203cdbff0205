// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/difference.h"
#include "program.h"
#include "support/pictures.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

// Every provider and every route of it, from the command line to a service on this machine and back.

namespace {

constexpr const char* key = "CANARY-key-1234567890";

struct Route {
    const char* options;
    const char* path;  ///< Of the request that is paid for.
    bool isTriedWhole = true;
};

std::vector<Route> routes()
{
    return {
        {"--provider gemini", "/v1beta/models/gemini-nano-banana-2.1:generateContent"},
        {"--provider gemini --stream",
         "/v1beta/models/gemini-nano-banana-2.1:streamGenerateContent"},
        {"--provider gemini --upload files",
         "/v1beta/models/gemini-nano-banana-2.1:generateContent"},
        {"--provider vertex",
         "/v1beta1/projects/fake-project/locations/global/publishers/google/models/"
         "gemini-nano-banana-2.1:generateContent"},
        {"--provider vertex --stream",
         "/v1beta1/projects/fake-project/locations/global/publishers/google/models/"
         "gemini-nano-banana-2.1:streamGenerateContent"},
        {"--provider cometapi", "/v1beta/models/gemini-nano-banana-2.1:generateContent"},
        {"--provider cometapi --route chat --stream", "/v1/chat/completions"},
        {"--provider openrouter", "/api/v1/chat/completions"},
        {"--provider openrouter --stream --model gemini-3-pro-image", "/api/v1/chat/completions"},
        {"--provider openrouter --route images", "/api/v1/images"},
        {"--provider openrouter --route images --stream", "/api/v1/images", false},
        {"--provider openai", "/v1/images/edits"},
        {"--provider openai --stream", "/v1/images/edits", false},
        {"--provider a1111", "/sdapi/v1/img2img", false},
        {"--provider localai", "/v1/images/inpainting", false},
        {"--provider sdcpp --route native", "/sdapi/v1/img2img", false}};
}

/// A desk with a key for everything, and the service that takes them.
class Service {
public:
    explicit Service(const QStringList& arguments = {}, const char* withKey = key)
        : m_account(m_folder.filePath(QStringLiteral("account.json")))
        , m_provider(arguments + QStringList{QStringLiteral("--log"),
                                             m_folder.filePath(QStringLiteral("log.jsonl")),
                                             QStringLiteral("--service-account"),
                                             m_account,
                                             QStringLiteral("--access-token"),
                                             m_folder.filePath(QStringLiteral("token"))})
    {
        for (const char* variable :
             {"GEMINI_API_KEY", "COMETAPI_KEY", "OPENROUTER_API_KEY", "OPENAI_API_KEY"})
            desk.set(QLatin1String(variable), QLatin1String(withKey));
        for (const char* variable : {"GOOGLE_GEMINI_BASE_URL",
                                     "GOOGLE_VERTEX_BASE_URL",
                                     "COMETAPI_BASE_URL",
                                     "OPENROUTER_BASE_URL",
                                     "OPENAI_BASE_URL",
                                     "A1111_BASE_URL",
                                     "LOCALAI_BASE_URL",
                                     "SDCPP_BASE_URL"})
            desk.set(QLatin1String(variable), m_provider.address());
        desk.set(QStringLiteral("GOOGLE_APPLICATION_CREDENTIALS"), m_account);
    }

    /// The paths of the requests that ask for a picture, in order.
    QStringList paid() const
    {
        QFile file(m_folder.filePath(QStringLiteral("log.jsonl")));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QStringList paths;
        for (const QByteArray& line : file.readAll().split('\n')) {
            const auto json = parseJson(line);
            const bool isRequest = json && stringAt(*json, "method") == QLatin1String("POST");
            const QString path = isRequest ? stringAt(*json, "path") : QString();
            const bool isFree = path.isEmpty() || path == QLatin1String("/token") ||
                                path.startsWith(QLatin1String("/upload"));
            if (!isFree) paths += path;
        }
        return paths;
    }

    Ending edit(const char* options, const char* more = "")
    {
        const QByteArray line =
            QByteArray("edit in.png --prompt red --json --out out.png ") + options + more;
        return desk.run(words(line.constData()));
    }

    /// Has `provider` ask a program for its keys, which prints one after the other, and the last again and again.
    void setKeys(const char* provider, const QStringList& keys) const
    {
        QFile::remove(m_folder.filePath(QStringLiteral("asked")));
        QFile script(m_folder.filePath(QStringLiteral("keys.sh")));
        ASSERT_TRUE(script.open(QIODevice::WriteOnly));
        script.write("cd '" + m_folder.path().toUtf8() + "'; echo >> asked\nset --");
        for (const QString& one : keys) script.write(" '" + one.toUtf8() + '\'');
        script.write("\nn=$(wc -l < asked)\n[ $n -gt $# ] && n=$#\neval echo \\${$n}\n");
        script.close();
        QFile settings(desk.home(QStringLiteral("config/ratoon/settings.json")));
        ASSERT_TRUE(QDir().mkpath(QFileInfo(settings).path()));
        ASSERT_TRUE(settings.open(QIODevice::WriteOnly));
        settings.write(toBytes({{"credential_commands",
                                 {{provider,
                                   {{"command", {"sh", toJson(script.fileName())}},
                                    {"origin", toJson(m_provider.address())}}}}}}));
    }

    QString token() const
    {
        QFile file(m_folder.filePath(QStringLiteral("token")));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromLatin1(file.readAll().trimmed());
    }

    Desk desk;

private:
    QTemporaryDir m_folder;
    QString m_account;
    FakeProvider m_provider;
};

QStringList playing(const char* scenario)
{
    return {QStringLiteral("--scenario"), QLatin1String(scenario)};
}

/// What a failure must leave: one sentence, no file, no key, and one request that was paid for.
void expectEnding(const Route& route, const char* scenario, int exit)
{
    SCOPED_TRACE(std::string(route.options) + ' ' + scenario);
    Service service(playing(scenario));
    service.desk.put(QStringLiteral("in.png"), photo({160, 120}));
    const Ending run = service.edit(route.options, " --timeout 1");
    EXPECT_EQ(run.exit, exit) << run.err.toStdString();
    EXPECT_TRUE(run.json().contains("error")) << run.out.toStdString();
    EXPECT_EQ(run.err.count(u'\n'), 1) << run.err.toStdString();
    EXPECT_EQ(service.desk.files(), QStringList{QStringLiteral("in.png")});
    EXPECT_FALSE((run.err + QString::fromUtf8(run.out)).contains(u"CANARY"));
    EXPECT_EQ(service.paid(), QStringList{QLatin1String(route.path)});
}

}  // namespace

TEST(Routes, AnswerAnEditOfARegionByOneRequest)
{
    const Image before = photo({600, 400});
    for (const Route& route : routes()) {
        SCOPED_TRACE(route.options);
        Service service;
        service.desk.put(QStringLiteral("in.png"), before);
        const Ending run = service.edit(route.options, " --region 200,150,150,100");
        ASSERT_EQ(run.exit, 0) << run.err.toStdString();
        const auto change = countChanges(before,
                                         service.desk.read(QStringLiteral("out.png")),
                                         Mask::rectangle({600, 400}, {200, 150, 150, 100}));
        EXPECT_EQ(change.outside, 0);
        EXPECT_GT(change.pixels, 1'000);
        EXPECT_EQ(service.paid(), QStringList{QLatin1String(route.path)});
        const Json cost = run.json().at("versions").at(0).at("cost");
        const bool isRouter = QByteArray(route.options).contains("openrouter");
        EXPECT_EQ(cost.at("basis"), isRouter ? "reported" : "priced");
    }
}

TEST(Routes, EndWithTheContractsExitCodesAndOneRequest)
{
    for (const Route& route : routes()) {
        expectEnding(route, "quota", 6);
        expectEnding(route, "drops", 7);
        // What else may happen to the rest is tried without the command line.
        if (!route.isTriedWhole) continue;
        expectEnding(route, "overloaded", 7);
        expectEnding(route, "drops-midway", 7);
        expectEnding(route, "silent", 7);
    }
}

TEST(Routes, AKeyThatIsRejectedEndsWithFive)
{
    for (const char* options : {"--provider cometapi",
                                "--provider cometapi --route chat",
                                "--provider openrouter",
                                "--provider openrouter --route images",
                                "--provider openai"}) {
        Service service({}, "CANARY-INVALID");
        service.desk.put(QStringLiteral("in.png"), photo({160, 120}));
        const Ending run = service.edit(options);
        EXPECT_EQ(run.exit, 5) << options;
        EXPECT_FALSE((run.err + QString::fromUtf8(run.out)).contains(u"CANARY"));
    }
}

TEST(Routes, AreRefusedInWordsWhereThereAreNone)
{
    Service service;
    service.desk.put(QStringLiteral("in.png"), photo({160, 120}));
    for (const char* options : {"--provider gemini --route chat",
                                "--provider openrouter --upload files",
                                "--provider a1111 --stream",
                                "--provider localai --route chat",
                                "--provider cometapi --route chat --size 2K",
                                "--provider gemini --upload pigeon",
                                "--provider offline --stream"}) {
        const Ending run = service.edit(options);
        EXPECT_EQ(run.exit, 2) << options;
        EXPECT_TRUE(run.json().contains("error")) << options;
    }
    EXPECT_EQ(service.edit("--provider gemini --model no-such-model").exit, 4);
    EXPECT_EQ(service.edit("--provider openrouter --model no/such-model").exit, 4);
}

TEST(Routes, VertexNeedsCredentials)
{
    Service service;
    service.desk.put(QStringLiteral("in.png"), photo({160, 120}));
    service.desk.set(QStringLiteral("GOOGLE_APPLICATION_CREDENTIALS"),
                     QStringLiteral("/nowhere.json"));
    EXPECT_EQ(service.edit("--provider vertex").exit, 5);
}

TEST(Routes, VertexTakesTheTokenThatACommandPrintsAndANewOneForAStaleOne)
{
    const QString path = QLatin1String(routes()[3].path);
    Service service;
    service.desk.put(QStringLiteral("in.png"), photo({160, 120}));
    service.desk.set(QStringLiteral("GOOGLE_APPLICATION_CREDENTIALS"), {});
    service.desk.set(QStringLiteral("GOOGLE_CLOUD_PROJECT"), QStringLiteral("fake-project"));
    service.setKeys("vertex", {service.token()});
    const Ending run = service.edit("--provider vertex");
    EXPECT_EQ(run.exit, 0) << run.err.toStdString();
    EXPECT_EQ(service.paid(), QStringList{path});
    service.setKeys("vertex", {QStringLiteral("stale"), service.token()});
    EXPECT_EQ(service.edit("--provider vertex").exit, 0);
    EXPECT_EQ(service.paid(), (QStringList{path, path, path}));
    EXPECT_EQ(service.desk.run(words("ledger --check")).exit, 0);
    service.setKeys("vertex", {QStringLiteral("stale"), QStringLiteral("stale")});
    const Ending refused = service.edit("--provider vertex");
    EXPECT_EQ(refused.exit, 5);
    EXPECT_EQ(service.paid().size(), 4);
}

TEST(Routes, ACommandIsAskedOnceMoreForAKeyThatIsRefused)
{
    Service service({}, "");
    service.desk.put(QStringLiteral("in.png"), photo({160, 120}));
    service.setKeys("gemini", {QStringLiteral("AQ.unbound"), QStringLiteral("CANARY-good")});
    const Ending run = service.edit("--provider gemini");
    EXPECT_EQ(run.exit, 0) << run.err.toStdString();
    EXPECT_EQ(run.json().at("versions").at(0).at("attempts"), 2);
    EXPECT_EQ(service.paid().size(), 2);
    service.setKeys("gemini", {QStringLiteral("AQ.unbound")});
    EXPECT_EQ(service.edit("--provider gemini").exit, 5);
    EXPECT_EQ(service.paid().size(), 3);
}

TEST(Routes, AServerOfOnesOwnNeedsNoKey)
{
    Service service({}, "");
    service.desk.put(QStringLiteral("in.png"), photo({160, 120}));
    EXPECT_EQ(service.edit("--provider openai --model sd-cpp-local").exit, 0);
    EXPECT_EQ(service.edit("--provider sdcpp").exit, 0);
    EXPECT_EQ(service.edit("--provider a1111 --model dreamshaper_8").exit, 0);
    EXPECT_EQ(service.edit("--provider openrouter").exit, 5);
}

TEST(Routes, AreListedWithWhatTheyNeed)
{
    Service service;
    const Json list = service.desk.run(words("providers --json")).json().at("providers");
    std::vector<std::string> ids;
    for (const Json& provider : list) {
        ids.push_back(provider.at("id"));
        EXPECT_TRUE(provider.at("configured")) << provider.at("id");
        EXPECT_FALSE(provider.at("models").empty());
    }
    EXPECT_EQ(ids,
              (std::vector<std::string>{"offline",
                                        "gemini",
                                        "vertex",
                                        "cometapi",
                                        "openrouter",
                                        "openai",
                                        "a1111",
                                        "localai",
                                        "sdcpp"}));
    EXPECT_EQ(list[3].at("routes"), Json::parse(R"(["native","chat"])"));
    const Json models = service.desk.run(words("models --provider openrouter --json")).json();
    EXPECT_EQ(models.at("models").at(0).at("id"), "google/gemini-nano-banana-2.1");
}

TEST(Routes, ModelsAreAskedForAndUsedAtTheNextStart)
{
    Service service;
    service.desk.put(QStringLiteral("in.png"), photo({160, 120}));
    const auto ids = [&](const char* line) {
        QStringList result;
        const Json list = service.desk.run(words(line)).json();
        for (const Json& model : list.at("models")) result += stringAt(model, "id");
        return result;
    };
    const QString unheardOf = QStringLiteral("gemini-nano-banana-9");
    EXPECT_FALSE(ids("models --provider gemini --json").contains(unheardOf));
    const Json refreshed = service.desk.run(words("models --refresh --json")).json();
    std::map<QString, Json> told;
    for (const Json& each : refreshed.at("refreshed")) told[stringAt(each, "provider")] = each;
    EXPECT_EQ(told[QStringLiteral("gemini")].at("new"), Json::parse(R"(["gemini-nano-banana-9"])"));
    EXPECT_EQ(told[QStringLiteral("openrouter")].at("new"), Json::parse(R"(["acme/painter-9"])"));
    EXPECT_EQ(told[QStringLiteral("openai")].at("new"), Json::parse(R"(["gpt-image-9","gpt-9"])"));
    EXPECT_EQ(told[QStringLiteral("a1111")].at("new"), Json::parse(R"(["dreamshaper_8"])"));
    EXPECT_TRUE(service.paid().isEmpty());
    const Json all = service.desk.run(words("models --json")).json();
    for (const Json& model : all.at("models")) {
        if (stringAt(model, "id") != unheardOf) continue;
        EXPECT_EQ(model.at("listed_only"), true);
        EXPECT_TRUE(model.at("outputs").empty());
    }
    EXPECT_TRUE(ids("models --provider gemini --json").contains(unheardOf));
    EXPECT_EQ(service.edit("--provider a1111 --model dreamshaper_8").exit, 0);
    // The next list takes the place of the one before, and of no other service's.
    EXPECT_EQ(service.desk.run(words("models --provider openai --refresh --json"))
                  .json()
                  .at("refreshed")
                  .size(),
              1U);
    EXPECT_TRUE(ids("models --provider gemini --json").contains(unheardOf));
    EXPECT_EQ(service.desk.run(words("models --provider vertex --refresh")).exit, 4);
}

TEST(Routes, ModelsThatAreGoneAreMarked)
{
    const Service service;
    const Json models = service.desk.run(words("models --provider gemini --json")).json();
    for (const Json& model : models.at("models")) {
        const bool isOld = QDate::fromString(stringAt(model, "retires"), Qt::ISODate).isValid() &&
                           stringAt(model, "retires") < QStringLiteral("2026-11-01");
        EXPECT_EQ(boolAt(model, "retired"), isOld) << model.at("id");
    }
    const QByteArray text = service.desk.run(words("models --provider gemini")).out;
    EXPECT_TRUE(text.contains("retired 2026-01-15"));
}
