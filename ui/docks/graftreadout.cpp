// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/graftreadout.h"

#include "ui/models/drifttext.h"
#include "ui/replychoice.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

namespace ratoon {
namespace {

constexpr int mostLines = 5;
constexpr int patience = 400;  ///< Milliseconds.

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString toneText(const ToneReport& tone)
{
    switch (tone.status) {
    case ToneOutcome::Off: break;
    case ToneOutcome::Identity:
        return tone.before ? GraftReadOut::tr("ΔE %1, left as it is").arg(number(*tone.before, 1))
                           : GraftReadOut::tr("left as it is");
    case ToneOutcome::Matched:
        return GraftReadOut::tr("ΔE %1 → %2")
            .arg(number(tone.before.value_or(0), 1), number(tone.after.value_or(0), 1));
    }
    return GraftReadOut::tr("not matched");
}

QString pixelsText(const GraftFacts& facts)
{
    if (facts.of == 0) return GraftReadOut::tr("none");
    const double percent =
        100.0 * static_cast<double>(facts.pixels) / static_cast<double>(facts.of);
    return GraftReadOut::tr("%1 px (%2 %)")
        .arg(QLocale().toString(facts.pixels), number(percent, percent < 10 ? 1 : 0));
}

}  // namespace

QString alignmentText(const Adjusting& adjusting)
{
    if (adjusting.settings().placement) return GraftReadOut::tr("Placed by hand.");
    const AlignmentStatus status = adjusting.report().alignment.status;
    switch (status) {
    case AlignmentStatus::Identity:
        return GraftReadOut::tr("The reply lies on the picture as it came.");
    case AlignmentStatus::Ok: return GraftReadOut::tr("Aligned with the picture.");
    case AlignmentStatus::OkElastic:
        return GraftReadOut::tr("Aligned with the picture, by small local shifts too.");
    case AlignmentStatus::Weak:
        return GraftReadOut::tr("Too plain to be measured: laid edge on edge.");
    case AlignmentStatus::Off: return GraftReadOut::tr("Not aligned: laid edge on edge.");
    case AlignmentStatus::Ambiguous:
    case AlignmentStatus::Reframed:
    case AlignmentStatus::NotAlignable: break;
    }
    return refusalText(status);
}

std::vector<GraftLine> graftLines(const Adjusting& adjusting)
{
    const Reconciled& report = adjusting.report();
    const Alignment& alignment = report.alignment;
    std::vector<GraftLine> lines;
    if (alignment.confidence) {
        lines.push_back({GraftReadOut::tr("Confidence"),
                         GraftReadOut::tr("%1 %").arg(number(100 * *alignment.confidence, 0))});
    }
    if (adjusting.isRefused()) return lines;
    if (alignment.residual) {
        lines.push_back({GraftReadOut::tr("Left over"),
                         GraftReadOut::tr("%1 px").arg(number(*alignment.residual, 2))});
    }
    lines.push_back({GraftReadOut::tr("Tone"), toneText(report.tone)});
    lines.push_back({GraftReadOut::tr("From the reply"), pixelsText(adjusting.facts())});
    lines.push_back(
        {GraftReadOut::tr("Passes of a model"), QLocale().toString(adjusting.facts().passes)});
    return lines;
}

GraftReadOut::GraftReadOut(QWidget* parent)
    : QWidget(parent)
    , m_state(new PlainLabel({}, TextRole::Secondary, Ink::Text))
    , m_faces(new PlainLabel({}, TextRole::Secondary, Ink::Text))
    , m_keepFaces(new QPushButton(tr("Leave faces as they were")))
{
    setObjectName(QStringLiteral("graftReadOut"));
    m_state->setObjectName(QStringLiteral("graftState"));
    m_state->setWordWrap(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_state->setText(tr("Measuring…"));
        m_state->setInk(Ink::Secondary);
    });
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gapSmall);
    grid->setVerticalSpacing(metrics::gapTiny);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_state, 0, 0, 1, 2);
    for (int row = 1; row <= mostLines; ++row) {
        m_names.push_back(new PlainLabel({}, TextRole::Secondary, Ink::Secondary));
        m_values.push_back(new PlainLabel({}, TextRole::Secondary, Ink::Text));
        m_values.back()->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(m_names.back(), row, 0);
        grid->addWidget(m_values.back(), row, 1);
    }
    m_faces->setObjectName(QStringLiteral("graftFaces"));
    m_faces->setWordWrap(true);
    m_keepFaces->setObjectName(QStringLiteral("graftKeepFaces"));
    m_keepFaces->setAccessibleName(m_keepFaces->text());
    m_keepFaces->setToolTip(
        plainTip(tr("Takes them out of the graft: nothing of the reply is laid there")));
    grid->addWidget(m_faces, mostLines + 1, 0, 1, 2);
    grid->addWidget(m_keepFaces, mostLines + 2, 0, 1, 2, Qt::AlignLeft);
    connect(m_keepFaces, &QPushButton::clicked, this, [this] {
        if (m_adjusting) m_adjusting->keepFaces();
    });
}

void GraftReadOut::refresh(Adjusting& adjusting)
{
    m_adjusting = &adjusting;
    const QStringList faces = faceLines(adjusting.faces());
    m_faces->setText(faces.join(u'\n'));
    m_faces->setVisible(!faces.isEmpty());
    m_keepFaces->setVisible(adjusting.canKeepFaces());
    if (adjusting.isReady() && adjusting.isBusy()) {
        if (!m_patience.isActive()) m_patience.start();
    } else {
        m_patience.stop();
        m_state->setText(adjusting.isReady() ? alignmentText(adjusting)
                                             : tr("The reply is being read…"));
        m_state->setInk(adjusting.isRefused() ? Ink::Bad : Ink::Text);
    }
    const std::vector<GraftLine> lines =
        adjusting.isReady() ? graftLines(adjusting) : std::vector<GraftLine>();
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const bool isThere = i < lines.size();
        m_names[i]->setVisible(isThere);
        m_values[i]->setVisible(isThere);
        if (!isThere) continue;
        m_names[i]->setText(lines[i].name);
        m_values[i]->setText(lines[i].value);
    }
}

}  // namespace ratoon
