// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one table of commands. A command that is not here does not exist; one that is here works.
#include "ui/actions.h"
#include "ui/commands/commands.h"

#include <QtGlobal>

#include <array>

namespace ratoon {
namespace {

constexpr ActionRow line(MenuId menu)
{
    return {.menu = menu};
}

/// Of what can only be looked at, it is impossible.
constexpr ActionRow changing(ActionRow row)
{
    row.isChange = true;
    return row;
}

// clang-format off
constexpr auto rows = std::to_array<ActionRow>({
    {"file.new", QT_TRANSLATE_NOOP("Actions", "&New canvas…"), "Ctrl+N", "file-new", MenuId::File, Need::Nothing, &command::newCanvas},
    {"file.open", QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O", "open", MenuId::File, Need::Nothing, &command::open},
    {"file.paste", QT_TRANSLATE_NOOP("Actions", "New from clip&board"), "Ctrl+Shift+V", "paste", MenuId::File, Need::Nothing, &command::newFromClipboard},
    {"file.sample", QT_TRANSLATE_NOOP("Actions", "Open the sample picture"), "", "image", MenuId::File, Need::Nothing, &command::openSample},
    line(MenuId::File),
    changing({"file.save", QT_TRANSLATE_NOOP("Actions", "&Save"), "Ctrl+S", "save", MenuId::File, Need::Document, &command::save}),
    changing({"file.saveAs", QT_TRANSLATE_NOOP("Actions", "Save &as…"), "Ctrl+Shift+S", "", MenuId::File, Need::Document, &command::saveAs}),
    {"file.export", QT_TRANSLATE_NOOP("Actions", "&Export…"), "Ctrl+Shift+E; Ctrl+E", "export", MenuId::File, Need::Picture, &command::exportPicture},
    line(MenuId::File),
    {"file.close", QT_TRANSLATE_NOOP("Actions", "&Close"), "Ctrl+W", "", MenuId::File, Need::Document, &command::closeDocument},
    {"file.start", QT_TRANSLATE_NOOP("Actions", "Start page"), "Ctrl+Shift+H", "", MenuId::File, Need::Document, &command::showStartPage},
    {"file.settings", QT_TRANSLATE_NOOP("Actions", "Se&ttings…"), "Ctrl+,", "settings", MenuId::File, Need::Nothing, &command::showSettings},
    {"file.ledger", QT_TRANSLATE_NOOP("Actions", "S&pending…"), "", "ledger", MenuId::File, Need::Nothing, &command::showLedger},
    {"file.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "", MenuId::File, Need::Nothing, &command::quit},

    {"edit.undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "undo", MenuId::Edit, Need::UndoStep, &command::undo},
    {"edit.redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y", "redo", MenuId::Edit, Need::RedoStep, &command::redo},
    line(MenuId::Edit),
    {"edit.copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C", "duplicate", MenuId::Edit, Need::Picture, &command::copy},
    changing({"edit.paste", QT_TRANSLATE_NOOP("Actions", "&Paste as layer"), "Ctrl+V", "paste", MenuId::Edit, Need::Document, &command::pasteLayer}),

    changing({"image.crop", QT_TRANSLATE_NOOP("Actions", "&Crop to the selection"), "", "", MenuId::Image, Need::Selection, &command::cropToSelection}),
    changing({"image.flatten", QT_TRANSLATE_NOOP("Actions", "&Flatten into one layer"), "", "", MenuId::Image, Need::SeveralLayers, &command::flatten}),

    line(MenuId::Image),
    changing({"image.assign", QT_TRANSLATE_NOOP("Actions", "&Assign a profile…"), "", "", MenuId::Image, Need::Picture, &command::assignProfile}),
    changing({"image.convert", QT_TRANSLATE_NOOP("Actions", "Con&vert to a profile…"), "", "", MenuId::Image, Need::Picture, &command::convertToProfile}),

    changing({"layer.add", QT_TRANSLATE_NOOP("Actions", "&Add from a file…"), "Ctrl+Shift+N", "plus", MenuId::Layer, Need::Document, &command::addLayers}),
    changing({"layer.duplicate", QT_TRANSLATE_NOOP("Actions", "&Duplicate"), "Ctrl+J", "duplicate", MenuId::Layer, Need::Layer, &command::duplicateLayer}),
    changing({"layer.delete", QT_TRANSLATE_NOOP("Actions", "De&lete layer"), "Delete; Backspace", "trash", MenuId::Layer, Need::Layer, &command::deleteLayer, nullptr, KeyScope::Layers}),
    changing({"layer.rename", QT_TRANSLATE_NOOP("Actions", "&Rename layer"), "", "pencil", MenuId::Layer, Need::Layer, &command::renameLayer}),
    changing({"layer.toggle", QT_TRANSLATE_NOOP("Actions", "&Show or hide layer"), "Ctrl+H", "eye", MenuId::Layer, Need::Layer, &command::toggleLayer}),
    line(MenuId::Layer),
    changing({"layer.group", QT_TRANSLATE_NOOP("Actions", "&Group layers"), "Ctrl+G", "folder", MenuId::Layer, Need::Layer, &command::groupLayers}),
    changing({"layer.ungroup", QT_TRANSLATE_NOOP("Actions", "U&ngroup"), "Ctrl+Shift+G", "", MenuId::Layer, Need::Group, &command::ungroupLayers}),
    changing({"layer.clip", QT_TRANSLATE_NOOP("Actions", "&Clip to the layer below"), "", "clip", MenuId::Layer, Need::LayerBelow, &command::clipLayer, &command::isLayerClipped}),
    line(MenuId::Layer),
    changing({"layer.raise", QT_TRANSLATE_NOOP("Actions", "Move &up"), "Ctrl+]", "chevron-up", MenuId::Layer, Need::LayerAbove, &command::raiseLayer}),
    changing({"layer.lower", QT_TRANSLATE_NOOP("Actions", "Move do&wn"), "Ctrl+[", "chevron-down", MenuId::Layer, Need::LayerBelow, &command::lowerLayer}),
    {"layer.above", QT_TRANSLATE_NOOP("Actions", "Choose the layer above"), "PgUp; Alt+]", "", MenuId::Layer, Need::LayerAbove, &command::chooseLayerAbove},
    {"layer.below", QT_TRANSLATE_NOOP("Actions", "Choose the layer below"), "PgDown; Alt+[", "", MenuId::Layer, Need::LayerBelow, &command::chooseLayerBelow},

    {"select.all", QT_TRANSLATE_NOOP("Actions", "&All"), "Ctrl+A", "", MenuId::Select, Need::Document, &command::selectAll},
    {"select.none", QT_TRANSLATE_NOOP("Actions", "&None"), "Ctrl+D; Ctrl+Shift+A", "", MenuId::Select, Need::Selection, &command::selectNone},
    {"select.invert", QT_TRANSLATE_NOOP("Actions", "&Invert"), "Ctrl+Shift+I; Ctrl+I", "", MenuId::Select, Need::Selection, &command::invertSelection},
    line(MenuId::Select),
    {"select.grow", QT_TRANSLATE_NOOP("Actions", "&Grow by 4 px"), "", "plus", MenuId::Select, Need::Selection, &command::growSelection},
    {"select.shrink", QT_TRANSLATE_NOOP("Actions", "&Shrink by 4 px"), "", "minus", MenuId::Select, Need::Selection, &command::shrinkSelection},

    line(MenuId::Select),
    changing({"select.protect", QT_TRANSLATE_NOOP("Actions", "&Protect the selection"), "", "", MenuId::Select, Need::Selection, &command::protectSelection}),
    changing({"select.unprotect", QT_TRANSLATE_NOOP("Actions", "&Clear protection"), "", "", MenuId::Select, Need::Protection, &command::clearProtection}),

    {"prompt.focus", QT_TRANSLATE_NOOP("Actions", "&Write a prompt"), "Ctrl+L; P", "pencil", MenuId::Prompt, Need::Nothing, &command::focusPrompt},
    changing({"prompt.send", QT_TRANSLATE_NOOP("Actions", "&Send"), "Ctrl+Return; Ctrl+Enter", "send", MenuId::Prompt, Need::Document, &command::sendPrompt}),
    {"prompt.cancel", QT_TRANSLATE_NOOP("Actions", "&Cancel the running edit"), "Esc", "cancel", MenuId::Prompt, Need::RunningEdit, &command::cancelEdit},
    changing({"prompt.redo", QT_TRANSLATE_NOOP("Actions", "Redo from the original with &both instructions"), "Ctrl+Shift+Return; Ctrl+Shift+Enter", "retry", MenuId::Prompt, Need::LaterEdit, &command::redoFromOriginal}),
    {"prompt.sent", QT_TRANSLATE_NOOP("Actions", "What &is sent"), "Ctrl+Shift+W", "eye", MenuId::Prompt, Need::Document, &command::showSent},
    line(MenuId::Prompt),
    {"prompt.older", QT_TRANSLATE_NOOP("Actions", "&Older prompt"), "Alt+Up", "history", MenuId::Prompt, Need::Nothing, &command::olderPrompt},
    {"prompt.newer", QT_TRANSLATE_NOOP("Actions", "&Newer prompt"), "Alt+Down", "", MenuId::Prompt, Need::Nothing, &command::newerPrompt},
    {"prompt.reference", QT_TRANSLATE_NOOP("Actions", "Add &references…"), "", "plus", MenuId::Prompt, Need::Document, &command::addReferences},
    line(MenuId::Prompt),
    {"prompt.offline", QT_TRANSLATE_NOOP("Actions", "Work o&ffline"), "", "", MenuId::Prompt, Need::OfflineSwitch, &command::toggleOffline, &command::isOffline},
    line(MenuId::Prompt),
    changing({"prompt.accept", QT_TRANSLATE_NOOP("Actions", "&Accept the result"), "Return; Enter", "check", MenuId::Prompt, Need::Proposal, &command::acceptProposal, nullptr, KeyScope::Canvas}),
    changing({"prompt.discard", QT_TRANSLATE_NOOP("Actions", "&Discard the result"), "Delete; Backspace", "trash", MenuId::Prompt, Need::Proposal, &command::discardProposal, nullptr, KeyScope::Canvas}),

    {"versions.original", QT_TRANSLATE_NOOP("Actions", "Go to the &original"), "", "history", MenuId::Versions, Need::Undo, &command::goToOriginal},
    changing({"versions.star", QT_TRANSLATE_NOOP("Actions", "&Star this version"), "", "star", MenuId::Versions, Need::Document, &command::starVersion, &command::isStarred}),
    changing({"versions.rename", QT_TRANSLATE_NOOP("Actions", "&Rename this version"), "F2", "pencil", MenuId::Versions, Need::Document, &command::renameVersion}),
    {"versions.search", QT_TRANSLATE_NOOP("Actions", "&Find a version"), "Ctrl+F", "search", MenuId::Versions, Need::Document, &command::searchVersions},
    line(MenuId::Versions),
    {"versions.details", QT_TRANSLATE_NOOP("Actions", "&Details"), "", "info", MenuId::Versions, Need::Document, &command::showDetails},
    changing({"versions.note", QT_TRANSLATE_NOOP("Actions", "Edit its not&e…"), "", "note", MenuId::Versions, Need::Document, &command::editNote}),
    changing({"versions.rebase", QT_TRANSLATE_NOOP("Actions", "Repeat on the ori&ginals…"), "", "retry", MenuId::Versions, Need::Prompt, &command::repeatOnOriginals}),
    line(MenuId::Versions),
    {"versions.copyPrompt", QT_TRANSLATE_NOOP("Actions", "&Copy its prompt"), "", "duplicate", MenuId::Versions, Need::Prompt, &command::copyPrompt},
    {"versions.usePrompt", QT_TRANSLATE_NOOP("Actions", "&Use its prompt again"), "", "retry", MenuId::Versions, Need::Prompt, &command::usePrompt},
    line(MenuId::Versions),
    changing({"versions.adjust", QT_TRANSLATE_NOOP("Actions", "&Adjust the graft…"), "Ctrl+Alt+G", "sliders", MenuId::Versions, Need::Reply, &command::adjustGraft, &command::isAdjusting}),
    changing({"versions.place", QT_TRANSLATE_NOOP("Actions", "Place the reply &by hand"), "Ctrl+T", "move", MenuId::Versions, Need::Reply, &command::placeReply}),
    changing({"versions.brush", QT_TRANSLATE_NOOP("Actions", "Brus&h the graft in and out"), "Ctrl+Shift+B", "brush", MenuId::Versions, Need::Reply, &command::brushGraft}),
    {"versions.saveOriginal", QT_TRANSLATE_NOOP("Actions", "Sa&ve the original…"), "", "save", MenuId::Versions, Need::Original, &command::exportOriginal},
    changing({"versions.heldBack", QT_TRANSLATE_NOOP("Actions", "&What was held back…"), "", "", MenuId::Versions, Need::HeldBack, &command::showHeldBack}),
    changing({"versions.newPicture", QT_TRANSLATE_NOOP("Actions", "Take the reply as a &new picture"), "", "image", MenuId::Versions, Need::Refused, &command::takeAsPicture}),
    changing({"versions.looseLayer", QT_TRANSLATE_NOOP("Actions", "Take the reply as a &loose layer"), "", "layers", MenuId::Versions, Need::Refused, &command::takeAsLayer}),
    changing({"versions.askAgain", QT_TRANSLATE_NOOP("Actions", "As&k again"), "", "retry", MenuId::Versions, Need::Refused, &command::askAgain}),
    line(MenuId::Versions),
    {"versions.path", QT_TRANSLATE_NOOP("Actions", "Show the &path"), "", "path", MenuId::Versions, Need::Nothing, &command::showPath, &command::isPathShown},
    {"versions.tree", QT_TRANSLATE_NOOP("Actions", "Show the &tree"), "", "tree", MenuId::Versions, Need::Nothing, &command::showTree, &command::isTreeShown},

    {"view.zoomIn", QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "Ctrl++; Ctrl+=", "zoom", MenuId::View, Need::Document, &command::zoomIn},
    {"view.zoomOut", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "Ctrl+-", "", MenuId::View, Need::Document, &command::zoomOut},
    {"view.actual", QT_TRANSLATE_NOOP("Actions", "&Actual size"), "Ctrl+1", "actual-size", MenuId::View, Need::Document, &command::zoomActual},
    {"view.fit", QT_TRANSLATE_NOOP("Actions", "&Fit the window"), "Ctrl+0", "fit", MenuId::View, Need::Document, &command::zoomFit},
    {"view.fitSelection", QT_TRANSLATE_NOOP("Actions", "Fit the &selection"), "Ctrl+2", "", MenuId::View, Need::Selection, &command::zoomSelection},
    {"view.compare", QT_TRANSLATE_NOOP("Actions", "&Compare with before"), "C", "compare", MenuId::View, Need::Undo, &command::compare, &command::isComparing},
    line(MenuId::View),
    {"view.sent", QT_TRANSLATE_NOOP("Actions", "What &will be sent"), "Shift+W", "", MenuId::View, Need::Document, &command::toggleSentFrame, &command::isSentFrameShown},
    {"view.changes", QT_TRANSLATE_NOOP("Actions", "What a &model changed"), "Shift+C", "", MenuId::View, Need::Document, &command::toggleChanges, &command::areChangesShown},
    {"view.passes", QT_TRANSLATE_NOOP("Actions", "Models each pi&xel went through"), "Shift+P", "", MenuId::View, Need::Document, &command::togglePasses, &command::arePassesShown},
    {"view.protected", QT_TRANSLATE_NOOP("Actions", "Protec&ted areas"), "Shift+K", "", MenuId::View, Need::Document, &command::toggleProtected, &command::isProtectedShown},
    line(MenuId::View),
    {"view.proof", QT_TRANSLATE_NOOP("Actions", "Soft proof"), "Shift+Y", "", MenuId::View, Need::Picture, &command::toggleProof, &command::isProofing},
    {"view.proofSetup", QT_TRANSLATE_NOOP("Actions", "Soft proof of a d&evice…"), "", "", MenuId::View, Need::Picture, &command::setUpProof},
    line(MenuId::View),
    {"view.versions", QT_TRANSLATE_NOOP("Actions", "&Versions"), "F5", "filmstrip", MenuId::View, Need::Nothing, &command::toggleVersions, &command::isVersionsShown},
    {"view.layers", QT_TRANSLATE_NOOP("Actions", "&Layers"), "F7", "layers", MenuId::View, Need::Nothing, &command::toggleLayers, &command::isLayersShown},
    {"view.prompt", QT_TRANSLATE_NOOP("Actions", "&Prompt"), "F8", "pencil", MenuId::View, Need::Nothing, &command::togglePrompt, &command::isPromptShown},
    {"view.canvasOnly", QT_TRANSLATE_NOOP("Actions", "Ca&nvas only"), "Tab", "", MenuId::View, Need::Document, &command::toggleCanvasOnly, &command::isCanvasOnly, KeyScope::Canvas},
    {"view.nextPane", QT_TRANSLATE_NOOP("Actions", "Next pane"), "F6", "", MenuId::View, Need::Nothing, &command::nextPane},
    {"view.nextDocument", QT_TRANSLATE_NOOP("Actions", "Next document"), "Ctrl+Tab; Ctrl+PgDown", "", MenuId::View, Need::OtherDocument, &command::nextDocument},
    {"view.previousDocument", QT_TRANSLATE_NOOP("Actions", "Previous document"), "Ctrl+Shift+Tab; Ctrl+PgUp", "", MenuId::View, Need::OtherDocument, &command::previousDocument},
    {"view.resetLayout", QT_TRANSLATE_NOOP("Actions", "&Reset layout"), "", "retry", MenuId::View, Need::Nothing, &command::resetLayout},
    {"view.fullScreen", QT_TRANSLATE_NOOP("Actions", "F&ull screen"), "F11", "", MenuId::View, Need::Nothing, &command::toggleFullScreen, &command::isFullScreen},
    line(MenuId::View),
    {"view.system", QT_TRANSLATE_NOOP("Actions", "Theme of the s&ystem"), "", "", MenuId::View, Need::Nothing, &command::useSystemTheme, &command::isSystemTheme},
    {"view.light", QT_TRANSLATE_NOOP("Actions", "Li&ght theme"), "", "sun", MenuId::View, Need::Nothing, &command::useLightTheme, &command::isLightTheme},
    {"view.dark", QT_TRANSLATE_NOOP("Actions", "&Dark theme"), "", "moon", MenuId::View, Need::Nothing, &command::useDarkTheme, &command::isDarkTheme},

    {"tool.move", QT_TRANSLATE_NOOP("Actions", "&Move layer"), "V", "move", MenuId::Tools, Need::Document, &command::useTool<"move">, &command::isTool<"move">},
    {"tool.marquee", QT_TRANSLATE_NOOP("Actions", "&Rectangle"), "M", "marquee", MenuId::Tools, Need::Document, &command::useTool<"marquee">, &command::isTool<"marquee">},
    {"tool.ellipse", QT_TRANSLATE_NOOP("Actions", "&Ellipse"), "Shift+M", "ellipse", MenuId::Tools, Need::Document, &command::useTool<"ellipse">, &command::isTool<"ellipse">},
    {"tool.lasso", QT_TRANSLATE_NOOP("Actions", "&Lasso"), "L", "lasso", MenuId::Tools, Need::Document, &command::useTool<"lasso">, &command::isTool<"lasso">},
    {"tool.hand", QT_TRANSLATE_NOOP("Actions", "&Hand"), "H", "hand", MenuId::Tools, Need::Document, &command::useTool<"hand">, &command::isTool<"hand">},
    {"tool.zoom", QT_TRANSLATE_NOOP("Actions", "&Zoom"), "Z", "zoom", MenuId::Tools, Need::Document, &command::useTool<"zoom">, &command::isTool<"zoom">},

    {"help.palette", QT_TRANSLATE_NOOP("Actions", "&Find a command"), "Ctrl+K; Ctrl+Shift+P; /", "search", MenuId::Help, Need::Nothing, &command::openPalette},
    {"help.shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "F1; ?", "keyboard", MenuId::Help, Need::Nothing, &command::showShortcuts},
    {"help.about", QT_TRANSLATE_NOOP("Actions", "&About Ratoon"), "", "info", MenuId::Help, Need::Nothing, &command::showAbout},
});
// clang-format on

}  // namespace

std::span<const ActionRow> actionTable()
{
    return rows;
}

}  // namespace ratoon
