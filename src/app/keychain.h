// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QObject>

#include <atomic>
#include <optional>

namespace ratoon {

/// The keyring of the desktop: Secret Service or KWallet. Lives in the main thread, whose event loop must run; asked
/// from any other. Each call waits at most five seconds; a service that is late once is not asked again.
/// Errors, in words: Unsupported if there is no service or it is late, Denied if it is locked.
class Keychain final : public QObject {
public:
    explicit Keychain(QObject* parent = nullptr);
    ~Keychain() override;

    /// Nothing if it holds no such key. Not from the main thread.
    Result<std::optional<Secret>> read(const QString& name);
    Result<void> write(const QString& name, const Secret& key);
    /// A key that is not there is gone already.
    Result<void> remove(const QString& name);

    /// A session bus is there, without which there can be no service.
    static bool isPossible();

private:
    struct Answer;

    template <typename Job>
    Result<std::shared_ptr<Answer>> asked(const QString& name, const Secret& key);

    std::atomic<bool> m_isLate{false};
};

}  // namespace ratoon
