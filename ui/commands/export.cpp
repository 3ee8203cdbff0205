// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/export.h"

#include "app/services.h"
#include "document/render.h"
#include "image/codec.h"
#include "image/color.h"
#include "image/transform.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/documentview.h"
#include "ui/filechoosing.h"
#include "ui/preferences.h"
#include "ui/statusline.h"

#include <QFileInfo>

namespace ratoon {
namespace {

/// Pixels of the middle that a dialog shows.
constexpr QSize detailPixels(264, 176);

void writeTo(DocumentView& view, VersionId version, const std::vector<ExportChoice>& choices)
{
    const ExportChoice& first = choices.front();
    const QString name = QFileInfo(fileNameOf(view.session().name())).completeBaseName() + u'.' +
                         first.format.ending;
    const QPointer<DocumentView> target(&view);
    chooseTarget(&view,
                 {.title = ExportDialog::tr("Export"),
                  .suggested = view.beside(name),
                  .filters = {filterOf(first.format)},
                  .ending = first.format.ending},
                 [target, version, choices](const QString& path) {
                     const QStringList paths = pathsBeside(path, choices);
                     for (std::size_t i = 0; target && i < choices.size(); ++i)
                         target->exportTo(
                             paths[static_cast<qsizetype>(i)], version, choices[i].options);
                 });
}

QImage middleOf(const Image& image)
{
    QRect part(QPoint(), detailPixels.boundedTo(image.size()));
    part.moveCenter(image.rect().center());
    const Image middle = converted(cropped(image, part & image.rect()), Depth::Eight);
    return convertedTo(middle, QByteArray()).value_or(middle).toQImage();
}

std::optional<ExportEstimate>
estimateOf(const Canvas& canvas, const ExportChoice& choice, const Cancel& cancel)
{
    const auto bytes = exportedBytes(canvas, choice.format, choice.options, {}, cancel);
    if (!bytes) return std::nullopt;
    if (choice.format.hasLayers)
        return ExportEstimate{bytes->size(), canvas.size, middleOf(rendered(canvas, cancel))};
    const auto picture = decoded(*bytes, {}, cancel);
    if (!picture) return std::nullopt;
    return ExportEstimate{bytes->size(), picture->image.size(), middleOf(picture->image)};
}

ExportEstimator estimatorFor(DocumentView& view, VersionId version, Worker& pool)
{
    const QPointer<DocumentView> target(&view);
    auto work = std::make_shared<Ticket>();
    return [target, version, &pool, work](const ExportChoice& choice, const auto& done) -> Ticket {
        if (!target) return {};
        return target->session().load(version,
                                      [&pool, work, choice, done](const Result<Canvas>& canvas) {
                                          if (!canvas) return done(std::nullopt);
                                          *work = pool.run(
                                              [canvas = *canvas, choice](const Cancel& cancel) {
                                                  return estimateOf(canvas, choice, cancel);
                                              },
                                              done);
                                      });
    };
}

}  // namespace

void exportVersion(DocumentView& view,
                   VersionId version,
                   Services& services,
                   Preferences& preferences)
{
    const QPointer<DocumentView> target(&view);
    auto* dialog = new ExportDialog(
        pictureText(view.session().document().canvas()),
        estimatorFor(view, version, *services.pool),
        preferences.settings().exportPresets,
        [target, version](const std::vector<ExportChoice>& choices) {
            if (target) writeTo(*target, version, choices);
        },
        view.window());
    QObject::connect(dialog,
                     &ExportDialog::presetsChanged,
                     &preferences,
                     [&preferences](const std::vector<ExportPreset>& own) {
                         preferences.change(
                             [&](Settings& settings) { settings.exportPresets = own; });
                     });
    dialog->open();
}

}  // namespace ratoon
