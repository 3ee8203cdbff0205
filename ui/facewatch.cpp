// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facewatch.h"

#include "document/render.h"

namespace ratoon {

FaceWatch::FaceWatch(Services& services, QObject* parent) : QObject(parent), m_services(services) {}

void FaceWatch::forget()
{
    m_faces.clear();
    m_comparing = {};
}

void FaceWatch::compare(const Canvas& before, const Canvas& after)
{
    forget();
    if (before.size != after.size || !m_services.faces) return;
    m_comparing = m_services.pool->run(
        [before, after, detector = m_services.faces](
            const Cancel& cancel) -> Result<std::vector<FaceChange>> {
            const auto model = detector->model();
            if (!model) return {};
            return faceChanges(rendered(before, cancel), rendered(after, cancel), *model, cancel);
        },
        [this](const Result<std::vector<FaceChange>>& faces) {
            m_faces = faces.value_or(std::vector<FaceChange>());
            Q_EMIT compared();
        });
}

std::vector<QRect> FaceWatch::altered() const
{
    std::vector<QRect> places;
    for (const FaceChange& face : m_faces) {
        const bool isOther = face.outcome == FaceChange::Outcome::Altered ||
                             face.outcome == FaceChange::Outcome::Gone;
        if (isOther) places.push_back(face.face);
    }
    return places;
}

}  // namespace ratoon
