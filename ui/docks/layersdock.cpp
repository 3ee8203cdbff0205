// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/layersdock.h"

#include "ui/docks/blendbutton.h"
#include "ui/docks/docktitle.h"
#include "ui/docks/layerdelegate.h"
#include "ui/style/style.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

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
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
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
    , m_blend(new BlendButton)
    , m_opacity(opacityButton())
    , m_popup(opacityPopup())
    , m_foot(new QHBoxLayout)
{
    setObjectName(QStringLiteral("layersDock"));
    auto* title = new DockTitle(tr("Layers"));
    title->addWidget(m_blend);
    title->addWidget(m_opacity);
    setTitleBarWidget(title);
    setWidget(body());
    m_list->installEventFilter(this);
    connect(m_blend, &BlendButton::previewed, this, &LayersDock::previewBlend);
    connect(m_blend, &BlendButton::left, this, &LayersDock::canvasRestored);
    connect(m_blend, &BlendButton::chosen, this, &LayersDock::commitBlend);
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
        connect(m_model.get(), &LayerModel::modelReset, this, &LayersDock::restoreActive);
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

std::vector<LayerId> LayersDock::chosen() const
{
    std::vector<LayerId> ids;
    if (!m_model) return ids;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        ids.push_back(m_model->idAt(index));
    if (std::ranges::find(ids, m_active) == ids.end()) ids = {m_active};
    return ids;
}

void LayersDock::activate(LayerId id)
{
    m_active = id;
    if (m_model) m_model->reveal(id);
    restoreActive();
}

void LayersDock::step(int up)
{
    if (!m_model) return;
    const QModelIndex index = m_model->index(m_model->indexOf(m_active).row() - up);
    if (index.isValid()) makeCurrent(index);
}

/// The keys that fold trees in other lists: left folds, or goes to the group around; right unfolds.
bool LayersDock::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left && foldActive(true)) return true;
        if (key == Qt::Key_Right && foldActive(false)) return true;
    }
    return QDockWidget::eventFilter(watched, event);
}

bool LayersDock::foldActive(bool isFolded)
{
    const Layer* layer = activeLayer();
    if (!m_model || layer == nullptr) return false;
    const QModelIndex index = m_model->indexOf(layer->id);
    const bool isOther = index.data(LayerModel::IsFoldedRole).toBool() != isFolded;
    if (layer->isGroup() && isOther)
        return m_model->setData(index, isFolded, LayerModel::IsFoldedRole);
    if (!isFolded || layer->group.isNull()) return false;
    activate(layer->group);
    return true;
}

void LayersDock::renameActive()
{
    if (!m_model) return;
    setVisible(true);
    raise();
    m_list->edit(m_model->indexOf(m_active));
}

/// And the only one chosen, whatever keys are held down by whoever asked for it.
void LayersDock::makeCurrent(const QModelIndex& index)
{
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

/// Of the layer, or of the group in which it is folded away.
QModelIndex LayersDock::rowOf(LayerId id) const
{
    const Canvas& canvas = m_session->document().canvas();
    QModelIndex index = m_model->indexOf(id);
    for (const Layer* layer = canvas.find(id); layer && !index.isValid();
         layer = canvas.find(layer->group))
        index = m_model->indexOf(layer->group);
    return index;
}

/// Keeps the active layer active as long as it is there; then the topmost one takes its place. What has just come on
/// top, such as an edit, is what people go on with.
void LayersDock::restoreActive()
{
    if (!m_model) return;
    QModelIndex index = rowOf(m_active);
    const LayerId topmost = m_model->idAt(m_model->index(0));
    const bool isNew = !m_known.isEmpty() && !m_known.contains(topmost);
    if (!index.isValid() || isNew) index = m_model->index(0);
    m_known.clear();
    for (const Layer& layer : m_session->document().canvas().layers) m_known.insert(layer.id);
    m_active = m_model->idAt(index);
    makeCurrent(index);
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
    m_blend->show(layer ? std::optional(layer->blend) : std::nullopt, layer && layer->isGroup());
    const bool isOpen = m_session && !m_session->isReadOnly();
    m_blend->setEnabled(layer != nullptr && isOpen);
    m_opacity->setEnabled(layer != nullptr && isOpen);
    m_opacity->setText(percentText(layer == nullptr ? 100 : percentOf(*layer)));
}

void LayersDock::previewBlend(Blend blend)
{
    if (!m_session) return;
    Q_EMIT canvasPreviewed(withLayerChanged(
        m_session->document().canvas(), m_active, [blend](Layer& layer) { layer.blend = blend; }));
}

void LayersDock::commitBlend(Blend blend)
{
    const Layer* layer = activeLayer();
    if (layer == nullptr || layer->blend == blend) return;
    const QString label = tr("Blend mode of %1: %2").arg(layer->name, blendName(blend));
    m_session->commit(withLayerChanged(m_session->document().canvas(),
                                       m_active,
                                       [blend](Layer& changed) { changed.blend = blend; }),
                      label);
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
