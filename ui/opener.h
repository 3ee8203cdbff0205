// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening.h"
#include "ui/incoming.h"

#include <QObject>

#include <functional>
#include <memory>

namespace ratoon {

/// Turns files, pictures and what a crash left into open documents, on the disk's thread.
class Opener final : public QObject {
    Q_OBJECT

public:
    using Opened = std::function<void(std::unique_ptr<Session>, const std::vector<Sentence>&)>;

    /// `opened` takes each document as it is ready.
    Opener(Services& services, Opened opened, QObject* parent = nullptr);

    void open(const QString& path);
    void open(const IncomingPicture& picture);
    void openEmpty(QSize size);
    void recover(const QString& workingCopy);

    /// Names of what is being opened, in order.
    const QStringList& underWay() const { return m_underWay; }

Q_SIGNALS:
    void underWayChanged();
    /// `path` is empty for what is no file.
    void failed(const ratoon::Error& error, const QString& path);

private:
    using Work = std::function<Result<OpenedDocument>(const Cancel&)>;
    void run(const QString& name, const QString& path, Work work);

    Services& m_services;
    Opened m_opened;
    QStringList m_underWay;
    std::vector<Ticket> m_tickets;
};

}  // namespace ratoon
