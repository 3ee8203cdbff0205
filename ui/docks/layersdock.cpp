// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/layersdock.h"

#include "ui/docks/docktitle.h"
#include "ui/docks/layerdelegate.h"
#include "ui/style/style.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListView>
#include <QSlider>
#include <QToolButton>

namespace ratoon {
namespace {

QListView* layerList()
{
    auto* list = new QListView;
    list->setObjectName(QStringLiteral("layersList"));
    list->setAccessibleName(LayersDock::tr("Layers"));
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    list->setDragDropMode(QAbstractItemView::InternalMove);
    list->setDefaultDropAction(Qt::MoveAction);
    list->setDropIndicatorShown(true);
    list->viewport()->setBackgroundRole(QPalette::Window);
    list->setItemDelegate(new LayerDelegate(list));
    return list;
}

QToolButton* opacityButton()
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("layerOpacity"));
    button->setAccessibleName(LayersDock::tr("Opacity of the layer"));
    button->setToolTip(LayersDock::tr("Opacity of the layer"));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    setEmphasis(*button, Emphasis::Quiet);
    return button;
}

int percentOf(const Layer& layer)
{
    return qRound(layer.opacity * 100.0);
}

QString percentText(int percent)
{
    return LayersDock::tr("%1 %").arg(percent);
}

}  // namespace

LayersDock::LayersDock(Worker& pool, QWidget* parent)
    : QDockWidget(tr("Layers"), parent)
    , m_pool(pool)
    , m_list(layerList())
    , m_opacity(opacityButton())
    , m_popup(opacityPopup())
    , m_foot(new QHBoxLayout)
{
    setObjectName(QStringLiteral("layersDock"));
    auto* title = new DockTitle(tr("Layers"));
    title->addWidget(m_opacity);
    setTitleBarWidget(title);
    setWidget(body());
    connect(m_opacity, &QToolButton::clicked, this, &LayersDock::openOpacity);
    updateHead();
}

LayersDock::~LayersDock() = default;

QWidget* LayersDock::body()
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(metrics::gapSmall, 0, metrics::gapSmall, metrics::gapTiny);
    column->setSpacing(metrics::gapTiny);
    column->addWidget(m_list, 1);
    m_foot->setSpacing(0);
    m_foot->addStretch(1);
    column->addLayout(m_foot);
    return body;
}

QWidget* LayersDock::opacityPopup()
{
    auto* popup = new QWidget(this, Qt::Popup);
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName(QStringLiteral("layerOpacitySlider"));
    m_slider->setAccessibleName(tr("Opacity in percent"));
    m_slider->setRange(0, 100);
    m_slider->setPageStep(10);
    m_slider->setFixedWidth(180);
    auto* row = new QHBoxLayout(popup);
    row->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gapSmall);
    row->addWidget(new PlainLabel(tr("Opacity"), TextRole::Secondary, Ink::Secondary));
    row->addWidget(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, &LayersDock::previewOpacity);
    connect(m_slider, &QSlider::sliderReleased, this, &LayersDock::commitOpacity);
    return popup;
}

void LayersDock::show(Session* session, LayerId active)
{
    m_list->setModel(nullptr);
    m_model.reset();
    m_known.clear();
    m_session = session;
    m_active = active;
    if (session != nullptr) {
        m_model = std::make_unique<LayerModel>(*session, m_pool);
        m_list->setModel(m_model.get());
        connect(session, &Session::headChanged, m_model.get(), [this] { restoreActive(); });
        connect(m_list->selectionModel(),
                &QItemSelectionModel::currentChanged,
                this,
                [this](const QModelIndex& index) {
                    if (!index.isValid()) return;
                    m_active = m_model->idAt(index);
                    updateHead();
                    Q_EMIT activeChanged(m_active);
                });
        restoreActive();
    }
    updateHead();
}

void LayersDock::addButtons(const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        auto* button = new QToolButton;
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::StrongFocus);
        setEmphasis(*button, Emphasis::Quiet);
        m_foot->addWidget(button);
    }
}

LayerId LayersDock::active() const
{
    return m_active;
}

void LayersDock::activate(LayerId id)
{
    m_active = id;
    restoreActive();
}

void LayersDock::renameActive()
{
    if (!m_model) return;
    setVisible(true);
    raise();
    m_list->edit(m_model->indexOf(m_active));
}

/// Keeps the active layer active as long as it is there; then the topmost one takes its place. What has just come on
/// top, such as an edit, is what people go on with.
void LayersDock::restoreActive()
{
    if (!m_model) return;
    QModelIndex index = m_model->indexOf(m_active);
    const LayerId topmost = m_model->idAt(m_model->index(0));
    const bool isNew = !m_known.isEmpty() && !m_known.contains(topmost);
    if (!index.isValid() || isNew) index = m_model->index(0);
    m_known.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_known.insert(m_model->idAt(m_model->index(row)));
    }
    m_active = m_model->idAt(index);
    m_list->setCurrentIndex(index);
    updateHead();
    Q_EMIT activeChanged(m_active);
}

const Layer* LayersDock::activeLayer() const
{
    return m_session ? m_session->document().canvas().find(m_active) : nullptr;
}

void LayersDock::updateHead()
{
    const Layer* layer = activeLayer();
    m_opacity->setEnabled(layer != nullptr);
    m_opacity->setText(percentText(layer == nullptr ? 100 : percentOf(*layer)));
}

void LayersDock::openOpacity()
{
    const Layer* layer = activeLayer();
    if (layer == nullptr) return;
    const QSignalBlocker silent(m_slider);
    m_slider->setValue(percentOf(*layer));
    m_popup->adjustSize();
    const QPoint below = m_opacity->mapToGlobal(m_opacity->rect().bottomRight());
    m_popup->move(below - QPoint(m_popup->width(), -metrics::gapTiny));
    m_popup->show();
    m_slider->setFocus(Qt::PopupFocusReason);
}

void LayersDock::previewOpacity(int percent)
{
    if (!m_session) return;
    m_opacity->setText(percentText(percent));
    Q_EMIT canvasPreviewed(
        withLayerChanged(m_session->document().canvas(), m_active, [percent](Layer& layer) {
            layer.opacity = percent / 100.0;
        }));
    // A step by key or wheel is done at once.
    if (!m_slider->isSliderDown()) commitOpacity();
}

void LayersDock::commitOpacity()
{
    const Layer* layer = activeLayer();
    if (layer == nullptr) return;
    const int percent = m_slider->value();
    if (percent == percentOf(*layer)) {
        Q_EMIT canvasRestored();
        return;
    }
    const QString label = tr("Opacity of %1: %2").arg(layer->name, percentText(percent));
    m_session->commit(
        withLayerChanged(m_session->document().canvas(),
                         m_active,
                         [percent](Layer& changed) { changed.opacity = percent / 100.0; }),
        label);
}

}  // namespace ratoon
