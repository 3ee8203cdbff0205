// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/referencetray.h"

#include "ui/docks/referencetile.h"
#include "ui/theme.h"

#include <QMenu>
#include <QMimeData>

#include <algorithm>
#include <array>

namespace ratoon {
namespace {

constexpr QSize referenceThumbnail(136, 104);
constexpr int referenceSide = 2048;
constexpr int tileGap = metrics::gapSmall;

Result<ReferenceItem>
madeReference(const IncomingPicture& picture, const QString& name, const Cancel& cancel)
{
    TRY(bytes, bytesOf(picture, cancel));
    TRY(reference, referenceOf(bytes, name, referenceSide, cancel));
    TRY(thumbnail, decodedPreview(reference.image.bytes, referenceThumbnail));
    return ReferenceItem{.reference = std::move(reference), .thumbnail = std::move(thumbnail)};
}

constexpr std::array<ReferenceRole, 6> allRoles = {ReferenceRole::Subject,
                                                   ReferenceRole::Style,
                                                   ReferenceRole::Object,
                                                   ReferenceRole::Background,
                                                   ReferenceRole::Pose,
                                                   ReferenceRole::Other};

}  // namespace

QString roleText(ReferenceRole role)
{
    switch (role) {
    case ReferenceRole::Subject: return ReferenceTray::tr("Subject");
    case ReferenceRole::Style: return ReferenceTray::tr("Style");
    case ReferenceRole::Object: return ReferenceTray::tr("Object");
    case ReferenceRole::Background: return ReferenceTray::tr("Background");
    case ReferenceRole::Pose: return ReferenceTray::tr("Pose");
    case ReferenceRole::Other: break;
    }
    return ReferenceTray::tr("No role");
}

ReferenceTray::ReferenceTray(Worker& pool, QWidget* parent) : QWidget(parent), m_pool(pool)
{
    setObjectName(QStringLiteral("referenceTray"));
    rebuild();
}

ReferenceTray::~ReferenceTray() = default;

void ReferenceTray::setItems(std::vector<ReferenceItem> items, const QList<IncomingPicture>& unread)
{
    m_reads.clear();
    m_items = std::move(items);
    rebuild();
    for (const IncomingPicture& picture : unread) take(picture);
}

QList<IncomingPicture> ReferenceTray::unread() const
{
    QList<IncomingPicture> pictures;
    for (const Read& read : m_reads) pictures.append(read.picture);
    return pictures;
}

std::vector<Reference> ReferenceTray::references() const
{
    std::vector<Reference> references;
    for (const ReferenceItem& item : m_items) references.push_back(item.reference);
    return references;
}

QStringList ReferenceTray::names() const
{
    QStringList names;
    for (const ReferenceItem& item : m_items) names << item.reference.name;
    return names;
}

void ReferenceTray::add(const QMimeData& mime)
{
    const auto pictures = incomingPictures(mime);
    if (!pictures) {
        Q_EMIT failed(pictures.error());
        return;
    }
    for (const IncomingPicture& picture : *pictures) take(picture);
}

void ReferenceTray::addFiles(const QStringList& paths)
{
    for (const QString& path : paths) take({.path = path});
}

void ReferenceTray::take(const IncomingPicture& picture)
{
    const int number = ++m_lastRead;
    Ticket ticket = m_pool.run(
        [picture](const Cancel& cancel) { return madeReference(picture, QString(), cancel); },
        [this, number](Result<ReferenceItem> item) {
            std::erase_if(m_reads, [number](const Read& read) { return read.number == number; });
            if (!item) {
                Q_EMIT failed(item.error());
                return;
            }
            // The name goes out with the prompt, so it is never the file's.
            item->reference.name = freeName();
            m_items.push_back(*std::move(item));
            rebuild();
            Q_EMIT changed();
        });
    m_reads.push_back({.number = number, .picture = picture, .ticket = std::move(ticket)});
}

QString ReferenceTray::freeName() const
{
    const QStringList taken = names();
    for (int number = 1;; ++number) {
        const QString name = tr("image%1").arg(number);
        if (!taken.contains(name)) return name;
    }
}

void ReferenceTray::setCapacity(int capacity, const QString& reason)
{
    m_capacity = capacity;
    m_reason = reason;
    rebuild();
}

void ReferenceTray::rebuild()
{
    for (QAbstractButton* tile : m_tiles) {
        tile->hide();
        tile->deleteLater();
    }
    m_tiles.clear();
    for (std::size_t index = 0; index < m_items.size(); ++index) {
        const ReferenceItem& item = m_items[index];
        auto* tile = new ReferenceTile(item.reference.name, item.thumbnail, this);
        tile->setObjectName(QStringLiteral("reference%1").arg(index));
        tile->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(tile, &ReferenceTile::clicked, this, [this, name = item.reference.name] {
            Q_EMIT nameChosen(name);
        });
        connect(tile, &ReferenceTile::removeWanted, this, [this, index] { remove(index); });
        connect(tile, &ReferenceTile::renamed, this, [this, index](const QString& name) {
            if (!names().contains(name)) m_items[index].reference.name = name;
            rebuild();
            Q_EMIT changed();
        });
        connect(tile, &QWidget::customContextMenuRequested, this, [this, index](const QPoint& at) {
            openMenu(index, at);
        });
        m_tiles.push_back(tile);
    }
    auto* add = new AddTile(this);
    const bool hasRoom = static_cast<int>(m_items.size()) < m_capacity;
    add->setEnabled(hasRoom);
    add->setToolTip(hasRoom ? tr("Add a reference picture, or drop one here") : m_reason);
    connect(add, &AddTile::clicked, this, &ReferenceTray::addWanted);
    m_tiles.push_back(add);
    arrange();
    updateGeometry();
}

void ReferenceTray::openMenu(std::size_t index, const QPoint& at)
{
    auto* tile = static_cast<ReferenceTile*>(m_tiles[index]);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ReferenceRole role : allRoles) {
        QAction* action = menu->addAction(roleText(role), this, [this, index, role] {
            m_items[index].reference.role = role;
            Q_EMIT changed();
        });
        action->setCheckable(true);
        action->setChecked(m_items[index].reference.role == role);
    }
    menu->addSeparator();
    menu->addAction(tr("Rename"), tile, &ReferenceTile::editName);
    menu->addAction(tr("Remove"), this, [this, index] { remove(index); });
    menu->popup(tile->mapToGlobal(at));
}

void ReferenceTray::remove(std::size_t index)
{
    m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(index));
    rebuild();
    Q_EMIT changed();
}

QSize ReferenceTray::sizeHint() const
{
    return {3 * ReferenceTile::wholeSize.width() + 2 * tileGap, ReferenceTile::wholeSize.height()};
}

int ReferenceTray::heightForWidth(int width) const
{
    const int columns =
        std::max(1, (width + tileGap) / (ReferenceTile::wholeSize.width() + tileGap));
    const int tiles = static_cast<int>(m_tiles.size());
    const int rows = (tiles + columns - 1) / columns;
    return rows * (ReferenceTile::wholeSize.height() + tileGap) - tileGap;
}

void ReferenceTray::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReferenceTray::arrange()
{
    const int step = ReferenceTile::wholeSize.width() + tileGap;
    const int columns = std::max(1, (width() + tileGap) / step);
    for (std::size_t index = 0; index < m_tiles.size(); ++index) {
        const int at = static_cast<int>(index);
        m_tiles[index]->move((at % columns) * step,
                             (at / columns) * (ReferenceTile::wholeSize.height() + tileGap));
        m_tiles[index]->show();
    }
    setMinimumHeight(heightForWidth(width()));
}

}  // namespace ratoon
