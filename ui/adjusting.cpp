// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/adjusting.h"

#include "base/json.h"
#include "base/plaintext.h"
#include "ui/canvas/canvaswidget.h"

#include <utility>

namespace ratoon {
namespace {

constexpr std::size_t mostSteps = 200;

Mask orNothing(const Mask& mask, QSize size)
{
    return mask.isNull() ? Mask::filled(size, 0) : mask;
}

}  // namespace

GraftSettings withStroke(const GraftSettings& settings, const BrushTool::Stroke& stroke)
{
    GraftSettings next = settings;
    Mask& to = stroke.isOut ? next.exclude : next.include;
    Mask& from = stroke.isOut ? next.include : next.exclude;
    to = orNothing(to, stroke.mask.size()).combined(stroke.mask, Mask::Combine::Add);
    if (!from.isNull()) from = from.combined(stroke.mask, Mask::Combine::Subtract);
    if (from.isEmpty()) from = {};
    return next;
}

QString graftLabel(const Version& version, Scope scope, bool isPlaced)
{
    const QString asked = stringAt(version.origin.recipe, "prompt");
    const QString prompt = plainLine(asked.isEmpty() ? version.origin.label : asked, 200);
    switch (scope) {
    case Scope::NewPicture: return Adjusting::tr("%1, as a new picture", "prompt").arg(prompt);
    case Scope::LooseLayer: return Adjusting::tr("%1, as a loose layer", "prompt").arg(prompt);
    case Scope::GlobalTone: return Adjusting::tr("%1, its tone all over", "prompt").arg(prompt);
    case Scope::Local: break;
    }
    return isPlaced ? Adjusting::tr("%1, placed by hand", "prompt").arg(prompt)
                    : Adjusting::tr("%1, adjusted", "prompt").arg(prompt);
}

Adjusting::Adjusting(Services& services,
                     Session& session,
                     CanvasWidget& canvas,
                     VersionId of,
                     Mode mode)
    : m_services(services)
    , m_session(session)
    , m_canvas(canvas)
    , m_regrafting(session.regraft(of))
    , m_wanted(mode)
    , m_faces(services)
    , m_look(canvas.toolHost(), ends())
    , m_placing(canvas.toolHost(), ends(), placeHooks())
    , m_brush(canvas.toolHost(), ends(), brushHooks())
{
    connect(m_regrafting.get(), &Regrafting::previewed, this, &Adjusting::takePreview);
    connect(m_regrafting.get(), &Regrafting::failed, this, [this](const Error& error) {
        Q_EMIT failed(error);
        if (!m_isReady) Q_EMIT finished();
    });
    connect(&session, &Session::headChanged, this, [this] {
        if (m_isReady && !m_isApplying) m_regrafting->preview(settings());
    });
    connect(&m_faces, &FaceWatch::compared, this, &Adjusting::changed);
    canvas.setGuest(&m_look);
}

Adjusting::~Adjusting()
{
    m_canvas.setGuest(nullptr);
    m_canvas.showLive({});
}

GraftTool::Ends Adjusting::ends()
{
    return {.take = [this] { apply(); }, .leave = [this] { leave(); }};
}

void Adjusting::takePreview()
{
    if (!m_isReady) becomeReady();
    if (m_regrafting->isSettled()) {
        m_hasMoved = false;
        judgeStroke();
    }
    if (!obstacle(m_mode).isEmpty()) setMode(Mode::Look);
    show();
    measure();
    compareFaces();
    follow();
}

void Adjusting::becomeReady()
{
    m_isReady = true;
    m_first = settings();
    m_brush.setArea(m_regrafting->crop());
    m_reading = m_services.pool->run(
        [reply = m_regrafting->reply()](const Cancel& cancel) { return likenessOf(reply, cancel); },
        [this](const QImage& likeness) { m_placing.setReply(likeness); });
    setMode(isRefused() ? Mode::Place : m_wanted);
}

/// On the canvas: the ground while the reply is moved over it, else the graft as it is now.
void Adjusting::show()
{
    if (m_isMoving || m_hasMoved) {
        m_canvas.showLive(m_regrafting->ground());
    } else {
        m_canvas.showLive(m_regrafting->canvas());
    }
}

/// Tools and panel.
void Adjusting::follow()
{
    m_placing.setFrame(frame());
    m_placing.setAlwaysSeen(m_hasMoved || isRefused());
    m_brush.setTint(m_showsMask ? m_facts.tint : QImage());
    Q_EMIT changed();
}

Mask Adjusting::coverage() const
{
    const Reconciled& now = report();
    if (now.image.isNull()) return {};
    return now.coverage.isNull() ? Mask::filled(now.image.size(), 255) : now.coverage;
}

void Adjusting::measure()
{
    const bool isWhole = report().scope == Scope::NewPicture;
    m_measuring = m_services.pool->run(
        [coverage = coverage(),
         canvas = m_regrafting->canvas(),
         isWhole,
         color = themeOf(m_canvas).accent](const Cancel& cancel) {
            return graftFacts(canvas, coverage, isWhole ? QColor() : color, cancel);
        },
        [this](const GraftFacts& facts) {
            m_facts = facts;
            follow();
        });
}

void Adjusting::compareFaces()
{
    const bool hasPlace = m_regrafting->isSettled() && !isRefused();
    if (hasPlace)
        m_faces.compare(m_regrafting->ground(), m_regrafting->canvas());
    else
        m_faces.forget();
}

bool Adjusting::canKeepFaces() const
{
    return obstacle(Mode::Brush).isEmpty() && !m_faces.altered().empty();
}

void Adjusting::keepFaces()
{
    const QRect crop = m_regrafting->crop();
    std::vector<QRect> faces = m_faces.altered();
    for (QRect& face : faces) face.translate(-crop.topLeft());
    change(withStroke(settings(), {.mask = faceMask(crop.size(), faces), .isOut = true}));
}

// --- Settings

void Adjusting::setSettings(const GraftSettings& next)
{
    m_regrafting->preview(next);
    if (!obstacle(m_mode).isEmpty()) setMode(Mode::Look);
    follow();
}

void Adjusting::change(GraftSettings next, const QString& step)
{
    if (!m_isReady || m_isApplying) return;
    const bool isNew = step.isEmpty() || step != m_lastStep || m_past.empty();
    if (isNew) {
        m_past.push_back(m_beforeStroke.value_or(settings()));
        if (m_past.size() > mostSteps) m_past.erase(m_past.begin());
    }
    m_lastStep = step;
    m_future.clear();
    m_brushNote.clear();
    setSettings(std::move(next));
}

void Adjusting::undo()
{
    if (!canUndo()) return;
    m_future.push_back(settings());
    const GraftSettings before = std::move(m_past.back());
    m_past.pop_back();
    m_lastStep.clear();
    m_brushNote.clear();
    setSettings(before);
}

void Adjusting::redo()
{
    if (!canRedo()) return;
    m_past.push_back(settings());
    const GraftSettings after = std::move(m_future.back());
    m_future.pop_back();
    m_lastStep.clear();
    setSettings(after);
}

void Adjusting::reset()
{
    change(m_first);
}

// --- Modes

QString Adjusting::obstacle(Mode mode) const
{
    if (mode == Mode::Look) return {};
    if (!m_isReady) return tr("The reply is being read.");
    if (mode == Mode::Place) {
        return scope() == Scope::NewPicture ? tr("A picture of its own has no place in this one.")
                                            : QString();
    }
    if (isRefused()) return tr("Place the reply first.");
    const bool hasMask =
        scope() == Scope::Local || (scope() == Scope::GlobalTone && hasSelection());
    return hasMask ? QString() : tr("All of it is taken: there is no mask to brush.");
}

void Adjusting::setMode(Mode mode)
{
    if (mode == m_mode || !obstacle(mode).isEmpty()) return;
    m_mode = mode;
    Tool* const tools[] = {&m_look, &m_placing, &m_brush};
    m_canvas.setGuest(tools[static_cast<int>(mode)]);
    follow();
}

// --- Placing

std::optional<ReplyFrame> Adjusting::frame() const
{
    if (!m_isReady) return std::nullopt;
    const QRect crop = m_regrafting->crop();
    PlaceMatrix toSource = report().alignment.matrix;
    toSource[2] -= crop.x();
    toSource[5] -= crop.y();
    return ReplyFrame::of(
        m_regrafting->reply().size(), crop, settings().placement.value_or(toSource));
}

void Adjusting::place(const ReplyFrame& frame, const QString& step)
{
    GraftSettings next = settings();
    next.placement = frame.placement();
    m_hasMoved = true;
    change(std::move(next), step);
    show();
}

void Adjusting::unplace()
{
    GraftSettings next = settings();
    next.placement.reset();
    change(std::move(next));
}

PlaceTool::Hooks Adjusting::placeHooks()
{
    return {.began =
                [this] {
                    m_isMoving = true;
                    show();
                },
            .moved = [this](const ReplyFrame&) { Q_EMIT changed(); },
            .placed =
                [this](const ReplyFrame& frame) {
                    const bool isNudge = !std::exchange(m_isMoving, false);
                    place(frame, isNudge ? QStringLiteral("nudge") : QString());
                },
            .gaveUp =
                [this] {
                    m_isMoving = false;
                    show();
                }};
}

// --- Brushing

void Adjusting::showMask(bool shows)
{
    m_showsMask = shows;
    follow();
}

bool Adjusting::hasBrushMarks() const
{
    return !settings().include.isNull() || !settings().exclude.isNull();
}

void Adjusting::clearBrushMarks()
{
    GraftSettings next = settings();
    next.include = {};
    next.exclude = {};
    change(std::move(next));
}

BrushTool::Hooks Adjusting::brushHooks()
{
    return {.painted =
                [this](const BrushTool::Stroke& stroke) {
                    if (m_isApplying) return;
                    if (!m_beforeStroke) {
                        m_beforeStroke = settings();
                        m_trial = Trial{.stroke = stroke, .before = coverage()};
                    }
                    m_regrafting->preview(withStroke(*m_beforeStroke, stroke));
                },
            .done =
                [this](const BrushTool::Stroke& stroke) {
                    if (!m_beforeStroke) return;
                    if (m_trial) m_trial->stroke = stroke;
                    change(withStroke(*m_beforeStroke, stroke));
                    m_beforeStroke.reset();
                },
            .gaveUp =
                [this] {
                    if (m_beforeStroke) m_regrafting->preview(*m_beforeStroke);
                    m_beforeStroke.reset();
                    m_trial.reset();
                },
            .changed = [this] { Q_EMIT changed(); }};
}

/// A stroke that changes nothing is not passed over in silence.
void Adjusting::judgeStroke()
{
    if (!m_trial || m_beforeStroke) return;
    const Trial trial = *std::exchange(m_trial, std::nullopt);
    const Mask after = coverage();
    const QRect touched = trial.stroke.mask.bounds();
    const bool isSameSize = after.size() == trial.before.size() && !after.isNull();
    if (!isSameSize || after.cropped(touched) != trial.before.cropped(touched)) return;
    const Mask& selection = m_regrafting->selection();
    const bool isBeyond = !selection.isNull() &&
                          selection.combined(trial.stroke.mask, Mask::Combine::Intersect).isEmpty();
    if (isBeyond) {
        m_brushNote = tr("Nothing changed: only what was selected may change.");
    } else if (trial.stroke.isOut) {
        m_brushNote = tr("Nothing changed: nothing of the reply is here.");
    } else {
        m_brushNote = tr("Nothing changed: this is part of the graft already.");
    }
}

// --- The end

void Adjusting::apply()
{
    if (!m_isReady || m_isApplying) return;
    if (isRefused() && m_regrafting->isSettled()) {
        setMode(Mode::Place);
        return;
    }
    m_isApplying = true;
    Q_EMIT changed();
    const Version& version = *m_session.document().tree().find(this->version());
    const QString label = graftLabel(version, scope(), settings().placement.has_value());
    m_regrafting->commit(label, [this](const Result<VersionId>& made) {
        if (made) {
            Q_EMIT finished();
            return;
        }
        m_isApplying = false;
        Q_EMIT failed(made.error());
        Q_EMIT changed();
    });
}

}  // namespace ratoon
