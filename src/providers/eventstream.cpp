// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/eventstream.h"

namespace ratoon {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

/// Finds the ends of lines one after the other. Each kind is looked for once only, so that a stream with but
/// one kind of them does not cost the square of its length.
class LineEnds {
public:
    explicit LineEnds(QByteArrayView bytes) : m_bytes(bytes) {}

    /// The first at or after `from`; the size of the bytes if there is none.
    qsizetype next(qsizetype from)
    {
        return std::min(found('\n', m_feed, from), found('\r', m_return, from));
    }

private:
    qsizetype found(char end, qsizetype& known, qsizetype from) const
    {
        if (known >= from) return known;
        const auto at = m_bytes.indexOf(end, from);
        known = at < 0 ? m_bytes.size() : at;
        return known;
    }

    QByteArrayView m_bytes;
    qsizetype m_feed = -1;
    qsizetype m_return = -1;
};

}  // namespace

std::vector<QByteArray> EventStream::append(QByteArrayView bytes)
{
    std::vector<QByteArray> events;
    LineEnds ends(bytes);
    qsizetype at = 0;
    while (at < bytes.size() && !m_isOverflown) {
        if (m_endedInReturn && bytes[at] == '\n') ++at;  // the second half of CR LF
        m_endedInReturn = false;
        const qsizetype end = ends.next(at);
        // A line that comes whole takes no more than its length.
        if (m_line.isEmpty()) m_line.reserve(end - at);
        m_line.append(bytes.sliced(at, end - at));
        m_isOverflown = m_line.size() + m_data.size() > m_maxEvent;
        if (end == bytes.size() || m_isOverflown) break;
        m_endedInReturn = bytes[end] == '\r';
        takeLine(m_line, events);
        m_line.clear();
        at = end + 1;
    }
    return events;
}

std::vector<QByteArray> EventStream::finish()
{
    std::vector<QByteArray> events;
    if (m_isOverflown) return events;
    if (!m_line.isEmpty()) takeLine(m_line, events);
    takeLine({}, events);
    return events;
}

void EventStream::takeLine(QByteArrayView line, std::vector<QByteArray>& events)
{
    if (std::exchange(m_isStart, false) && line.startsWith(byteOrderMark)) {
        line = line.sliced(byteOrderMark.size());
    }
    if (line.isEmpty()) {
        if (!std::exchange(m_hasData, false)) return;
        m_isOverflown = ++m_count > mostEvents;
        if (!m_isOverflown) events.push_back(std::exchange(m_data, {}));
        return;
    }
    constexpr QByteArrayView data("data");
    if (!line.startsWith(data)) return;
    QByteArrayView value = line.sliced(data.size());
    if (!value.isEmpty() && !value.startsWith(':')) return;
    if (!value.isEmpty()) value = value.sliced(1);
    if (value.startsWith(' ')) value = value.sliced(1);
    if (m_hasData) m_data += '\n';
    m_data += value;
    m_hasData = true;
}

std::vector<QByteArray> eventsIn(QByteArrayView text)
{
    EventStream stream;
    std::vector<QByteArray> events = stream.append(text);
    for (QByteArray& last : stream.finish()) events.push_back(std::move(last));
    return events;
}

}  // namespace ratoon
