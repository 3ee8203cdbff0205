// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/boundedcommand.h"
#include "base/secret.h"

#include <QUrl>

namespace ratoon {

/// A program that prints a key: the bridge to a vault. It comes from the user's own settings, never from a document.
struct CredentialCommand {
    QStringList words;  ///< The program and its arguments; no shell looks at them.
    QUrl origin;        ///< Scheme, host and port that the key may be sent to.
};

/// Runs it and takes the first line that it prints. It sees no key of the environment, its input is empty, and what it
/// says on stderr is shown to nobody, as it may quote a secret. Blocks. Errors: Denied, Cancelled.
Result<Secret> keyFromCommand(const CredentialCommand& command,
                              const Cancel& cancel = {},
                              const CommandLimits& limits = {});

/// "https://example.org:443": what a key is bound to.
QString originOf(const QUrl& url);

}  // namespace ratoon
