// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incoming.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QTimer;

namespace ratoon {

/// A place where pictures can be dropped, and what becomes of them there.
struct DropZone {
    QWidget* place = nullptr;
    QString name;                       ///< "Add as a reference"
    std::function<QString()> obstacle;  ///< Why not at this moment; empty if it can.
    /// Empty: the place lights up and takes drops by itself.
    std::function<void(const QMimeData&)> dropped;
};

/// Lights up every zone of a window while pictures are dragged over it, each with its name; the place decides what
/// happens. Rows dragged inside the program are left alone.
class DropZones final : public QObject {
    Q_OBJECT

public:
    explicit DropZones(QWidget& window);

    void add(const DropZone& zone);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Light;

    bool enter(QWidget* place, QEvent* event);
    bool drop(QWidget* place, QEvent* event);
    void lightUp();
    void goOut();
    const DropZone* zoneOf(const QObject* place) const;

    QWidget& m_window;
    std::vector<DropZone> m_zones;
    std::vector<QPointer<Light>> m_lights;
    QTimer* m_leaving;
};

}  // namespace ratoon
