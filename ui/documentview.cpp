// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documentview.h"

#include "app/provenance.h"
#include "document/render.h"
#include "image/codec.h"
#include "image/transform.h"
#include "ui/canvas/canvaswidget.h"
#include "ui/canvas/insights.h"
#include "ui/canvas/stagingbar.h"
#include "ui/dialogs/rebasedialog.h"
#include "ui/noticestrip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace ratoon {
namespace {

/// What was copied, in the forms in which others ask for it.
struct CopiedPicture {
    QByteArray png;
    QImage pixels;
};

/// The rendered canvas within `selection`, whose coverage becomes alpha; all of it without one.
Result<CopiedPicture> copied(const Canvas& canvas, const Mask& selection, const Cancel& cancel)
{
    Image whole = rendered(canvas, cancel);
    if (!selection.isNull()) {
        const QRect area = selection.bounds();
        const Canvas cut{.size = area.size(),
                         .depth = canvas.depth,
                         .icc = canvas.icc,
                         .layers = {{.id = LayerId::make(),
                                     .image = cropped(whole, area),
                                     .coverage = selection.cropped(area)}}};
        whole = rendered(cut, cancel);
    }
    TRY(png, encoded(whole, {.format = Format::Png}, cancel));
    return CopiedPicture{.png = std::move(png), .pixels = whole.toQImage()};
}

QStringList namesOfFiles(const QList<IncomingPicture>& pictures)
{
    QStringList names;
    for (const IncomingPicture& picture : pictures)
        if (!picture.path.isEmpty()) names.append(picture.name());
    return names;
}

}  // namespace

DocumentView::DocumentView(Services& services,
                           std::unique_ptr<Session> session,
                           Picture first,
                           QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_session(std::move(session))
    , m_canvas(new CanvasWidget(services, *m_session, std::move(first)))
    , m_notices(new NoticeStrip)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_canvas, 1);
    setFocusProxy(m_canvas);
    connect(m_session.get(), &Session::failed, this, &DocumentView::sayDiskTrouble);
    connect(&m_canvas->insights(), &Insights::failed, this, &DocumentView::sayError);
    connect(
        m_canvas, &CanvasWidget::picturesDropped, this, [this](const QMimeData& mime, QPointF at) {
            if (const auto pictures = incomingPictures(mime)) {
                addLayers(*pictures, at);
            } else {
                sayError(pictures.error());
            }
        });
    StagingBar& staging = m_canvas->stagingBar();
    connect(&staging, &StagingBar::adjustWanted, this, [this](VersionId id) { adjust(id); });
    connect(&staging, &StagingBar::chosen, this, &DocumentView::decide);
}

/// The canvas looks at the session until it is gone.
DocumentView::~DocumentView()
{
    m_adjusting.reset();
    delete m_rebase;
    delete m_canvas;
}

SavedState DocumentView::savedState() const
{
    if (m_session->isReadOnly()) return SavedState::LookOnly;
    if (m_session->isSaving()) return SavedState::Saving;
    if (!m_session->isKept()) return SavedState::NotKept;
    if (m_session->path().isEmpty()) return SavedState::Unsaved;
    return m_session->isModified() ? SavedState::Edited : SavedState::Saved;
}

void DocumentView::sayError(const Error& error)
{
    if (error.code == ErrorCode::Cancelled) return;
    m_notices->say(noticeOf(errorText(error)));
}

/// What cannot be written here may be written elsewhere.
void DocumentView::sayDiskTrouble(const Error& error)
{
    if (error.code != ErrorCode::Unwritable) return sayError(error);
    Notice notice = noticeOf(errorText(error));
    notice.buttons.insert(notice.buttons.begin(),
                          {.text = tr("Save as…"), .run = [this] { Q_EMIT otherPlaceWanted(); }});
    m_notices->say(notice);
}

QPointF DocumentView::middle() const
{
    return QRectF(m_canvas->viewport().visibleCanvas()).center();
}

void DocumentView::addLayers(const QMimeData& mime)
{
    const auto pictures = incomingPictures(mime);
    if (!pictures) return sayError(pictures.error());
    addLayers(*pictures, middle());
}

void DocumentView::addLayers(const QStringList& paths)
{
    QList<IncomingPicture> pictures;
    for (const QString& path : paths) pictures.append({.path = path});
    addLayers(pictures, middle());
}

void DocumentView::addLayers(const QList<IncomingPicture>& pictures, QPointF at)
{
    m_layers = m_services.pool->run(
        [pictures, canvas = m_session->document().canvas()](
            const Cancel& cancel) -> Result<std::vector<Layer>> {
            std::vector<Layer> layers;
            for (const IncomingPicture& picture : pictures) {
                TRY(bytes, bytesOf(picture, cancel));
                TRY(layer, layerForFile(bytes, picture.name(), canvas, cancel));
                layers.push_back(std::move(layer));
            }
            return layers;
        },
        [this, at, files = namesOfFiles(pictures)](const Result<std::vector<Layer>>& layers) {
            if (!layers) return sayError(layers.error());
            takeLayers(*layers, at, files);
        });
}

void DocumentView::takeLayers(const std::vector<Layer>& layers,
                              QPointF at,
                              const QStringList& files)
{
    if (layers.empty()) return;
    Canvas canvas = m_session->document().canvas();
    for (Layer layer : layers) {
        const QSize size = layer.image.size();
        layer.offset = at.toPoint() - QPoint(size.width() / 2, size.height() / 2);
        canvas = withLayer(std::move(canvas), std::move(layer));
    }
    m_session->commit(canvas, tr("Add %1").arg(layers.back().name), recipeOfFiles(files));
    m_canvas->setActiveLayer(layers.back().id);
}

void DocumentView::copyPicture()
{
    m_copy = m_services.pool->run(
        [canvas = m_session->document().canvas(), selection = m_session->selection()](
            const Cancel& cancel) { return copied(canvas, selection, cancel); },
        [this](const Result<CopiedPicture>& picture) {
            if (!picture) return sayError(picture.error());
            // The bytes first: receivers take the first form they know, and plain pixels lose alpha.
            auto mime = std::make_unique<QMimeData>();
            mime->setData(QStringLiteral("image/png"), picture->png);
            mime->setImageData(picture->pixels);
            QGuiApplication::clipboard()->setMimeData(mime.release());
        });
}

void DocumentView::flatten()
{
    m_flattening = m_services.pool->run(
        [canvas = m_session->document().canvas()](const Cancel& cancel) {
            Canvas flat = canvasOf(rendered(canvas, cancel), canvas.layers.front().name);
            flat.layers.front().kind = LayerKind::Raster;
            return flat;
        },
        [this, head = m_session->document().head()](const Canvas& canvas) {
            if (head == m_session->document().head()) m_session->commit(canvas, tr("Flatten"));
        });
}

void DocumentView::setComparing(bool comparing)
{
    if (m_isComparing == comparing) return;
    m_isComparing = comparing;
    const Document& document = m_session->document();
    const VersionId parent = document.tree().find(document.head())->parent;
    const VersionId before = m_canvas->preview() || parent.isNull() ? document.head() : parent;
    m_canvas->peek(comparing ? std::optional(before) : std::nullopt);
}

void DocumentView::changeSelection(std::function<Mask(const Mask&)> change)
{
    m_selecting =
        m_services.pool->run([change = std::move(change), selection = m_session->selection()](
                                 const Cancel&) { return change(selection); },
                             [this](const Mask& selection) {
                                 m_session->select(selection.isEmpty() ? Mask() : selection);
                             });
}

void DocumentView::repeatOnOriginals(VersionId version, Preferences& preferences)
{
    // One that runs goes on.
    if (m_rebase && !m_rebase->isRunning()) delete m_rebase;
    if (!m_rebase)
        m_rebase = new RebaseDialog(m_services, preferences, *m_session, version, window());
    m_rebase->show();
    m_rebase->raise();
    m_rebase->activateWindow();
}

}  // namespace ratoon
