// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/reconcilestages.h"

#include <cmath>

namespace ratoon {

namespace {

template <typename T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

const char* modelName(AlignmentModel model)
{
    switch (model) {
    case AlignmentModel::Nominal: return "nominal";
    case AlignmentModel::Affine: return "affine";
    case AlignmentModel::Elastic: return "elastic";
    }
    Q_UNREACHABLE();
}

/// Four decimals: far finer than what was measured, and short.
double shortened(double value)
{
    return std::round(value * 1e4) / 1e4;
}

template <typename Values>
Json shortenedAll(const Values& values)
{
    Json result = Json::array();
    for (const double value : values) result.push_back(shortened(value));
    return result;
}

Json latticeJson(const std::optional<Lattice>& lattice)
{
    if (!lattice) return nullptr;
    std::vector<double> offsets;
    for (const QPointF& offset : lattice->offsets)
        offsets.insert(offsets.end(), {offset.x(), offset.y()});
    return {{"origin", {lattice->origin.x(), lattice->origin.y()}},
            {"spacing", lattice->spacing},
            {"columns", lattice->columns},
            {"rows", lattice->rows},
            {"offsets", shortenedAll(offsets)}};
}

Json registrationJson(const Registration& place)
{
    return {{"to_reply", matrixOf(place.toReply)},
            {"lattice", latticeJson(place.lattice)},
            {"support", shortened(place.support)},
            {"inliers", shortened(place.inliers)},
            {"ambiguity", shortened(place.ambiguity)},
            {"coverage", shortened(place.coverage)}};
}

Json fitJson(const Match& match)
{
    if (match.toneOutcome != ToneOutcome::Matched) return nullptr;
    Json curves = Json::array();
    for (const ToneFit::Curve& curve : match.tone.curves) curves.push_back(shortenedAll(curve));
    return {{"matrix", match.tone.matrix},
            {"offset", shortenedAll(match.tone.offset)},
            {"curves", std::move(curves)},
            {"map",
             {{"columns", match.tone.map.columns},
              {"rows", match.tone.map.rows},
              {"values", shortenedAll(match.tone.map.values)}}},
            {"correction", shortened(match.correction)},
            {"unchanged_share", shortened(match.unchangedShare)}};
}

}  // namespace

AlignmentStatus alignmentStatus(const QString& text)
{
    using enum AlignmentStatus;
    for (const auto status :
         {Identity, Ok, OkElastic, Weak, Ambiguous, Reframed, NotAlignable, Off}) {
        if (name(status) == text) return status;
    }
    return Off;
}

Json alignmentJson(const Reconciled& reconciled)
{
    const Alignment& alignment = reconciled.alignment;
    return {{"status", toJson(name(alignment.status))},
            {"accepted", alignment.accepted},
            {"model", modelName(reconciled.model)},
            {"matrix", alignment.matrix},
            {"confidence", orNull(alignment.confidence)},
            {"residual_px", orNull(alignment.residual)}};
}

Json measuresJson(const Reconciled& reconciled)
{
    if (!reconciled.stages) return nullptr;
    return {{"registration", registrationJson(reconciled.stages->registration)},
            {"tone_fit", fitJson(reconciled.stages->match)}};
}

Json toneJson(const ToneReport& tone)
{
    return {{"status", toJson(name(tone.status))},
            {"delta_e_before", orNull(tone.before)},
            {"delta_e_after", orNull(tone.after)}};
}

}  // namespace ratoon
