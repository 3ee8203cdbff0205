// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvaswidget.h"
#include "ui/documentview.h"

namespace ratoon {

void DocumentView::adjust(VersionId version, Adjusting::Mode mode)
{
    if (m_adjusting && m_adjusting->version() == version) {
        m_adjusting->setMode(mode);
        return;
    }
    m_adjusting.reset();
    m_adjusting = std::make_unique<Adjusting>(m_services, *m_session, *m_canvas, version, mode);
    Adjusting* adjusting = m_adjusting.get();
    connect(adjusting, &Adjusting::failed, this, &DocumentView::sayError);
    // It says so from the midst of its own work.
    const auto stop = [this, adjusting] {
        if (m_adjusting.get() == adjusting) stopAdjusting();
    };
    connect(adjusting, &Adjusting::finished, this, stop, Qt::QueuedConnection);
    m_canvas->setFocus(Qt::OtherFocusReason);
    Q_EMIT adjustingChanged();
}

void DocumentView::stopAdjusting()
{
    m_adjusting.reset();
    m_canvas->setFocus(Qt::OtherFocusReason);
    Q_EMIT adjustingChanged();
}

void DocumentView::decide(VersionId proposal, ReplyChoice choice)
{
    switch (choice) {
    case ReplyChoice::Place: return adjust(proposal, Adjusting::Mode::Place);
    case ReplyChoice::NewPicture: return takeWhole(proposal, Scope::NewPicture);
    case ReplyChoice::LooseLayer: return takeWhole(proposal, Scope::LooseLayer);
    case ReplyChoice::AskAgain: return askAgain(proposal);
    }
}

void DocumentView::takeWhole(VersionId proposal, Scope scope)
{
    const Version* version = m_session->document().tree().find(proposal);
    if (version == nullptr) return;
    const QString label = graftLabel(*version, scope);
    m_taking = m_session->regraft(proposal);
    connect(m_taking.get(), &Regrafting::failed, this, &DocumentView::sayError);
    connect(m_taking.get(), &Regrafting::previewed, this, [this, label] {
        if (!m_taking->isSettled()) return;
        m_taking->commit(label, [this](const Result<VersionId>& made) {
            if (!made) sayError(made.error());
            m_taking.release()->deleteLater();
        });
    });
    m_taking->preview({.scope = scope});
}

void DocumentView::askAgain(VersionId proposal)
{
    m_taking = m_session->regraft(proposal);
    m_asking = m_taking->asked([this](const Result<EditIntent>& intent) {
        if (!intent) return sayError(intent.error());
        Q_EMIT askedAgain(*intent);
    });
}

}  // namespace ratoon
