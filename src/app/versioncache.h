// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/driftmeter.h"
#include "app/services.h"
#include "document/canvas.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace ratoon {

/// What is known of a document's versions without asking the disk again: their canvases, thumbnails and drift. Lives in
/// the session's thread; reads and measures elsewhere.
class VersionCache final : public QObject {
    Q_OBJECT

public:
    /// What canvases may take in memory, beyond those of the last two versions: others are read from the disk.
    static constexpr std::size_t usualBudget = 512UL * 1024 * 1024;

    VersionCache(Services& services,
                 std::shared_ptr<Project> project,
                 std::size_t budget = usualBudget,
                 QObject* parent = nullptr);

    void remember(VersionId id, const Canvas& canvas);
    /// From memory or disk. Called back later on this thread; dropped with the ticket.
    [[nodiscard]] Ticket load(VersionId id, std::function<void(Result<Canvas>)> done);

    void setThumbnail(VersionId id, const QImage& image);
    /// Null until it has been read; then thumbnailChanged(id).
    QImage thumbnail(VersionId id);

    /// Null until it has been measured; then driftChanged(id). One after another, what was asked for last before the rest,
    /// and only when no thumbnail is waited for: it takes whole pictures, and the disk is wanted for what people do. `tree`
    /// outlives this.
    const VersionDrift* drift(const VersionTree& tree, VersionId id);
    /// What is protected is something else now.
    void forgetDrift();

Q_SIGNALS:
    void thumbnailChanged(ratoon::VersionId id);
    void driftChanged(ratoon::VersionId id);

private:
    /// A canvas, and the bytes that it has and the one before it has not.
    struct Recent {
        VersionId id;
        Canvas canvas;
        std::size_t bytes = 0;
    };

    void shrink();
    void measureNext();
    void measureDrift(VersionId id, DriftInput input);

    Services& m_services;
    std::shared_ptr<Project> m_project;
    std::size_t m_budget;
    std::vector<Recent> m_recent;  ///< Newest last.
    QCache<VersionId, QImage> m_thumbnails;
    QHash<VersionId, std::optional<VersionDrift>> m_drifts;  ///< Nothing: to be measured.
    std::vector<VersionId> m_unmeasured;                     ///< What is next stands last.
    const VersionTree* m_tree = nullptr;                     ///< They are in it.
    /// As it was when one was measured that had not been in it before: a tree only grows, and copying it takes a while.
    std::shared_ptr<const VersionTree> m_snapshot;
    Ticket m_measuring;
    std::map<VersionId, Ticket> m_reads;
};

}  // namespace ratoon
