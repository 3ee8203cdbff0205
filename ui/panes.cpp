// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes.h"

#include "ui/docks/graftdock.h"
#include "ui/docks/layersdock.h"
#include "ui/docks/promptdock.h"
#include "ui/docks/versionsdock.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QMainWindow>
#include <QToolBar>

#include <utility>

namespace ratoon {
namespace {

constexpr int narrowWindow = 1400;
constexpr int lowWindow = 860;
constexpr int narrowColumn = 232;
constexpr int layersShare = 264;
constexpr int layoutVersion = 1;

}  // namespace

Panes::Panes(QMainWindow& window, Docks docks, QToolBar& tools)
    : QObject(&window)
    , m_window(window)
    , m_docks(docks)
    , m_tools(tools)
{
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    window.installEventFilter(this);
    reset();
}

QList<QDockWidget*> Panes::all() const
{
    return {&m_docks.prompt, &m_docks.versions, &m_docks.layers};
}

QList<QDockWidget*> Panes::withGraft() const
{
    return {&m_docks.prompt, &m_docks.versions, &m_docks.layers, &m_docks.graft};
}

void Panes::reset()
{
    for (QDockWidget* dock : withGraft()) {
        m_window.removeDockWidget(dock);
        dock->setFloating(false);
    }
    m_window.addDockWidget(Qt::BottomDockWidgetArea, &m_docks.prompt);
    m_window.addDockWidget(Qt::RightDockWidgetArea, &m_docks.versions);
    m_window.addDockWidget(Qt::RightDockWidgetArea, &m_docks.layers);
    m_window.addDockWidget(Qt::RightDockWidgetArea, &m_docks.graft);
    m_wanted = all();
    m_isCanvasOnly = false;
    m_isSized = false;
    show();
    adapt();
}

bool Panes::isWanted(const QDockWidget& dock) const
{
    return std::any_of(m_wanted.begin(), m_wanted.end(), [&dock](const QDockWidget* each) {
        return each == &dock;
    });
}

void Panes::setWanted(QDockWidget& dock, bool wanted)
{
    m_wanted.removeAll(&dock);
    if (wanted) m_wanted.append(&dock);
    show();
    if (wanted) dock.raise();
}

void Panes::setCanvasOnly(bool canvasOnly)
{
    m_isCanvasOnly = canvasOnly;
    show();
}

void Panes::setAdjusting(bool adjusting)
{
    if (adjusting == m_isAdjusting) return;
    if (adjusting) {
        m_versionsBefore = m_docks.versions.size();
        m_layersBefore = m_docks.layers.size();
        m_isCanvasOnly = false;
    }
    m_isAdjusting = adjusting;
    show();
    if (adjusting) {
        m_window.resizeDocks({&m_docks.graft}, {metrics::rightColumn}, Qt::Horizontal);
    } else {
        const QList<QDockWidget*> column{&m_docks.versions, &m_docks.layers};
        m_window.resizeDocks(
            column, {m_versionsBefore.width(), m_layersBefore.width()}, Qt::Horizontal);
        m_window.resizeDocks(
            column, {m_versionsBefore.height(), m_layersBefore.height()}, Qt::Vertical);
    }
}

void Panes::setHasDocument(bool hasDocument)
{
    m_hasDocument = hasDocument;
    if (!hasDocument) m_isCanvasOnly = false;
    show();
    adapt();
}

void Panes::show()
{
    const bool areSeen = m_hasDocument && !m_isCanvasOnly;
    for (QDockWidget* dock : all()) {
        const bool isCovered = m_isAdjusting && dock != &m_docks.prompt;
        dock->setVisible(areSeen && isWanted(*dock) && !isCovered);
    }
    m_docks.graft.setVisible(areSeen && m_isAdjusting);
    m_tools.setVisible(areSeen);
}

/// Sizes change only where the window becomes narrow or wide: in between they are the user's.
void Panes::adapt()
{
    const bool isNarrow = m_window.width() < narrowWindow;
    m_docks.prompt.setFoldable(m_window.height() < lowWindow);
    if (m_hasDocument && !m_remembered.isEmpty()) giveSizes(std::exchange(m_remembered, {}));
    if (!m_hasDocument || (m_isSized && isNarrow == m_wasNarrow)) return;
    m_isSized = true;
    m_wasNarrow = isNarrow;
    const int column = isNarrow ? narrowColumn : metrics::rightColumn;
    m_window.resizeDocks({&m_docks.versions, &m_docks.layers}, {column, column}, Qt::Horizontal);
    m_window.resizeDocks({&m_docks.versions, &m_docks.layers},
                         {m_window.height() - layersShare, layersShare},
                         Qt::Vertical);
    m_window.resizeDocks({&m_docks.prompt}, {metrics::promptDock}, Qt::Vertical);
}

void Panes::focusNext()
{
    QList<QWidget*> panes{m_window.centralWidget()};
    for (QDockWidget* dock : withGraft()) {
        if (dock->isVisible()) panes << dock->widget();
    }
    const QWidget* focused = QApplication::focusWidget();
    qsizetype at = 0;
    for (qsizetype index = 0; index < panes.size(); ++index) {
        if (focused != nullptr && panes.at(index)->isAncestorOf(focused)) at = index;
    }
    QWidget* next = panes.at((at + 1) % panes.size());
    if (next == m_docks.prompt.widget()) return m_docks.prompt.focusPrompt();
    QWidget* first = next;
    while (first->focusPolicy() == Qt::NoFocus && first->nextInFocusChain() != next) {
        first = first->nextInFocusChain();
    }
    first->setFocus(Qt::TabFocusReason);
}

QByteArray Panes::saved() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << layoutVersion << m_window.saveState(layoutVersion);
    for (const QDockWidget* dock : all()) stream << isWanted(*dock);
    stream << sizes();
    return bytes;
}

void Panes::restore(const QByteArray& saved)
{
    QDataStream stream(saved);
    int version = 0;
    QByteArray state;
    stream >> version >> state;
    if (version != layoutVersion || !m_window.restoreState(state, layoutVersion)) return;
    m_wanted.clear();
    for (QDockWidget* dock : all()) {
        bool wanted = true;
        stream >> wanted;
        if (wanted) m_wanted << dock;
    }
    stream >> m_remembered;
    m_isSized = m_remembered.size() == all().size() && !m_remembered.contains(QSize());
    if (!m_isSized) m_remembered.clear();
    m_wasNarrow = m_window.width() < narrowWindow;
    show();
}

/// What is hidden keeps the size it had.
QList<QSize> Panes::sizes() const
{
    if (!m_remembered.isEmpty()) return m_remembered;
    QList<QSize> sizes;
    for (const QDockWidget* dock : all()) sizes << (m_isSized ? dock->size() : QSize());
    return sizes;
}

/// The state of a window has them too, but gives them away while the docks are hidden.
void Panes::giveSizes(const QList<QSize>& sizes)
{
    const QList<QDockWidget*> docks = all();
    QList<int> widths;
    QList<int> heights;
    for (const QSize& size : sizes) {
        widths << size.width();
        heights << size.height();
    }
    m_window.resizeDocks(docks, widths, Qt::Horizontal);
    m_window.resizeDocks(docks, heights, Qt::Vertical);
}

bool Panes::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) adapt();
    return QObject::eventFilter(watched, event);
}

}  // namespace ratoon
