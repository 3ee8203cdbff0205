// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "cli/documentcommands.h"

#include <QObject>

namespace ratoon::cli {

/// A chain of edits, and the canvas that it was made on.
struct ReplayChain {
    std::vector<EditIntent> intents;  ///< In their order; masks of `size`.
    QSize size;
};

/// One picture on which the chain is made anew: opened, edited again and again, and written. Destroying it ends that.
class ReplayLane final : public QObject {
    Q_OBJECT

public:
    ReplayLane(Context context, const ReplayChain& chain, QString input, QString output);
    /// What was paid for and came to no file stays for recovery.
    ~ReplayLane() override;

    void start();
    const QString& input() const { return m_input; }
    const QString& output() const { return m_output; }
    const std::vector<VersionId>& made() const { return m_made; }
    /// Why it ended early.
    const std::optional<Error>& error() const { return m_error; }
    /// Null before the picture is open.
    const Session* session() const { return m_session.get(); }

Q_SIGNALS:
    void ended();

private:
    void take(Result<OpenedDocument> opened);
    void next();
    void takeVersion(VersionId version);
    void write();
    void end(std::optional<Error> error);

    Context m_context;
    const ReplayChain& m_chain;
    QString m_input;
    QString m_output;
    std::unique_ptr<Session> m_session;
    std::vector<VersionId> m_made;
    VersionId m_awaited;  ///< Is made, and not yet on disk.
    std::optional<Error> m_error;
    bool m_isWritten = false;
    Ticket m_work;
};

/// The intent for a canvas of another size: its mask and its feather grow with it.
EditIntent fitted(EditIntent intent, QSize from, QSize to);

}  // namespace ratoon::cli
