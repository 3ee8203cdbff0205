// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/drifttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ratoon {
namespace {

struct DriftWords {
    Q_DECLARE_TR_FUNCTIONS(Drift)
};

using Measured = std::optional<Drift>;

constexpr double least = 0.05;  // ΔE that is shown as a number

bool isMeasured(const Measured& drift)
{
    return drift && drift->pixels > 0;
}

/// Against the original; against the parent where the original has another size.
const Measured& mainOf(const VersionDrift& drift)
{
    return drift.root ? drift.root : drift.parent;
}

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString deltaText(double delta)
{
    return delta < least ? QStringLiteral("< ") + number(0.1, 1) : number(delta, 1);
}

/// "none", "ΔE 1.2"
QString amountText(const Drift& drift)
{
    if (drift.changed == 0) return DriftWords::tr("none", "drift");
    return DriftWords::tr("ΔE %1").arg(deltaText(drift.deltaEMean));
}

QString psnrText(const Drift& drift)
{
    return drift.psnr ? DriftWords::tr("%1 dB").arg(number(*drift.psnr, 1))
                      : DriftWords::tr("identical");
}

QString sharpnessText(const Drift& drift)
{
    return drift.sharpness ? DriftWords::tr("%1 %").arg(number(*drift.sharpness * 100, 0))
                           : QString();
}

QString ssimText(const Drift& drift)
{
    return drift.ssim ? number(*drift.ssim, 3) : QString();
}

QString changedText(const Drift& drift)
{
    return QLocale().toString(drift.changed);
}

template <typename Text>
QString either(const Measured& drift, Text text)
{
    const QString words = isMeasured(drift) ? text(*drift) : QString();
    return words.isEmpty() ? QStringLiteral("–") : words;
}

}  // namespace

QString driftText(const VersionDrift& drift)
{
    const Measured& main = mainOf(drift);
    return isMeasured(main) ? DriftWords::tr("drift %1").arg(amountText(*main)) : QString();
}

QString driftNote(const VersionDrift& drift, bool isMarked)
{
    QStringList notes;
    if (const Measured& main = mainOf(drift); isMeasured(main)) {
        const QString amount = amountText(*main);
        notes << (isMarked ? DriftWords::tr("Drift of what is protected: %1").arg(amount)
                           : DriftWords::tr("Drift outside the edit: %1").arg(amount));
    }
    if (const QString faces = facesNote(drift.faces); !faces.isEmpty()) notes << faces;
    return notes.join(QStringLiteral(" · "));
}

bool hadToStay(const VersionDrift& drift)
{
    return isMeasured(drift.parent) || isMeasured(drift.root);
}

std::vector<DriftRow> driftRows(const VersionDrift& drift)
{
    const auto row = [&drift](const QString& name, auto text) {
        return DriftRow{name, either(drift.parent, text), either(drift.root, text)};
    };
    return {row(DriftWords::tr("Pixels changed"), changedText),
            row(DriftWords::tr("PSNR"), psnrText),
            row(DriftWords::tr("SSIM"), ssimText),
            row(DriftWords::tr("ΔE 2000, mean"),
                [](const Drift& each) { return number(each.deltaEMean, 2); }),
            row(DriftWords::tr("ΔE 2000, 95 %"),
                [](const Drift& each) { return number(each.deltaEp95, 2); }),
            row(DriftWords::tr("Sharpness"), sharpnessText)};
}

QString driftSummary(const VersionDrift& drift)
{
    QStringList lines;
    if (const Measured& main = mainOf(drift); isMeasured(main)) {
        lines << DriftWords::tr("Drift: %1").arg(amountText(*main));
        if (main->changed > 0) {
            lines << DriftWords::tr("PSNR %1 · SSIM %2 · sharpness %3")
                         .arg(psnrText(*main), either(main, ssimText), either(main, sharpnessText));
        }
    }
    if (const QString faces = facesNote(drift.faces); !faces.isEmpty()) lines << faces;
    lines << passesText(drift.mostPasses);
    return lines.join(u'\n');
}

QString facesNote(const std::vector<FaceChange>& faces)
{
    const auto others = std::count_if(faces.begin(), faces.end(), [](const FaceChange& face) {
        return face.outcome != FaceChange::Outcome::Kept;
    });
    if (others == 0) return {};
    return DriftWords::tr("%n face(s) not as before", nullptr, static_cast<int>(others));
}

QStringList faceLines(const std::vector<FaceChange>& faces)
{
    QStringList lines;
    for (const FaceChange& face : faces) {
        switch (face.outcome) {
        case FaceChange::Outcome::Kept:
            lines << DriftWords::tr("A face was redrawn and is as before.");
            break;
        case FaceChange::Outcome::Altered:
            lines << (face.shape > FaceChange::leastMove
                          ? DriftWords::tr(
                                "A face is another: its features moved by %1 % of its width.")
                                .arg(number(face.shape, 1))
                          : DriftWords::tr("A face is another: some of it was painted over."));
            break;
        case FaceChange::Outcome::Gone: lines << DriftWords::tr("A face is gone."); break;
        case FaceChange::Outcome::Added: lines << DriftWords::tr("A face has come."); break;
        }
    }
    return lines;
}

QString passesText(int passes)
{
    if (passes == 0) return DriftWords::tr("No pixel was made by a model");
    return DriftWords::tr("No pixel went through more than %n model(s)", nullptr, passes);
}

}  // namespace ratoon
