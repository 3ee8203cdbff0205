// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "ui/models/layermodel.h"

#include <QDockWidget>
#include <QPointer>
#include <QSet>

class QHBoxLayout;
class QListView;
class QSlider;
class QToolButton;

namespace ratoon {

class BlendButton;

/// The layers of the document in front, topmost first. What is dragged along a slider is shown at once and becomes
/// one version when the slider is let go.
class LayersDock final : public QDockWidget {
    Q_OBJECT

public:
    explicit LayersDock(Worker& pool, QWidget* parent = nullptr);
    ~LayersDock() override;

    /// Null: no document. `active` is the layer to begin with.
    void show(Session* session, LayerId active);
    /// Buttons at the foot, such as add, duplicate and delete.
    void addButtons(const QList<QAction*>& actions);

    LayerId active() const;
    /// All that are chosen; the active one among them.
    std::vector<LayerId> chosen() const;
    void activate(LayerId id);
    /// The row so many further up becomes active.
    void step(int up);
    void renameActive();

Q_SIGNALS:
    void activeChanged(ratoon::LayerId id);
    /// To be shown until the next headChanged(), or until canvasRestored().
    void canvasPreviewed(const ratoon::Canvas& canvas);
    void canvasRestored();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* body();
    QWidget* opacityPopup();
    void openOpacity();
    void previewOpacity(int percent);
    void commitOpacity();
    void previewBlend(Blend blend);
    void commitBlend(Blend blend);
    bool foldActive(bool isFolded);
    QModelIndex rowOf(LayerId id) const;
    void makeCurrent(const QModelIndex& index);
    void restoreActive();
    void updateHead();
    const Layer* activeLayer() const;

    Worker& m_pool;
    QPointer<Session> m_session;
    std::unique_ptr<LayerModel> m_model;
    LayerId m_active;
    QSet<LayerId> m_known;  ///< Of the canvas before.
    QListView* m_list;
    BlendButton* m_blend;
    QToolButton* m_opacity;
    QWidget* m_popup;
    QSlider* m_slider;
    QHBoxLayout* m_foot;
};

}  // namespace ratoon
