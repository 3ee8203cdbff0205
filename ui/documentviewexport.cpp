// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a document writes to files other than its own.
#include "app/exporting.h"
#include "base/plaintext.h"
#include "image/codec.h"
#include "interchange/layeredfile.h"
#include "storage/diskfile.h"
#include "ui/documentview.h"
#include "ui/filechoosing.h"
#include "ui/noticestrip.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace ratoon {
namespace {

/// By its bytes: what a service called it does not count.
QString endingOf(const QByteArray& file)
{
    if (const auto format = sniffedFormat(file))
        return QString::fromLatin1(mimeType(*format)).section(u'/', 1);
    const auto layers = sniffedLayers(file);
    if (!layers) return {};
    return *layers == LayeredFormat::OpenRaster ? QStringLiteral("ora") : QStringLiteral("psd");
}

}  // namespace

QString DocumentView::beside(const QString& fileName) const
{
    const QString path = m_session->path();
    if (!path.isEmpty()) return QFileInfo(path).absolutePath() + u'/' + fileName;
    // The sample lies where nothing can be written.
    const bool isUsable = !m_folder.isEmpty() && QFileInfo(m_folder).isWritable();
    const QString folder =
        isUsable ? m_folder : QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return folder + u'/' + fileName;
}

void DocumentView::exportTo(const QString& path, VersionId version, ExportOptions options)
{
    options.editName = tr("Edit %1");
    options.groundName = tr("Background");
    options.layerName = tr("Layer %1");
    const QString name = plainLine(QFileInfo(path).fileName(), 100);
    ++m_writing.underWay;
    m_writing.names << name;
    m_notices->say({.what = tr("Writing %1…").arg(namesText(m_writing.names))});
    const auto done = [this, name, path](const Result<ExportNotes>& result) {
        for (const Sentence& note : result.value_or(ExportNotes())) m_writing.notes.push_back(note);
        if (result)
            m_writing.written << name;
        else if (result.error().code != ErrorCode::Cancelled)
            m_writing.failures.push_back({result.error(), path});
        if (--m_writing.underWay == 0) sayWritten();
    };
    m_exports.push_back(m_session->exportTo(path, version, options, done));
}

void DocumentView::sayWritten()
{
    const Writing all = std::exchange(m_writing, {});
    const QString names = namesText(all.written);
    QString written;
    if (all.written.size() == 1) written = tr("%1 is written.").arg(names);
    if (all.written.size() > 1) written = tr("Written: %1.").arg(names);
    if (all.failures.empty() && written.isEmpty()) return m_notices->clear();
    const Notice notice{.what = written, .more = sentencesText(all.notes)};
    if (all.failures.empty()) return m_notices->say(notice);
    const QString headline =
        tr("%n file(s) could not be written.", nullptr, static_cast<int>(all.failures.size()));
    m_notices->say(noticeOf(all.failures, headline));
    if (!written.isEmpty()) m_notices->sayToo(notice);
}

void DocumentView::exportOriginal(VersionId version)
{
    const auto choose = [this](const Result<QByteArray>& bytes) {
        if (!bytes) return sayError(bytes.error());
        const QString ending = endingOf(*bytes);
        const QString name = QFileInfo(fileNameOf(m_session->name())).completeBaseName() +
                             QStringLiteral("-original.") + ending;
        chooseTarget(
            this,
            {.title = tr("Save the original"),
             .suggested = beside(name),
             .filters = {tr("As it came") + QStringLiteral(" (*.%1)").arg(ending)},
             .ending = ending},
            [this, original = *bytes](const QString& path) { writeOriginal(path, original); });
    };
    m_exports.push_back(m_session->original(version, choose));
}

void DocumentView::writeOriginal(const QString& path, const QByteArray& bytes)
{
    const QString name = plainLine(QFileInfo(path).fileName(), 100);
    m_exports.push_back(
        m_services.disk->run([path, bytes](const Cancel&) { return writeFile(path, bytes); },
                             [this, name](const Result<void>& done) {
                                 if (!done) return sayError(done.error());
                                 m_notices->say({.what = tr("%1 is written.").arg(name)});
                             }));
}

}  // namespace ratoon
