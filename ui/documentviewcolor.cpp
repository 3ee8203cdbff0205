// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colors that a document's numbers are meant in, and how it would look elsewhere.
#include "ui/canvas/canvaswidget.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/documentview.h"
#include "ui/noticestrip.h"

namespace ratoon {

void DocumentView::assignProfile()
{
    auto* dialog = new ProfileDialog(
        m_services, ProfileDialog::Purpose::Assign, m_session->document().canvas().icc, this);
    connect(dialog, &ProfileDialog::changed, this, [this, dialog] {
        if (const auto profile = dialog->profile())
            m_canvas->showLive(withProfile(m_session->document().canvas(), profile->icc));
    });
    connect(dialog, &QDialog::finished, this, [this] { m_canvas->showLive(std::nullopt); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto profile = dialog->profile();
        const Canvas& canvas = m_session->document().canvas();
        if (!profile) return;
        if (profile->icc == canvas.icc) return sayProfileIsThere();
        m_session->commit(withProfile(canvas, profile->icc), tr("Assign %1").arg(profile->name));
    });
    dialog->open();
}

void DocumentView::convertToProfile()
{
    auto* dialog = new ProfileDialog(
        m_services, ProfileDialog::Purpose::Convert, m_session->document().canvas().icc, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto profile = dialog->profile()) convertTo(*profile, dialog->wish());
    });
    dialog->open();
}

void DocumentView::convertTo(const KnownProfile& profile, const ConversionWish& wish)
{
    const Document& document = m_session->document();
    if (profile.icc == document.canvas().icc) return sayProfileIsThere();
    m_converting = m_services.pool->run(
        [canvas = document.canvas(), icc = profile.icc, wish](const Cancel& cancel) {
            return convertedTo(canvas, icc, wish, cancel);
        },
        [this, head = document.head(), name = profile.name](const Result<Canvas>& canvas) {
            if (!canvas) return sayError(canvas.error());
            if (head == m_session->document().head())
                m_session->commit(*canvas, tr("Convert to %1").arg(name));
        });
}

void DocumentView::sayProfileIsThere()
{
    m_notices->say({.what = tr("The picture has that profile already.")});
}

void DocumentView::setUpProof()
{
    const auto before = m_canvas->proof();
    auto* dialog = new ProfileDialog(m_services, ProfileDialog::Purpose::Proof, QByteArray(), this);
    dialog->setProof(m_proof);
    connect(dialog, &ProfileDialog::changed, this, [this, dialog] {
        if (dialog->profile()) m_canvas->setProof(dialog->proof());
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!dialog->profile()) return;
        m_proof = dialog->proof();
        m_canvas->setProof(m_proof);
        Q_EMIT proofChanged();
    });
    connect(dialog, &QDialog::rejected, this, [this, before] {
        m_canvas->setProof(before);
        Q_EMIT proofChanged();
    });
    dialog->open();
}

void DocumentView::setProofing(bool isProofing)
{
    // Of sRGB on a screen for sRGB there is nothing to see: a device has to be chosen first.
    if (isProofing && m_proof == Proof()) return setUpProof();
    m_canvas->setProof(isProofing ? std::optional(m_proof) : std::nullopt);
    Q_EMIT proofChanged();
}

bool DocumentView::isProofing() const
{
    return m_canvas->proof().has_value();
}

}  // namespace ratoon
