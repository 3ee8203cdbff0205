// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvaswidget.h"

#include "ui/canvas/canvasaccessible.h"
#include "ui/canvas/dragout.h"
#include "ui/canvas/editpills.h"
#include "ui/canvas/insights.h"
#include "ui/canvas/marchingants.h"
#include "ui/canvas/stagingbar.h"
#include "ui/canvas/tools/alltools.h"

#include <QEvent>
#include <QLocale>

#include <algorithm>

namespace ratoon {

CanvasWidget::CanvasWidget(Services& services, Session& session, Picture first, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_source(*services.pool, std::move(first))
    , m_tiles(*services.pool)
    , m_tools(allTools(*this))
    , m_ants(new MarchingAnts(*services.pool, this))
    , m_dragOut(std::make_unique<DragOut>(session))
    , m_pills(new EditPills(session, *this))
    , m_staging(new StagingBar(session, this))
    , m_insights(new Insights(*services.pool, session, *this))
{
    setTool(QStringLiteral("marquee"));
    CanvasAccessible::install();
    setObjectName(QStringLiteral("canvas"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(4 * metrics::send, 3 * metrics::send);
    setAccessibleName(tr("Canvas"));
    if (!session.document().canvas().layers.empty()) {
        m_activeLayer = session.document().canvas().layers.back().id;
    }
    connect(&m_source, &PictureSource::changed, this, &CanvasWidget::takePicture);
    connect(&m_tiles, &PictureTiles::ready, this, [this](const QRect& area) {
        const QPoint origin = m_viewport.deviceOrigin();
        const double ratio = m_viewport.devicePixelRatio();
        const QRect device = area.translated(origin);
        update(QRectF(QPointF(device.topLeft()) / ratio, QSizeF(device.size()) / ratio)
                   .toAlignedRect());
    });
    connect(m_ants, &MarchingAnts::changed, this, &CanvasWidget::updateAnts);
    connect(m_pills, &EditPills::layoutChanged, this, &CanvasWidget::placeOverlays);
    connect(m_pills, &EditPills::shimmered, this, [this](const QRect& area) {
        update(m_viewport.toWidget(QRectF(area)).toAlignedRect());
    });
    connect(m_staging, &StagingBar::shown, this, &CanvasWidget::setPreview);
    connect(m_staging, &StagingBar::layoutChanged, this, &CanvasWidget::placeOverlays);
    connectInsights();
    connectSession();
    setPreview(m_staging->current());
    adoptTheme();
    updateCursor();
    if (!picture().isNull()) takePicture(picture().canvas.rect());
    if (picture().isNull() || m_preview) showPicture();
    describe();
}

CanvasWidget::~CanvasWidget() = default;

void CanvasWidget::connectInsights()
{
    connect(m_insights, &Insights::changed, this, qOverload<>(&QWidget::update));
    connect(m_insights, &Insights::layoutChanged, this, &CanvasWidget::placeOverlays);
    connect(m_insights, &Insights::placeWanted, this, [this](const QRect& area) {
        // With what is around it, to be understood.
        const QSize room = area.size();
        setViewport(m_viewport.fittedTo(
            QRectF(area.adjusted(-room.width(), -room.height(), room.width(), room.height()))));
    });
    connect(this, &CanvasWidget::previewChanged, m_insights, [this] {
        m_insights->setPreview(m_preview);
    });
}

void CanvasWidget::connectSession()
{
    m_ants->setSelection(m_session.selection());
    connect(&m_session, &Session::headChanged, this, [this] {
        active().cancel();
        m_live.reset();
        showPicture();
    });
    connect(&m_session, &Session::selectionChanged, this, [this] {
        m_ants->setSelection(m_session.selection());
        describe();
    });
    connect(&m_session, &Session::stateChanged, this, &CanvasWidget::describe);
}

// --- What is shown

bool CanvasWidget::isSettled() const
{
    return !m_source.isRendering() && m_tiles.isSettled() && m_ants->isSettled() &&
           !m_peekLoad.isActive() && !m_previewLoad.isActive() && m_insights->isSettled();
}

void CanvasWidget::setProof(const std::optional<Proof>& proof)
{
    if (m_source.proof() == proof) return;
    m_source.setProof(proof);
    showPicture();
}

void CanvasWidget::showPicture()
{
    if (m_peek && m_peekCanvas)
        m_source.show(*m_peekCanvas);
    else if (m_live)
        m_source.show(*m_live);
    else if (m_preview && m_previewCanvas)
        m_source.show(*m_previewCanvas);
    else
        m_source.show(m_session.document().canvas());
}

void CanvasWidget::showVersion(VersionId version, Ticket& ticket, std::optional<Canvas>& canvas)
{
    ticket = m_session.load(version, [this, &ticket, &canvas](const Result<Canvas>& loaded) {
        ticket.release();
        if (!loaded) return;  // Session says so by itself
        canvas = *loaded;
        showPicture();
    });
}

void CanvasWidget::peek(std::optional<VersionId> version)
{
    if (version == m_peek) return;
    m_peek = version;
    m_peekLoad.drop();
    m_peekCanvas.reset();
    if (version)
        showVersion(*version, m_peekLoad, m_peekCanvas);
    else
        showPicture();
}

void CanvasWidget::setPreview(std::optional<VersionId> version)
{
    if (version == m_preview) return;
    m_preview = version;
    m_previewLoad.drop();
    m_previewCanvas.reset();
    if (version)
        showVersion(*version, m_previewLoad, m_previewCanvas);
    else
        showPicture();
    Q_EMIT previewChanged();
}

void CanvasWidget::showLive(const std::optional<Canvas>& canvas)
{
    m_live = canvas;
    showPicture();
}

void CanvasWidget::takePicture(const QRect& changed)
{
    const Picture& shown = m_source.picture();
    const bool isFirst = m_viewport.canvasSize().isEmpty();
    if (isFirst) m_viewport = Viewport(shown.canvas.size, size(), devicePixelRatioF());
    setViewport(m_viewport.withCanvas(shown.canvas.size));
    m_tiles.setPicture(shown.pyramid, changed);
    update(m_viewport.toWidget(QRectF(changed)).toAlignedRect().adjusted(-2, -2, 2, 2));
    if (isFirst) Q_EMIT zoomChanged(m_viewport.percent());
    describe();
}

void CanvasWidget::setFeather(double pixels)
{
    m_ants->setFeather(pixels);
}

void CanvasWidget::setSurround(Surround surround)
{
    m_surround = surround;
    update();
}

void CanvasWidget::setReduceMotion(bool isReduced)
{
    m_ants->setReduceMotion(isReduced);
    m_pills->setReduceMotion(isReduced);
}

void CanvasWidget::startDragOut()
{
    m_dragOut->start(*this);
}

// --- Tools

std::vector<ToolInfo> CanvasWidget::tools() const
{
    std::vector<ToolInfo> infos;
    infos.reserve(m_tools.size());
    for (const auto& tool : m_tools) infos.push_back(tool->info());
    return infos;
}

QString CanvasWidget::tool() const
{
    return m_tool->info().id;
}

void CanvasWidget::setTool(const QString& id)
{
    const auto found = std::find_if(
        m_tools.begin(), m_tools.end(), [&id](const auto& tool) { return tool->info().id == id; });
    if (found == m_tools.end() || found->get() == m_tool) return;
    if (m_tool != nullptr) m_tool->cancel();
    m_tool = found->get();
    updateCursor();
    update();
    Q_EMIT toolChanged(id);
}

void CanvasWidget::setGuest(Tool* guest)
{
    if (guest == m_guest) return;
    active().cancel();
    m_guest = guest;
    m_staging->setSuspended(guest != nullptr);
    updateCursor();
    update();
    Q_EMIT toolChanged(active().info().id);
}

void CanvasWidget::updateCursor()
{
    if (m_grip)
        setCursor(Qt::ClosedHandCursor);
    else if (m_isSpaceDown)
        setCursor(Qt::OpenHandCursor);
    else
        setCursor(active().cursor());
}

// --- View

void CanvasWidget::setViewport(const Viewport& viewport)
{
    if (viewport == m_viewport) return;
    const bool isZoomed = viewport.scale() != m_viewport.scale();
    m_viewport = viewport;
    placeOverlays();
    update();
    if (!isZoomed) return;
    describe();
    Q_EMIT zoomChanged(m_viewport.percent());
}

void CanvasWidget::zoomIn()
{
    setViewport(m_viewport.stepped(1, m_viewport.center()));
}

void CanvasWidget::zoomOut()
{
    setViewport(m_viewport.stepped(-1, m_viewport.center()));
}

void CanvasWidget::zoomToFit()
{
    setViewport(m_viewport.fitted());
}

void CanvasWidget::zoomToActualSize()
{
    setViewport(m_viewport.scaled(1.0, m_viewport.center()));
}

void CanvasWidget::zoomToSelection()
{
    const Mask& selection = m_session.selection();
    if (selection.isNull() || selection.isEmpty())
        zoomToFit();
    else
        setViewport(m_viewport.fittedTo(selection.bounds()));
}

void CanvasWidget::placeOverlays()
{
    m_staging->placeIn(rect());
    m_insights->placeIn(rect());
    QRect room = rect();
    if (m_staging->isActive())
        room.setBottom(m_staging->geometry().top() + StagingBar::shadowReach);
    m_pills->place(m_viewport, room);
}

void CanvasWidget::adoptTheme()
{
    const Theme& theme = themeOf(*this);
    m_tiles.setChecker({.dark = theme.checkerDark, .light = theme.checkerLight});
    update();
}

/// The outline of before, and that of now.
void CanvasWidget::updateAnts()
{
    const QRegion now = m_ants->region(m_viewport);
    update(now | m_antsRegion);
    m_antsRegion = now;
}

/// The size or the screen of the widget is another one.
void CanvasWidget::follow()
{
    if (!m_viewport.canvasSize().isEmpty())
        setViewport(m_viewport.resized(size(), devicePixelRatioF()));
    placeOverlays();
}

void CanvasWidget::describe()
{
    const QLocale locale;
    const QSize size = m_session.document().canvas().size;
    QString text = tr("%1, %2 × %3 px, %4 %")
                       .arg(m_session.name(),
                            locale.toString(size.width()),
                            locale.toString(size.height()),
                            locale.toString(qRound(m_viewport.percent())));
    const Mask& selection = m_session.selection();
    if (!selection.isNull()) {
        const QRect bounds = selection.bounds();
        text += tr(", selection %1 × %2 px")
                    .arg(locale.toString(bounds.width()), locale.toString(bounds.height()));
    }
    setAccessibleDescription(text);
}

}  // namespace ratoon
