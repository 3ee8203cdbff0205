// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QWidget>

#include <optional>

namespace ratoon {

/// Drags the head out of the window as a PNG file. The file is written first, in the background; if the button is
/// let go before it is there, nothing is dragged. The file lives as long as this does, since the receiver may read it
/// late.
class DragOut final {
public:
    explicit DragOut(Session& session) : m_session(session) {}

    void start(QWidget& source);

private:
    void drag(const QString& path, VersionId version, QWidget& source);

    Session& m_session;
    std::optional<QTemporaryDir> m_folder;
    Ticket m_writing;
};

}  // namespace ratoon
