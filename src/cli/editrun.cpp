// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/editrun.h"

#include "app/exporting.h"
#include "app/rebasing.h"
#include "document/render.h"
#include "edit/graft.h"
#include "image/color.h"
#include "image/transform.h"

#include <QCoreApplication>

namespace ratoon::cli {

namespace {

QString stageText(const JobStatus& status)
{
    switch (status.state) {
    case JobState::Queued: return QStringLiteral("Queued");
    case JobState::Preparing: return QStringLiteral("Preparing");
    case JobState::Sending: return QStringLiteral("Sending");
    case JobState::Waiting: return QStringLiteral("Waiting for the model");
    case JobState::Receiving: return QStringLiteral("Receiving");
    case JobState::Placing: return QStringLiteral("Placing the edit");
    case JobState::Done:
    case JobState::Failed:
    case JobState::Cancelled: return {};
    }
    return {};
}

QString priceText(const RebasePlan& plan)
{
    if (!plan.estimateUsd) return QStringLiteral("at an unknown price");
    return QStringLiteral("for about %1 USD").arg(*plan.estimateUsd, 0, 'f', 2);
}

}  // namespace

Outcome<VersionId> EditRun::edited(const EditIntent& intent)
{
    QEventLoop loop;
    QObject scope;
    std::optional<VersionId> made;
    std::optional<Error> error;
    bool isRecorded = false;
    QObject::connect(&m_session, &Session::proposed, &scope, [&](VersionId id, const auto& notes) {
        made = id;
        for (const Sentence& note : notes) m_context.terminal.note(note.english());
    });
    QObject::connect(&m_session, &Session::heldBack, &scope, [&](VersionId id) { made = id; });
    QObject::connect(&m_session, &Session::recorded, &scope, [&](VersionId id, qint64 elapsed) {
        isRecorded = made == id;
        m_commitMs[id] = elapsed;
        if (isRecorded) loop.quit();
    });
    const auto stop = [&](const Error& reason) {
        error = reason;
        loop.quit();
    };
    QObject::connect(&m_session, &Session::failed, &scope, stop);
    QObject::connect(
        &m_session, &Session::jobFailed, &scope, [&](JobId, const Error& reason) { stop(reason); });
    QObject::connect(&m_session, &Session::jobsChanged, &scope, [&] { showProgress(); });
    const JobId job = m_session.applyEdit(intent);
    m_context.terminal.run(loop);
    m_context.terminal.progress({});
    if (error) return failed(*error, Stage::Provider);
    if (!isRecorded) {
        m_session.cancelJob(job);
        return failed(Error{Terminal::stopped().value()}, Stage::Provider);
    }
    return *made;
}

Outcome<std::vector<VersionId>> EditRun::rebased(VersionId version)
{
    QEventLoop loop;
    QObject scope;
    std::optional<Error> error;
    bool isDone = false;
    const auto rebasing = m_session.rebase(version);
    QObject::connect(rebasing.get(), &Rebasing::planned, &scope, [&] {
        const RebasePlan& plan = rebasing->plan();
        m_context.terminal.note(QStringLiteral("%1 edits are made again, %2.")
                                    .arg(plan.intents.size())
                                    .arg(priceText(plan)));
        if (plan.leftOut > 0) {
            m_context.terminal.note(
                QStringLiteral("%1 changes by hand are left out.").arg(plan.leftOut));
        }
        rebasing->start();
    });
    QObject::connect(rebasing.get(), &Rebasing::finished, &scope, [&] {
        isDone = true;
        loop.quit();
    });
    const auto stop = [&](const Error& reason) {
        error = reason;
        loop.quit();
    };
    QObject::connect(rebasing.get(), &Rebasing::failed, &scope, stop);
    QObject::connect(&m_session, &Session::failed, &scope, stop);
    QObject::connect(&m_session, &Session::recorded, &scope, [&](VersionId id, qint64 elapsed) {
        m_commitMs[id] = elapsed;
    });
    QObject::connect(&m_session, &Session::jobsChanged, &scope, [&] { showProgress(); });
    m_context.terminal.run(loop);
    m_context.terminal.progress({});
    if (error) return failed(*error, Stage::Provider);
    if (!isDone) return failed(Error{Terminal::stopped().value()}, Stage::Provider);
    return rebasing->made();
}

Json EditRun::versionJson(VersionId id) const
{
    const Version& version = *m_session.document().tree().find(id);
    const Json& recipe = version.origin.recipe;
    Json json = {{"id", toJson(id.toString())}, {"parent", toJson(version.parent.toString())}};
    for (const char* key : {"provider",
                            "model",
                            "model_reported",
                            "attempts",
                            "sent",
                            "reply",
                            "alignment",
                            "tone",
                            "change",
                            "usage",
                            "cost",
                            "elapsed_ms"}) {
        json[key] = recipe.at(key);
    }
    json["elapsed_ms"]["commit"] = m_commitMs.value(id);
    return json;
}

std::optional<Error> EditRun::obstacle(VersionId id) const
{
    if (const auto held = m_session.heldBackIn(id)) return stillHeldBack(*held);
    if (m_session.needsDecision(id)) return unaligned(m_session.alignmentOf(id));
    return std::nullopt;
}

Result<void> EditRun::moveTo(VersionId id)
{
    if (m_session.document().head() == id) return {};
    QEventLoop loop;
    QObject scope;
    std::optional<Error> error;
    QObject::connect(&m_session, &Session::headChanged, &loop, &QEventLoop::quit);
    QObject::connect(&m_session, &Session::failed, &scope, [&](const Error& reason) {
        error = reason;
        loop.quit();
    });
    m_session.accept(id);
    m_context.terminal.run(loop);
    if (error) return tl::unexpected(*error);
    return {};
}

Result<void> EditRun::written(const QString& path, VersionId id)
{
    std::optional<Result<void>> result;
    QEventLoop loop;
    const Ticket ticket = m_session.exportTo(path, id, {}, [&](const Result<ExportNotes>& done) {
        result = done ? Result<void>() : tl::unexpected(done.error());
        for (const Sentence& note : done.value_or(ExportNotes()))
            m_context.terminal.note(note.english());
        loop.quit();
    });
    m_context.terminal.run(loop);
    return result.value_or(Terminal::stopped());
}

Result<Image> EditRun::picture(VersionId id)
{
    std::optional<Result<Canvas>> canvas;
    QEventLoop loop;
    const Ticket ticket = m_session.load(id, [&](Result<Canvas> loaded) {
        canvas = std::move(loaded);
        loop.quit();
    });
    // A version in memory is there at once.
    if (!canvas) m_context.terminal.run(loop);
    if (!canvas) return Terminal::stopped();
    if (!*canvas) return tl::unexpected(canvas->error());
    return m_context.terminal.await(
        *m_context.services.pool, [shown = **canvas](const Cancel& cancel) {
            return convertedTo(converted(rendered(shown, cancel), Depth::Eight), {}, cancel);
        });
}

Result<void> EditRun::saved(const QString& path)
{
    std::optional<Result<void>> result;
    QEventLoop loop;
    m_session.save(path, [&](Result<void> done) {
        result = std::move(done);
        loop.quit();
    });
    loop.exec();
    return result.value_or(Terminal::stopped());
}

void EditRun::showProgress() const
{
    const auto jobs = m_session.jobs();
    if (!jobs.empty()) m_context.terminal.progress(stageText(jobs.front()));
}

void tellKept(Context context, Outcome<Report>& outcome)
{
    const Sentence kept = {
        QT_TRANSLATE_NOOP("Sentence",
                          "The work is kept: ratoon-cli recover --list shows it, and ratoon-cli "
                          "recover ID --out FILE saves it.")};
    if (!outcome && outcome.error().error.code == ErrorCode::Unwritable)
        outcome.error().error.remedy = kept;
    else
        context.terminal.note(kept.english());
}

std::optional<double> budgetAfter(std::optional<double> budget, const Json& version)
{
    if (!budget) return budget;
    const double cost = numberAt(objectAt(version, "cost"), "usd", *budget);
    return std::max(0.0, *budget - cost);
}

}  // namespace ratoon::cli
