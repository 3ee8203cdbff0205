// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "document/canvas.h"
#include "document/versiontree.h"
#include "storage/requeststate.h"

#include <QImage>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace ratoon {

/// What a document holds besides pixels.
struct StoredTree {
    VersionTree tree;
    VersionId head;
};

/// A request on its way, on disk before its first byte leaves, so that nothing paid for is forgotten.
struct EscrowEntry {
    JobId job;
    VersionId base;
    RequestState state = RequestState::Sent;
    QString provider;
    QString model;
    QString host;
    std::optional<double> estimateUsd;  ///< Nothing if the price is not known; 0 is "free".
    QDateTime sentAt;                   ///< UTC
    QByteArray reply;                   ///< Content hash, once received.
};

struct Problem {
    QString where;  ///< "tile 3f2a…", "version 00…", "database"
    Sentence what;
};

struct VerifyReport {
    int versions = 0;
    int tiles = 0;
    int replies = 0;
    std::vector<Problem> problems;
};

/// What saving does with a file that somebody else has written to since it was read.
enum class IfChanged {
    Refuse,    ///< Unwritable.
    KeepBoth,  ///< Theirs goes on under a name of its own beside it.
};

/// Bytes that settle() copies at once: a slow disk writes so much in a tenth of a second.
inline constexpr qint64 settlingPiece = 16 << 20;

/// A document on disk: every version is there, only the pixels asked for are read. All calls block; use it from
/// one thread, the disk's. Errors: Damaged, Unwritable, NotFound, Unsupported (a newer format).
class Project {
public:
    virtual ~Project() = default;

    /// The tree as last recorded.
    virtual Result<StoredTree> tree() = 0;
    virtual Result<Canvas> load(VersionId id) = 0;
    /// On disk when it returns: pixels, recipe, thumbnail, annotation and — if given — the new head.
    virtual Result<void> record(const Version& version,
                                const Canvas& canvas,
                                const Annotation& annotation,
                                const QImage& thumbnail,
                                VersionId head) = 0;
    virtual Result<void> setHead(VersionId head) = 0;
    virtual Result<void> annotate(VersionId id, const Annotation& annotation) = 0;
    virtual Result<QImage> thumbnail(VersionId id) = 0;

    /// Versions whose labels, prompts, names or notes hold words that begin like each of `words`, best first.
    virtual Result<std::vector<VersionId>> search(const QString& words) = 0;

    /// Verbatim bytes, kept by content: what a model answered, what a file held. Returns the content hash.
    virtual Result<QByteArray> keepBlob(const QByteArray& bytes) = 0;
    virtual Result<QByteArray> blob(const QByteArray& hash) = 0;

    /// What the user wants to stay as it is, a face or a logo: of the root canvas's size; null if nothing is marked.
    virtual Result<Mask> marked() = 0;
    virtual Result<void> mark(const Mask& area) = 0;

    virtual Result<void> escrow(const EscrowEntry& entry) = 0;  ///< Inserts, or moves an entry on.
    virtual Result<std::vector<EscrowEntry>> escrowed() = 0;

    /// Edits that were asked for and have not ended, in words of whoever keeps them; empty if there are none.
    virtual Result<QByteArray> orders() = 0;
    virtual Result<void> keepOrders(const QByteArray& orders) = 0;

    /// Does some of what recording and saving would have to do otherwise: copies the next bytes of what was opened, moves
    /// the log into the document. To be called, when there is nothing better to do, until it returns true, and again after
    /// something was recorded. An error is no reason to give up what is open: recording meets it again and says so.
    virtual Result<bool> settle(qint64 bytes = settlingPiece, const Cancel& cancel = {})
    {
        static_cast<void>(bytes);
        static_cast<void>(cancel);
        return true;
    }
    /// Publishes everything to `path`: written beside it, verified, synced with its folder, renamed. From then
    /// on path() is `path`.
    virtual Result<void> saveTo(const QString& path,
                                const Cancel& cancel = {},
                                IfChanged ifChanged = IfChanged::Refuse) = 0;
    /// The file at path() is not the one that was last read or written here: saving would be refused.
    virtual bool isChangedByOthers() const = 0;
    /// It can be looked at and exported, and nothing is recorded or saved.
    virtual bool isReadOnly() const { return false; }
    /// The file at path() is of an earlier format. The first save over it keeps it beside the new one, as
    /// "name.format-1.ratoon".
    virtual bool isOfOlderFormat() const { return false; }
    /// The file that Save writes to; empty for untitled work.
    virtual QString path() const = 0;
    /// Something was recorded since the last save or opening.
    virtual bool isModified() const = 0;

    virtual Result<VerifyReport> verify(const Cancel& cancel = {}) = 0;

    /// Done with it on purpose: removes the working copy. Without this call it stays for recovery.
    virtual void discardWorkingCopy() = 0;
    /// The same for work that is in no file: it can be had back for `graceDays`.
    virtual void retireWorkingCopy() = 0;
};

/// Discarded work is kept for so long.
inline constexpr int graceDays = 7;

/// A working copy left behind by a process that is gone.
struct Leftover {
    QString workingCopy;  ///< The file.
    QString id;           ///< Tells it from the others, for people to type.
    QString path;         ///< The document it belongs to; empty for untitled work.
    QString name = {};    ///< Of that document, or of what was opened.
    QDateTime changed;
    int versions = 0;
    QImage thumbnail;
    bool isModified = true;    ///< Holds what the file at `path` does not.
    bool isDiscarded = false;  ///< Kept until its grace is over.
    /// It belongs to no document, nothing was done with it, and nothing was asked for.
    bool isOnlyOpened = false;
};

// Working copies live below `stateFolder`/work: one folder each, with a lock that names its process.

/// A new document of one version, and the blobs that its recipe names. Until it returns, a crash leaves nothing.
Result<std::unique_ptr<Project>> createProject(const QString& stateFolder,
                                               const Version& root,
                                               const Canvas& canvas,
                                               const QImage& thumbnail,
                                               std::span<const QByteArray> blobs = {});
/// Opens the file, and reads in place what is needed until Project::settle() has copied it to a working copy, or
/// something is recorded. The file itself is only read, and may be renamed, replaced or removed meanwhile. If somebody
/// writes into it before it has been copied, nothing can be recorded: Unwritable. One of a newer format is read-only if
/// it says that this program can read it, and Unsupported otherwise.
Result<std::unique_ptr<Project>> openProject(const QString& stateFolder, const QString& path);
/// Somebody else has the document open: another window, another program of this user. Asked before opening it.
bool isOpenElsewhere(const QString& stateFolder, const QString& path);
/// Takes over what a crash left, or what was discarded.
Result<std::unique_ptr<Project>> recoverProject(const QString& workingCopy);
/// Newest first; what was discarded longer ago than its grace is removed.
std::vector<Leftover> leftovers(const QString& stateFolder);
/// Puts a leftover where discarded work waits for the end of its grace, and takes it back from there. Both return where
/// it is then.
Result<QString> discardLeftover(const QString& workingCopy);
Result<QString> undiscardLeftover(const QString& workingCopy);
/// By its first bytes and application id.
bool isProjectFile(const QString& path);
/// The small picture of a document's head, read in place, without a working copy.
Result<QImage> storedThumbnail(const QString& path);
/// Checks a file in place, without a working copy.
Result<VerifyReport> verifyFile(const QString& path, const Cancel& cancel = {});

}  // namespace ratoon
