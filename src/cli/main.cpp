// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hardening.h"
#include "app/pixelmemory.h"
#include "base/heap.h"
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

bool asksForHelp(const QStringList& words)
{
    return words.isEmpty() || words.contains(QLatin1String("--help")) ||
           words.contains(QLatin1String("-h")) || words.first() == QLatin1String("help");
}

int run(const QStringList& words, Terminal& terminal)
{
    if (words.contains(QLatin1String("--version"))) {
        std::printf("ratoon-cli %s\n", RATOON_VERSION);
        return 0;
    }
    if (asksForHelp(words)) {
        std::fputs(helpText().toUtf8().constData(), words.isEmpty() ? stderr : stdout);
        return words.isEmpty() ? static_cast<int>(Exit::Usage) : 0;
    }
    const auto arguments = parsed(words);
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
    return ratoon::cli::run(QCoreApplication::arguments().mid(1), terminal);
}
