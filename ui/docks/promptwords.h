// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/leftorders.h"
#include "app/settings.h"
#include "document/canvas.h"
#include "edit/plan.h"
#include "jobs/jobqueue.h"
#include "ui/docks/modelpanel.h"
#include "ui/noticestrip.h"

namespace ratoon {

/// What the next prompt would do.
enum class PromptAim { Generate, EditWhole, EditSelection };

PromptAim aimOf(const Canvas& canvas, const Mask& selection);
/// On the button: "Edit selection".
QString verbText(PromptAim aim);
/// Above the prompt: "Edit the selection".
QString aimText(PromptAim aim);
/// "free", "≈ $0.034", "price unknown"
QString estimateText(const ModelChoice& choice, std::optional<double> usd);

/// Why it cannot be sent; empty if it can.
struct PromptState {
    bool hasDocument = false;
    bool isReadOnly = false;
    PromptAim aim = PromptAim::EditWhole;
    QString prompt;
    int references = 0;
    bool hasKey = true;
    bool isOffline = false;
};
QString obstacleText(const PromptState& state, const ModelChoice& choice);

/// How many references the model takes besides the picture, and why no more.
int referenceCapacity(const ModelChoice& choice, PromptAim aim);
QString capacityReason(const ModelChoice& choice);

/// Where it is reached; empty for a local one.
QString hostOf(const ProviderInfo& provider);
/// Whether the model can be told of earlier turns.
bool takesTurns(const ModelChoice& choice);
/// "1264 × 848 to Nano Banana 2.1"
QString sentText(QSize sent, const ModelInfo& model);

/// Who will get it: "Stays on this computer", "Goes to example.com".
QString destinationText(const ModelChoice& choice, const QString& host);
/// Asked before the first picture goes to a host. `faces`: how many are in it; nothing: nobody has looked.
Notice consentNotice(const QString& host, QSize sent, int references, std::optional<int> faces);
/// Whether pictures may go there, and since when; empty for no host.
QString consentText(const Settings& settings, const QString& host);
/// What an earlier run left, and how many more there are.
Notice leftNotice(const LeftOrder& left, int more);
/// What goes out, for the tooltip of the button.
QString sendToolTip(const ModelChoice& choice, const QString& host, QSize sent, int references);

/// "Waiting for the model"
QString stageText(JobState state);

}  // namespace ratoon
