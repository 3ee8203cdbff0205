// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rescue.h"

#include "base/plaintext.h"
#include "storage/project.h"
#include "ui/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ratoon {
namespace {

struct Rescue {
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

QString shortName(const QString& path)
{
    return plainLine(QFileInfo(path).fileName(), 100);
}

}  // namespace

Question damageQuestion(const QString& path, const Error& error, DamageAnswers answers)
{
    return {
        .what = Rescue::tr("%1 is damaged.").arg(shortName(path)),
        .more = errorText(error).what + QStringLiteral("\n\n") +
                Rescue::tr("Salvaging makes a new, untitled document of everything that can "
                           "still be read. The file stays as it is, whatever you choose."),
        .answers = {
            {.text = Rescue::tr("Look only"), .run = std::move(answers.look)},
            {.text = Rescue::tr("Salvage"), .run = std::move(answers.salvage), .isDefault = true}}};
}

Question conflictQuestion(const QString& path, ConflictAnswers answers)
{
    return {.what = Rescue::tr("%1 was changed by another program.").arg(shortName(path)),
            .more =
                Rescue::tr("It was not saved over. Keep both gives the other file a name of its "
                           "own beside yours. Reload opens the other file; your work can be had "
                           "back for %n day(s).",
                           nullptr,
                           graceDays),
            .answers = {{.text = Rescue::tr("Reload"), .run = std::move(answers.reload)},
                        {.text = Rescue::tr("Save as…"), .run = std::move(answers.saveAs)},
                        {.text = Rescue::tr("Keep both"),
                         .run = std::move(answers.keepBoth),
                         .isDefault = true}}};
}

}  // namespace ratoon
