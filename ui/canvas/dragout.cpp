// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/dragout.h"

#include "app/exporting.h"

#include <QDrag>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPixmap>
#include <QUrl>

namespace ratoon {

namespace {

/// What every file system takes, after the name of the document.
QString fileNameFor(const QString& document)
{
    QString name = QFileInfo(document).completeBaseName();
    for (QChar& letter : name) {
        if (!letter.isLetterOrNumber() && letter != QLatin1Char('-')) letter = QLatin1Char('_');
    }
    return (name.isEmpty() ? QStringLiteral("image") : name.left(80)) + QStringLiteral(".png");
}

}  // namespace

void DragOut::start(QWidget& source)
{
    if (!m_folder) m_folder.emplace();
    if (!m_folder->isValid()) return;
    const QString path = m_folder->filePath(fileNameFor(m_session.name()));
    const VersionId version = m_session.document().head();
    m_writing = m_session.exportTo(path,
                                   version,
                                   {},
                                   [this, path, version, source = QPointer<QWidget>(&source)](
                                       const Result<ExportNotes>& written) {
                                       m_writing.release();
                                       const bool isHeld =
                                           QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
                                       if (written && isHeld && source != nullptr)
                                           drag(path, version, *source);
                                   });
}

void DragOut::drag(const QString& path, VersionId version, QWidget& source)
{
    constexpr int cursorGap = 12;
    auto* data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(path)});
    auto* drag = new QDrag(&source);
    drag->setMimeData(data);
    const QImage thumbnail = m_session.thumbnail(version);
    if (!thumbnail.isNull()) drag->setPixmap(QPixmap::fromImage(thumbnail));
    drag->setHotSpot({-cursorGap, -cursorGap});
    drag->exec(Qt::CopyAction);
}

}  // namespace ratoon
