// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/docks/graftdock.h"
#include "ui/docks/layersdock.h"
#include "ui/docks/promptdock.h"
#include "ui/docks/versionsdock.h"
#include "ui/panes.h"
#include "ui/workspace.h"

#include <QMainWindow>

namespace ratoon {

class Actions;
class CommandPalette;
class ContextRow;
class StatusLine;

/// The size of the window when it opens for the first time, on a screen that has `room` for windows.
QSize openingSize(QSize room);
/// `window` moved, and shrunk if need be, so that a screen with that room shows all of it.
QRect placeWithin(QRect window, const QRect& room);

/// The window: puts its parts together and tells them which document is in front. What it can do is in the table of
/// commands.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// `files` are opened.
    MainWindow(Services& services, Preferences& preferences, const QStringList& files = {});
    ~MainWindow() override;

    Workspace& workspace() const { return *m_workspace; }
    PromptDock& promptDock() const { return *m_prompt; }
    VersionsDock& versionsDock() const { return *m_versions; }
    LayersDock& layersDock() const { return *m_layers; }
    GraftDock& graftDock() const { return *m_graft; }
    Panes& panes() const { return *m_panes; }
    Preferences& preferences() const { return m_preferences; }
    Actions& actions() const { return *m_actions; }
    Services& services() const { return m_services; }

    /// What a command about a version means: the one being adjusted, the proposal on the canvas, the one under the
    /// keyboard in the versions dock, or the head. There has to be a document.
    VersionId chosenVersion() const;

    void openPalette();
    /// What being offline stops, or that it is over.
    void sayConnection();

Q_SIGNALS:
    /// Everything has been asked and answered: the program may end.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildMenuBar();
    void connectParts();
    void connectRow();
    void addDropZones();
    void showDocument(DocumentView* view);
    void follow(DocumentView& view);
    void showTitle();
    void showSelection();
    void showEffect();
    void showTool();
    void showAdjusting();
    void showSentFrame();
    void applySettings();
    void remember();

    Services& m_services;
    Preferences& m_preferences;
    DocumentTabs* m_tabs;
    Workspace* m_workspace;
    PromptDock* m_prompt;
    VersionsDock* m_versions;
    LayersDock* m_layers;
    GraftDock* m_graft;
    ContextRow* m_row;
    QToolBar* m_tools;
    StatusLine* m_status;
    Panes* m_panes;
    Actions* m_actions;
    CommandPalette* m_palette = nullptr;
    QPointer<DocumentView> m_front;
    std::optional<double> m_feather;
    bool m_mayClose = false;
};

}  // namespace ratoon
