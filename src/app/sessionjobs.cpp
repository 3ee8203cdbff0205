// SPDX-License-Identifier: GPL-3.0-or-later
//
// What models are asked by a session, and what becomes of their replies.
#include "app/rebasing.h"
#include "app/regrafting.h"
#include "app/releasing.h"
#include "app/session.h"

#include <algorithm>

namespace ratoon {

JobId Session::applyEdit(EditIntent intent)
{
    return applyEditTo(m_document.head(), m_document.canvas(), std::move(intent));
}

JobId Session::applyEditTo(VersionId base, const Canvas& canvas, EditIntent intent)
{
    return submit(told(std::move(intent), base), base, canvas, {});
}

/// Without a place to keep the reply nothing is sent.
JobId Session::submit(EditIntent intent,
                      VersionId base,
                      const Canvas& canvas,
                      std::optional<KeptReply> reply)
{
    if (isReadOnly()) {
        const JobId refused = JobId::make();
        // Later, so that the caller knows the id before the signal about it.
        QMetaObject::invokeMethod(
            this,
            [this, refused] { Q_EMIT jobFailed(refused, lookingOnly()); },
            Qt::QueuedConnection);
        return refused;
    }
    const JobId id = m_jobs.submit(std::move(intent), base, canvas, std::move(reply));
    Q_EMIT jobsChanged();
    return id;
}

Ticket Session::outlook(const EditIntent& intent,
                        std::function<void(std::optional<EditOutlook>)> done)
{
    return m_services.pool->run(
        [canvas = m_document.canvas(),
         intent = told(intent, m_document.head()),
         catalogue = m_services.catalogue](const Cancel& cancel) -> std::optional<EditOutlook> {
            const ModelInfo* model = catalogue.findModel(intent.provider, intent.model);
            return model ? std::optional(outlookOf(canvas, intent, *model, cancel)) : std::nullopt;
        },
        std::move(done));
}

Ticket Session::redoOf(const EditIntent& intent, std::function<void(std::optional<Redo>)> done)
{
    return m_services.pool->run(
        [tree = m_document.tree(), head = m_document.head(), canvas = m_document.canvas(), intent](
            const Cancel&) { return redone(tree, head, canvas, intent); },
        std::move(done));
}

std::unique_ptr<Rebasing> Session::rebase(VersionId version)
{
    return std::make_unique<Rebasing>(m_services, m_recorder.project(), *this, version);
}

std::unique_ptr<Regrafting> Session::regraft(VersionId version)
{
    return std::make_unique<Regrafting>(m_services, m_recorder.project(), *this, version);
}

VersionId Session::commitRegraft(VersionId of, VersionId base, const MadeCanvas& made)
{
    if (refuses()) return m_document.head();
    keep(base);
    keepBytes(made.bytes);
    const bool isAtBase = m_document.head() == base;
    const VersionId id = m_document.commit(base, made.canvas, made.origin);
    m_cache.remember(id, made.canvas);
    record(id, made.canvas, made.thumbnail);
    const bool wasProposal = m_document.tree().annotation(of).standing == Standing::Proposed;
    if (wasProposal) discard(of);
    if (isAtBase && made.canvas.size != m_selection.size()) select({});
    Q_EMIT treeChanged();
    if (isAtBase) Q_EMIT headChanged();
    return id;
}

void Session::keepBytes(const std::vector<QByteArray>& bytes)
{
    if (bytes.empty()) return;
    m_recorder.change([bytes](Project& project) -> Result<void> {
        for (const QByteArray& each : bytes) CHECKED(project.keepBlob(each));
        return {};
    });
}

JobId Session::placeReply(EditIntent intent, VersionId base, const Canvas& canvas, KeptReply reply)
{
    return submit(std::move(intent), base, canvas, std::move(reply));
}

std::optional<HeldBack> Session::heldBackIn(VersionId version) const
{
    const Version* known = m_document.tree().find(version);
    return known ? ratoon::heldBackIn(known->origin.recipe) : std::nullopt;
}

std::unique_ptr<Releasing> Session::release(VersionId version, bool isAnyway)
{
    return std::make_unique<Releasing>(m_services, m_recorder.project(), *this, version, isAnyway);
}

/// Before this run adds any of its own.
void Session::readLeftOrders()
{
    if (isReadOnly()) return;
    m_looking = m_services.disk->run(
        [project = m_recorder.project(), ledger = m_services.ledger](const Cancel&) {
            return ratoon::leftOrders(*project, ledger.get());
        },
        [this](Result<std::vector<LeftOrder>> left) {
            if (!left) return Q_EMIT failed(left.error());
            m_left = std::move(*left);
            if (!m_left.empty()) Q_EMIT leftOrdersChanged();
        });
}

void Session::resume(JobId left)
{
    const auto found =
        std::ranges::find_if(m_left, [&](const LeftOrder& each) { return each.order.job == left; });
    if (found == m_left.end()) return;
    m_resuming = load(found->order.base, [this, chosen = *found](const Result<Canvas>& canvas) {
        if (!canvas) return Q_EMIT failed(canvas.error());
        const auto& [job, base, intent] = chosen.order;
        if (chosen.fate == LeftOrder::Fate::Answered)
            placeReply(intent, base, *canvas, {.hash = chosen.reply, .job = job});
        else
            applyEditTo(base, *canvas, intent);
        forget(job);
    });
}

void Session::forget(JobId left)
{
    std::erase_if(m_left, [&](const LeftOrder& each) { return each.order.job == left; });
    m_recorder.change([left](Project& project) { return dropOrder(project, left); });
    Q_EMIT leftOrdersChanged();
}

void Session::takeResult(const EditResult& result)
{
    keepBytes(result.bytes);
    const Standing standing = result.heldBack ? Standing::Discarded : Standing::Proposed;
    const VersionId id = m_document.commit(result.base, result.canvas, result.origin, standing);
    m_cache.remember(id, result.canvas);
    record(id, result.canvas, result.thumbnail);
    m_recorder.change([job = result.job](Project& project) { return dropOrder(project, job); });
    Q_EMIT treeChanged();
    Q_EMIT jobFinished(result.job, id);
    if (result.heldBack)
        Q_EMIT heldBack(id, *result.heldBack);
    else
        Q_EMIT proposed(id, result.notes);
}

}  // namespace ratoon
