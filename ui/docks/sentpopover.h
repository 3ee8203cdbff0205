// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sentrequest.h"
#include "app/services.h"
#include "document/canvas.h"
#include "edit/plan.h"

#include <QFrame>

class QPlainTextEdit;
class QPushButton;

namespace ratoon {

class PlainLabel;
class PictureBox;

/// What an edit would send, to be looked at.
struct SentQuestion {
    Canvas canvas;
    EditIntent intent;
    ModelInfo model;
    QString destination;
    QString consent =
        {};  ///< Whether pictures may go there, and since when; empty if nothing leaves.
};

/// The exact picture, bytes and words that would leave, made by the very code that sends them. Computed in the
/// background each time it opens.
class SentPopover final : public QFrame {
    Q_OBJECT

public:
    SentPopover(Services& services, QWidget* parent);
    ~SentPopover() override;

    /// Opens above `anchor`.
    void show(const SentQuestion& question, const QWidget& anchor);

private:
    struct Answer;
    /// What it is answered with.
    struct Sources {
        Catalogue catalogue;
        KeyRing& keys;
        std::shared_ptr<const FaceDetector> faces;
    };
    static Answer
    answered(const Sources& sources, const SentQuestion& question, const Cancel& cancel);
    void take(Answer answer);
    void showRequests();

    Services& m_services;
    Ticket m_ticket;
    PlainLabel* m_title;
    PictureBox* m_picture;
    PlainLabel* m_facts;
    PlainLabel* m_references;
    PlainLabel* m_consent;
    QPlainTextEdit* m_prompt;
    QPushButton* m_exact;
    std::vector<SentRequest> m_requests;
};

}  // namespace ratoon
