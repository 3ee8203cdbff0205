// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace ratoon::net {

/// A request body that can be read once. It is sequential, so Qt cannot rewind it, and so cannot send a
/// request again by itself when a connection drops: a paid request must not arrive twice.
class SingleShotBody final : public QIODevice {
    Q_OBJECT

public:
    explicit SingleShotBody(QByteArray bytes, QObject* parent = nullptr);

    /// Bytes handed over to the connection so far.
    qint64 taken() const { return m_taken; }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    /// Qt tries to rewind before it sends again: it must not.
    bool seek(qint64 /*position*/) override { return false; }

Q_SIGNALS:
    /// More bytes were taken. Emitted from inside a read: connect it queued.
    void advanced();

protected:
    qint64 readData(char* to, qint64 most) override;
    qint64 writeData(const char* from, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_taken = 0;
};

}  // namespace ratoon::net
