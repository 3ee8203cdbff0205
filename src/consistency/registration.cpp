// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/registration.h"

#include "consistency/ambiguity.h"
#include "consistency/hypotheses.h"
#include "consistency/patches.h"
#include "consistency/refinement.h"
#include "consistency/verification.h"

#include <QCoreApplication>

#include <opencv2/core.hpp>

#include <cmath>

// How a reply is brought into register:
//   1. Both pictures are shrunk to about 1344 px and band-passed, so that tone, light and contrast do not matter.
//   2. At an eighth of that, every block of the source is looked for in the reply, around each way the canvas may have
//      been changed. What blocks agree on are hypotheses: the whole, and perhaps a part that the model moved.
//   3. Hypotheses are followed to half the working size. Motions compete by how many blocks move so, those at the
//      border weighing most. A close second, among them or among the blocks that the best leaves over, makes the outcome
//      ambiguous, unless a selection says what was to change.
//   4. At full working size blocks are tracked to hundredths of a pixel, and an affine map is fitted robustly.
//   5. If blocks are left over by more than that explains, a smooth lattice bends the map: only as far as it predicts
//      blocks that it has not seen.
//   6. Large pictures are measured once more on patches of their own pixels.
//   7. The result is looked at as a stranger would: do the pictures match, block by block, all over?
//
// Invariants:
//   1. A reply is never accepted on the strength of what was fitted, only of what step 7 saw.
//   2. Nothing depends on the number of processors or on the order in which they finish.
//   3. A selection only takes blocks away; it never adds trust in one place for another.

namespace ratoon {

namespace {

tl::unexpected<Error> interrupted()
{
    return failure(ErrorCode::Cancelled,
                   {QT_TRANSLATE_NOOP("Sentence", "The edit was cancelled.")});
}

Registration identity()
{
    return {.status = AlignmentStatus::Identity,
            .accepted = true,
            .confidence = 1.0,
            .support = 1.0,
            .inliers = 1.0,
            .coverage = 1.0};
}

bool isConvincing(const Registration& registration, const Verification& verification)
{
    return registration.confidence > 0.40 && registration.support > 0.20 &&
           registration.inliers > 0.12 && verification.cells >= 3;
}

// A map so near to none that resampling would only blur.
bool isNone(const Registration& registration, const Image& source, const Image& reply)
{
    constexpr double invisible = 0.03;  // px
    return source.size() == reply.size() && !registration.lattice &&
           farthest(registration.toReply, {}, source.size()) < invisible;
}

AlignmentStatus
statusOf(const Registration& registration, const Verification& verification, bool hasSelection)
{
    constexpr int fewestTextured = 25;
    constexpr double leastCoverage = 0.6;
    constexpr double mostAmbiguity = 0.54;
    if (!isConvincing(registration, verification))
        return verification.textured < fewestTextured ? AlignmentStatus::Weak
                                                      : AlignmentStatus::NotAlignable;
    if (registration.coverage <= leastCoverage) return AlignmentStatus::Reframed;
    if (registration.ambiguity > mostAmbiguity && !hasSelection) return AlignmentStatus::Ambiguous;
    return registration.lattice ? AlignmentStatus::OkElastic : AlignmentStatus::Ok;
}

bool isInRegister(AlignmentStatus status)
{
    return status == AlignmentStatus::Ok || status == AlignmentStatus::OkElastic;
}

// A flat picture may lie at its nominal place, as nobody can see that it is off: unless the reply is not flat.
bool isAccepted(AlignmentStatus status, const Verification& verification)
{
    constexpr int mostInvented = 12;
    return isInRegister(status) ||
           (status == AlignmentStatus::Weak && verification.invented <= mostInvented);
}

double confidenceOf(const Registration& registration, const Verification& verification)
{
    return 0.5 * std::min(registration.support, 1.0) +
           0.3 * std::min(registration.inliers * 1.6, 1.0) + 0.2 * verification.cells / 9.0;
}

// From the scene's pixels to those of the pictures.
void liftInto(Registration& registration, const Refinement& fit, const Scene& scene)
{
    const Affine toSource = Affine::enlarged(scene.sourceShrink());
    registration.toReply =
        Affine::enlarged(scene.replyShrink()) * fit.toReply * scene.sourceToWork();
    if (fit.lattice) registration.lattice = fit.lattice->mapped(toSource);
    registration.residual = fit.residual * scene.sourceShrink();
}

Registration
measured(const Image& source, const Image& reply, const Mask& selection, const Cancel& cancel)
{
    const Scene scene(source, reply, selection);
    const auto ideas = hypotheses(scene, cancel);
    const Affine nominal =
        nominalMap(scene.sourceSize(0), scene.replySize(0), CanvasFit::Stretched);
    Registration result;
    Refinement fit{.toReply = nominal};
    for (const Hypothesis& idea : ideas) {
        const auto better = refined(scene, idea.toReply, cancel);
        if (!better) continue;
        fit = *better;
        result.canvas = idea.canvas;
        break;
    }
    result.ambiguity = ambiguityOf(scene, ideas, cancel);
    liftInto(result, fit, scene);
    result.inliers = std::min(1.0, fit.inliers());

    const Verification verification =
        verified(scene, fit.toReply, fit.lattice ? &*fit.lattice : nullptr, cancel);
    result.support = verification.support;
    result.coverage = verification.coverage;
    result.confidence = confidenceOf(result, verification);
    result.status = statusOf(result, verification, scene.hasSelection());
    result.accepted = isAccepted(result.status, verification);
    if (isInRegister(result.status) && scene.sourceShrink() > 1 && scene.replyShrink() > 1)
        refineOnPatches(result, {source, reply, scene, fit}, cancel);
    if (isInRegister(result.status) && isNone(result, source, reply)) {
        result.toReply = {};
        result.status = AlignmentStatus::Identity;
    }
    return result;
}

}  // namespace

QPointF Registration::replyPlace(QPointF source) const
{
    return toReply(lattice ? source + lattice->at(source) : source);
}

Result<Registration>
registered(const Image& source, const Image& reply, const Mask& selection, const Cancel& cancel)
{
    constexpr int least = 16;  // px a side: with less there is nothing to measure
    if (source.isNull() || reply.isNull()) {
        return failure(ErrorCode::Malformed,
                       {QT_TRANSLATE_NOOP("Sentence", "The reply holds no picture.")},
                       {QT_TRANSLATE_NOOP("Sentence", "Send the edit again.")});
    }
    if (cancel.requested()) return interrupted();
    if (source == reply) return identity();
    Registration result{.status = AlignmentStatus::Weak,
                        .accepted = true,
                        .toReply = nominalMap(source.size(), reply.size(), CanvasFit::Stretched),
                        .coverage = 1.0};
    const int side = std::min(std::min(source.width(), source.height()),
                              std::min(reply.width(), reply.height()));
    if (side < least) return result;
    try {
        result = measured(source, reply, selection, cancel);
    } catch (const std::exception&) {
        // Only memory can run out here; the nominal place needs none.
        result.status = AlignmentStatus::NotAlignable;
    }
    if (cancel.requested()) return interrupted();
    return result;
}

}  // namespace ratoon
