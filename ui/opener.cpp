// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opener.h"

#include "base/plaintext.h"

#include <QFileInfo>

#include <algorithm>

namespace ratoon {
namespace {

/// As fine as most canvases are on a screen; a decoder's next step takes twice as long.
constexpr int previewSide = 1400;

/// A file beside `document`, of its name in words like "%1 (recovered)".
QString beside(const QString& document, const QString& words)
{
    const QFileInfo file(document);
    return file.absolutePath() + u'/' + words.arg(file.completeBaseName()) +
           QStringLiteral(".ratoon");
}

}  // namespace

Opener::Opener(Services& services, Opened opened, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_opened(std::move(opened))
{}

void Opener::open(const QString& path)
{
    Opening& opening = run(plainLine(QFileInfo(path).fileName(), 100),
                           path,
                           [places = m_services.places, path](const Cancel& cancel) {
                               return openedFile(places, path, cancel);
                           });
    opening.previewWork = m_services.pool->run(
        [path](const Cancel&) { return previewOf(path, previewSide); },
        [this, number = opening.number](const Result<std::optional<FilePreview>>& preview) {
            Opening* found = find(number);
            // What is wrong with the file, the whole decoding says.
            if (found == nullptr || !preview || !*preview) return;
            found->preview = *preview;
            if (found == &m_openings.front()) Q_EMIT underWayChanged();
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
            return openedBytes(places, bytes, name, cancel);
        });
}

void Opener::openEmpty(QSize size)
{
    const QString name = tr("Untitled");
    run(name, {}, [places = m_services.places, size, name](const Cancel&) {
        return openedEmpty(places, size, name);
    });
}

void Opener::recover(const QString& workingCopy, const QString& document)
{
    run(
        tr("Recovered work"),
        {},
        [workingCopy](const Cancel&) { return recovered(workingCopy); },
        document.isEmpty() ? QString() : beside(document, tr("%1 (recovered)")));
}

void Opener::salvage(const QString& path, bool isReadOnly)
{
    run(
        plainLine(QFileInfo(path).fileName(), 100),
        {},
        [places = m_services.places, path, isReadOnly](const Cancel& cancel) {
            return salvagedDocument(places, path, isReadOnly, cancel);
        },
        isReadOnly ? path : beside(path, tr("%1 (salvaged)")));
}

QString Opener::underWay() const
{
    return m_openings.empty() ? QString() : m_openings.front().name;
}

const std::optional<FilePreview>& Opener::preview() const
{
    static const std::optional<FilePreview> none;
    return m_openings.empty() ? none : m_openings.front().preview;
}

void Opener::cancel()
{
    if (!m_openings.empty()) remove(m_openings.front().number);
}

Opener::Opening* Opener::find(int number)
{
    const auto found = std::ranges::find(m_openings, number, &Opening::number);
    return found == m_openings.end() ? nullptr : &*found;
}

void Opener::remove(int number)
{
    m_openings.remove_if([number](const Opening& opening) { return opening.number == number; });
    Q_EMIT underWayChanged();
}

Opener::Opening&
Opener::run(const QString& name, const QString& path, Work work, const QString& suggested)
{
    struct Shown {
        OpenedDocument document;
        Picture picture;
    };
    Opening& opening =
        m_openings.emplace_back(Opening{.number = ++m_count, .name = name, .path = path});
    opening.work = m_services.disk->run(
        [work = std::move(work)](const Cancel& cancel) -> Result<Shown> {
            TRY(document, work(cancel));
            Picture picture = pictureOf(document.canvas, cancel);
            return Shown{std::move(document), std::move(picture)};
        },
        [this, number = opening.number, path, suggested](Result<Shown> seen) {
            if (seen) {
                std::vector<Sentence> notes = seen->document.notes;
                auto session = sessionOf(m_services, std::move(seen->document));
                session->setName(QFileInfo(suggested).fileName());
                m_opened({.session = std::move(session),
                          .first = seen->picture,
                          .notes = std::move(notes),
                          .path = path,
                          .suggested = suggested});
            } else {
                Q_EMIT failed(seen.error(), path);
            }
            remove(number);
        });
    Q_EMIT underWayChanged();
    return opening;
}

}  // namespace ratoon
