// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "consistency/facechange.h"
#include "document/canvas.h"

#include <QObject>

#include <vector>

namespace ratoon {

/// What becomes of the faces between two canvases, found out in the background. Says nothing where no face detector is
/// installed.
class FaceWatch final : public QObject {
    Q_OBJECT

public:
    explicit FaceWatch(Services& services, QObject* parent = nullptr);

    /// Forgets what was known; then compared().
    void compare(const Canvas& before, const Canvas& after);
    void forget();
    const std::vector<FaceChange>& faces() const { return m_faces; }
    /// Canvas pixels: of those that were there before, and are not what they were.
    std::vector<QRect> altered() const;

Q_SIGNALS:
    void compared();

private:
    Services& m_services;
    std::vector<FaceChange> m_faces;
    Ticket m_comparing;
};

}  // namespace ratoon
