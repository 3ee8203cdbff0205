// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/graftdock.h"

#include "ui/docks/docktitle.h"
#include "ui/docks/graftfields.h"
#include "ui/docks/graftpages.h"
#include "ui/docks/graftreadout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmented.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ratoon {
namespace {

constexpr int narrowestGraft = 300;

/// A quiet line between two parts.
class Rule final : public QWidget {
public:
    Rule() { setFixedHeight(2 * metrics::gapSmall + 1); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, metrics::gapSmall, width(), 1), themeOf(*this).line);
    }
};

}  // namespace

GraftDock::GraftDock(QWidget* parent)
    : QDockWidget(tr("Adjust the graft"), parent)
    , m_title(new PlainLabel({}, TextRole::Secondary, Ink::Secondary))
    , m_modes(new Segmented({tr("Look"), tr("Place by hand"), tr("Brush")},
                            tr("What the pointer does"),
                            this,
                            3))
    , m_place(new PlacePage)
    , m_brush(new BrushPage)
    , m_fields(new GraftFields)
    , m_readOut(new GraftReadOut)
    , m_reset(keyButton(tr("Reset"), {}))
    , m_cancel(keyButton(tr("Cancel"), tr("Esc")))
    , m_apply(keyButton(tr("Apply"), tr("Enter"), Emphasis::Primary))
{
    setObjectName(QStringLiteral("graftDock"));
    setFeatures(QDockWidget::DockWidgetMovable);
    setMinimumWidth(narrowestGraft);
    auto* title = new DockTitle(tr("Adjust the graft"));
    title->addWidget(new PlainLabel(tr("No request is sent"), TextRole::Caption, Ink::Ok));
    setTitleBarWidget(title);
    setWidget(body());
    connect(m_modes, &Segmented::chosen, this, [this](int index) {
        if (!m_adjusting) return;
        m_adjusting->setMode(static_cast<Adjusting::Mode>(index));
        refreshModes();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (m_adjusting) m_adjusting->reset();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_adjusting) m_adjusting->leave();
    });
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (m_adjusting) m_adjusting->apply();
    });
}

QWidget* GraftDock::body()
{
    m_title->setObjectName(QStringLiteral("graftTitle"));
    m_title->setElide(Qt::ElideRight);
    m_modes->setObjectName(QStringLiteral("graftModes"));
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(metrics::gap, 0, metrics::gap, metrics::gapSmall);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(m_title);
    column->addWidget(m_modes);
    column->addWidget(m_place);
    column->addWidget(m_brush);
    column->addWidget(new Rule);
    column->addWidget(m_fields);
    column->addWidget(new Rule);
    column->addWidget(m_readOut);
    column->addStretch(1);
    m_area = new QScrollArea;
    m_area->setObjectName(QStringLiteral("graftArea"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(inside);
    auto* whole = new QWidget;
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_area, 1);
    rows->addWidget(foot());
    return whole;
}

QWidget* GraftDock::foot()
{
    m_reset->setObjectName(QStringLiteral("graftReset"));
    m_reset->setToolTip(plainTip(tr("Everything as it was when you began")));
    m_cancel->setObjectName(QStringLiteral("graftCancel"));
    m_apply->setObjectName(QStringLiteral("graftApply"));
    m_apply->setToolTip(plainTip(tr("A new version, with the graft as it is seen")));
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gapSmall);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(m_reset);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_apply);
    return whole;
}

void GraftDock::show(Adjusting* adjusting, const QString& title)
{
    if (m_adjusting) m_adjusting->disconnect(this);
    m_adjusting = adjusting;
    m_title->setText(title);
    m_place->show(adjusting);
    m_brush->show(adjusting);
    m_fields->show(adjusting);
    if (adjusting == nullptr) return;
    connect(adjusting, &Adjusting::changed, this, &GraftDock::refresh);
    m_area->verticalScrollBar()->setValue(0);
    refresh();
}

void GraftDock::refresh()
{
    if (!m_adjusting) return;
    refreshModes();
    m_place->refresh();
    m_brush->refresh();
    m_fields->refresh();
    m_readOut->refresh(*m_adjusting);
    const bool isReady = m_adjusting->isReady();
    const bool isApplying = m_adjusting->isApplying();
    m_reset->setEnabled(isReady && !isApplying && m_adjusting->canUndo());
    m_apply->setEnabled(isReady && !isApplying && !m_adjusting->isRefused());
    setVerb(
        *m_apply, isApplying ? tr("Applying…") : tr("Apply"), isApplying ? QString() : tr("Enter"));
}

void GraftDock::refreshModes()
{
    const Adjusting::Mode mode = m_adjusting->mode();
    m_modes->setCurrent(static_cast<int>(mode));
    for (const Adjusting::Mode each :
         {Adjusting::Mode::Look, Adjusting::Mode::Place, Adjusting::Mode::Brush}) {
        m_modes->setReasonAgainst(static_cast<int>(each), m_adjusting->obstacle(each));
    }
    m_modes->setMarked(m_adjusting->isRefused() ? static_cast<int>(Adjusting::Mode::Place) : -1);
    m_place->setVisible(mode == Adjusting::Mode::Place);
    m_brush->setVisible(mode == Adjusting::Mode::Brush);
}

bool GraftDock::event(QEvent* event)
{
    // While the panel is used, Escape is about it and not about a running edit.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QDockWidget::event(event);
}

void GraftDock::keyPressEvent(QKeyEvent* event)
{
    if (!m_adjusting) return QDockWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Escape: m_adjusting->leave(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_adjusting->apply(); break;
    default: QDockWidget::keyPressEvent(event);
    }
}

}  // namespace ratoon
