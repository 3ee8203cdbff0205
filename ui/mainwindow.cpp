// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/actions.h"
#include "ui/canvas/canvaswidget.h"
#include "ui/canvas/insights.h"
#include "ui/canvas/stagingbar.h"
#include "ui/commands/export.h"
#include "ui/contextrow.h"
#include "ui/dropzones.h"
#include "ui/menus.h"
#include "ui/models/drifttext.h"
#include "ui/models/versiontext.h"
#include "ui/palette.h"
#include "ui/statusline.h"
#include "ui/style/style.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace ratoon {
namespace {

constexpr QSize usualSize(1600, 1000);
constexpr QSize smallestSize(960, 600);
constexpr QSize frameRoom(16, 40);  ///< What a window manager puts around a window.

QToolBar* toolStrip(QMainWindow* window)
{
    auto* strip = new QToolBar(MainWindow::tr("Tools"), window);
    strip->setObjectName(QStringLiteral("toolStrip"));
    strip->setMovable(false);
    strip->setFloatable(false);
    strip->setIconSize({metrics::icon, metrics::icon});
    strip->setContextMenuPolicy(Qt::PreventContextMenu);
    strip->setFixedWidth(metrics::toolStrip);
    return strip;
}

}  // namespace

QSize openingSize(QSize room)
{
    return usualSize.boundedTo(room - frameRoom).expandedTo(smallestSize);
}

QRect placeWithin(QRect window, const QRect& room)
{
    window.setSize(window.size().boundedTo(room.size() - frameRoom));
    const QPoint last = room.bottomRight() - QPoint(window.width(), window.height());
    window.moveLeft(std::max(room.left(), std::min(window.left(), last.x())));
    window.moveTop(std::max(room.top(), std::min(window.top(), last.y())));
    return window;
}

MainWindow::MainWindow(Services& services, Preferences& preferences, const QStringList& files)
    : m_services(services)
    , m_preferences(preferences)
    , m_tabs(new DocumentTabs)
    , m_workspace(new Workspace(services, preferences, *m_tabs, files))
    , m_prompt(new PromptDock(services, preferences, this))
    , m_versions(new VersionsDock(services.catalogue, this))
    , m_layers(new LayersDock(*services.pool, this))
    , m_graft(new GraftDock(this))
    , m_row(new ContextRow(*m_tabs, this))
    , m_tools(toolStrip(this))
    , m_status(new StatusLine(this))
    , m_panes(nullptr)
    , m_actions(nullptr)
{
    build();
    connectParts();
    connectRow();
    addDropZones();
    resize(openingSize(screen()->availableSize()));
    // The screen may be smaller by now, or its scale another.
    if (restoreGeometry(preferences.state().windowGeometry) && !isMaximized() && !isFullScreen())
        setGeometry(placeWithin(geometry(), screen()->availableGeometry()));
    if (!preferences.state().windowLayout.isEmpty()) {
        m_panes->restore(preferences.state().windowLayout);
    }
    applySettings();
    m_workspace->showStartPage();
}

/// The workspace goes first: its views look at sessions, and others look at those.
MainWindow::~MainWindow()
{
    showDocument(nullptr);
    delete takeCentralWidget();
}

void MainWindow::build()
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(smallestSize);
    setContextMenuPolicy(Qt::PreventContextMenu);
    addToolBar(Qt::TopToolBarArea, m_row);
    addToolBar(Qt::LeftToolBarArea, m_tools);
    setCentralWidget(m_workspace);
    setStatusBar(m_status);
    m_panes = new Panes(*this, {*m_prompt, *m_versions, *m_layers, *m_graft}, *m_tools);
    m_actions = new Actions(*this);
    buildMenuBar();
    fillToolStrip(*m_tools, *m_actions);
    m_layers->addButtons({m_actions->find("layer.add"),
                          m_actions->find("layer.group"),
                          m_actions->find("layer.duplicate"),
                          m_actions->find("layer.delete")});
}

void MainWindow::buildMenuBar()
{
    fillMenus(*menuBar(), *m_actions, m_preferences, [this](const QString& path) {
        m_workspace->open({path});
    });
    auto* find = new QToolButton;
    find->setObjectName(QStringLiteral("findCommand"));
    find->setText(Actions::keySign("help.palette") + QStringLiteral("  ") + tr("Find a command"));
    find->setAccessibleName(tr("Find a command"));
    find->setFocusPolicy(Qt::TabFocus);
    setEmphasis(*find, Emphasis::Quiet);
    connect(find, &QToolButton::clicked, this, &MainWindow::openPalette);
    menuBar()->setCornerWidget(find, Qt::TopRightCorner);
}

void MainWindow::connectParts()
{
    connect(m_workspace, &Workspace::currentChanged, this, &MainWindow::showDocument);
    connect(m_workspace, &Workspace::stateChanged, this, [this] {
        showTitle();
        m_actions->refresh();
    });
    StartPage& start = m_workspace->startPage();
    const auto triggers = [this](const char* id) {
        return [this, id] { m_actions->find(id)->trigger(); };
    };
    connect(&start, &StartPage::openWanted, this, triggers("file.open"));
    connect(&start, &StartPage::pasteWanted, this, triggers("file.paste"));
    connect(&start, &StartPage::emptyWanted, this, triggers("file.new"));
    connect(m_status, &StatusLine::onlineWanted, this, triggers("prompt.offline"));
    connect(m_prompt, &PromptDock::stateChanged, m_actions, &Actions::refresh);
    connect(m_prompt, &PromptDock::sent, this, [this] {
        if (m_front) m_front->canvas().setFocus(Qt::OtherFocusReason);
    });
    connect(m_prompt, &PromptDock::sentFrameChanged, this, &MainWindow::showSentFrame);
    connect(m_versions, &VersionsDock::repeatWanted, this, [this](VersionId id) {
        if (m_front) m_front->repeatOnOriginals(id, m_preferences);
    });
    connect(m_versions, &VersionsDock::shapeChanged, m_actions, &Actions::refresh);
    connect(m_versions, &VersionsDock::exportWanted, this, [this](VersionId id) {
        if (m_front) exportVersion(*m_front, id, m_services, m_preferences);
    });
    connect(m_versions, &VersionsDock::adjustWanted, this, [this](VersionId id) {
        if (m_front) m_front->adjust(id);
    });
    connect(m_prompt, &PromptDock::decided, this, [this](VersionId id, ReplyChoice choice) {
        if (m_front) m_front->decide(id, choice);
    });
    connect(m_versions, &VersionsDock::promptReused, m_prompt, &PromptDock::usePrompt);
    connect(m_layers, &LayersDock::activeChanged, this, [this](LayerId id) {
        if (m_front) m_front->canvas().setActiveLayer(id);
        m_actions->refresh();
    });
    connect(m_layers, &LayersDock::canvasPreviewed, this, [this](const Canvas& canvas) {
        if (m_front) m_front->canvas().showLive(canvas);
    });
    connect(m_layers, &LayersDock::canvasRestored, this, [this] {
        if (m_front) m_front->canvas().showLive({});
    });
    connect(&m_preferences, &Preferences::settingsChanged, this, &MainWindow::applySettings);
}

void MainWindow::connectRow()
{
    connect(m_row, &ContextRow::featherChosen, this, [this](std::optional<double> pixels) {
        m_feather = pixels;
        m_prompt->setFeather(pixels);
        showSelection();
    });
    connect(m_row, &ContextRow::compared, this, [this](bool before) {
        if (m_front) m_front->setComparing(before);
    });
    connect(m_row, &ContextRow::dragOutStarted, this, [this] {
        if (m_front) m_front->canvas().startDragOut();
    });
}

void MainWindow::addDropZones()
{
    auto* zones = new DropZones(*this);
    zones->add({.place = m_tabs->parentWidget(),
                .name = tr("Open as a document"),
                .dropped = [this](const QMimeData& mime) { m_workspace->open(mime); }});
    zones->add({.place = &m_workspace->startPage(),
                .name = tr("Open as a document"),
                .dropped = [this](const QMimeData& mime) { m_workspace->open(mime); }});
    zones->add({.place = m_prompt,
                .name = tr("Add as a reference"),
                .obstacle = [this] { return m_prompt->referenceObstacle(); },
                .dropped = [this](const QMimeData& mime) { m_prompt->addReferences(mime); }});
}

void MainWindow::openPalette()
{
    if (m_palette == nullptr) m_palette = new CommandPalette(*m_actions, *this);
    m_palette->open();
}

void MainWindow::sayConnection()
{
    if (!m_preferences.isOffline())
        return m_workspace->say({.what = tr("Online again. Nothing is sent before you say so.")});
    const QString running =
        m_prompt->isRunning() ? tr("The edit that is on its way ends as it would.") : QString();
    m_workspace->say({.what = tr("Offline: no connection is opened. Edits by services wait until "
                                 "you turn it off; the offline provider works."),
                      .more = running});
}

void MainWindow::showDocument(DocumentView* view)
{
    if (m_front) {
        m_front->draft() = m_prompt->draft();
        m_front->setComparing(false);
        m_front->session().disconnect(this);
        m_front->canvas().disconnect(this);
        m_front->disconnect(this);
        m_front->canvas().disconnect(m_prompt);
        m_front->canvas().insights().setSent({}, false);
    } else if (view != nullptr && view->draft().isEmpty()) {
        view->draft() =
            m_prompt->draft();  // written before it was there, or while it was being opened
    }
    m_front = view;
    Session* session = view == nullptr ? nullptr : &view->session();
    m_panes->setHasDocument(view != nullptr || m_workspace->isOpening());
    m_row->setHasDocument(view != nullptr);
    m_prompt->show(session, view == nullptr ? PromptDraft{} : view->draft());
    m_versions->show(session);
    m_layers->show(session, view == nullptr ? LayerId() : view->canvas().activeLayer());
    m_status->clear();
    if (view != nullptr) follow(*view);
    showAdjusting();
    m_actions->refresh();
}

void MainWindow::follow(DocumentView& view)
{
    Session& session = view.session();
    CanvasWidget& canvas = view.canvas();
    for (auto signal : {&Session::headChanged,
                        &Session::treeChanged,
                        &Session::selectionChanged,
                        &Session::jobsChanged}) {
        connect(&session, signal, m_actions, &Actions::refresh, Qt::UniqueConnection);
    }
    connect(&session, &Session::selectionChanged, this, &MainWindow::showSelection);
    connect(&session, &Session::headChanged, this, &MainWindow::showEffect);
    connect(&session, &Session::markedChanged, this, &MainWindow::showEffect);
    connect(&session, &Session::driftChanged, this, &MainWindow::showEffect);
    connect(&canvas, &CanvasWidget::selectionDrawn, m_prompt, &PromptDock::setDrawn);
    connect(
        &canvas.insights(), &Insights::changed, m_actions, &Actions::refresh, Qt::UniqueConnection);
    connect(
        &canvas, &CanvasWidget::zoomChanged, m_status, &StatusLine::setZoom, Qt::UniqueConnection);
    connect(&canvas,
            &CanvasWidget::cursorMoved,
            m_status,
            &StatusLine::setCursor,
            Qt::UniqueConnection);
    connect(&canvas,
            &CanvasWidget::cursorLeft,
            m_status,
            &StatusLine::clearCursor,
            Qt::UniqueConnection);
    connect(&canvas, &CanvasWidget::toolChanged, this, &MainWindow::showTool);
    connect(&canvas, &CanvasWidget::previewChanged, m_actions, &Actions::refresh);
    connect(&view, &DocumentView::adjustingChanged, this, &MainWindow::showAdjusting);
    connect(&view, &DocumentView::proofChanged, this, [this] {
        showEffect();
        m_actions->refresh();
    });
    connect(&view, &DocumentView::askedAgain, m_prompt, &PromptDock::sendAgain);
    m_status->setZoom(canvas.viewport().percent());
    canvas.setReduceMotion(m_preferences.settings().reduceMotion);
    m_actions->addTo(canvas);
    showTool();
    showSelection();
    showEffect();
    showSentFrame();
}

void MainWindow::showTitle()
{
    const QString program = QStringLiteral("Ratoon");
    if (!m_front) return setWindowTitle(program);
    const QString title = documentTitle(m_front->session().name(), m_front->savedState());
    setWindowTitle(title + QStringLiteral(" — ") + program);
}

void MainWindow::showSelection()
{
    if (!m_front) return;
    const Mask& selection = m_front->session().selection();
    const double automatic = selection.isNull() ? 0 : automaticFeather(selection);
    m_row->setAutomaticFeather(automatic);
    m_front->canvas().setFeather(selection.isNull() ? 0 : m_feather.value_or(automatic));
}

void MainWindow::showEffect()
{
    if (!m_front) return;
    const Document& document = m_front->session().document();
    m_status->setPicture(document.canvas(), m_front->canvas().proof());
    const Version& head = *document.tree().find(document.head());
    const bool isGenerated = head.origin.kind == OriginKind::Generated;
    const VersionDrift* drift = isGenerated ? m_front->session().drift(head.id) : nullptr;
    const bool isMarked = m_front->canvas().insights().protectedAreas().isAny();
    m_status->setNote(drift == nullptr ? QString() : driftNote(*drift, isMarked));
}

void MainWindow::showSentFrame()
{
    if (m_front)
        m_front->canvas().insights().setSent(m_prompt->sentFrame(), m_prompt->isSentOfInterest());
}

void MainWindow::showTool()
{
    if (!m_front) return;
    m_status->setHint(m_front->canvas().toolInfo().hint);
    m_actions->refresh();
}

void MainWindow::showAdjusting()
{
    Adjusting* adjusting = m_front ? m_front->adjusting() : nullptr;
    const QString title = adjusting == nullptr ? QString()
                                               : versionTitle(m_front->session().document().tree(),
                                                              adjusting->version());
    m_graft->show(adjusting, title);
    m_panes->setAdjusting(adjusting != nullptr);
    if (adjusting != nullptr) {
        m_prompt->withdraw(adjusting->version());
        connect(adjusting, &Adjusting::changed, m_actions, &Actions::refresh, Qt::UniqueConnection);
    }
    m_actions->refresh();
}

VersionId MainWindow::chosenVersion() const
{
    if (const Adjusting* adjusting = m_front->adjusting()) return adjusting->version();
    return m_front->canvas().stagingBar().current().value_or(m_versions->current());
}

void MainWindow::applySettings()
{
    for (DocumentView* view : m_workspace->views()) {
        view->canvas().setReduceMotion(m_preferences.settings().reduceMotion);
    }
    m_status->setOffline(m_preferences.isOffline());
    m_actions->refresh();
}

void MainWindow::remember()
{
    m_preferences.remember([this](SessionState& state) {
        state.windowGeometry = saveGeometry();
        state.windowLayout = m_panes->saved();
    });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_mayClose) {
        remember();
        event->accept();
        Q_EMIT closed();
        return;
    }
    event->ignore();
    m_workspace->closeAll([this] {
        m_mayClose = true;
        // The answer may be there already, and a window does not close while it is closing.
        QMetaObject::invokeMethod(this, &MainWindow::close, Qt::QueuedConnection);
    });
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    m_actions->refresh();
}

}  // namespace ratoon
