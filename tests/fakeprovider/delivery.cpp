// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/delivery.h"

#include <libdeflate.h>

#include <memory>

namespace ratoon::test {

namespace {

using std::chrono::milliseconds;

QByteArray gzipped(const QByteArray& bytes)
{
    const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(
        libdeflate_alloc_compressor(1), &libdeflate_free_compressor);
    const auto size = static_cast<size_t>(bytes.size());
    QByteArray result(
        static_cast<qsizetype>(libdeflate_gzip_compress_bound(compressor.get(), size)), '\0');
    result.resize(
        static_cast<qsizetype>(libdeflate_gzip_compress(compressor.get(),
                                                        bytes.constData(),
                                                        size,
                                                        result.data(),
                                                        static_cast<size_t>(result.size()))));
    return result;
}

/// Sends `body` in chunks, a tenth of a second's worth at a time if there is a limit.
void sendSlowly(HttpConnection& connection, const QByteArray& body, const TransportAct& transport)
{
    const int slice = std::max(1, transport.bytesPerSecond / 10);
    connection.chunk(body.left(slice));
    if (body.size() <= slice) return connection.endChunks();
    connection.later(milliseconds(100), [&connection, rest = body.mid(slice), transport] {
        sendSlowly(connection, rest, transport);
    });
}

void sendChunks(HttpConnection& connection, const QByteArray& body, int pieceBytes)
{
    for (qsizetype at = 0; at < body.size(); at += pieceBytes) {
        connection.chunk(body.mid(at, pieceBytes));
    }
}

/// The head and half of the body, and then nothing; or the end of the connection.
void sendHalf(HttpConnection& connection, const Delivery& delivery, bool isClosed)
{
    connection.beginChunks(delivery.status, delivery.headers);
    connection.chunk(delivery.body.left(delivery.body.size() / 2));
    if (isClosed) connection.close();
}

void deliverNow(HttpConnection& connection, Delivery delivery, const TransportAct& transport)
{
    switch (transport.fault) {
    case TransportAct::Fault::Silent: return;
    case TransportAct::Fault::ClosedAtOnce: return connection.close();
    case TransportAct::Fault::Reset: return connection.reset();
    case TransportAct::Fault::Stalled: return sendHalf(connection, delivery, false);
    case TransportAct::Fault::ClosedMidway: return sendHalf(connection, delivery, true);
    case TransportAct::Fault::None: break;
    }
    if (transport.isGzipped) {
        delivery.body = gzipped(delivery.body);
        delivery.headers.push_back({"Content-Encoding", "gzip"});
    }
    if (transport.pieceBytes == 0) {
        return connection.reply(delivery.status, delivery.body, delivery.headers);
    }
    connection.beginChunks(delivery.status, delivery.headers);
    if (transport.bytesPerSecond > 0) return sendSlowly(connection, delivery.body, transport);
    sendChunks(connection, delivery.body, transport.pieceBytes);
    connection.endChunks();
}

}  // namespace

void deliver(HttpConnection& connection, const Delivery& delivery, const TransportAct& transport)
{
    if (transport.delay.count() == 0) return deliverNow(connection, delivery, transport);
    connection.later(transport.delay, [&connection, delivery, transport] {
        deliverNow(connection, delivery, transport);
    });
}

}  // namespace ratoon::test
