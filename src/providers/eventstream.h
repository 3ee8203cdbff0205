// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace ratoon {

/// Takes a text/event-stream apart (WHATWG HTML, "Server-sent events"), whatever the pieces in which it comes.
/// Only the data of events is kept; their names, ids and comments are not. Linear in time.
class EventStream {
public:
    static constexpr int mostEvents = 100'000;

    explicit EventStream(qsizetype maxEvent = 128LL * 1024 * 1024) : m_maxEvent(maxEvent) {}

    /// The data of each event that `bytes` completed.
    std::vector<QByteArray> append(QByteArrayView bytes);
    /// The last event, if the stream ended without a blank line after it.
    std::vector<QByteArray> finish();

    /// An event was larger than allowed, or there were more than `mostEvents`; nothing more comes out.
    bool isOverflown() const { return m_isOverflown; }

private:
    void takeLine(QByteArrayView line, std::vector<QByteArray>& events);

    qsizetype m_maxEvent;
    QByteArray m_line;  ///< The start of a line whose end has not come.
    QByteArray m_data;
    int m_count = 0;
    bool m_hasData = false;
    bool m_isStart = true;
    bool m_endedInReturn = false;
    bool m_isOverflown = false;
};

/// The data of all events of a text that is there as a whole.
std::vector<QByteArray> eventsIn(QByteArrayView text);

}  // namespace ratoon
