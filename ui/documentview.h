// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/colorprofiles.h"
#include "app/picture.h"
#include "app/session.h"
#include "ui/adjusting.h"
#include "ui/docks/promptdock.h"
#include "ui/documenttabs.h"
#include "ui/filefailures.h"
#include "ui/replychoice.h"

#include <QWidget>

#include <memory>

namespace ratoon {

class CanvasWidget;
class Preferences;
class RebaseDialog;

/// An open document in the window: its session, its canvas, what is to be said about it, and what belongs to it
/// while another is in front.
class DocumentView final : public QWidget {
    Q_OBJECT

public:
    /// `first`: the head's picture, if it is known.
    DocumentView(Services& services,
                 std::unique_ptr<Session> session,
                 Picture first = {},
                 QWidget* parent = nullptr);
    ~DocumentView() override;

    Session& session() { return *m_session; }
    const Session& session() const { return *m_session; }
    CanvasWidget& canvas() { return *m_canvas; }
    NoticeStrip& notices() { return *m_notices; }

    PromptDraft& draft() { return m_draft; }
    SavedState savedState() const;

    /// Each picture becomes a layer on top, in the middle of what is seen.
    void addLayers(const QMimeData& mime);
    void addLayers(const QStringList& paths);
    /// With the middle of the first at `at`, in canvas pixels.
    void addLayers(const QList<IncomingPicture>& pictures, QPointF at);
    /// Renders the selected part, or all of it, and puts it on the clipboard.
    void copyPicture();
    /// All layers become one, of what they look like together.
    void flatten();
    /// Asks for the profile that the numbers are meant in, or that they are to be converted to.
    void assignProfile();
    void convertToProfile();
    /// Asks for the device that the picture is shown as.
    void setUpProof();
    /// Asks as well if none was chosen yet.
    void setProofing(bool isProofing);
    bool isProofing() const;
    /// Where the file lies that it was opened from.
    void setFolder(const QString& folder) { m_folder = folder; }
    /// A path for a file of that name: beside the document, or the file that it was opened from.
    QString beside(const QString& fileName) const;
    /// Asks where to, and writes byte for byte what a version came as: the file that was opened, or a model's picture.
    void exportOriginal(VersionId version);
    /// Writes a version as an image file in the background, and says so.
    void exportTo(const QString& path, VersionId version, ExportOptions options);
    /// Shows what was there before: the version below a previewed result, else the parent of the head.
    void setComparing(bool comparing);
    bool isComparing() const { return m_isComparing; }
    /// A pure change of the selection, on a worker. Null stays null.
    void changeSelection(std::function<Mask(const Mask&)> change);
    /// The edits that lead to `version`, again on the original pixels: asks what and at what price in a window beside.
    void repeatOnOriginals(VersionId version, Preferences& preferences);
    void sayError(const Error& error);

    /// Lets the graft of a finished edit be adjusted, in place of another that is being adjusted.
    void adjust(VersionId version, Adjusting::Mode mode = Adjusting::Mode::Look);
    /// Null: none is.
    Adjusting* adjusting() const { return m_adjusting.get(); }
    /// What the user wants done about a reply that could not be placed.
    void decide(VersionId proposal, ReplyChoice choice);

Q_SIGNALS:
    void adjustingChanged();
    void proofChanged();
    /// What a proposal asked for is wanted once more.
    void askedAgain(const ratoon::EditIntent& intent);
    /// It could not be written where it is, and the user wants to say where else.
    void otherPlaceWanted();

private:
    /// Files that are written together: said in one notice.
    struct Writing {
        int underWay = 0;
        QStringList names = {};
        QStringList written = {};
        std::vector<FileFailure> failures = {};
        std::vector<Sentence> notes = {};
    };
    void sayWritten();
    void sayDiskTrouble(const Error& error);
    void takeLayers(const std::vector<Layer>& layers, QPointF at, const QStringList& files);
    QPointF middle() const;
    void convertTo(const KnownProfile& profile, const ConversionWish& wish);
    void sayProfileIsThere();
    void writeOriginal(const QString& path, const QByteArray& bytes);
    void stopAdjusting();
    void takeWhole(VersionId proposal, Scope scope);
    void askAgain(VersionId proposal);

    Services& m_services;
    std::unique_ptr<Session> m_session;
    CanvasWidget* m_canvas;
    NoticeStrip* m_notices;
    PromptDraft m_draft;
    Ticket m_layers;
    Ticket m_copy;
    Ticket m_selecting;
    Ticket m_flattening;
    Ticket m_converting;
    Proof m_proof;  ///< The one last chosen.
    std::vector<Ticket> m_exports;
    Writing m_writing;
    QPointer<RebaseDialog> m_rebase;
    QString m_folder;
    bool m_isComparing = false;
    std::unique_ptr<Adjusting> m_adjusting;
    std::unique_ptr<Regrafting> m_taking;  ///< A reply that becomes a picture or a layer.
    Ticket m_asking;
};

}  // namespace ratoon
