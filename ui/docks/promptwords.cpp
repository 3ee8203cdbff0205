// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/promptwords.h"

#include "app/services.h"
#include "base/plaintext.h"
#include "ui/models/versiontext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ratoon {
namespace {

struct PromptWords {
    Q_DECLARE_TR_FUNCTIONS(Prompt)
};

QString pixelsText(QSize size)
{
    return PromptWords::tr("%1 × %2 px").arg(size.width()).arg(size.height());
}

}  // namespace

PromptAim aimOf(const Canvas& canvas, const Mask& selection)
{
    if (canvas.layers.empty()) return PromptAim::Generate;
    return selection.isNull() ? PromptAim::EditWhole : PromptAim::EditSelection;
}

QString verbText(PromptAim aim)
{
    switch (aim) {
    case PromptAim::Generate: return PromptWords::tr("Generate");
    case PromptAim::EditWhole: break;
    case PromptAim::EditSelection: return PromptWords::tr("Edit selection");
    }
    return PromptWords::tr("Edit");
}

QString aimText(PromptAim aim)
{
    switch (aim) {
    case PromptAim::Generate: return PromptWords::tr("Generate a picture");
    case PromptAim::EditWhole: break;
    case PromptAim::EditSelection: return PromptWords::tr("Edit the selection");
    }
    return PromptWords::tr("Edit the whole picture");
}

QString estimateText(const ModelChoice& choice, std::optional<double> usd)
{
    if (choice.isLocal()) return PromptWords::tr("free");
    return usd ? QStringLiteral("≈ ") + priceText(*usd) : PromptWords::tr("price unknown");
}

QString obstacleText(const PromptState& state, const ModelChoice& choice)
{
    if (choice.model == nullptr) return PromptWords::tr("Choose a model.");
    if (!state.hasDocument) return PromptWords::tr("Open a picture first.");
    if (state.isReadOnly) return PromptWords::tr("This document is open for looking only.");
    if (state.isOffline && !choice.isLocal()) {
        return PromptWords::tr("Ratoon is offline, so nothing is sent. Turn that off, or choose "
                               "the offline provider.");
    }
    if (!state.hasKey) {
        return PromptWords::tr("%1 needs a key: type one in the settings, or set %2.")
            .arg(choice.provider->info().name, choice.provider->info().keyVariables.value(0));
    }
    if (state.aim == PromptAim::Generate && !choice.model->takesText) {
        return PromptWords::tr("%1 cannot start from an empty canvas. Choose another model, or "
                               "place a picture first.")
            .arg(choice.isLocal() ? choice.provider->info().name : choice.model->name);
    }
    if (state.references > referenceCapacity(choice, state.aim)) return capacityReason(choice);
    if (state.prompt.trimmed().isEmpty()) return PromptWords::tr("Write what should change.");
    return {};
}

int referenceCapacity(const ModelChoice& choice, PromptAim aim)
{
    if (choice.isLocal()) return 0;
    return std::max(0, choice.model->maxImages - (aim == PromptAim::Generate ? 0 : 1));
}

QString capacityReason(const ModelChoice& choice)
{
    if (choice.isLocal()) {
        return PromptWords::tr("The offline provider takes no references. Choose another model.");
    }
    return PromptWords::tr("%1 takes %n picture(s) in all.", nullptr, choice.model->maxImages)
        .arg(choice.model->name);
}

QString hostOf(const ProviderInfo& provider)
{
    if (provider.isLocal) return {};
    return baseUrlOf(provider).host();
}

bool takesTurns(const ModelChoice& choice)
{
    const RouteInfo* route = choice.provider ? choice.provider->info().findRoute({}) : nullptr;
    return route && route->takesAny(Taken::Turns);
}

QString sentText(QSize sent, const ModelInfo& model)
{
    return PromptWords::tr("%1 × %2 to %3", "pixels, and the model that gets them")
        .arg(sent.width())
        .arg(sent.height())
        .arg(model.name);
}

QString destinationText(const ModelChoice& choice, const QString& host)
{
    if (choice.isLocal()) return PromptWords::tr("Stays on this computer");
    return PromptWords::tr("Goes to %1").arg(host);
}

Notice consentNotice(const QString& host, QSize sent, int references, std::optional<int> faces)
{
    const QString picture = sent.isEmpty() ? PromptWords::tr("The prompt goes there")
                                           : PromptWords::tr("The prompt and a part of the picture "
                                                             "(%1) go there")
                                                 .arg(pixelsText(sent));
    const QString others = references == 0
                               ? QString()
                               : PromptWords::tr(", with %n reference(s)", nullptr, references);
    const QString people =
        faces.value_or(0) > 0
            ? PromptWords::tr(
                  "%n face(s) are in it: make sure that you may share them.", nullptr, *faces)
            : PromptWords::tr("If people are in the picture, make sure that you may share it.");
    return {.kind = Notice::Kind::Question,
            .what = PromptWords::tr("Send to %1?").arg(host),
            .more = QStringList{picture + others + u'.',
                                PromptWords::tr("No file name and no metadata go with it."),
                                people,
                                PromptWords::tr("Asked once for each host.")}
                        .join(u' ')};
}

QString consentText(const Settings& settings, const QString& host)
{
    if (host.isEmpty()) return {};
    const auto holds = [&](const Consent& consent) {
        return consent.host == host && !consent.revoked.isValid();
    };
    const auto found = std::ranges::find_if(settings.consents, holds);
    if (found == settings.consents.end())
        return PromptWords::tr("You will be asked before the first picture goes there.");
    return PromptWords::tr("Pictures may go there since %1; the settings take that back.")
        .arg(QLocale().toString(found->given.toLocalTime().date(), QLocale::ShortFormat));
}

Notice leftNotice(const LeftOrder& left, int more)
{
    const QString prompt = plainLine(left.order.intent.prompt, 80);
    Notice notice{.kind = Notice::Kind::Question};
    switch (left.fate) {
    case LeftOrder::Fate::Waiting:
        notice.what = PromptWords::tr("“%1” was waiting when Ratoon ended.").arg(prompt);
        notice.more = PromptWords::tr("Nothing of it was sent.");
        break;
    case LeftOrder::Fate::Unknown:
        notice.what = PromptWords::tr("“%1” was on its way when Ratoon ended.").arg(prompt);
        notice.more = PromptWords::tr("Whether it was carried out is not known: it may have been "
                                      "billed, and would be billed again.");
        break;
    case LeftOrder::Fate::Answered:
        notice.what = PromptWords::tr("The reply to “%1” came before Ratoon ended.").arg(prompt);
        notice.more = PromptWords::tr("It is kept. Nothing is sent to show it.");
        break;
    }
    if (more > 0) notice.more += u' ' + PromptWords::tr("%n more after it.", nullptr, more);
    return notice;
}

QString sendToolTip(const ModelChoice& choice, const QString& host, QSize sent, int references)
{
    QStringList lines;
    if (!sent.isEmpty()) lines << PromptWords::tr("Works on %1").arg(pixelsText(sent));
    if (references > 0) lines << PromptWords::tr("With %n reference(s)", nullptr, references);
    lines << destinationText(choice, host);
    return lines.join(u'\n');
}

QString stageText(JobState state)
{
    switch (state) {
    case JobState::Queued: return PromptWords::tr("Waits for its turn");
    case JobState::Preparing: return PromptWords::tr("Preparing");
    case JobState::Sending: return PromptWords::tr("Sending");
    case JobState::Waiting: return PromptWords::tr("Waiting for the model");
    case JobState::Receiving: return PromptWords::tr("Receiving");
    case JobState::Placing: return PromptWords::tr("Placing the edit");
    case JobState::Done: return PromptWords::tr("Done");
    case JobState::Failed: return PromptWords::tr("Failed");
    case JobState::Cancelled: return PromptWords::tr("Cancelled");
    }
    return {};
}

}  // namespace ratoon
