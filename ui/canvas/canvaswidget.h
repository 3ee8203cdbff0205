// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/picture.h"
#include "app/services.h"
#include "app/session.h"
#include "ui/canvas/picturetiles.h"
#include "ui/canvas/tools/tool.h"
#include "ui/canvas/viewport.h"

#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QMimeData;

namespace ratoon {

class DragOut;
class EditPills;
class Insights;
class MarchingAnts;
class StagingBar;

/// Shows a session's picture, its selection, its running edits and its proposals, and lets tools work on it.
///
/// Shown is, in this order: the peeked version, the live canvas of a gesture, the previewed version, the head.
class CanvasWidget final : public QWidget, private ToolHost {
    Q_OBJECT

public:
    /// `first`: the head's picture, if it is known; it is then seen at once.
    CanvasWidget(Services& services,
                 Session& session,
                 Picture first = {},
                 QWidget* parent = nullptr);
    ~CanvasWidget() override;

    /// In the order of the tool strip.
    std::vector<ToolInfo> tools() const;
    QString tool() const;
    void setTool(const QString& id);
    /// Works in place of the chosen tool until it is taken away (null), which has to be before it is gone. Meanwhile
    /// nothing is decided about proposals here.
    void setGuest(Tool* guest);
    /// What the tool in use says about itself.
    ToolInfo toolInfo() const { return active().info(); }
    ToolHost& toolHost() { return *this; }

    const Viewport& viewport() const override { return m_viewport; }
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void zoomToActualSize();
    void zoomToSelection();

    /// Shows a version while the pointer rests on its row; nothing: what was there before.
    void peek(std::optional<VersionId> version);
    /// Shows a proposal in place of the head until it is accepted or left.
    void setPreview(std::optional<VersionId> version);
    std::optional<VersionId> preview() const { return m_preview; }
    /// Shows a canvas that is not a version, while a slider is dragged; nothing: the head again.
    void showLive(const std::optional<Canvas>& canvas) override;

    /// Shows everything as that device would; nothing: as it is.
    void setProof(const std::optional<Proof>& proof);
    const std::optional<Proof>& proof() const { return m_source.proof(); }

    LayerId activeLayer() const override { return m_activeLayer; }
    void setActiveLayer(LayerId layer) { m_activeLayer = layer; }
    /// Width of the soft edge inside the selection, in canvas pixels; shown as a second, faint outline.
    void setFeather(double pixels);
    void setSurround(Surround surround);
    /// Nothing moves by itself.
    void setReduceMotion(bool isReduced);

    /// What is on the screen.
    const Picture& picture() const { return m_source.picture(); }
    StagingBar& stagingBar() { return *m_staging; }
    /// What is shown of edits before and after them.
    Insights& insights() { return *m_insights; }
    /// Starts dragging the head as an image file: call it when a drag from a button or handle begins.
    void startDragOut();
    /// Nothing is being rendered or loaded: what is shown is final.
    bool isSettled() const;

Q_SIGNALS:
    /// In canvas pixels; may lie outside of the canvas.
    void cursorMoved(QPointF canvas);
    void cursorLeft();
    void zoomChanged(double percent);
    void toolChanged(const QString& id);
    void previewChanged();
    /// The bounds of what is being drawn, to be selected; empty: nothing is.
    void selectionDrawn(QRect area);
    /// `at`: canvas pixels under the pointer.
    void picturesDropped(const QMimeData& data, QPointF at);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// A hand that holds the canvas, whatever tool is in use.
    struct Grip {
        QPointF from;
        bool hasMoved = false;
    };

    /// What was there when the left button went down.
    struct Click {
        Mask selection;
        bool isFirst = true;  ///< No gesture was under way.
    };

    // ToolHost
    Session& session() override { return m_session; }
    void setViewport(const Viewport& viewport) override;
    void updateOverlay() override { update(); }
    void showDrawn(const QRect& area) override { Q_EMIT selectionDrawn(area); }
    void follow();

    void connectInsights();
    void connectSession();
    void showPicture();
    void updateAnts();
    void showVersion(VersionId version, Ticket& ticket, std::optional<Canvas>& canvas);
    void takePicture(const QRect& changed);
    void adoptTheme();
    void placeOverlays();
    void describe();
    void updateCursor();

    Tool& active() const { return m_guest != nullptr ? *m_guest : *m_tool; }
    bool means(Qt::MouseButton button) const;
    bool takeShortcut(const QKeyEvent& key) const;
    bool zoomByKey(const QKeyEvent& key);
    bool panByKey(const QKeyEvent& key);
    bool takeGesture(const QEvent& event);
    void releaseSpace();
    void takeBackClick();
    Pointer pointer(const QMouseEvent& event) const;

    void paintSurround(QPainter& painter, const QRect& exposed) const;
    void paintPicture(QPainter& painter, const QRect& exposed);
    void paintDropZone(QPainter& painter) const;

    Session& m_session;
    PictureSource m_source;
    PictureTiles m_tiles;
    Viewport m_viewport;
    Surround m_surround = Surround::Theme;

    std::vector<std::unique_ptr<Tool>> m_tools;
    Tool* m_tool = nullptr;
    Tool* m_guest = nullptr;
    LayerId m_activeLayer;

    std::optional<VersionId> m_peek;
    std::optional<VersionId> m_preview;
    std::optional<Canvas> m_peekCanvas;
    std::optional<Canvas> m_previewCanvas;
    std::optional<Canvas> m_live;
    Ticket m_peekLoad;
    Ticket m_previewLoad;

    std::optional<Grip> m_grip;
    Click m_click;
    bool m_isSpaceDown = false;
    bool m_hasSpacePanned = false;
    bool m_isDropTarget = false;

    MarchingAnts* m_ants;
    QRegion m_antsRegion;
    std::unique_ptr<DragOut> m_dragOut;
    EditPills* m_pills;
    StagingBar* m_staging;
    Insights* m_insights;
};

}  // namespace ratoon
