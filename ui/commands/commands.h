// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>

class QString;

namespace ratoon {

class MainWindow;

/// What the commands of the table do. Each may count on what its row says it needs.
namespace command {

void newCanvas(MainWindow& window);
void open(MainWindow& window);
void newFromClipboard(MainWindow& window);
void openSample(MainWindow& window);
void save(MainWindow& window);
void saveAs(MainWindow& window);
void exportPicture(MainWindow& window);
void closeDocument(MainWindow& window);
void showStartPage(MainWindow& window);
void showSettings(MainWindow& window);
void showLedger(MainWindow& window);
void quit(MainWindow& window);

void undo(MainWindow& window);
void redo(MainWindow& window);
void copy(MainWindow& window);
void pasteLayer(MainWindow& window);
void cropToSelection(MainWindow& window);
void flatten(MainWindow& window);
void assignProfile(MainWindow& window);
void convertToProfile(MainWindow& window);

void addLayers(MainWindow& window);
void duplicateLayer(MainWindow& window);
void deleteLayer(MainWindow& window);
void renameLayer(MainWindow& window);
void toggleLayer(MainWindow& window);
void groupLayers(MainWindow& window);
void ungroupLayers(MainWindow& window);
void clipLayer(MainWindow& window);
bool isLayerClipped(const MainWindow& window);
void raiseLayer(MainWindow& window);
void lowerLayer(MainWindow& window);
void chooseLayerAbove(MainWindow& window);
void chooseLayerBelow(MainWindow& window);

void selectAll(MainWindow& window);
void selectNone(MainWindow& window);
void invertSelection(MainWindow& window);
void growSelection(MainWindow& window);
void shrinkSelection(MainWindow& window);
void protectSelection(MainWindow& window);
void clearProtection(MainWindow& window);

void focusPrompt(MainWindow& window);
void sendPrompt(MainWindow& window);
void cancelEdit(MainWindow& window);
void showSent(MainWindow& window);
void toggleOffline(MainWindow& window);
bool isOffline(const MainWindow& window);
void olderPrompt(MainWindow& window);
void newerPrompt(MainWindow& window);
void addReferences(MainWindow& window);
void redoFromOriginal(MainWindow& window);
void acceptProposal(MainWindow& window);
void discardProposal(MainWindow& window);

void goToOriginal(MainWindow& window);
void starVersion(MainWindow& window);
bool isStarred(const MainWindow& window);
void renameVersion(MainWindow& window);
void searchVersions(MainWindow& window);
void copyPrompt(MainWindow& window);
void usePrompt(MainWindow& window);
void adjustGraft(MainWindow& window);
bool isAdjusting(const MainWindow& window);
void placeReply(MainWindow& window);
void brushGraft(MainWindow& window);
void showHeldBack(MainWindow& window);
void exportOriginal(MainWindow& window);
void takeAsPicture(MainWindow& window);
void takeAsLayer(MainWindow& window);
void askAgain(MainWindow& window);
void repeatOnOriginals(MainWindow& window);
void showDetails(MainWindow& window);
void editNote(MainWindow& window);
void showPath(MainWindow& window);
bool isPathShown(const MainWindow& window);
void showTree(MainWindow& window);
bool isTreeShown(const MainWindow& window);

void zoomIn(MainWindow& window);
void zoomOut(MainWindow& window);
void zoomActual(MainWindow& window);
void zoomFit(MainWindow& window);
void zoomSelection(MainWindow& window);
void compare(MainWindow& window);
bool isComparing(const MainWindow& window);
void toggleSentFrame(MainWindow& window);
bool isSentFrameShown(const MainWindow& window);
void toggleChanges(MainWindow& window);
bool areChangesShown(const MainWindow& window);
void togglePasses(MainWindow& window);
bool arePassesShown(const MainWindow& window);
void toggleProtected(MainWindow& window);
bool isProtectedShown(const MainWindow& window);
void toggleProof(MainWindow& window);
bool isProofing(const MainWindow& window);
void setUpProof(MainWindow& window);
void toggleVersions(MainWindow& window);
bool isVersionsShown(const MainWindow& window);
void toggleLayers(MainWindow& window);
bool isLayersShown(const MainWindow& window);
void togglePrompt(MainWindow& window);
bool isPromptShown(const MainWindow& window);
void toggleCanvasOnly(MainWindow& window);
bool isCanvasOnly(const MainWindow& window);
void nextPane(MainWindow& window);
void nextDocument(MainWindow& window);
void previousDocument(MainWindow& window);
void resetLayout(MainWindow& window);
void toggleFullScreen(MainWindow& window);
bool isFullScreen(const MainWindow& window);
void useSystemTheme(MainWindow& window);
bool isSystemTheme(const MainWindow& window);
void useLightTheme(MainWindow& window);
bool isLightTheme(const MainWindow& window);
void useDarkTheme(MainWindow& window);
bool isDarkTheme(const MainWindow& window);

/// The id of a tool as a template argument.
struct ToolId {
    char text[16] = {};

    template <std::size_t size>
    consteval ToolId(
        const char (&id)[size])  // NOLINT(google-explicit-constructor): a literal is one
    {
        std::copy_n(id, size, text);
    }
};

void chooseTool(MainWindow& window, const char* id);
bool isToolChosen(const MainWindow& window, const char* id);

template <ToolId id>
void useTool(MainWindow& window)
{
    chooseTool(window, id.text);
}

template <ToolId id>
bool isTool(const MainWindow& window)
{
    return isToolChosen(window, id.text);
}

void openPalette(MainWindow& window);
void showShortcuts(MainWindow& window);
void showAbout(MainWindow& window);

}  // namespace command
}  // namespace ratoon
