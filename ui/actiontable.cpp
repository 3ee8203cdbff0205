// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one table of commands. A command that is not here does not exist; one that is here works.
#include "ui/actions.h"
#include "ui/commands/commands.h"

#include <QtGlobal>

#include <array>

#define TEXT(text) QT_TRANSLATE_NOOP("Actions", text)

namespace ratoon {
namespace {

constexpr ActionRow line(MenuId menu)
{
    return {.menu = menu};
}

// clang-format off
constexpr auto rows = std::to_array<ActionRow>({
    {"file.new", TEXT("&New canvas…"), "Ctrl+N", "file-new", MenuId::File, Need::Nothing, &command::newCanvas},
    {"file.open", TEXT("&Open…"), "Ctrl+O", "open", MenuId::File, Need::Nothing, &command::open},
    {"file.paste", TEXT("New from &clipboard"), "Ctrl+Shift+V", "paste", MenuId::File, Need::Nothing, &command::newFromClipboard},
    {"file.sample", TEXT("Open the sample picture"), "", "image", MenuId::File, Need::Nothing, &command::openSample},
    line(MenuId::File),
    {"file.save", TEXT("&Save"), "Ctrl+S", "save", MenuId::File, Need::Document, &command::save},
    {"file.saveAs", TEXT("Save &as…"), "Ctrl+Shift+S", "", MenuId::File, Need::Document, &command::saveAs},
    {"file.export", TEXT("&Export…"), "Ctrl+Shift+E; Ctrl+E", "export", MenuId::File, Need::Picture, &command::exportPicture},
    line(MenuId::File),
    {"file.close", TEXT("&Close"), "Ctrl+W", "", MenuId::File, Need::Document, &command::closeDocument},
    {"file.start", TEXT("Start page"), "Ctrl+Shift+H", "", MenuId::File, Need::Document, &command::showStartPage},
    {"file.settings", TEXT("Se&ttings…"), "Ctrl+,", "settings", MenuId::File, Need::Nothing, &command::showSettings},
    {"file.quit", TEXT("&Quit"), "Ctrl+Q", "", MenuId::File, Need::Nothing, &command::quit},

    {"edit.undo", TEXT("&Undo"), "Ctrl+Z", "undo", MenuId::Edit, Need::Undo, &command::undo},
    {"edit.redo", TEXT("&Redo"), "Ctrl+Shift+Z; Ctrl+Y", "redo", MenuId::Edit, Need::Redo, &command::redo},
    line(MenuId::Edit),
    {"edit.copy", TEXT("&Copy"), "Ctrl+C", "duplicate", MenuId::Edit, Need::Picture, &command::copy},
    {"edit.paste", TEXT("&Paste as layer"), "Ctrl+V", "paste", MenuId::Edit, Need::Document, &command::pasteLayer},

    {"image.crop", TEXT("&Crop to the selection"), "", "", MenuId::Image, Need::Selection, &command::cropToSelection},
    {"image.flatten", TEXT("&Flatten into one layer"), "", "", MenuId::Image, Need::SeveralLayers, &command::flatten},

    {"layer.add", TEXT("&Add from a file…"), "Ctrl+Shift+N", "plus", MenuId::Layer, Need::Document, &command::addLayers},
    {"layer.duplicate", TEXT("&Duplicate"), "Ctrl+J", "duplicate", MenuId::Layer, Need::Layer, &command::duplicateLayer},
    {"layer.delete", TEXT("De&lete layer"), "Delete; Backspace", "trash", MenuId::Layer, Need::Layer, &command::deleteLayer, nullptr, KeyScope::Layers},
    {"layer.rename", TEXT("&Rename layer"), "", "pencil", MenuId::Layer, Need::Layer, &command::renameLayer},
    {"layer.toggle", TEXT("&Show or hide layer"), "Ctrl+H", "eye", MenuId::Layer, Need::Layer, &command::toggleLayer},
    line(MenuId::Layer),
    {"layer.raise", TEXT("Move &up"), "Ctrl+]", "chevron-up", MenuId::Layer, Need::LayerAbove, &command::raiseLayer},
    {"layer.lower", TEXT("Move do&wn"), "Ctrl+[", "chevron-down", MenuId::Layer, Need::LayerBelow, &command::lowerLayer},
    {"layer.above", TEXT("Choose the layer above"), "PgUp; Alt+]", "", MenuId::Layer, Need::LayerAbove, &command::chooseLayerAbove},
    {"layer.below", TEXT("Choose the layer below"), "PgDown; Alt+[", "", MenuId::Layer, Need::LayerBelow, &command::chooseLayerBelow},

    {"select.all", TEXT("&All"), "Ctrl+A", "", MenuId::Select, Need::Document, &command::selectAll},
    {"select.none", TEXT("&None"), "Ctrl+D; Ctrl+Shift+A", "", MenuId::Select, Need::Selection, &command::selectNone},
    {"select.invert", TEXT("&Invert"), "Ctrl+Shift+I; Ctrl+I", "", MenuId::Select, Need::Selection, &command::invertSelection},
    line(MenuId::Select),
    {"select.grow", TEXT("&Grow by 4 px"), "", "plus", MenuId::Select, Need::Selection, &command::growSelection},
    {"select.shrink", TEXT("&Shrink by 4 px"), "", "minus", MenuId::Select, Need::Selection, &command::shrinkSelection},

    {"prompt.focus", TEXT("&Write a prompt"), "Ctrl+L; P", "pencil", MenuId::Prompt, Need::Nothing, &command::focusPrompt},
    {"prompt.send", TEXT("&Send"), "Ctrl+Return; Ctrl+Enter", "send", MenuId::Prompt, Need::Document, &command::sendPrompt},
    {"prompt.cancel", TEXT("&Cancel the running edit"), "Esc", "cancel", MenuId::Prompt, Need::RunningEdit, &command::cancelEdit},
    {"prompt.sent", TEXT("&What is sent"), "Ctrl+Shift+W", "eye", MenuId::Prompt, Need::Document, &command::showSent},
    line(MenuId::Prompt),
    {"prompt.older", TEXT("&Older prompt"), "Alt+Up", "history", MenuId::Prompt, Need::Nothing, &command::olderPrompt},
    {"prompt.newer", TEXT("&Newer prompt"), "Alt+Down", "", MenuId::Prompt, Need::Nothing, &command::newerPrompt},
    {"prompt.reference", TEXT("Add &references…"), "", "plus", MenuId::Prompt, Need::Document, &command::addReferences},
    line(MenuId::Prompt),
    {"prompt.accept", TEXT("&Accept the result"), "Return; Enter", "check", MenuId::Prompt, Need::Proposal, &command::acceptProposal, nullptr, KeyScope::Canvas},
    {"prompt.discard", TEXT("&Discard the result"), "Delete; Backspace", "trash", MenuId::Prompt, Need::Proposal, &command::discardProposal, nullptr, KeyScope::Canvas},

    {"versions.original", TEXT("Go to the &original"), "", "history", MenuId::Versions, Need::Undo, &command::goToOriginal},
    {"versions.star", TEXT("&Star this version"), "", "star", MenuId::Versions, Need::Document, &command::starVersion, &command::isStarred},
    {"versions.rename", TEXT("&Rename this version"), "F2", "pencil", MenuId::Versions, Need::Document, &command::renameVersion},
    {"versions.search", TEXT("&Find a version"), "Ctrl+F", "search", MenuId::Versions, Need::Document, &command::searchVersions},
    line(MenuId::Versions),
    {"versions.copyPrompt", TEXT("&Copy its prompt"), "", "duplicate", MenuId::Versions, Need::Prompt, &command::copyPrompt},
    {"versions.usePrompt", TEXT("&Use its prompt again"), "", "retry", MenuId::Versions, Need::Prompt, &command::usePrompt},
    line(MenuId::Versions),
    {"versions.path", TEXT("Show the &path"), "", "path", MenuId::Versions, Need::Nothing, &command::showPath, &command::isPathShown},
    {"versions.tree", TEXT("Show the &tree"), "", "tree", MenuId::Versions, Need::Nothing, &command::showTree, &command::isTreeShown},

    {"view.zoomIn", TEXT("Zoom &in"), "Ctrl++; Ctrl+=", "zoom", MenuId::View, Need::Document, &command::zoomIn},
    {"view.zoomOut", TEXT("Zoom &out"), "Ctrl+-", "", MenuId::View, Need::Document, &command::zoomOut},
    {"view.actual", TEXT("&Actual size"), "Ctrl+1", "actual-size", MenuId::View, Need::Document, &command::zoomActual},
    {"view.fit", TEXT("&Fit the window"), "Ctrl+0", "fit", MenuId::View, Need::Document, &command::zoomFit},
    {"view.fitSelection", TEXT("Fit the &selection"), "Ctrl+2", "", MenuId::View, Need::Selection, &command::zoomSelection},
    {"view.compare", TEXT("&Compare with before"), "C", "compare", MenuId::View, Need::Undo, &command::compare, &command::isComparing},
    line(MenuId::View),
    {"view.versions", TEXT("&Versions"), "F5", "filmstrip", MenuId::View, Need::Nothing, &command::toggleVersions, &command::isVersionsShown},
    {"view.layers", TEXT("&Layers"), "F7", "layers", MenuId::View, Need::Nothing, &command::toggleLayers, &command::isLayersShown},
    {"view.prompt", TEXT("&Prompt"), "F8", "pencil", MenuId::View, Need::Nothing, &command::togglePrompt, &command::isPromptShown},
    {"view.canvasOnly", TEXT("Canvas &only"), "Tab", "", MenuId::View, Need::Document, &command::toggleCanvasOnly, &command::isCanvasOnly, KeyScope::Canvas},
    {"view.nextPane", TEXT("Next pane"), "F6", "", MenuId::View, Need::Nothing, &command::nextPane},
    {"view.resetLayout", TEXT("&Reset layout"), "", "retry", MenuId::View, Need::Nothing, &command::resetLayout},
    {"view.fullScreen", TEXT("F&ull screen"), "F11", "", MenuId::View, Need::Nothing, &command::toggleFullScreen, &command::isFullScreen},
    line(MenuId::View),
    {"view.system", TEXT("Theme of the s&ystem"), "", "", MenuId::View, Need::Nothing, &command::useSystemTheme, &command::isSystemTheme},
    {"view.light", TEXT("Li&ght theme"), "", "sun", MenuId::View, Need::Nothing, &command::useLightTheme, &command::isLightTheme},
    {"view.dark", TEXT("&Dark theme"), "", "moon", MenuId::View, Need::Nothing, &command::useDarkTheme, &command::isDarkTheme},

    {"tool.move", TEXT("&Move layer"), "V", "move", MenuId::Tools, Need::Document, &command::useTool<"move">, &command::isTool<"move">},
    {"tool.marquee", TEXT("&Rectangle"), "M", "marquee", MenuId::Tools, Need::Document, &command::useTool<"marquee">, &command::isTool<"marquee">},
    {"tool.ellipse", TEXT("&Ellipse"), "Shift+M", "ellipse", MenuId::Tools, Need::Document, &command::useTool<"ellipse">, &command::isTool<"ellipse">},
    {"tool.lasso", TEXT("&Lasso"), "L", "lasso", MenuId::Tools, Need::Document, &command::useTool<"lasso">, &command::isTool<"lasso">},
    {"tool.hand", TEXT("&Hand"), "H", "hand", MenuId::Tools, Need::Document, &command::useTool<"hand">, &command::isTool<"hand">},
    {"tool.zoom", TEXT("&Zoom"), "Z", "zoom", MenuId::Tools, Need::Document, &command::useTool<"zoom">, &command::isTool<"zoom">},

    {"help.palette", TEXT("&Find a command"), "Ctrl+K; Ctrl+Shift+P; /", "search", MenuId::Help, Need::Nothing, &command::openPalette},
    {"help.shortcuts", TEXT("&Keyboard shortcuts"), "F1; ?", "keyboard", MenuId::Help, Need::Nothing, &command::showShortcuts},
    {"help.about", TEXT("&About Ratoon"), "", "info", MenuId::Help, Need::Nothing, &command::showAbout},
});
// clang-format on

}  // namespace

std::span<const ActionRow> actionTable()
{
    return rows;
}

}  // namespace ratoon
