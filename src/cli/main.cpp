// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hardening.h"
#include "app/pixelmemory.h"
#include "base/heap.h"
#include "base/plaintext.h"
#include "cli/catalogcommands.h"
#include "cli/documentcommands.h"
#include "cli/driftcommand.h"
#include "cli/editcommand.h"
#include "cli/ledgercommand.h"
#include "cli/matrixcommand.h"
#include "cli/rebasecommand.h"
#include "cli/reconcilecommand.h"
#include "cli/replaycommand.h"
#include "cli/rescuecommands.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace ratoon::cli {

namespace {

using Command = Outcome<Report> (*)(Context, const Arguments&);

Outcome<Report> listProviders(Context context, const Arguments& /*arguments*/)
{
    return providers(context);
}

constexpr std::array<std::pair<const char*, Command>, 18> commands = {{
    {"edit", edit},
    {"generate", generate},
    {"reconcile", reconcile},
    {"drift", drift},
    {"rebase", rebase},
    {"matrix", matrix},
    {"replay", replay},
    {"new", newDocument},
    {"log", log},
    {"show", show},
    {"export", exportVersion},
    {"verify", verify},
    {"salvage", salvage},
    {"compact", compact},
    {"recover", recover},
    {"ledger", ledger},
    {"models", models},
    {"providers", listProviders},
}};

/// Whatever arguments.cpp has a form for is one of them.
Outcome<Report> carriedOut(Context context, const Arguments& arguments)
{
    const auto command = std::ranges::find_if(
        commands, [&](const auto& each) { return arguments.command == QLatin1String(each.first); });
    Q_ASSERT(command != commands.end());
    return command->second(context, arguments);
}

/// Usage, where one is no text: by what it reads as, a file would not be found again.
Result<QStringList> wordsOf(int argc, const char* const* argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words += QString::fromLocal8Bit(argv[i]);
        if (words.last().toLocal8Bit() == argv[i]) continue;
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("Sentence", "“%1” is no text in UTF-8."),
                        {plainLine(words.last(), 100)}},
                       {QT_TRANSLATE_NOOP("Sentence", "Rename the file.")});
    }
    return words;
}

/// Later ones may be the name of a file, or the value of an option.
bool asksForHelp(const QString& first)
{
    return first == QLatin1String("--help") || first == QLatin1String("-h") ||
           first == QLatin1String("help");
}

int run(const QStringList& words, Terminal& terminal)
{
    if (words.isEmpty()) {
        std::fputs(helpText().toUtf8().constData(), stderr);
        return static_cast<int>(Exit::Usage);
    }
    if (words.first() == QLatin1String("--version")) {
        std::printf("ratoon-cli %s\n", RATOON_VERSION);
        return 0;
    }
    const auto arguments = parsed(words);
    if (asksForHelp(words.first()) || (arguments && arguments->has("help"))) {
        std::fputs(helpText().toUtf8().constData(), stdout);
        return 0;
    }
    if (!arguments)
        return print(failed(arguments.error()), words.contains(QLatin1String("--json")));

    const Places places = Places::ofUser();
    const Settings settings = Settings::fromJson(readJsonFile(places.settingsFile()));
    const PixelKeeper keeper = pixelKeeper(pixelBudget(settings), places);
    Services services = Services::make(places);
    services.asksConsent = false;  // who writes the command has named the service
    return print(carriedOut({services, terminal}, *arguments), arguments->has("json"));
}

}  // namespace

}  // namespace ratoon::cli

int main(int argc, char** argv)
{
    ratoon::keepMemoryPrivate();
    ratoon::returnMemoryEarly();
    const QCoreApplication application(argc, argv);
    ratoon::cli::Terminal terminal;  // before any thread: it blocks the signals it reads
    QCoreApplication::setApplicationName(QStringLiteral("ratoon-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RATOON_VERSION));
    const auto words = ratoon::cli::wordsOf(argc, argv);
    return words ? ratoon::cli::run(*words, terminal)
                 : ratoon::cli::print(
                       ratoon::cli::failed(words.error()),
                       QCoreApplication::arguments().contains(QLatin1String("--json")));
}
