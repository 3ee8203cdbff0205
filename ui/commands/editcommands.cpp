// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvaswidget.h"
#include "ui/commands/commands.h"
#include "ui/filechoosing.h"
#include "ui/mainwindow.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ratoon::command {
namespace {

constexpr int growStep = 4;  ///< Pixels.

Session& sessionIn(MainWindow& window)
{
    return window.workspace().current()->session();
}

const Layer& activeLayerIn(MainWindow& window)
{
    return *sessionIn(window).document().canvas().find(
        window.workspace().current()->canvas().activeLayer());
}

void moveLayer(MainWindow& window, int by)
{
    Session& session = sessionIn(window);
    const Layer& layer = activeLayerIn(window);
    const Canvas& canvas = session.document().canvas();
    session.commit(withLayerMoved(canvas, layer.id, canvas.indexOf(layer.id) + by),
                   MainWindow::tr("Move %1").arg(layer.name));
}

void chooseLayer(MainWindow& window, int by)
{
    const Canvas& canvas = sessionIn(window).document().canvas();
    const int index = canvas.indexOf(activeLayerIn(window).id) + by;
    window.layersDock().activate(canvas.layers[static_cast<std::size_t>(index)].id);
}

}  // namespace

void undo(MainWindow& window)
{
    if (Adjusting* adjusting = window.workspace().current()->adjusting()) return adjusting->undo();
    sessionIn(window).undo();
}

void redo(MainWindow& window)
{
    if (Adjusting* adjusting = window.workspace().current()->adjusting()) return adjusting->redo();
    sessionIn(window).redo();
}

void copy(MainWindow& window)
{
    window.workspace().current()->copyPicture();
}

void pasteLayer(MainWindow& window)
{
    window.workspace().current()->addLayers(*QGuiApplication::clipboard()->mimeData());
}

void cropToSelection(MainWindow& window)
{
    Session& session = sessionIn(window);
    Canvas canvas = session.document().canvas();
    const QRect area = session.selection().bounds();
    // Layers keep what lies outside: a larger canvas would bring it back.
    canvas.size = area.size();
    for (Layer& layer : canvas.layers) layer.offset -= area.topLeft();
    session.select({});
    session.commit(std::move(canvas), MainWindow::tr("Crop"));
}

void assignProfile(MainWindow& window)
{
    window.workspace().current()->assignProfile();
}

void convertToProfile(MainWindow& window)
{
    window.workspace().current()->convertToProfile();
}

void flatten(MainWindow& window)
{
    window.workspace().current()->flatten();
}

void addLayers(MainWindow& window)
{
    const QPointer<DocumentView> view(window.workspace().current());
    choosePictures(&window, MainWindow::tr("Add as layers"), [view](const QStringList& paths) {
        if (view) view->addLayers(paths);
    });
}

void duplicateLayer(MainWindow& window)
{
    Session& session = sessionIn(window);
    const Layer& layer = activeLayerIn(window);
    const QString name = MainWindow::tr("%1 copy").arg(layer.name);
    const QString label = MainWindow::tr("Duplicate %1").arg(layer.name);
    const Canvas canvas = withLayerDuplicated(session.document().canvas(), layer.id, name);
    const auto copyIndex = static_cast<std::size_t>(canvas.indexOf(layer.id)) + 1;
    session.commit(canvas, label);
    window.layersDock().activate(canvas.layers[copyIndex].id);
}

void deleteLayer(MainWindow& window)
{
    Session& session = sessionIn(window);
    const Layer& layer = activeLayerIn(window);
    session.commit(withoutLayer(session.document().canvas(), layer.id),
                   MainWindow::tr("Delete %1").arg(layer.name));
}

void renameLayer(MainWindow& window)
{
    window.layersDock().renameActive();
}

void toggleLayer(MainWindow& window)
{
    Session& session = sessionIn(window);
    const Layer& layer = activeLayerIn(window);
    const QString label = layer.visible ? MainWindow::tr("Hide %1") : MainWindow::tr("Show %1");
    session.commit(withLayerChanged(session.document().canvas(),
                                    layer.id,
                                    [](Layer& changed) { changed.visible = !changed.visible; }),
                   label.arg(layer.name));
}

void raiseLayer(MainWindow& window)
{
    moveLayer(window, 1);
}

void lowerLayer(MainWindow& window)
{
    moveLayer(window, -1);
}

void chooseLayerAbove(MainWindow& window)
{
    chooseLayer(window, 1);
}

void chooseLayerBelow(MainWindow& window)
{
    chooseLayer(window, -1);
}

void selectAll(MainWindow& window)
{
    Session& session = sessionIn(window);
    session.select(Mask::filled(session.document().canvas().size, 255));
}

void selectNone(MainWindow& window)
{
    sessionIn(window).select({});
}

void invertSelection(MainWindow& window)
{
    window.workspace().current()->changeSelection(
        [](const Mask& selection) { return selection.inverted(); });
}

void growSelection(MainWindow& window)
{
    window.workspace().current()->changeSelection(
        [](const Mask& selection) { return selection.grown(growStep); });
}

void shrinkSelection(MainWindow& window)
{
    window.workspace().current()->changeSelection(
        [](const Mask& selection) { return selection.grown(-growStep); });
}

}  // namespace ratoon::command
