// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/regrafting.h"
#include "app/session.h"
#include "ui/canvas/tools/brushtool.h"
#include "ui/canvas/tools/placetool.h"
#include "ui/facewatch.h"
#include "ui/graftfacts.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace ratoon {

class CanvasWidget;

/// A finished edit whose graft is being adjusted on a canvas: what the panel turns at, and the tools that place and
/// brush it. The canvas shows it live; the document changes by apply() only. Every step can be taken back until then.
class Adjusting final : public QObject {
    Q_OBJECT

public:
    enum class Mode { Look, Place, Brush };

    /// `mode`: as soon as it makes sense.
    Adjusting(Services& services,
              Session& session,
              CanvasWidget& canvas,
              VersionId of,
              Mode mode = Mode::Look);
    ~Adjusting() override;

    VersionId version() const { return m_regrafting->version(); }
    /// There is a first preview: settings() and report() mean something.
    bool isReady() const { return m_isReady; }
    /// What is seen is not yet by settings(), or is being made a version.
    bool isBusy() const { return !m_regrafting->isSettled() || m_isApplying; }
    bool isApplying() const { return m_isApplying; }
    /// The reply has no place in the picture yet.
    bool isRefused() const { return m_isReady && !report().alignment.accepted; }
    bool hasSelection() const { return m_isReady && !m_regrafting->selection().isNull(); }
    const GraftSettings& settings() const { return m_regrafting->settings(); }
    const Reconciled& report() const { return m_regrafting->report(); }
    const GraftFacts& facts() const { return m_facts; }
    /// What became of the faces under the graft as it is seen; empty while that is not known.
    const std::vector<FaceChange>& faces() const { return m_faces.faces(); }
    /// Some are not what they were, and can be left as they were: by taking them out of the graft's mask.
    bool canKeepFaces() const;
    void keepFaces();
    Scope scope() const { return settings().scope.value_or(report().scope); }

    /// `step`: further changes of the same name are one step to be taken back; empty: a step of its own.
    void change(GraftSettings settings, const QString& step = {});
    bool canUndo() const { return !m_past.empty() && !m_isApplying; }
    bool canRedo() const { return !m_future.empty() && !m_isApplying; }
    void undo();
    void redo();
    /// To the settings it began with, as a step.
    void reset();

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Why a mode makes no sense now; empty if it does.
    QString obstacle(Mode mode) const;

    /// Where the reply lies. Nothing before it is ready.
    std::optional<ReplyFrame> frame() const;
    void place(const ReplyFrame& frame, const QString& step = {});
    /// Back to what was measured.
    void unplace();
    PlaceTool& placeTool() { return m_placing; }

    BrushTool& brushTool() { return m_brush; }
    bool showsMask() const { return m_showsMask; }
    void showMask(bool shows);
    bool hasBrushMarks() const;
    void clearBrushMarks();
    /// What is to be said about the last stroke: that it did nothing, and why. Mostly empty.
    QString brushNote() const { return m_brushNote; }

    /// A version under the head.
    void apply();
    void leave() { Q_EMIT finished(); }

Q_SIGNALS:
    void changed();  ///< Anything of the above.
    /// It is over: applied, or left.
    void finished();
    void failed(const ratoon::Error& error);

private:
    struct Trial {
        BrushTool::Stroke stroke;
        Mask before;  ///< The coverage.
    };

    void takePreview();
    void becomeReady();
    void measure();
    void compareFaces();
    void show();
    void follow();
    void judgeStroke();
    void setSettings(const GraftSettings& settings);
    Mask coverage() const;
    PlaceTool::Hooks placeHooks();
    BrushTool::Hooks brushHooks();
    GraftTool::Ends ends();

    Services& m_services;
    Session& m_session;
    CanvasWidget& m_canvas;
    std::unique_ptr<Regrafting> m_regrafting;
    bool m_isReady = false;
    bool m_isApplying = false;
    GraftSettings m_first;
    std::vector<GraftSettings> m_past;
    std::vector<GraftSettings> m_future;
    QString m_lastStep;
    GraftFacts m_facts;

    Mode m_mode = Mode::Look;
    Mode m_wanted;
    FaceWatch m_faces;
    LookTool m_look;
    PlaceTool m_placing;
    BrushTool m_brush;
    bool m_isMoving = false;  ///< A gesture moves the reply.
    bool m_hasMoved = false;  ///< It has ended, and its result is not seen yet.
    bool m_showsMask = true;
    std::optional<GraftSettings> m_beforeStroke;
    std::optional<Trial> m_trial;
    QString m_brushNote;

    Ticket m_measuring;
    Ticket m_reading;
};

/// What a version is called that a kept reply was made into once more.
QString graftLabel(const Version& version, Scope scope, bool isPlaced = false);

/// `settings` with a stroke over what was brushed before: the last one counts.
GraftSettings withStroke(const GraftSettings& settings, const BrushTool::Stroke& stroke);

}  // namespace ratoon
