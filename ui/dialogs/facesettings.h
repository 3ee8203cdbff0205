// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"

#include <QWidget>

class QPushButton;

namespace ratoon {

class PlainLabel;

/// With what faces are found: OpenCV's cascades where they are installed, or a detector that the user has.
class FaceSettings final : public QWidget {
    Q_OBJECT

public:
    FaceSettings(Services& services, Preferences& preferences, QWidget* parent = nullptr);

    /// What the button asks for; empty: what is usual. A file that is no detector is refused in words.
    void choose(const QString& file);

private:
    void take(const QString& file);
    void refresh();

    Services& m_services;
    Preferences& m_preferences;
    PlainLabel* m_state;
    QPushButton* m_choose;
    QPushButton* m_usual;
    Ticket m_reading;
};

}  // namespace ratoon
