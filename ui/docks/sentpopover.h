// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/canvas.h"
#include "edit/plan.h"
#include "jobs/worker.h"

#include <QFrame>

class QPlainTextEdit;

namespace ratoon {

class PlainLabel;
class PictureBox;

/// What an edit would send, to be looked at.
struct SentQuestion {
    Canvas canvas;
    EditIntent intent;
    ModelInfo model;
    QString destination;
};

/// The exact picture, bytes and words that would leave, made by the very code that sends them. Computed in the
/// background each time it opens.
class SentPopover final : public QFrame {
    Q_OBJECT

public:
    SentPopover(Worker& pool, QWidget* parent);
    ~SentPopover() override;

    /// Opens above `anchor`.
    void show(const SentQuestion& question, const QWidget& anchor);

private:
    struct Answer;
    static Answer answered(const SentQuestion& question, const Cancel& cancel);
    void take(const Answer& answer);

    Worker& m_pool;
    Ticket m_ticket;
    PlainLabel* m_title;
    PictureBox* m_picture;
    PlainLabel* m_facts;
    PlainLabel* m_references;
    QPlainTextEdit* m_prompt;
};

}  // namespace ratoon
