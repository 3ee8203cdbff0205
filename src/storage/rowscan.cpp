// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row lies in a leaf page of its table as (https://www.sqlite.org/fileformat2.html, 1.6 and 2.1)
//
//     length of the payload (varint), rowid (varint), payload, and if that does not fit: number of the next page (4 bytes)
//
// and its payload is
//
//     length of the header (varint), type of each column (varint), value of each column
//
// so that the lengths of the values, which the types tell, must add up to the payload: random bytes hardly ever do.
#include "storage/rowscan.h"

#include "base/hash.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <string_view>

namespace ratoon {

namespace {

constexpr qint64 largestPayload = 512LL << 20;
constexpr qint64 timesRead = 8;  ///< How often each byte of a file may become part of a row.
constexpr std::size_t mostColumns = 11;

/// Takes numbers off the front of some bytes.
class VarintReader {
public:
    VarintReader(const char* from, const char* end) : m_at(from), m_end(end) {}

    /// False at the end of the bytes.
    bool next(quint64& value)
    {
        value = 0;
        for (int byte = 0; byte < 9; ++byte) {
            if (m_at == m_end) return false;
            const auto bits = static_cast<quint8>(*m_at++);
            if (byte == 8) {
                value = value << 8 | bits;
                return true;
            }
            value = value << 7 | (bits & 0x7f);
            if (bits < 0x80) return true;
        }
        return true;
    }

    const char* at() const { return m_at; }

private:
    const char* m_at;
    const char* m_end;
};

/// One letter for each column: 0 NULL, i integer, r real, t text, b bytes, h a hash (32 bytes).
struct Form {
    RowShape shape;
    std::string_view columns;
};

constexpr std::array forms = {
    Form{RowShape::Tile, "0hiib"},
    Form{RowShape::Content, "0hb"},
    Form{RowShape::Raster, "0hiiibb"},
    Form{RowShape::Canvas, "0ht"},
    Form{RowShape::Version, "0tttttbibh"},
    Form{RowShape::Annotation, "ttitih"},
    Form{RowShape::Thumbnail, "0tbh"},
    Form{RowShape::Meta, "ttih"},
    Form{RowShape::Escrow, "ttttttribih"},
};

bool isOfType(quint64 type, char column)
{
    constexpr auto hashType = static_cast<quint64>(hashSize) * 2 + 12;
    const bool isInteger = (type >= 1 && type <= 6) || type == 8 || type == 9;
    switch (column) {
    case '0': return type == 0;
    case 'i': return isInteger;
    case 'r': return isInteger || type == 7 || type == 0;  // what is whole is stored as an integer
    case 't': return type >= 13 && type % 2 == 1;
    case 'h': return type == hashType;
    default: return type >= 12 && type % 2 == 0;
    }
}

qint64 lengthOf(quint64 type)
{
    constexpr std::array<qint64, 12> fixed = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < 12 ? fixed[type] : static_cast<qint64>((type - 12) / 2);
}

qint64 bigEndian(const char* bytes, qint64 count)
{
    qint64 value = count > 0 && static_cast<qint8>(bytes[0]) < 0 ? -1 : 0;
    for (qint64 i = 0; i < count; ++i)
        value =
            static_cast<qint64>(static_cast<quint64>(value) << 8 | static_cast<quint8>(bytes[i]));
    return value;
}

FoundRow::Value valueOf(quint64 type, const char* bytes)
{
    const qint64 length = lengthOf(type);
    if (type == 0) return {};
    if (type == 8 || type == 9) return static_cast<qint64>(type - 8);
    if (type < 7) return bigEndian(bytes, length);
    if (type == 7) {
        const quint64 bits = qFromBigEndian<quint64>(bytes);
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        return value;
    }
    return QByteArray(bytes, length);
}

/// What the first bytes of a row tell about it.
struct Head {
    RowShape shape;
    qint64 payload = 0;
    qint64 number = 0;
    qint64 header = 0;
    std::array<quint64, mostColumns> types = {};
    std::size_t columns = 0;
    const char* start = nullptr;  ///< Of the payload.
};

/// Nothing where no row of a document begins.
std::optional<Head> headAt(const char* from, const char* end)
{
    VarintReader reader(from, end);
    Head head;
    quint64 payload = 0;
    quint64 number = 0;
    if (!reader.next(payload) || payload < 8 || payload > quint64(largestPayload)) return {};
    if (!reader.next(number)) return {};
    head.start = reader.at();
    quint64 header = 0;
    if (!reader.next(header) || header < 4 || header > 60 || header > payload) return {};
    const char* const headerEnd = head.start + header;
    if (headerEnd > end) return {};
    qint64 sum = static_cast<qint64>(header);
    while (reader.at() < headerEnd) {
        if (head.columns == mostColumns || !reader.next(head.types[head.columns])) return {};
        if (head.types[head.columns] > quint64(largestPayload) * 2 + 13) return {};
        sum += lengthOf(head.types[head.columns++]);
    }
    if (reader.at() != headerEnd || sum != static_cast<qint64>(payload)) return {};
    const auto fits = [&](const Form& form) {
        if (form.columns.size() != head.columns) return false;
        for (std::size_t i = 0; i < head.columns; ++i) {
            if (!isOfType(head.types[i], form.columns[i])) return false;
        }
        return true;
    };
    const auto* const form = std::ranges::find_if(forms, fits);
    if (form == forms.end()) return {};
    head.shape = form->shape;
    head.payload = static_cast<qint64>(payload);
    head.number = static_cast<qint64>(number);
    head.header = static_cast<qint64>(header);
    return head;
}

/// Bytes that a page has for the rest of a payload, behind the number of the next one.
qint64 overflowRoom(qint64 pageSize)
{
    return pageSize - 4;
}

/// Bytes of a payload that lie in its own page.
qint64 localPart(qint64 payload, qint64 pageSize)
{
    const qint64 largestLocal = pageSize - 35;
    const qint64 smallestLocal = (pageSize - 12) * 32 / 255 - 23;
    if (payload <= largestLocal) return payload;
    const qint64 part = smallestLocal + (payload - smallestLocal) % overflowRoom(pageSize);
    return part <= largestLocal ? part : smallestLocal;
}

/// The payload put together from its pages. Empty if one of them is not there.
QByteArray payloadOf(const Head& head, const char* end, const PageFile& pages)
{
    const qint64 local = localPart(head.payload, pages.pageSize());
    const bool isWhole = local == head.payload;
    if (head.start + local + (isWhole ? 0 : 4) > end) return {};
    QByteArray bytes;
    bytes.reserve(head.payload);
    bytes.append(head.start, local);
    if (isWhole) return bytes;
    auto next = qFromBigEndian<quint32>(head.start + local);
    while (bytes.size() < head.payload) {
        const auto page = pages.page(next);
        if (!page) return {};
        next = qFromBigEndian<quint32>(page->constData());
        bytes.append(page->constData() + 4,
                     std::min(overflowRoom(pages.pageSize()), head.payload - bytes.size()));
    }
    return bytes;
}

FoundRow rowOf(const Head& head, const QByteArray& payload)
{
    FoundRow row{.shape = head.shape, .number = head.number, .values = {}};
    const char* at = payload.constData() + head.header;
    for (std::size_t i = 0; i < head.columns; ++i) {
        row.values.push_back(valueOf(head.types[i], at));
        at += lengthOf(head.types[i]);
    }
    return row;
}

}  // namespace

qint64 FoundRow::integer(std::size_t column) const
{
    const auto* const value = std::get_if<qint64>(&values[column]);
    return value ? *value : 0;
}

std::optional<double> FoundRow::real(std::size_t column) const
{
    if (const auto* const whole = std::get_if<qint64>(&values[column]))
        return static_cast<double>(*whole);
    const auto* const value = std::get_if<double>(&values[column]);
    return value ? std::optional(*value) : std::nullopt;
}

QByteArray FoundRow::bytes(std::size_t column) const
{
    const auto* const value = std::get_if<QByteArray>(&values[column]);
    return value ? *value : QByteArray();
}

Result<void> forEachFoundRow(const PageFile& pages,
                             const Cancel& cancel,
                             const std::function<void(const FoundRow&)>& visit)
{
    qint64 budget = timesRead * pages.size();
    pages.forEachPage([&](const QByteArray& page) {
        const char* const end = page.constData() + page.size();
        for (const char* at = page.constData(); at < end; ++at) {
            const auto head = headAt(at, end);
            if (!head || head->payload > pages.size() || head->payload > budget) continue;
            budget -= head->payload;
            const QByteArray payload = payloadOf(*head, end, pages);
            if (!payload.isEmpty()) visit(rowOf(*head, payload));
        }
        return !cancel.requested();
    });
    if (cancel.requested()) return failure(Error{.code = ErrorCode::Cancelled});
    return {};
}

}  // namespace ratoon
