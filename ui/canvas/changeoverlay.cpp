// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/changeoverlay.h"

#include "ui/canvas/masktint.h"

#include <QPainter>

namespace ratoon {

namespace {

constexpr double changeStrength = 0.38;
constexpr double outlineShade = 0.5;
constexpr QSize thumbnailSize(112, 84);  ///< Twice what is shown, for fine screens.
constexpr int around = 12;  ///< Pixels of the picture that a thumbnail shows around its place.

TintColors tintColors()
{
    TintColors colors;
    const QColor color = Theme::dark().changed;
    for (int value = 1; value < 256; ++value) {
        colors[static_cast<std::size_t>(value)] = withAlpha(color, changeStrength * value / 255.0);
    }
    return colors;
}

/// All that its layer covers.
Mask coveredBy(const Canvas& canvas, const Json& recipe)
{
    const auto id = LayerId::fromString(stringAt(recipe, "layer"));
    const Layer* layer = id ? canvas.find(*id) : nullptr;
    if (!layer) return {};
    const Mask own =
        layer->coverage.isNull() ? Mask::filled(layer->image.size(), 255) : layer->coverage;
    return own.placed(canvas.size, layer->offset);
}

QImage thumbnailAt(const Image& picture, QRect place)
{
    const QRect area =
        place.adjusted(-around, -around, around, around) & QRect(QPoint(), picture.size());
    return picture.toQImage(area).scaled(
        thumbnailSize, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
}

}  // namespace

struct ChangeOverlay::Found {
    QImage tint;
    SelectionOutline inside;
    SelectionOutline elsewhere;
    std::vector<Place> places;
};

ChangeOverlay::ChangeOverlay(Worker& pool, Session& session, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
    , m_session(session)
{}

bool ChangeOverlay::isSettled() const
{
    return m_state != State::Looking && !m_isTaking;
}

void ChangeOverlay::set(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void ChangeOverlay::show(std::optional<VersionId> version)
{
    if (version == m_version) return;
    m_version = version;
    m_work.drop();
    m_regrafting.reset();
    m_isTaking = false;
    take({});
    const Version* known = version ? m_session.document().tree().find(*version) : nullptr;
    if (!known) return set(State::Off);
    if (known->origin.kind != OriginKind::Generated) return set(State::Unknown);
    set(State::Looking);
    m_regrafting = m_session.regraft(*version);
    connect(m_regrafting.get(), &Regrafting::previewed, this, &ChangeOverlay::look);
    connect(m_regrafting.get(), &Regrafting::failed, this, &ChangeOverlay::lookAtLayer);
}

/// At what was found in the reply.
void ChangeOverlay::look()
{
    if (m_isTaking) return;
    const Reconciled& report = m_regrafting->report();
    if (!report.alignment.accepted) return set(State::Unplaced);
    if (report.change.found.isNull()) return lookAtLayer();
    m_work = m_pool.run(
        [report, crop = m_regrafting->crop(), size = m_session.document().canvas().size](
            const Cancel& cancel) {
            const ChangeReport& change = report.change;
            const Mask all = change.found;
            Mask beside = Mask::filled(all.size(), 0);
            Found found;
            for (const QRect& area : change.elsewhere) {
                const Mask own = all.cropped(area).placed(all.size(), area.topLeft());
                beside = beside.combined(own, Mask::Combine::Add);
                const QRect place = area.translated(crop.topLeft());
                found.places.push_back({place, area, thumbnailAt(report.image, area)});
            }
            Mask inside = all.combined(beside, Mask::Combine::Subtract);
            if (!report.coverage.isNull())
                inside = inside.combined(report.coverage, Mask::Combine::Intersect);
            const Mask placed = inside.placed(size, crop.topLeft());
            found.tint = tintOf(placed, tintColors(), cancel);
            found.inside = outlineOf(placed, cancel);
            found.elsewhere = outlineOf(beside.placed(size, crop.topLeft()), cancel);
            return found;
        },
        [this](Found found) {
            m_work = {};
            take(std::move(found));
            set(State::Known);
        });
}

/// There is no reply to look at, but there is what the edit covers.
void ChangeOverlay::lookAtLayer()
{
    const Json recipe = m_session.document().tree().find(*m_version)->origin.recipe;
    m_work = m_session.load(*m_version, [this, recipe](Result<Canvas> canvas) {
        m_work = {};
        if (!canvas) return set(State::Unknown);
        m_work = m_pool.run(
            [recipe, canvas = std::move(*canvas)](const Cancel& cancel) {
                const Mask covered = coveredBy(canvas, recipe);
                return Found{.tint = tintOf(covered, tintColors(), cancel),
                             .inside = outlineOf(covered, cancel)};
            },
            [this](Found found) {
                m_work = {};
                take(std::move(found));
                set(State::Unknown);
            });
    });
}

void ChangeOverlay::take(Found found)
{
    m_tint = std::move(found.tint);
    m_inside = std::move(found.inside);
    m_elsewhere = std::move(found.elsewhere);
    m_places = std::move(found.places);
}

void ChangeOverlay::takeIn(std::size_t place)
{
    if (m_isTaking || place >= m_places.size()) return;
    m_isTaking = true;
    Q_EMIT changed();
    m_work = m_pool.run(
        [settings = m_regrafting->settings(),
         change = m_regrafting->report().change,
         area = m_places[place].inSource](const Cancel&) {
            GraftSettings next = settings;
            const Mask more = takenIn(change, area);
            next.beyond =
                next.beyond.isNull() ? more : next.beyond.combined(more, Mask::Combine::Add);
            return next;
        },
        [this](const GraftSettings& settings) {
            m_work = {};
            m_regrafting->preview(settings);
            m_regrafting->commit(tr("Take in another place"),
                                 [this](const Result<VersionId>& made) {
                                     m_isTaking = false;
                                     if (!made) Q_EMIT failed(made.error());
                                     Q_EMIT changed();
                                 });
        });
}

void ChangeOverlay::paint(QPainter& painter, const Viewport& viewport, const Theme& theme) const
{
    if (m_state == State::Off) return;
    paintTint(painter, m_tint, viewport);
    const QColor around = withAlpha(theme.antsDark, outlineShade);
    paintOutline(painter, m_inside, viewport, theme.changed, around);
    paintOutline(painter, m_elsewhere, viewport, theme.elsewhere, around);
}

}  // namespace ratoon
