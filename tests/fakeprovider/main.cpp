// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/fakeservice.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

// ratoon-fake-provider: a model service to try things on, without a network and without a bill.

namespace {

using namespace ratoon;
using namespace ratoon::test;

int complain(const QString& what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    return 2;
}

Result<Scenario> scenarioNamed(const QString& name)
{
    for (Scenario& scenario : builtInScenarios()) {
        if (scenario.name == name) return std::move(scenario);
    }
    return failure(ErrorCode::NotFound,
                   {"There is no scenario called “%1”.", {name}},
                   {"See --list for those there are."});
}

Result<Scenario> scenarioInFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, {"%1 cannot be read.", {path}});
    }
    TRY(json, parseJson(file.readAll()));
    return scenarioFrom(json, path);
}

void list()
{
    for (const Scenario& scenario : builtInScenarios()) {
        std::printf("%-24s%s\n", qPrintable(scenario.name), qPrintable(scenario.about));
    }
}

}  // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Plays model services on this machine, each by its own paths: the Gemini API, and chat "
        "completions and the images API as OpenAI, OpenRouter and others take them, and Vertex "
        "AI. Strict about what it is sent, and "
        "answering as a scenario wants."));
    parser.addHelpOption();
    const QCommandLineOption port(QStringLiteral("port"),
                                  QStringLiteral("Listen on this port; 0: any free one."),
                                  QStringLiteral("number"),
                                  QStringLiteral("0"));
    const QCommandLineOption named(QStringLiteral("scenario"),
                                   QStringLiteral("Play this scenario."),
                                   QStringLiteral("name"),
                                   QStringLiteral("normal"));
    const QCommandLineOption script(QStringLiteral("script"),
                                    QStringLiteral("Play the scenario in this JSON file."),
                                    QStringLiteral("file"));
    const QCommandLineOption log(QStringLiteral("log"),
                                 QStringLiteral("Append a line of JSON for each request."),
                                 QStringLiteral("file"));
    const QCommandLineOption limit(QStringLiteral("payload-limit"),
                                   QStringLiteral("Refuse requests with more bytes than this."),
                                   QStringLiteral("bytes"),
                                   QString::number(100 * 1024 * 1024));
    const QCommandLineOption account(
        QStringLiteral("service-account"),
        QStringLiteral("Write the key file of a made-up service account, for "
                       "GOOGLE_APPLICATION_CREDENTIALS."),
        QStringLiteral("file"));
    const QCommandLineOption token(
        QStringLiteral("access-token"),
        QStringLiteral("Write an access token, as a credential command for Vertex AI prints one."),
        QStringLiteral("file"));
    const QCommandLineOption flagging(QStringLiteral("flag-pictures"),
                                      QStringLiteral("Have /v1/moderations flag every picture."));
    const QCommandLineOption listing(QStringLiteral("list"), QStringLiteral("List the scenarios."));
    parser.addOptions({port, named, script, log, limit, account, token, flagging, listing});
    parser.process(application);
    if (parser.isSet(listing)) {
        list();
        return 0;
    }

    auto scenario = parser.isSet(script) ? scenarioInFile(parser.value(script))
                                         : scenarioNamed(parser.value(named));
    if (!scenario) return complain(scenario.error().english());
    FakeService service({.scenario = std::move(*scenario),
                         .payloadLimit = parser.value(limit).toLongLong(),
                         .logFile = parser.value(log)});
    service.moderation().flagsPictures = parser.isSet(flagging);
    if (!service.listen(static_cast<quint16>(parser.value(port).toUInt()))) {
        return complain(QStringLiteral("Port %1 cannot be listened on.").arg(parser.value(port)));
    }
    const auto isPut = [](const QString& path, const QByteArray& text) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    const bool isWritten =
        (!parser.isSet(account) ||
         isPut(parser.value(account), service.desk().serviceAccount(service.tokenUrl()))) &&
        (!parser.isSet(token) || isPut(parser.value(token), service.desk().issued() + '\n'));
    if (!isWritten) return complain(QStringLiteral("A file cannot be written."));
    std::printf("listening on %s\n", service.baseUrl().toEncoded().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
