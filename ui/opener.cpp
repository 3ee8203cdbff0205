// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opener.h"

#include "base/plaintext.h"

#include <QFileInfo>

namespace ratoon {

Opener::Opener(Services& services, Opened opened, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_opened(std::move(opened))
{}

void Opener::open(const QString& path)
{
    run(plainLine(QFileInfo(path).fileName(), 100),
        path,
        [places = m_services.places, path](const Cancel& cancel) {
            return openedFile(places, path, cancel);
        });
}

void Opener::open(const IncomingPicture& picture)
{
    if (!picture.path.isEmpty()) return open(picture.path);
    const QString name = picture.name();
    run(name,
        {},
        [places = m_services.places, picture, name](
            const Cancel& cancel) -> Result<OpenedDocument> {
            TRY(bytes, bytesOf(picture, cancel));
            TRY(read, decoded(bytes, {}, cancel));
            return openedImage(places, read.image, name);
        });
}

void Opener::openEmpty(QSize size)
{
    const QString name = tr("Untitled");
    run(name, {}, [places = m_services.places, size, name](const Cancel&) {
        return openedEmpty(places, size, name);
    });
}

void Opener::recover(const QString& workingCopy)
{
    run(tr("Recovered work"), {}, [workingCopy](const Cancel&) { return recovered(workingCopy); });
}

void Opener::run(const QString& name, const QString& path, Work work)
{
    m_underWay << name;
    m_tickets.push_back(
        m_services.disk->run(std::move(work), [this, path](Result<OpenedDocument> opened) {
            m_underWay.removeFirst();  // the disk has one thread: first in, first out
            if (m_underWay.isEmpty()) m_tickets.clear();
            Q_EMIT underWayChanged();
            if (!opened) {
                Q_EMIT failed(opened.error(), path);
                return;
            }
            const std::vector<Sentence> notes = opened->notes;
            m_opened(sessionOf(m_services, *std::move(opened)), notes);
        }));
    Q_EMIT underWayChanged();
}

}  // namespace ratoon
