// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <vector>

namespace ratoon {

/// Small pictures of files opened before, kept in the cache so that the start page need not read the files.
class RecentPictures final : public QObject {
    Q_OBJECT

public:
    explicit RecentPictures(Services& services, QObject* parent = nullptr);

    /// What the file looks like now.
    void remember(const QString& path, const QImage& thumbnail);
    /// From the cache, or from the file if that has changed since; null if it has none. Called back later.
    void find(const QString& path, std::function<void(const QImage&)> done);

private:
    Services& m_services;
    std::vector<Ticket> m_reads;
};

}  // namespace ratoon
