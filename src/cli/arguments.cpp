// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "base/plaintext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ratoon::cli {

namespace {

QStringList words(const char* list)
{
    return QString::fromLatin1(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

tl::unexpected<Error> usage(const Sentence& what, const CommandForm& form)
{
    return failure(ErrorCode::Usage,
                   what,
                   {QT_TRANSLATE_NOOP("Sentence", "Use: ratoon-cli %1 %2"),
                    {QString::fromUtf8(form.name), QString::fromUtf8(form.synopsis)}});
}

const CommandForm* formOf(const QString& command)
{
    const auto& forms = commandForms();
    const auto found = std::find_if(forms.begin(), forms.end(), [&](const CommandForm& form) {
        return command == QLatin1String(form.name);
    });
    return found == forms.end() ? nullptr : &*found;
}

/// Takes the option at `index` and moves past it.
Result<void>
takeOption(Arguments& arguments, const QStringList& line, qsizetype& index, const CommandForm& form)
{
    const QString& word = line[index++];
    const QString name = word.mid(2).section(QLatin1Char('='), 0, 0);
    if (form.switches.contains(name) || name == QLatin1String("help")) {
        arguments.options[name] += QString();
        return {};
    }
    if (!form.valued.contains(name)) {
        return usage({QT_TRANSLATE_NOOP("Sentence", "%1 has no option --%2."),
                      {arguments.command, plainLine(name, 60)}},
                     form);
    }
    // A place without a name is a variable of a script that is not set, never a wish.
    static const QStringList places = words("out document out-dir sheet change csv");
    QString value;
    if (word.contains(QLatin1Char('=')))
        value = word.section(QLatin1Char('='), 1);
    else if (index < line.size())
        value = line[index++];
    else
        return usage({QT_TRANSLATE_NOOP("Sentence", "--%1 needs a value."), {name}}, form);
    if (value.isEmpty() && places.contains(name))
        return usage({QT_TRANSLATE_NOOP("Sentence", "--%1 needs a value."), {name}}, form);
    arguments.options[name] += value;
    return {};
}

}  // namespace

QString Arguments::value(const char* option) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? QString() : all.last();
}

Result<int> Arguments::integer(const char* option, int fallback, int least, int most) const
{
    if (!has(option)) return fallback;
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (ok && number >= least && number <= most) return number;
    return failure(ErrorCode::Usage,
                   {QT_TRANSLATE_NOOP("Sentence", "--%1 takes a whole number from %2 to %3."),
                    {QString::fromLatin1(option), QString::number(least), QString::number(most)}});
}

Result<std::optional<double>> Arguments::amount(const char* option) const
{
    if (!has(option)) return std::optional<double>();
    bool ok = false;
    const double usd = value(option).toDouble(&ok);
    if (ok && std::isfinite(usd) && usd >= 0) return std::optional(usd);
    return failure(ErrorCode::Usage,
                   {QT_TRANSLATE_NOOP("Sentence", "--%1 takes an amount in USD, such as 0.25."),
                    {QString::fromLatin1(option)}});
}

const std::vector<CommandForm>& commandForms()
{
    static const QStringList asking =
        words("provider model route aspect size upload variants ref timeout retries budget out "
              "document");
    static const std::vector<CommandForm> forms = {
        {"edit",
         "INPUT --prompt TEXT [--region X,Y,W,H | --mask FILE] [--feather PX] [--ref FILE[:ROLE]]… "
         "[--provider ID] "
         "[--model NAME] [--route native|chat|images] [--stream] [--upload inline|files|auto] "
         "[--aspect auto|W:H] [--size 512|1K|2K|4K] [--variants N] [--from VERSION] "
         "[--timeout SECONDS] [--retries N] [--budget USD] [--no-align] [--no-tone-match] "
         "[--out FILE] [--document FILE.ratoon] [--json]",
         "edit a picture or a document by prompt",
         1,
         1,
         asking + words("prompt region mask feather from"),
         words("stream no-align no-tone-match json")},
        {"generate",
         "--prompt TEXT [--ref FILE[:ROLE]]… [--provider ID] [--model NAME] [--aspect W:H] [--size "
         "512|1K|2K|4K] "
         "(--out FILE | --document FILE.ratoon) [--json]",
         "make a picture from words",
         0,
         0,
         asking + words("prompt"),
         words("stream json")},
        {"matrix",
         "INPUT --prompt 'a {red|green} coat' [--models A,B] [--dry-run] [the options of edit] "
         "--document FILE.ratoon [--sheet FILE] [--json]",
         "each of several prompts by each of several models, on the same picture",
         1,
         1,
         words("provider model route aspect size upload ref timeout retries budget document prompt "
               "region mask feather models sheet"),
         words("stream no-align no-tone-match dry-run json")},
        {"reconcile",
         "SOURCE REPLY [--mask FILE | --region X,Y,W,H] [--no-align] [--no-tone-match] [--probe "
         "STEP] "
         "[--change FILE] [--out FILE] [--json]",
         "bring a reply into the place and tone of its source",
         2,
         2,
         words("mask region probe change out"),
         words("no-align no-tone-match json")},
        {"new",
         "INPUT --document FILE.ratoon [--json]",
         "make a document of a picture",
         1,
         1,
         words("document"),
         words("json")},
        {"log",
         "FILE.ratoon [--search WORDS] [--json]",
         "the version tree, or what speaks of something, best first",
         1,
         1,
         words("search"),
         words("json")},
        {"show",
         "FILE.ratoon VERSION [--json]",
         "one version: recipe, measurements, cost",
         2,
         2,
         {},
         words("json")},
        {"export",
         "FILE [--version ID] --out FILE [--quality N] [--metadata none|safe|all] "
         "[--icc keep|srgb] [--original] [--json]",
         "write a version as a picture",
         1,
         1,
         words("version out quality metadata icc"),
         words("original json")},
        {"drift",
         "FILE.ratoon [--path A..B] [--json]",
         "how far versions have drifted where nothing was to change",
         1,
         1,
         words("path"),
         words("json")},
        {"rebase",
         "FILE.ratoon VERSION [--json]",
         "repeat a chain of edits on the oldest pixels they can stand on",
         2,
         2,
         {},
         words("json")},
        {"replay",
         "FILE.ratoon [--path A..B] --onto IMAGE… --out-dir DIR [--jobs N] [--dry-run] [--json]",
         "make the edits of a document anew on other pictures",
         1,
         1000,
         words("path onto out-dir jobs"),
         words("dry-run json")},
        {"verify",
         "FILE.ratoon [--json]",
         "check every hash and reference",
         1,
         1,
         {},
         words("json")},
        {"salvage",
         "FILE.ratoon --out FILE [--json]",
         "everything that can still be read of a damaged document",
         1,
         1,
         words("out"),
         words("json")},
        {"compact",
         "FILE.ratoon [--json]",
         "drop what no version leads to, and free space",
         1,
         1,
         {},
         words("json")},
        {"recover",
         "[--list | ID --out FILE] [--json]",
         "work left by a crash",
         0,
         1,
         words("out"),
         words("list json")},
        {"ledger",
         "[--since DATE] [--document FILE.ratoon] [--check] [--csv FILE] [--json]",
         "what was spent, per model and day",
         0,
         0,
         words("since document csv"),
         words("check json")},
        {"providers", "[--json]", "what is configured", 0, 0, {}, words("json")},
        {"models",
         "[--provider ID] [--refresh] [--json]",
         "what each model accepts; --refresh asks the services first which ones they have",
         0,
         0,
         words("provider"),
         words("refresh json")},
    };
    return forms;
}

Result<Arguments> parsed(const QStringList& line)
{
    Arguments arguments{.command = line.value(0)};
    const CommandForm* form = formOf(arguments.command);
    if (!form) {
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("Sentence", "There is no command “%1”."),
                        {plainLine(arguments.command, 60)}},
                       {QT_TRANSLATE_NOOP("Sentence", "Run ratoon-cli --help for the list.")});
    }
    for (qsizetype i = 1; i < line.size();) {
        if (line[i] == QLatin1String("--")) {
            arguments.positional += line.mid(i + 1);
            break;
        }
        if (line[i].startsWith(QLatin1String("--"))) {
            CHECKED(takeOption(arguments, line, i, *form));
        } else {
            arguments.positional += line[i++];
        }
    }
    if (arguments.has("help")) return arguments;
    const auto count = arguments.positional.size();
    if (count < form->leastPositional) {
        return usage(
            {QT_TRANSLATE_NOOP("Sentence", "%1 needs more than that."), {arguments.command}},
            *form);
    }
    if (count > form->mostPositional) {
        return usage({QT_TRANSLATE_NOOP("Sentence", "%1 does not know what to do with “%2”."),
                      {arguments.command, plainLine(arguments.positional.last(), 100)}},
                     *form);
    }
    return arguments;
}

QString helpText()
{
    QString text =
        QStringLiteral("ratoon-cli: edit photos by prompt, on their original pixels\n\n");
    for (const CommandForm& form : commandForms()) {
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(QString::fromUtf8(form.name),
                         QString::fromUtf8(form.synopsis),
                         QString::fromUtf8(form.summary));
    }
    text += QStringLiteral(
        "\nKeys come from a credential command, the keychain or the environment, never from an "
        "argument. The provider “offline” needs none.\n");
    return text;
}

}  // namespace ratoon::cli
