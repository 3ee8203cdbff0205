// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/needs.h"

#include "app/networkswitch.h"
#include "app/provenance.h"
#include "document/groups.h"
#include "edit/regraft.h"
#include "ui/canvas/canvaswidget.h"
#include "ui/canvas/insights.h"
#include "ui/mainwindow.h"
#include "ui/models/versiontext.h"

#include <QCoreApplication>

namespace ratoon {
namespace {

struct NeedWords {
    Q_DECLARE_TR_FUNCTIONS(Needs)
};

QString missingLayer(Need need, DocumentView& view)
{
    const Canvas& canvas = view.session().document().canvas();
    const int index = canvas.indexOf(view.canvas().activeLayer());
    if (need == Need::SeveralLayers) {
        return canvas.layers.size() > 1 ? QString() : NeedWords::tr("There is only one layer.");
    }
    if (index < 0) return NeedWords::tr("Choose a layer first.");
    if (need == Need::LayerAbove && index + 1 >= static_cast<int>(canvas.layers.size())) {
        return NeedWords::tr("This is the topmost layer.");
    }
    const Layer& layer = canvas.layers[static_cast<std::size_t>(index)];
    const bool isLowest = layer.group.isNull() && lowestIndex(canvas.layers, index) == 0;
    if (need == Need::LayerBelow && isLowest) return NeedWords::tr("This is the lowest layer.");
    if (need == Need::Group && !layer.isGroup()) return NeedWords::tr("Choose a group first.");
    return {};
}

QString missingVersion(Need need, const Session& session)
{
    const Document& document = session.document();
    switch (need) {
    case Need::Undo: return session.canUndo() ? QString() : NeedWords::tr("This is the original.");
    case Need::Redo:
        return session.canRedo() ? QString() : NeedWords::tr("Nothing comes after this version.");
    case Need::Proposal:
        return session.proposals().empty() && !session.isProposal(document.head())
                   ? NeedWords::tr("No result waits for you.")
                   : QString();
    default: {
        const Version* head = document.tree().find(document.head());
        return promptOf(*head).isEmpty() ? NeedWords::tr("This version was made by hand.")
                                         : QString();
    }
    }
}

QString missingStep(Need need, const DocumentView& view)
{
    const Adjusting* adjusting = view.adjusting();
    const bool isUndo = need == Need::UndoStep;
    if (adjusting == nullptr)
        return missingVersion(isUndo ? Need::Undo : Need::Redo, view.session());
    if (isUndo) {
        return adjusting->canUndo() ? QString() : NeedWords::tr("Nothing has been adjusted yet.");
    }
    return adjusting->canRedo() ? QString() : NeedWords::tr("Nothing was taken back.");
}

QString missingReply(Need need, const MainWindow& window, const Session& session)
{
    const VersionId chosen = window.chosenVersion();
    if (!keepsReply(*session.document().tree().find(chosen))) {
        return NeedWords::tr("This version keeps no reply of a model.");
    }
    const bool isMissing = need == Need::Refused && !session.needsDecision(chosen);
    return isMissing ? NeedWords::tr("This reply has its place.") : QString();
}

}  // namespace

QString missing(const ActionRow& row, const MainWindow& window)
{
    const Need need = row.need;
    DocumentView* view = window.workspace().current();
    if (need == Need::Nothing) return {};
    if (need == Need::OfflineSwitch) {
        return isForcedOffline() ? NeedWords::tr("RATOON_OFFLINE is set in the environment.")
                                 : QString();
    }
    if (need == Need::OtherDocument && window.workspace().hasOther()) return {};
    if (view == nullptr) return NeedWords::tr("Open a picture first.");
    const Session& session = view->session();
    if (row.isChange && session.isReadOnly()) {
        return NeedWords::tr("This document is open for looking only.");
    }
    switch (need) {
    case Need::Nothing:
    case Need::OfflineSwitch:
    case Need::Document: return {};
    case Need::OtherDocument: return NeedWords::tr("No other document is open.");
    case Need::Picture:
        return session.document().canvas().layers.empty() ? NeedWords::tr("The canvas is empty.")
                                                          : QString();
    case Need::Selection:
        return session.selection().isNull() ? NeedWords::tr("Select something first.") : QString();
    case Need::RunningEdit:
        return window.promptDock().isRunning() ? QString() : NeedWords::tr("No edit is running.");
    case Need::LaterEdit: return window.promptDock().redoObstacle();
    case Need::Protection:
        return view->canvas().insights().protectedAreas().isAny()
                   ? QString()
                   : NeedWords::tr("Nothing is protected.");
    case Need::Layer:
    case Need::LayerAbove:
    case Need::LayerBelow:
    case Need::Group:
    case Need::SeveralLayers: return missingLayer(need, *view);
    case Need::UndoStep:
    case Need::RedoStep: return missingStep(need, *view);
    case Need::HeldBack:
        return session.heldBackIn(window.chosenVersion())
                   ? QString()
                   : NeedWords::tr("The reply of this version was not held back.");
    case Need::Original:
        return keepsOriginal(*session.document().tree().find(window.chosenVersion()))
                   ? QString()
                   : NeedWords::tr("This version was made here, from another one.");
    case Need::Reply:
    case Need::Refused: return missingReply(need, window, session);
    case Need::Proposal:
        if (view->adjusting() != nullptr) return NeedWords::tr("A graft is being adjusted.");
        return missingVersion(need, session);
    case Need::Undo:
    case Need::Redo:
    case Need::Prompt: return missingVersion(need, session);
    }
    return {};
}

}  // namespace ratoon
