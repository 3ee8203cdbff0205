// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/matrixcommand.h"

#include "app/files.h"
#include "base/plaintext.h"
#include "cli/editinput.h"
#include "cli/editrun.h"
#include "edit/alternatives.h"
#include "edit/outlook.h"
#include "image/codec.h"
#include "image/transform.h"
#include "storage/diskfile.h"

#include <QCoreApplication>
#include <QPainter>

namespace ratoon::cli {

namespace {

constexpr int sheetCell = 384;  ///< Pixels of the longer side.
constexpr int sheetGap = 12;

/// One prompt by one model.
struct Cell {
    EditIntent intent;
    ModelInfo model;
    std::optional<VersionId> version = {};
    std::optional<Error> error = {};
};

/// "MODEL" of the provider that is named, or "PROVIDER:MODEL".
Result<std::vector<EditIntent>>
byModels(Context context, const EditIntent& intent, const QString& list)
{
    std::vector<EditIntent> intents;
    for (const QString& entry : list.split(u',', Qt::SkipEmptyParts)) {
        EditIntent one = intent;
        const QString head = entry.section(u':', 0, 0).trimmed();
        const bool namesProvider =
            entry.contains(u':') && context.services.catalogue.find(head) != nullptr;
        if (namesProvider) one.provider = head;
        one.model = namesProvider ? entry.section(u':', 1).trimmed() : entry.trimmed();
        CHECKED(checkedModel(context, one));
        intents.push_back(std::move(one));
    }
    if (intents.empty()) intents.push_back(intent);
    return intents;
}

/// Row by row: all models of the first prompt, then of the second.
Result<std::vector<Cell>>
cellsOf(Context context, const Arguments& arguments, const EditIntent& intent)
{
    TRY(prompts, alternativesIn(intent.prompt));
    TRY(models, byModels(context, intent, arguments.value("models")));
    std::vector<Cell> cells;
    for (const QString& prompt : prompts) {
        for (const EditIntent& asked : models) {
            const Provider* provider = context.services.catalogue.find(asked.provider);
            Cell cell{.intent = asked, .model = *provider->model(asked.model)};
            cell.intent.prompt = prompt;
            cells.push_back(std::move(cell));
        }
    }
    return cells;
}

Json cellJson(const Cell& cell, QSize canvas)
{
    const auto price = estimatedUsd(cell.intent, cell.model, canvas);
    return {{"prompt", toJson(cell.intent.prompt)},
            {"provider", toJson(cell.intent.provider)},
            {"model", toJson(cell.model.id)},
            {"estimate_usd", price ? Json(*price) : Json(nullptr)},
            {"version", cell.version ? Json(toJson(cell.version->toString())) : Json(nullptr)},
            {"error", cell.error ? errorJson(*cell.error) : Json(nullptr)}};
}

/// Nothing that is asked after it could go better.
bool endsAll(const Error& error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::OverBudget ||
           error.code == ErrorCode::Unwritable;
}

void askAll(Context context, EditRun& run, std::vector<Cell>& cells, std::optional<double> budget)
{
    for (Cell& cell : cells) {
        cell.intent.budgetUsd = budget;
        auto made = run.edited(cell.intent);
        if (made) {
            cell.version = *made;
            cell.error = run.obstacle(*made);
            budget = budgetAfter(budget, run.versionJson(*made));
        } else {
            cell.error = made.error().error;
        }
        if (!cell.error) continue;
        context.terminal.note(cell.intent.prompt + QStringLiteral(": ") + cell.error->english());
        if (endsAll(*cell.error)) break;
    }
}

/// Prompts from above, models from the left; what failed stays empty.
Result<QImage> sheetOf(EditRun& run, const std::vector<Cell>& cells, int columns, QSize canvas)
{
    const QSize cell = canvas.scaled(sheetCell, sheetCell, Qt::KeepAspectRatio).expandedTo({1, 1});
    const int rows = static_cast<int>(cells.size()) / columns;
    QImage sheet(columns * (cell.width() + sheetGap) + sheetGap,
                 rows * (cell.height() + sheetGap) + sheetGap,
                 QImage::Format_RGB32);
    sheet.fill(QColor(0x80, 0x80, 0x80));
    QPainter painter(&sheet);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!cells[i].version) continue;
        TRY(picture, run.picture(*cells[i].version));
        const QSize size = picture.size().scaled(cell, Qt::KeepAspectRatio).expandedTo({1, 1});
        const int column = static_cast<int>(i) % columns;
        const int row = static_cast<int>(i) / columns;
        const QPoint corner(sheetGap + column * (cell.width() + sheetGap),
                            sheetGap + row * (cell.height() + sheetGap));
        painter.drawImage(corner, resampled(picture, size).toQImage());
    }
    return sheet;
}

Result<void> writeSheet(const QString& path, const QImage& sheet)
{
    const Format format = formatForFileName(path).value_or(Format::Png);
    TRY(bytes, encoded(Image::fromQImage(sheet), {.format = format}));
    return writeFile(path, bytes);
}

/// What is written and told when all is asked.
Outcome<Report>
finished(EditRun& run, const Arguments& arguments, const std::vector<Cell>& cells, QSize canvas)
{
    const QString document = arguments.value("document");
    Report report{.json = {{"document", toJson(document)}, {"cells", Json::array()}}};
    const Cell* failure = nullptr;
    for (const Cell& cell : cells) {
        report.json["cells"].push_back(cellJson(cell, canvas));
        if (cell.error && failure == nullptr) failure = &cell;
        if (cell.version)
            report.text += QStringLiteral("%1  %2  %3\n")
                               .arg(cell.version->toString(), cell.model.id, cell.intent.prompt);
    }
    if (const auto saved = run.saved(document); !saved) return failed(saved.error());
    if (arguments.has("sheet")) {
        const auto models = arguments.value("models").split(u',', Qt::SkipEmptyParts).size();
        TAKE(sheet, sheetOf(run, cells, std::max(1, static_cast<int>(models)), canvas));
        if (const auto written = writeSheet(arguments.value("sheet"), sheet); !written)
            return failed(written.error());
        report.text += arguments.value("sheet") + QLatin1Char('\n');
    }
    if (failure != nullptr) report.exit = exitFor(*failure->error, Stage::Provider);
    return report;
}

Report rehearsed(const std::vector<Cell>& cells, QSize canvas)
{
    Report report{.json = {{"document", nullptr}, {"cells", Json::array()}}};
    std::optional<double> sum = 0.0;
    for (const Cell& cell : cells) {
        const auto price = estimatedUsd(cell.intent, cell.model, canvas);
        sum = sum && price ? std::optional(*sum + *price) : std::nullopt;
        report.json["cells"].push_back(cellJson(cell, canvas));
        report.text += QStringLiteral("%1  %2  %3\n")
                           .arg(price ? QStringLiteral("$%1").arg(*price, 0, 'f', 3)
                                      : QStringLiteral("price unknown"),
                                cell.model.id,
                                cell.intent.prompt);
    }
    report.json["estimate_usd"] = sum ? Json(*sum) : Json(nullptr);
    report.text += sum ? QStringLiteral("about $%1 in all, nothing was sent\n").arg(*sum, 0, 'f', 3)
                       : QStringLiteral("at an unknown price, nothing was sent\n");
    return report;
}

/// There is a place for what is made, and it can be written.
Result<void> checkedTargets(const Arguments& arguments)
{
    const QString document = arguments.value("document");
    if (document.isEmpty() && !arguments.has("dry-run")) {
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("Sentence", "matrix needs a document for its versions.")},
            {QT_TRANSLATE_NOOP("Sentence", "Add --document FILE.ratoon, or --dry-run.")});
    }
    CHECKED(checkedDocument(arguments));
    if (!arguments.has("sheet")) return {};
    return checkWritable(arguments.value("sheet"), sourcesOf(arguments));
}

}  // namespace

Outcome<Report> matrix(Context context, const Arguments& arguments)
{
    if (const auto checked = checkedTargets(arguments); !checked) return failed(checked.error());
    TAKE(intent, intentOf(context, arguments));
    TAKE(cells, cellsOf(context, arguments, intent));
    const QString input = arguments.positional.value(0);
    TAKE(opened,
         context.terminal.await(*context.services.disk,
                                [&places = context.services.places, input](const Cancel& cancel) {
                                    return openedFile(places, input, cancel);
                                }));
    const auto session = sessionOf(context.services, std::move(opened));
    const QSize size = session->document().canvas().size;
    auto region = regionOf(arguments, size);
    if (!region || arguments.has("dry-run")) {
        session->forget();
        if (!region) return failed(region.error());
        for (Cell& cell : cells) cell.intent.where = *region;
        return rehearsed(cells, size);
    }
    for (Cell& cell : cells) cell.intent.where = *region;
    EditRun run(context, *session);
    askAll(context, run, cells, intent.budgetUsd);
    auto outcome = finished(run, arguments, cells, size);
    // What was paid for and not saved stays for recovery.
    const bool isMade = session->document().tree().size() > 1;
    if (!outcome && isMade && session->isModified())
        tellKept(context, outcome);
    else
        session->forget();
    return outcome;
}

}  // namespace ratoon::cli
