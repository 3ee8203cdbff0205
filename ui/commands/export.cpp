// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/export.h"

#include "ui/dialogs/exportdialog.h"
#include "ui/documentview.h"
#include "ui/filechoosing.h"
#include "ui/statusline.h"

#include <QFileInfo>

namespace ratoon {
namespace {

void writeTo(DocumentView& view, VersionId version, const ExportChoice& choice)
{
    const QString name = QFileInfo(fileNameOf(view.session().name())).completeBaseName() + u'.' +
                         choice.format.ending;
    const QFileInfo beside(view.session().path());
    const QString suggested =
        view.session().path().isEmpty() ? name : beside.absolutePath() + u'/' + name;
    const QPointer<DocumentView> target(&view);
    chooseTarget(&view,
                 {.title = ExportDialog::tr("Export"),
                  .suggested = suggested,
                  .filters = {filterOf(choice.format)},
                  .ending = choice.format.ending},
                 [target, version, choice](const QString& path) {
                     if (target) target->exportTo(path, version, choice.options);
                 });
}

}  // namespace

void exportVersion(DocumentView& view, VersionId version)
{
    const QPointer<DocumentView> target(&view);
    auto* dialog = new ExportDialog(
        pictureText(view.session().document().canvas()),
        [target, version](const ExportChoice& choice) {
            if (target) writeTo(*target, version, choice);
        },
        view.window());
    dialog->open();
}

}  // namespace ratoon
