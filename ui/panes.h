// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSize>

class QDockWidget;
class QMainWindow;
class QToolBar;

namespace ratoon {

class GraftDock;
class LayersDock;
class PromptDock;
class VersionsDock;

/// Where the docks are, which of them are wanted, and what becomes of them in a small window. A dock is seen if it is
/// wanted, a document is open, and the canvas does not have the window to itself.
class Panes final : public QObject {
    Q_OBJECT

public:
    struct Docks {
        PromptDock& prompt;
        VersionsDock& versions;
        LayersDock& layers;
        GraftDock& graft;
    };

    Panes(QMainWindow& window, Docks docks, QToolBar& tools);

    /// As it was on the first day.
    void reset();
    bool isWanted(const QDockWidget& dock) const;
    void setWanted(QDockWidget& dock, bool wanted);

    bool isCanvasOnly() const { return m_isCanvasOnly; }
    void setCanvasOnly(bool canvasOnly);
    /// The panel that adjusts a graft takes the place of versions and layers.
    void setAdjusting(bool adjusting);
    /// The start page needs no docks.
    void setHasDocument(bool hasDocument);

    /// From canvas to prompt to versions to layers, and round again.
    void focusNext();

    QByteArray saved() const;
    void restore(const QByteArray& saved);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show();
    void adapt();
    QList<QSize> sizes() const;
    void giveSizes(const QList<QSize>& sizes);
    /// The lasting ones.
    QList<QDockWidget*> all() const;
    QList<QDockWidget*> withGraft() const;

    QMainWindow& m_window;
    Docks m_docks;
    QToolBar& m_tools;
    QList<QDockWidget*> m_wanted;
    bool m_isCanvasOnly = false;
    bool m_hasDocument = false;
    bool m_isAdjusting = false;
    QSize m_versionsBefore;  ///< Before the panel came.
    QSize m_layersBefore;
    bool m_wasNarrow = false;
    bool m_isSized = false;
    QList<QSize> m_remembered;  ///< Of all(), until there is a document to show them beside.
};

}  // namespace ratoon
