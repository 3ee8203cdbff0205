// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/changeoverlay.h"
#include "ui/widgets/floatingbar.h"

class QScrollArea;
class QVBoxLayout;

namespace ratoon {

class PlainLabel;

/// What the change overlay found, in words: each place that was changed without being asked for, to go to and to take in.
class ChangeList final : public FloatingBar {
    Q_OBJECT

public:
    ChangeList(ChangeOverlay& overlay, QWidget* parent);

    /// Top right of `room`.
    void placeIn(const QRect& room);

Q_SIGNALS:
    /// To be looked at: canvas pixels.
    void placeWanted(QRect area);
    void layoutChanged();

private:
    void refresh();
    void addRow(std::size_t place);

    ChangeOverlay& m_overlay;
    PlainLabel* m_title;
    PlainLabel* m_detail;
    QScrollArea* m_area;
    QVBoxLayout* m_rows;
};

}  // namespace ratoon
