// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QNetworkReply>
#include <QString>

#include <chrono>

namespace ratoon::net {

/// The errors of a request that got no usable reply, in our own words: what Qt says may quote a server.
class Failures {
public:
    enum class Awaited { Connection, Upload, FirstByte, NextByte, End };

    /// `mayHaveArrived`: whether a failure is Uncertain rather than Unreachable.
    Failures(QString host, bool mayHaveArrived);

    Error timedOut(Awaited awaited, std::chrono::milliseconds limit) const;
    /// `isUntrusted`: the server showed a certificate that did not verify.
    Error broken(QNetworkReply::NetworkError reason, bool isUntrusted) const;
    Error redirected(int status) const;
    Error tooLarge(qint64 limit) const;
    Error cutShort() const;

private:
    Error error(const char* source, QStringList values = {}) const;

    QString m_host;
    bool m_mayHaveArrived;
};

}  // namespace ratoon::net
