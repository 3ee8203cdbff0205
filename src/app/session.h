// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/leftorders.h"
#include "app/recorder.h"
#include "app/services.h"
#include "app/versioncache.h"
#include "consistency/placement.h"
#include "document/document.h"
#include "edit/outlook.h"
#include "edit/turns.h"
#include "jobs/jobqueue.h"

#include <QImage>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace ratoon {

class Rebasing;
class Regrafting;
class Releasing;

/// A canvas that was made in the background, and all that is kept with it.
struct MadeCanvas {
    Canvas canvas;
    Origin origin;
    std::vector<QByteArray> bytes = {};  ///< What the recipe names by its hash.
    QImage thumbnail = {};
};

/// An open document and what happens to it. The one door between the windows and the model.
///
/// Everything here returns at once; files and pixels are worked on elsewhere, and signals follow. Every committed
/// version is on disk in the working copy soon after `treeChanged`: that is autosave and crash recovery.
class Session final : public QObject {
    Q_OBJECT

public:
    /// `isOnlyHere`: no file has its first version.
    Session(Services& services,
            std::shared_ptr<Project> project,
            Document document,
            bool isOnlyHere = false,
            QObject* parent = nullptr);

    const Document& document() const { return m_document; }
    /// File name, or the name of what was opened, or "Untitled".
    QString name() const;
    /// What it is called while it is in no file, if not by its root: work that was recovered.
    void setName(const QString& name) { m_name = name; }
    /// The file that save() writes; empty for untitled work.
    QString path() const { return m_recorder.path(); }
    bool isModified() const { return m_recorder.isModified(); }
    bool isSaving() const { return m_recorder.isSaving(); }
    /// Something would be lost, if only an edit that is under way. A picture just opened is still in its file.
    bool hasUnsavedWork() const;
    /// It can be looked at and exported only: whatever would change it fails, and nothing is sent for it.
    bool isReadOnly() const { return m_recorder.isReadOnly(); }
    /// What was last done is kept for recovery, or on its way there.
    bool isKept() const { return m_recorder.isKept(); }

    // What a tool or a dock does.
    /// The head and what it stands on are kept by that. The head as it is if the document can only be looked at.
    VersionId commit(const Canvas& canvas, const QString& label, Json recipe = Json::object());
    void checkout(VersionId id);
    void undo();
    void redo();
    bool canUndo() const { return m_document.undoTarget().has_value(); }
    bool canRedo() const { return m_document.redoTarget().has_value(); }
    void rename(VersionId id, const QString& name);
    void star(VersionId id, bool starred);
    void setNote(VersionId id, const QString& text);

    /// What may change by the next edit; null: nothing is selected. Of the canvas's size.
    const Mask& selection() const { return m_selection; }
    void select(Mask selection);

    // Edits by prompt. The head's canvas is captured now; the answer belongs to it.
    JobId applyEdit(EditIntent intent);
    /// The same for another version than the head; `canvas` is its canvas.
    JobId applyEditTo(VersionId base, const Canvas& canvas, EditIntent intent);
    /// The same with a reply that is on disk: nothing is sent.
    JobId placeReply(EditIntent intent, VersionId base, const Canvas& canvas, KeptReply reply);
    void cancelJob(JobId id) { m_jobs.cancel(id); }
    std::vector<JobStatus> jobs() const { return m_jobs.jobs(); }

    /// Edits that an earlier run did not live to end; known soon after the start.
    const std::vector<LeftOrder>& leftOrders() const { return m_left; }
    /// Asks for it anew, or places its reply if that is there. It fails by failed().
    void resume(JobId left);
    void forget(JobId left);

    /// Finished edits of the head that wait for a decision, oldest first.
    std::vector<VersionId> proposals() const { return m_document.proposals(); }
    /// It waits for a decision, wherever it is in the tree.
    bool isProposal(VersionId version) const
    {
        return m_document.tree().annotation(version).standing == Standing::Proposed;
    }
    /// The head moves there.
    void accept(VersionId proposal)
    {
        keep(proposal);
        if (!isReadOnly()) checkout(proposal);
    }
    /// It stays in the tree, greyed. If it is the head, that moves to its parent.
    void discard(VersionId proposal);
    /// Its reply could not be placed with confidence: its canvas is that of its parent until regraft() says otherwise.
    bool needsDecision(VersionId version) const;
    AlignmentStatus alignmentOf(VersionId version) const;
    /// Accepted, with all that it stands on, without going there.
    void keep(VersionId version);

    /// Why nobody has seen the reply of that version; nothing if it was not held back.
    std::optional<HeldBack> heldBackIn(VersionId version) const;
    /// Its reply, looked at once more, or placed whatever was found. It fails by its own signal.
    std::unique_ptr<Releasing> release(VersionId version, bool isAnyway);
    /// The edit that made `version`, to be grafted again with other settings. It fails by its own signal.
    std::unique_ptr<Regrafting> regraft(VersionId version);
    /// What the head's next edit comes to: its crop, its passes, its price.
    [[nodiscard]] Ticket outlook(const EditIntent& intent,
                                 std::function<void(std::optional<EditOutlook>)> done);
    /// The intent over the edits below it, asked anew from what lies below those; nothing if there are none.
    [[nodiscard]] Ticket redoOf(const EditIntent& intent,
                                std::function<void(std::optional<Redo>)> done);
    /// The edits that lead to `version`, to be repeated on the oldest pixels they can stand on.
    std::unique_ptr<Rebasing> rebase(VersionId version);
    /// What Regrafting::commit() does at its end.
    VersionId commitRegraft(VersionId of, VersionId base, const MadeCanvas& made);

    /// The canvas of any version, from memory or disk. Called back later on this thread; dropped with the ticket.
    [[nodiscard]] Ticket load(VersionId id, std::function<void(Result<Canvas>)> done)
    {
        return m_cache.load(id, std::move(done));
    }
    /// How far a version has drifted where nothing was to change. Null until it has been measured; then driftChanged(id).
    const VersionDrift* drift(VersionId id) { return m_cache.drift(m_document.tree(), id); }
    /// What the user wants to stay, a face or a logo: measured instead of all that lies outside the edits' masks. Of the
    /// root canvas's size; null: nothing.
    void mark(const Mask& area);
    [[nodiscard]] Ticket marked(std::function<void(Result<Mask>)> done);
    /// Null until it has been read; then thumbnailChanged(id).
    QImage thumbnail(VersionId id) { return m_cache.thumbnail(id); }

    /// Publishes to `path`. `done` may be empty; failures also come by failed() or conflicted().
    void save(const QString& path,
              std::function<void(Result<void>)> done = {},
              IfChanged ifChanged = IfChanged::Refuse)
    {
        m_recorder.save(path, ifChanged, std::move(done));
    }
    /// Renders `version` and writes it as an image file, by its ending.
    [[nodiscard]] Ticket exportTo(const QString& path,
                                  VersionId version,
                                  const ExportOptions& options,
                                  std::function<void(Result<ExportNotes>)> done)
    {
        return m_recorder.exportTo(path, version, options, std::move(done));
    }
    /// Versions whose labels, prompts, names or notes hold words that begin like each of `words`, best first.
    [[nodiscard]] Ticket search(const QString& words,
                                std::function<void(Result<std::vector<VersionId>>)> done);
    /// What a version came as, byte for byte; see originalBytes().
    [[nodiscard]] Ticket original(VersionId version, std::function<void(Result<QByteArray>)> done);
    /// Sees to it that a new document is on disk, in the background.
    void makeWorkingCopy();
    /// The user is done with it. What is in no file can be had back for a few days.
    void close();
    /// What it was for is done, and nothing of it is to be had back.
    void forget();

Q_SIGNALS:
    void headChanged();  ///< document().canvas() is another one.
    void treeChanged();  ///< Versions or annotations.
    void driftChanged(ratoon::VersionId id);
    void markedChanged();  ///< Something else is protected, and all drift is to be measured anew.
    void thumbnailChanged(ratoon::VersionId id);
    void recorded(ratoon::VersionId id, qint64 elapsedMs);  ///< It is on disk.
    void selectionChanged();
    void jobsChanged();
    void leftOrdersChanged();
    void proposed(ratoon::VersionId id, const std::vector<ratoon::Sentence>& notes);
    /// A reply came, was paid for, and is kept, and nobody is to see it: `version` changes nothing.
    void heldBack(ratoon::VersionId version, const ratoon::HeldBack& held);
    void jobFinished(ratoon::JobId id, ratoon::VersionId version);  ///< Just before proposed().
    void jobFailed(ratoon::JobId id, const ratoon::Error& error);
    void stateChanged();                      ///< Name, path, modified, saving.
    void failed(const ratoon::Error& error);  ///< Disk trouble: to be shown inline.
    void conflicted();  ///< Not saved: somebody else has written to the file at path().

private:
    /// Of a conversation, with what was said on the way to `base`.
    EditIntent told(EditIntent intent, VersionId base) const
    {
        return withTurns(std::move(intent), m_services.catalogue, m_document.tree(), base);
    }
    static Error lookingOnly();
    bool refuses();
    JobId
    submit(EditIntent intent, VersionId base, const Canvas& canvas, std::optional<KeptReply> reply);
    void readLeftOrders();
    void record(VersionId id, const Canvas& canvas, const QImage& thumbnail);
    void keepBytes(const std::vector<QByteArray>& bytes);
    void takeResult(const EditResult& result);
    void moveTo(VersionId id, Canvas canvas);
    void annotate(VersionId id, const std::function<void(Annotation&)>& change);

    Services& m_services;
    Recorder m_recorder;
    Document m_document;
    QString m_name;
    VersionCache m_cache;
    JobQueue m_jobs;
    Mask m_selection;
    std::vector<LeftOrder> m_left;
    bool m_isOnlyHere;
    Ticket m_going;    ///< The checkout under way.
    Ticket m_looking;  ///< For what was left.
    Ticket m_resuming;
};

}  // namespace ratoon
