// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/releasing.h"

#include "app/safetyrules.h"
#include "edit/rebaseplan.h"
#include "edit/regraft.h"

#include <QCoreApplication>

namespace ratoon {

namespace {

QByteArray replyIn(const Json& recipe)
{
    return QByteArray::fromHex(stringAt(objectAt(recipe, "held_back"), "reply").toLatin1());
}

Result<void> checkAllowed(const QString& settingsFile)
{
    TRY(rules, safetyRulesIn(settingsFile));
    if (rules.mayShow) return {};
    return failure(
        ErrorCode::Refused,
        {QT_TRANSLATE_NOOP("Sentence", "By the safety rules, what was held back is not shown.")},
        {QT_TRANSLATE_NOOP("Sentence", "The rules are in the settings.")});
}

}  // namespace

Releasing::Releasing(Services& services,
                     std::shared_ptr<Project> project,
                     Session& session,
                     VersionId version,
                     bool isAnyway)
    : m_services(services)
    , m_project(std::move(project))
    , m_session(session)
    , m_version(version)
    , m_isAnyway(isAnyway)
{
    const Version& held = *session.document().tree().find(version);
    m_work = session.load(answeredVersion(held), [this](Result<Canvas> canvas) {
        if (!canvas) {
            Q_EMIT failed(canvas.error());
        } else {
            read(*canvas);
        }
    });
}

void Releasing::read(const Canvas& canvas)
{
    const Version held = *m_session.document().tree().find(m_version);
    m_work = m_services.disk->run(
        [project = m_project,
         held,
         size = canvas.size,
         isAnyway = m_isAnyway,
         settings = m_services.places.settingsFile()](const Cancel&) -> Result<EditIntent> {
            if (isAnyway) CHECKED(checkAllowed(settings));
            return intentAgain(
                held, size, [&](const QByteArray& hash) { return project->blob(hash); });
        },
        [this, held, canvas](Result<EditIntent> intent) {
            if (!intent) {
                Q_EMIT failed(intent.error());
                return;
            }
            const KeptReply reply{
                .hash = replyIn(held.origin.recipe), .heldBack = held.id, .isReleased = m_isAnyway};
            Q_EMIT submitted(
                m_session.placeReply(std::move(*intent), answeredVersion(held), canvas, reply));
        });
}

}  // namespace ratoon
