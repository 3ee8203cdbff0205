// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening.h"
#include "app/picture.h"
#include "ui/incoming.h"

#include <QObject>

#include <functional>
#include <list>
#include <memory>
#include <optional>

namespace ratoon {

/// Turns files, pictures and what a crash left into open documents, on the disk's thread, one after the other. A file
/// may be seen before it has been decoded.
class Opener final : public QObject {
    Q_OBJECT

public:
    /// A document that is ready to be painted.
    struct Ready {
        std::unique_ptr<Session> session;
        Picture first;                ///< What is first seen of it.
        std::vector<Sentence> notes;  ///< What is to be said about it.
        QString path;                 ///< Of the file; empty if it came from none.
        QString suggested;            ///< A file for what must not go over the one it came from.
    };
    using Opened = std::function<void(Ready)>;

    /// `opened` takes each document as it is ready to be painted, before it counts as no longer under way.
    Opener(Services& services, Opened opened, QObject* parent = nullptr);

    void open(const QString& path);
    void open(const IncomingPicture& picture);
    void openEmpty(QSize size);
    /// `document` is the file that the work belongs to; empty: there is none.
    void recover(const QString& workingCopy, const QString& document);
    /// What can still be read of a damaged document.
    void salvage(const QString& path, bool isReadOnly);

    /// The name of what is being opened; empty: nothing is.
    QString underWay() const;
    /// What it looks like, if that is known yet.
    const std::optional<FilePreview>& preview() const;
    /// Gives up what is being opened now; what follows goes on.
    void cancel();

Q_SIGNALS:
    /// Another name, or another preview.
    void underWayChanged();
    /// It still counts as under way. `path` is empty for what is no file.
    void failed(const ratoon::Error& error, const QString& path);

private:
    using Work = std::function<Result<OpenedDocument>(const Cancel&)>;

    struct Opening {
        int number = 0;
        QString name;
        QString path;
        std::optional<FilePreview> preview = {};
        Ticket work = {};
        Ticket previewWork = {};
    };

    Opening&
    run(const QString& name, const QString& path, Work work, const QString& suggested = {});
    Opening* find(int number);
    void remove(int number);

    Services& m_services;
    Opened m_opened;
    std::list<Opening> m_openings;  ///< First come, first served.
    int m_count = 0;
};

}  // namespace ratoon
