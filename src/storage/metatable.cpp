// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/metatable.h"

#include "base/utf8.h"
#include "storage/seal.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ratoon {

namespace {

tl::unexpected<Error> brokenMeta()
{
    return failure(ErrorCode::Damaged,
                   {QT_TRANSLATE_NOOP("Sentence", "The document's own description is damaged.")},
                   {QT_TRANSLATE_NOOP("Sentence", "Open another copy of it, such as a backup.")});
}

}  // namespace

Result<VersionId> MetaTable::head()
{
    TRY(text, value(QStringLiteral("head")));
    const auto id = VersionId::fromString(text);
    if (!id) return brokenMeta();
    return *id;
}

Result<void> MetaTable::setHead(VersionId head, qint64 change)
{
    return put(QStringLiteral("head"), head.toString(), change);
}

Result<qint64> MetaTable::changes()
{
    TRY(text, value(QStringLiteral("changes")));
    bool ok = false;
    const qint64 count = text.toLongLong(&ok);
    if (!ok || count < 0 || count > mostChanges) return brokenMeta();
    return count;
}

Result<void> MetaTable::setChanges(qint64 count)
{
    return put(QStringLiteral("changes"), QString::number(count), count);
}

Result<QByteArray> MetaTable::marked()
{
    TRY(known, m_database->number(0, "SELECT 1 FROM meta WHERE key = 'marked'"));
    if (known == 0) return QByteArray();
    TRY(hex, value(QStringLiteral("marked")));
    return QByteArray::fromHex(hex.toLatin1());
}

Result<void> MetaTable::setMarked(const QByteArray& mask, qint64 change)
{
    return put(QStringLiteral("marked"), QString::fromLatin1(mask.toHex()), change);
}

Result<std::optional<int>> MetaTable::minReader()
{
    TRY(known, m_database->number(0, "SELECT 1 FROM meta WHERE key = 'min_reader'"));
    if (known == 0) return std::nullopt;
    TRY(text, value(QStringLiteral("min_reader")));
    bool ok = false;
    const int format = text.toInt(&ok);
    return ok ? std::optional(format) : std::nullopt;
}

Result<void> MetaTable::setMinReader(int format)
{
    return put(QStringLiteral("min_reader"), QString::number(format), 0);
}

Result<QByteArray> MetaTable::orders()
{
    TRY(known, m_database->number(0, "SELECT 1 FROM meta WHERE key = 'orders'"));
    if (known == 0) return QByteArray();
    const auto text = value(QStringLiteral("orders"));
    if (!text && text.error().code != ErrorCode::Damaged) return failure(text.error());
    return text.value_or(QString()).toUtf8();
}

Result<void> MetaTable::setOrders(const QByteArray& orders, qint64 change)
{
    return put(QStringLiteral("orders"), textFromUtf8(orders), change);
}

bool MetaTable::isKey(const QString& key)
{
    constexpr std::array keys = {"head", "changes", "marked", "min_reader", "orders"};
    return std::ranges::any_of(keys, [&](const char* each) { return key == QLatin1String(each); });
}

Result<QStringList> MetaTable::brokenKeys()
{
    QStringList keys;
    TRY(row, m_database->query("SELECT key, value, seal FROM meta ORDER BY key LIMIT 1000"));
    for (;;) {
        TRY(found, row.next());
        if (!found) return keys;
        const QString key = row.text(0);
        if (row.bytes(2) != sealOf("meta", key, row.text(1))) keys << key;
    }
}

Result<QString> MetaTable::value(const QString& key)
{
    TRY(row, m_database->query("SELECT value, seal FROM meta WHERE key = ?1", key));
    TRY(found, row.next());
    const QString value = found ? row.text(0) : QString();
    if (!found || row.bytes(1) != sealOf("meta", key, value)) return brokenMeta();
    return value;
}

Result<void> MetaTable::put(const QString& key, const QString& value, qint64 change)
{
    return m_database->run("INSERT OR REPLACE INTO meta (key, value, change, seal)"
                           " VALUES (?1, ?2, ?3, ?4)",
                           key,
                           value,
                           change,
                           sealOf("meta", key, value));
}

}  // namespace ratoon
