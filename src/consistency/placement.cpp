// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/placement.h"

#include "consistency/registration.h"
#include "consistency/warp.h"
#include "image/transform.h"

#include <QCoreApplication>

namespace ratoon {

namespace {

/// A stretch from one pixel grid to another keeps the outer edges, which lie half a pixel outside the outer centers.
std::array<double, 9> stretch(QSize from, QRect to)
{
    const double x = static_cast<double>(to.width()) / from.width();
    const double y = static_cast<double>(to.height()) / from.height();
    return {x, 0, (x - 1) / 2 + to.x(), 0, y, (y - 1) / 2 + to.y(), 0, 0, 1};
}

Alignment alignmentOf(const Registration& registration, QPoint corner)
{
    const Affine ontoCanvas = Affine::zoom(1, 1, {}, corner);
    const Affine map = ontoCanvas * registration.toReply.inverted();
    Alignment alignment{.status = registration.status,
                        .accepted = registration.accepted,
                        .matrix = {map.xx, map.xy, map.x0, map.yx, map.yy, map.y0, 0, 0, 1},
                        .confidence = registration.confidence,
                        .residual = registration.residual};
    if (registration.lattice) alignment.lattice = registration.lattice->mapped(ontoCanvas);
    return alignment;
}

bool isFound(AlignmentStatus status)
{
    return status != AlignmentStatus::Weak && status != AlignmentStatus::NotAlignable;
}

}  // namespace

Result<Placement> placedNominally(const Image& reply, QRect crop, const Cancel& cancel)
{
    const Alignment alignment{.status = AlignmentStatus::Off,
                              .matrix = stretch(reply.size(), crop)};
    if (reply.size() == crop.size()) return Placement{reply, alignment};
    Image stretched = resampled(reply, crop.size(), cancel);
    if (stretched.isNull()) {
        return failure(ErrorCode::Cancelled,
                       {QT_TRANSLATE_NOOP("Sentence", "The edit was cancelled.")});
    }
    return Placement{std::move(stretched), alignment};
}

Result<Placement> placedRegistered(const Image& reply,
                                   const Image& source,
                                   const Mask& selection,
                                   QRect crop,
                                   const Cancel& cancel)
{
    Q_ASSERT(source.size() == crop.size());
    TRY(registration, registered(source, reply, selection, cancel));
    const Alignment alignment = alignmentOf(registration, crop.topLeft());
    if (registration.status == AlignmentStatus::Identity) return Placement{reply, alignment};
    if (!isFound(registration.status)) {
        TRY(nominal, placedNominally(reply, crop, cancel));
        nominal.alignment.status = registration.status;
        nominal.alignment.accepted = registration.accepted;
        nominal.alignment.confidence = registration.confidence;
        return nominal;
    }
    TRY(placed, warped(reply, registration, crop.size(), cancel));
    Mask coverage = placed.coverage.isFull() ? Mask() : placed.coverage;
    return Placement{std::move(placed.image), alignment, std::move(coverage)};
}

Placement placedInRegister(const Image& reply, QRect crop)
{
    return {reply,
            {.status = AlignmentStatus::Identity,
             .matrix = stretch(reply.size(), crop),
             .confidence = 1.0,
             .residual = 0.0}};
}

QString name(AlignmentStatus status)
{
    switch (status) {
    case AlignmentStatus::Identity: return QStringLiteral("identity");
    case AlignmentStatus::Ok: return QStringLiteral("ok");
    case AlignmentStatus::OkElastic: return QStringLiteral("ok-elastic");
    case AlignmentStatus::Weak: return QStringLiteral("weak");
    case AlignmentStatus::Ambiguous: return QStringLiteral("ambiguous");
    case AlignmentStatus::Reframed: return QStringLiteral("reframed");
    case AlignmentStatus::NotAlignable: return QStringLiteral("not-alignable");
    case AlignmentStatus::Off: return QStringLiteral("off");
    }
    Q_UNREACHABLE();
}

}  // namespace ratoon
