// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/reconcile.h"

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

Json toneJson(const ToneReport& tone)
{
    return {{"status", toJson(name(tone.status))},
            {"delta_e_before", orNull(tone.before)},
            {"delta_e_after", orNull(tone.after)}};
}

}  // namespace ratoon
