// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hardening.h"
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

#include <cstdio>

namespace ratoon::cli {

namespace {

Outcome<Report> carriedOut(Context context, const Arguments& arguments)
{
    const QString& command = arguments.command;
    if (command == QLatin1String("edit")) return edit(context, arguments);
    if (command == QLatin1String("generate")) return generate(context, arguments);
    if (command == QLatin1String("reconcile")) return reconcile(context, arguments);
    if (command == QLatin1String("drift")) return drift(context, arguments);
    if (command == QLatin1String("rebase")) return rebase(context, arguments);
    if (command == QLatin1String("matrix")) return matrix(context, arguments);
    if (command == QLatin1String("replay")) return replay(context, arguments);
    if (command == QLatin1String("new")) return newDocument(context, arguments);
    if (command == QLatin1String("log")) return log(context, arguments);
    if (command == QLatin1String("show")) return show(context, arguments);
    if (command == QLatin1String("export")) return exportVersion(context, arguments);
    if (command == QLatin1String("verify")) return verify(context, arguments);
    if (command == QLatin1String("salvage")) return salvage(context, arguments);
    if (command == QLatin1String("compact")) return compact(context, arguments);
    if (command == QLatin1String("recover")) return recover(context, arguments);
    if (command == QLatin1String("ledger")) return ledger(context, arguments);
    if (command == QLatin1String("models")) return models(context, arguments);
    return providers(context);
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

    Services services = Services::make(Places::ofUser());
    services.asksConsent = false;  // who writes the command has named the service
    return print(carriedOut({services, terminal}, *arguments), arguments->has("json"));
}

}  // namespace

}  // namespace ratoon::cli

int main(int argc, char** argv)
{
    ratoon::keepMemoryPrivate();
    const QCoreApplication application(argc, argv);
    ratoon::cli::Terminal terminal;  // before any thread: it blocks the signals it reads
    QCoreApplication::setApplicationName(QStringLiteral("ratoon-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RATOON_VERSION));
    return ratoon::cli::run(QCoreApplication::arguments().mid(1), terminal);
}
