// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/placement.h"

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
