// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/passesmap.h"

#include "document/passes.h"
#include "ui/canvas/masktint.h"

#include <QPainter>

#include <algorithm>

namespace ratoon {

namespace {

constexpr double passesStrength = 0.42;
constexpr int swatch = 10;
constexpr int legendRow = 20;

struct Mapped {
    QImage tint;
    int most = 0;
};

TintColors colorsOf(const Theme& theme)
{
    TintColors colors;
    for (std::size_t passes = 1; passes < colors.size(); ++passes) {
        const std::size_t step = std::min(passes, theme.passes.size()) - 1;
        colors[passes] = withAlpha(theme.passes[step], passesStrength);
    }
    return colors;
}

}  // namespace

PassesMap::PassesMap(Worker& pool, QObject* parent) : QObject(parent), m_pool(pool) {}

void PassesMap::show(const std::optional<Canvas>& canvas)
{
    m_work.drop();
    m_isShown = canvas.has_value();
    if (!canvas) {
        m_tint = {};
        m_most = 0;
        Q_EMIT changed();
        return;
    }
    // The same in both themes: it lies on the picture.
    m_work = m_pool.run(
        [canvas = *canvas, colors = colorsOf(Theme::dark())](const Cancel& cancel) {
            const Mask passes = modelPasses(canvas, cancel);
            Mapped mapped{.tint = tintOf(passes, colors, cancel)};
            if (!passes.isNull()) mapped.most = mostPasses(passes, {});
            return mapped;
        },
        [this](const Mapped& mapped) {
            m_work = {};
            m_tint = mapped.tint;
            m_most = mapped.most;
            Q_EMIT changed();
        });
}

void PassesMap::paint(QPainter& painter, const Viewport& viewport, const Theme& theme) const
{
    Q_UNUSED(theme)
    if (m_isShown) paintTint(painter, m_tint, viewport);
}

void PassesMap::paintLegend(QPainter& painter, const QRect& room, const Theme& theme) const
{
    if (!m_isShown) return;
    const QStringList words = {
        tr("No model"), tr("1 model"), tr("2 models"), tr("3 models or more")};
    const QString title = isSettled() ? tr("Models each pixel went through") : tr("Counting…");
    const QFont font = theme.font(TextRole::Caption);
    const QFontMetrics fontMetrics(font);
    const int width = fontMetrics.horizontalAdvance(tr("Models each pixel went through"));
    const int height = static_cast<int>(words.size() + 1) * legendRow;
    const QRect plate(room.topLeft() + QPoint(metrics::gap, metrics::gap),
                      QSize(width + 2 * metrics::gap, height + metrics::gapSmall));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.overlay);
    painter.drawRoundedRect(plate, metrics::radiusCard, metrics::radiusCard);
    QRect row(plate.left() + metrics::gap, plate.top() + metrics::gapTiny, width, legendRow);
    painter.setPen(theme.overlaySecondary);
    painter.drawText(row, Qt::AlignVCenter, title);
    for (int step = 0; step < words.size(); ++step) {
        row.translate(0, legendRow);
        QRectF box(row.left(), row.center().y() - swatch / 2.0 + 0.5, swatch, swatch);
        if (step == 0) {
            box.adjust(0.5, 0.5, -0.5, -0.5);
            painter.setPen(theme.overlaySecondary);
            painter.setBrush(Qt::NoBrush);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.passes[static_cast<std::size_t>(step - 1)]);
        }
        painter.drawRoundedRect(box, 2, 2);
        painter.setPen(theme.overlayText);
        painter.drawText(
            row.adjusted(swatch + metrics::gapSmall, 0, 0, 0), Qt::AlignVCenter, words[step]);
    }
    painter.restore();
}

}  // namespace ratoon
