// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QObject>

#include <optional>

namespace ratoon {

/// The tone that the desktop's settings portal asks for; nothing if there is no portal or it has no wish.
/// Waits for it at most 50 ms.
std::optional<Theme::Tone> wishedTone();

/// Tells when the desktop changes its mind.
class SystemTone final : public QObject {
    Q_OBJECT

public:
    explicit SystemTone(QObject* parent = nullptr);

Q_SIGNALS:
    void changed(ratoon::Theme::Tone tone);

private:
    Q_SLOT void takeSetting(const QString& group, const QString& key);
};

}  // namespace ratoon
