// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/replaylane.h"

#include "edit/graft.h"

#include <cmath>

namespace ratoon::cli {

EditIntent fitted(EditIntent intent, QSize from, QSize to)
{
    if (from == to) return intent;
    const double areas =
        (double(to.width()) * to.height()) / (double(from.width()) * from.height());
    const double scale = std::sqrt(areas);
    if (intent.where) intent.where = intent.where->scaled(to);
    for (auto* feather : {&intent.feather, &intent.graft.feather})
        if (*feather) *feather = **feather * scale;
    intent.graft.grow = static_cast<int>(std::lround(intent.graft.grow * scale));
    return intent;
}

ReplayLane::ReplayLane(Context context, const ReplayChain& chain, QString input, QString output)
    : m_context(context)
    , m_chain(chain)
    , m_input(std::move(input))
    , m_output(std::move(output))
{}

ReplayLane::~ReplayLane()
{
    const bool isUnused = m_session && m_session->document().tree().size() == 1;
    if (m_isWritten || isUnused) m_session->forget();
}

void ReplayLane::start()
{
    m_work = m_context.services.disk->run(
        [&places = m_context.services.places, input = m_input](const Cancel& cancel) {
            return openedFile(places, input, cancel);
        },
        [this](Result<OpenedDocument> opened) { take(std::move(opened)); });
}

void ReplayLane::take(Result<OpenedDocument> opened)
{
    if (!opened) return end(opened.error());
    m_session = sessionOf(m_context.services, std::move(*opened));
    connect(m_session.get(), &Session::proposed, this, [this](VersionId id) { m_awaited = id; });
    connect(m_session.get(), &Session::heldBack, this, [this](VersionId, const HeldBack& held) {
        end(stillHeldBack(held));
    });
    connect(m_session.get(), &Session::recorded, this, [this](VersionId id) {
        if (id == m_awaited) takeVersion(id);
    });
    connect(m_session.get(), &Session::jobFailed, this, [this](JobId, const Error& reason) {
        end(reason);
    });
    connect(m_session.get(), &Session::failed, this, [this](const Error& reason) { end(reason); });
    connect(m_session.get(), &Session::headChanged, this, &ReplayLane::next);
    next();
}

void ReplayLane::next()
{
    if (m_error) return;
    if (m_made.size() == m_chain.intents.size()) return write();
    m_session->applyEdit(
        fitted(m_chain.intents[m_made.size()], m_chain.size, m_session->document().canvas().size));
}

void ReplayLane::takeVersion(VersionId version)
{
    if (m_session->needsDecision(version)) return end(unaligned(m_session->alignmentOf(version)));
    m_made.push_back(version);
    m_session->accept(version);
}

void ReplayLane::write()
{
    m_work = m_session->exportTo(
        m_output, m_session->document().head(), {}, [this](const Result<ExportNotes>& written) {
            m_isWritten = written.has_value();
            end(written ? std::nullopt : std::optional(written.error()));
        });
}

void ReplayLane::end(std::optional<Error> error)
{
    if (m_error) return;
    m_error = std::move(error);
    Q_EMIT ended();
}

}  // namespace ratoon::cli
