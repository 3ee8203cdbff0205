// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "document/canvas.h"
#include "image/color.h"
#include "image/mippyramid.h"

#include <QObject>

#include <optional>

namespace ratoon {

/// A canvas made ready for the screen, in sRGB.
struct Picture {
    Canvas canvas;
    Image rendered;                   ///< In the canvas's own profile.
    MipPyramid pyramid;               ///< 8 bit sRGB, straight alpha.
    std::optional<Proof> proof = {};  ///< Through which it is seen.

    bool isNull() const { return rendered.isNull(); }
};

/// All of `canvas`, for the first time. Null if cancelled. Any thread.
Picture pictureOf(const Canvas& canvas, const Cancel& cancel = {});

/// Keeps the picture of the canvas last asked for, rendering in the background only what differs.
///
/// Asked again while it works, it finishes what it has begun, shows that, and goes on with the newest wish: whoever
/// drags a slider sees it move, and the wishes in between never queue up.
class PictureSource final : public QObject {
    Q_OBJECT

public:
    /// `first` is there from the beginning.
    explicit PictureSource(Worker& pool, Picture first = {}, QObject* parent = nullptr);

    /// Shows `canvas` as soon as it is rendered.
    void show(const Canvas& canvas);
    /// From the next show() on, as that device would; nothing: as it is.
    void setProof(std::optional<Proof> proof) { m_proof = std::move(proof); }
    const std::optional<Proof>& proof() const { return m_proof; }
    const Picture& picture() const { return m_picture; }
    bool isRendering() const { return m_ticket.isActive(); }

Q_SIGNALS:
    /// picture() is another one; only `area` (canvas pixels) looks different.
    void changed(QRect area);

private:
    void render(const Canvas& canvas);

    Worker& m_pool;
    Picture m_picture;
    std::optional<Proof> m_proof;
    Ticket m_ticket;
    std::optional<Canvas> m_next;  ///< Waits for the rendering under way.
};

}  // namespace ratoon
