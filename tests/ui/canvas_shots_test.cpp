// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures for people to look at: RATOON_PHOTO names a photo, RATOON_SHOTS a folder to write to.
#include "canvasfixture.h"
#include "ui/canvas/stagingbar.h"
#include "ui/icons.h"

#include <QApplication>
#include <QFile>
#include <QPainter>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

Image photoToShow()
{
    QFile file(qEnvironmentVariable("RATOON_PHOTO"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto photo = decoded(file.readAll());
    return photo ? photo->image : Image();
}

void keep(const QImage& shot, const QString& name)
{
    shot.save(QStringLiteral("%1/%2.png").arg(qEnvironmentVariable("RATOON_SHOTS"), name));
}

}  // namespace

TEST(Shots, OfTheCanvas)
{
    const Image photo = photoToShow();
    if (photo.isNull()) GTEST_SKIP() << "RATOON_PHOTO names no photo";
    for (const auto tone : {Theme::Tone::Dark, Theme::Tone::Light}) {
        apply(*qApp, Theme::of(tone));
        const QString suffix =
            tone == Theme::Tone::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        OpenCanvas open(photo, {1240, 716});
        open.session->select(Mask::rectangle(photo.size(),
                                             QRect(photo.width() * 3 / 10,
                                                   photo.height() * 3 / 10,
                                                   photo.width() / 4,
                                                   photo.height() / 4)));
        open.canvas->setFeather(64);
        keep(open.shot(), QStringLiteral("selection-") + suffix);
        open.propose(QStringLiteral("warmer"), open.session->selection());
        open.propose(QStringLiteral("blur"), open.session->selection());
        open.propose(QStringLiteral("make it black and white"), open.session->selection());
        open.session->applyEdit({.prompt = QStringLiteral("blur"),
                                 .provider = QStringLiteral("offline"),
                                 .where = open.session->selection()});
        open.canvas->stagingBar().step(1);
        QTest::qWait(30);
        keep(open.canvas->grab().toImage(), QStringLiteral("staging-") + suffix);
        open.canvas->zoomToActualSize();
        for (int i = 0; i < 6; ++i) open.canvas->zoomIn();
        keep(open.shot(), QStringLiteral("zoomed-") + suffix);
    }
    apply(*qApp, Theme::dark());
}

TEST(Shots, OfTheIcons)
{
    if (!qEnvironmentVariableIsSet("RATOON_SHOTS")) GTEST_SKIP() << "RATOON_SHOTS names no folder";
    constexpr int columns = 10;
    constexpr QSize cell(84, 64);
    const QStringList names = iconNames();
    for (const auto tone : {Theme::Tone::Dark, Theme::Tone::Light}) {
        const Theme theme = Theme::of(tone);
        apply(*qApp, theme);
        QImage sheet(cell.width() * columns * 2,
                     cell.height() * 2 * static_cast<int>(names.size() / columns + 1),
                     QImage::Format_RGB32);
        sheet.setDevicePixelRatio(2);
        sheet.fill(theme.panel);
        QPainter painter(&sheet);
        painter.setFont(theme.font(TextRole::Caption));
        painter.setPen(theme.secondary);
        for (int i = 0; i < names.size(); ++i) {
            const QPoint at(i % columns * cell.width(), i / columns * cell.height());
            paintIcon(painter, QRectF(at + QPoint(20, 12), QSizeF(20, 20)), names[i], theme.text);
            icon(names[i]).paint(&painter,
                                 QRect(at + QPoint(50, 14), QSize(16, 16)),
                                 Qt::AlignCenter,
                                 QIcon::Disabled);
            painter.drawText(QRect(at + QPoint(0, 40), QSize(84, 16)), Qt::AlignCenter, names[i]);
        }
        painter.end();
        keep(sheet,
             QStringLiteral("icons-") +
                 (theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light")));
    }
    apply(*qApp, Theme::dark());
}
