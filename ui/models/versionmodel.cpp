// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/versionmodel.h"

#include "ui/models/drifttext.h"
#include "ui/models/versiontext.h"
#include "ui/widgets/plainlabel.h"

#include <QImage>

#include <algorithm>

namespace ratoon {

VersionModel::VersionModel(Session& session, const Catalogue& catalogue, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_catalogue(catalogue)
{
    refresh();
    connect(&session, &Session::treeChanged, this, &VersionModel::refresh);
    connect(&session, &Session::treeChanged, this, &VersionModel::look);
    connect(&session, &Session::headChanged, this, &VersionModel::refresh);
    connect(&session, &Session::thumbnailChanged, this, [this](VersionId id) {
        const QModelIndex index = indexOf(id);
        if (index.isValid()) Q_EMIT dataChanged(index, index, {Qt::DecorationRole});
    });
    connect(&session, &Session::markedChanged, this, &VersionModel::refresh);
    connect(&session, &Session::driftChanged, this, [this](VersionId id) {
        const QModelIndex index = indexOf(id);
        if (index.isValid()) Q_EMIT dataChanged(index, index, {DetailRole});
    });
}

void VersionModel::setShape(Shape shape)
{
    if (m_shape == shape) return;
    m_shape = shape;
    refresh();
}

void VersionModel::setSearch(const QString& words)
{
    if (m_search == words) return;
    m_search = words;
    look();
    if (!m_search.trimmed().isEmpty()) return;
    m_looking = {};
    m_found.reset();
    refresh();
}

/// What was found for other words stays until it is known what there is for these.
void VersionModel::look()
{
    if (m_search.trimmed().isEmpty()) return;
    m_looking = m_session.search(m_search, [this](Result<std::vector<VersionId>> found) {
        m_found = found ? *std::move(found) : std::vector<VersionId>();
        refresh();
        Q_EMIT searched();
    });
}

VersionId VersionModel::idAt(const QModelIndex& index) const
{
    const bool isThere = index.isValid() && index.row() < rowCount();
    return isThere ? m_rows[static_cast<std::size_t>(index.row())].id : VersionId();
}

QModelIndex VersionModel::indexOf(VersionId id) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [id](const VersionRow& row) { return row.id == id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

QModelIndex VersionModel::headIndex() const
{
    return indexOf(m_session.document().head());
}

int VersionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant VersionModel::data(const QModelIndex& index, int role) const
{
    const VersionId id = idAt(index);
    if (id.isNull()) return {};
    switch (role) {
    case Qt::DecorationRole: return m_session.thumbnail(id);
    case IdRole: return QVariant::fromValue(id.value());
    case RowRole: return QVariant::fromValue(m_rows[static_cast<std::size_t>(index.row())]);
    case IsHeadRole: return id == m_session.document().head();
    case IsStarredRole: return m_session.document().tree().annotation(id).starred;
    case HasNoteRole: return !m_session.document().tree().annotation(id).note.isEmpty();
    default: return textData(id, role);
    }
}

QVariant VersionModel::textData(VersionId id, int role) const
{
    const VersionTree& tree = m_session.document().tree();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return versionTitle(tree, id);
    case DetailRole: return detail(id);
    case Qt::AccessibleTextRole:
        return QString(versionTitle(tree, id) + QStringLiteral(", ") + detail(id));
    case Qt::ToolTipRole: return tip(id);
    default: return {};
    }
}

/// Of what a model has made and nobody has put aside; measured for the rows that someone looks at.
const VersionDrift* VersionModel::drift(VersionId id) const
{
    const VersionTree& tree = m_session.document().tree();
    const bool isGenerated = tree.find(id)->origin.kind == OriginKind::Generated;
    const bool isWanted = isGenerated && tree.annotation(id).standing != Standing::Discarded;
    return isWanted ? m_session.drift(id) : nullptr;
}

QString VersionModel::detail(VersionId id) const
{
    const VersionDrift* measured = drift(id);
    return versionDetail(m_session.document().tree(),
                         id,
                         m_catalogue,
                         measured == nullptr ? QString() : driftText(*measured));
}

QString VersionModel::tip(VersionId id) const
{
    const VersionTree& tree = m_session.document().tree();
    QStringList lines{versionTitle(tree, id), versionDetail(tree, id, m_catalogue)};
    if (const VersionDrift* measured = drift(id)) lines << driftSummary(*measured);
    lines << tree.annotation(id).note;
    lines.removeAll(QString());
    return plainTip(lines.join(u'\n'));
}

bool VersionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const VersionId id = idAt(index);
    if (id.isNull() || role != Qt::EditRole) return false;
    m_session.rename(id, value.toString().trimmed());
    return true;
}

Qt::ItemFlags VersionModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_session.isReadOnly() ? flags : flags | Qt::ItemIsEditable;
}

std::vector<VersionRow> VersionModel::wantedRows() const
{
    const Document& document = m_session.document();
    if (m_found) return foundRows(document, *m_found);
    return m_shape == Shape::Path ? pathRows(document) : treeRows(document);
}

/// Rows that stay keep their place, so that the view keeps its own; what differs between the common beginning and
/// the common end is taken out and put in.
void VersionModel::refresh()
{
    std::vector<VersionRow> rows = wantedRows();
    const auto isSameVersion = [](const VersionRow& a, const VersionRow& b) {
        return a.id == b.id;
    };
    const auto [oldMiddle, newMiddle] =
        std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), isSameVersion);
    const auto [oldEnd, newEnd] = std::mismatch(m_rows.rbegin(),
                                                std::make_reverse_iterator(oldMiddle),
                                                rows.rbegin(),
                                                std::make_reverse_iterator(newMiddle),
                                                isSameVersion);
    const int first = static_cast<int>(oldMiddle - m_rows.begin());
    const int removed = static_cast<int>(oldEnd.base() - oldMiddle);
    const int added = static_cast<int>(newEnd.base() - newMiddle);
    if (removed > 0) {
        beginRemoveRows({}, first, first + removed - 1);
        m_rows.erase(oldMiddle, oldEnd.base());
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, first, first + added - 1);
        m_rows.insert(m_rows.begin() + first, newMiddle, newEnd.base());
        endInsertRows();
    }
    m_rows = std::move(rows);
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

}  // namespace ratoon
