// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/groups.h"
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

void moveLayer(MainWindow& window, Canvas (*moved)(Canvas, LayerId))
{
    Session& session = sessionIn(window);
    const Layer& layer = activeLayerIn(window);
    session.commit(moved(session.document().canvas(), layer.id),
                   MainWindow::tr("Move %1").arg(layer.name));
    window.layersDock().activate(window.layersDock().active());
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
    session.commit(canvas, MainWindow::tr("Crop"));
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
    // The copy lies above, with all that is in it.
    const auto grown = canvas.layers.size() - session.document().canvas().layers.size();
    const auto copyIndex = static_cast<std::size_t>(canvas.indexOf(layer.id)) + grown;
    session.commit(canvas, label);
    window.layersDock().activate(canvas.layers[copyIndex].id);
}

void deleteLayer(MainWindow& window)
{
    Session& session = sessionIn(window);
    const std::vector<LayerId> chosen = window.layersDock().chosen();
    const QString label = chosen.size() > 1
                              ? MainWindow::tr("Delete layers")
                              : MainWindow::tr("Delete %1").arg(activeLayerIn(window).name);
    session.commit(withoutLayers(session.document().canvas(), chosen), label);
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

void groupLayers(MainWindow& window)
{
    Session& session = sessionIn(window);
    const LayerId id = LayerId::make();
    const Layer group{.id = id, .name = MainWindow::tr("Group"), .kind = LayerKind::Group};
    const Canvas& canvas = session.document().canvas();
    const Canvas grouped = withLayersGrouped(canvas, window.layersDock().chosen(), group);
    if (!grouped.find(id)) {
        window.workspace().say({.what = MainWindow::tr("Groups cannot be nested any deeper.")});
        return;
    }
    session.commit(grouped, MainWindow::tr("Group layers"));
    window.layersDock().activate(id);
}

void ungroupLayers(MainWindow& window)
{
    Session& session = sessionIn(window);
    const Layer& group = activeLayerIn(window);
    session.commit(withoutGroup(session.document().canvas(), group.id),
                   MainWindow::tr("Ungroup %1").arg(group.name));
}

void clipLayer(MainWindow& window)
{
    Session& session = sessionIn(window);
    const Layer& layer = activeLayerIn(window);
    const QString label =
        layer.isClipped ? MainWindow::tr("Release %1") : MainWindow::tr("Clip %1");
    session.commit(withLayerChanged(session.document().canvas(),
                                    layer.id,
                                    [](Layer& changed) { changed.isClipped = !changed.isClipped; }),
                   label.arg(layer.name));
}

bool isLayerClipped(const MainWindow& window)
{
    DocumentView* view = window.workspace().current();
    if (view == nullptr) return false;
    const Layer* layer = view->session().document().canvas().find(view->canvas().activeLayer());
    return layer != nullptr && layer->isClipped;
}

void raiseLayer(MainWindow& window)
{
    moveLayer(window, withLayerRaised);
}

void lowerLayer(MainWindow& window)
{
    moveLayer(window, withLayerLowered);
}

void chooseLayerAbove(MainWindow& window)
{
    window.layersDock().step(1);
}

void chooseLayerBelow(MainWindow& window)
{
    window.layersDock().step(-1);
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
