// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/picturemaker.h"

#include "base/hash.h"
#include "image/transform.h"
#include "support/simulator.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace ratoon::test {

namespace {

/// A number from 0 to 255 that a text and an index determine.
int dice(const Asked& asked, int index)
{
    const QByteArray hash = contentHash(asked.prompt.toUtf8());
    return static_cast<quint8>(hash[index % hash.size()]);
}

QColor promptColor(const Asked& asked, int number)
{
    return QColor::fromHsv((dice(asked, 0) * 360 / 256 + number * 97) % 360, 220, 230);
}

/// Sky, sun and hills, placed and colored by the prompt.
QImage landscape(const Asked& asked, QSize size, int number)
{
    QImage picture(size, QImage::Format_RGB32);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor main = promptColor(asked, number);
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, main.darker(180));
    sky.setColorAt(1, main.lighter(150));
    painter.fillRect(picture.rect(), sky);

    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 240, 190));
    const double sunRadius = 0.08 * size.height();
    painter.drawEllipse(QPointF(size.width() * (0.2 + dice(asked, 1) / 430.0), size.height() * 0.3),
                        sunRadius,
                        sunRadius);
    for (int hill = 0; hill < 4; ++hill) {
        QPainterPath path;
        path.moveTo(0, size.height());
        for (int x = 0; x <= size.width(); x += 4) {
            const double phase = x * (6.0 + hill * 3) / size.width() + dice(asked, 2 + hill);
            path.lineTo(x, size.height() * (0.55 + 0.1 * hill + 0.05 * std::sin(phase)));
        }
        path.lineTo(size.width(), size.height());
        painter.setBrush(QColor::fromHsv((main.hue() + 120) % 360, 140, 160 - 35 * hill));
        painter.drawPath(path);
    }
    return picture;
}

/// Marks the middle of the picture; its border stays as it was.
void tint(QImage& picture, QColor color)
{
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF middle(picture.width() * 0.25,
                        picture.height() * 0.25,
                        picture.width() * 0.5,
                        picture.height() * 0.5);
    QPainterPath ellipse;
    ellipse.addEllipse(middle);
    painter.setClipPath(ellipse);
    color.setAlpha(110);
    painter.fillRect(middle, color);
    color.setAlpha(200);
    const double step = std::max(4.0, middle.width() / 12);
    painter.setPen(QPen(color, step / 3));
    for (double x = middle.left() - middle.height(); x < middle.right(); x += step) {
        painter.drawLine(QPointF(x, middle.bottom()), QPointF(x + middle.height(), middle.top()));
    }
}

/// Discs near the corners, one after the other.
void paintBeside(QImage& picture, int discs, const QColor& color)
{
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int disc = 0; disc < discs; ++disc) {
        const double across = disc % 2 == 0 ? 0.1 : 0.9;
        const double down = disc % 4 < 2 ? 0.12 : 0.88;
        const double radius = picture.height() * (0.04 + 0.012 * disc);
        painter.setBrush(QColor::fromHsv((color.hue() + 90 * (disc + 1)) % 360, 200, 220));
        painter.drawEllipse(
            QPointF(picture.width() * across, picture.height() * down), radius, radius);
    }
}

QImage moved(const QImage& picture, const PictureAct& act)
{
    if (act.shift.isNull() && act.scale == QPointF(1, 1)) return picture;
    QImage result = picture;  // what moves away from the border leaves the old pixels there
    QPainter painter(&result);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(act.shift);
    painter.scale(act.scale.x(), act.scale.y());
    painter.drawImage(QPointF(), picture);
    return result;
}

void brighten(QImage& picture, int levels)
{
    for (int y = 0; levels != 0 && y < picture.height(); ++y) {
        auto* pixels = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const auto lifted = [&](int value) { return std::clamp(value + levels, 0, 255); };
            pixels[x] =
                qRgb(lifted(qRed(pixels[x])), lifted(qGreen(pixels[x])), lifted(qBlue(pixels[x])));
        }
    }
}

/// Another distortion for each prompt and picture.
QImage
distorted(const QImage& picture, PictureAct::Distortion distortion, const Asked& asked, int number)
{
    if (distortion == PictureAct::Distortion::None) return picture;
    const Simulation simulation{.seed = static_cast<quint64>(dice(asked, 0)) * 256 +
                                        static_cast<quint64>(dice(asked, 1) + number),
                                .heavy = distortion == PictureAct::Distortion::Heavy,
                                .size = picture.size(),
                                .share = 0.0,
                                .canvas = CanvasChange::Same,
                                .jpeg = 0};
    return simulatedReply(Image::fromQImage(picture), simulation)
        .reply.toQImage()
        .convertToFormat(QImage::Format_RGB32);
}

QByteArray qtFile(const QImage& picture, const char* format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, format).write(picture);
    return buffer.data();
}

QImage withPalette(const QImage& picture)
{
    QImage result = picture.convertToFormat(QImage::Format_Indexed8);
    QList<QRgb> colors = result.colorTable();
    colors[0] = qRgba(qRed(colors[0]), qGreen(colors[0]), qBlue(colors[0]), 0);
    result.setColorTable(colors);
    return result;
}

QByteArray jpegSegment(char marker, const QByteArray& payload)
{
    const auto size = payload.size() + 2;
    QByteArray segment = QByteArray("\xFF") + marker;
    segment += static_cast<char>(size / 256);
    segment += static_cast<char>(size % 256);
    return segment + payload;
}

/// Google's pictures carry a C2PA manifest in APP11; this one only takes its place.
QByteArray withProvenance(QByteArray file, int copy)
{
    const bool isJpeg = file.startsWith("\xFF\xD8");
    const QByteArray manifest = "JP fake manifest " + QByteArray::number(copy);
    return isJpeg ? file.insert(2, jpegSegment('\xEB', manifest)) : file;
}

/// A JPEG whose pixels lie on their side, and whose EXIF says so (orientation 6).
QByteArray turnedFile(const QImage& picture)
{
    const QImage onItsSide = picture.transformed(QTransform().rotate(-90));
    static constexpr char exif[] =
        "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    const QByteArray payload(exif, sizeof(exif) - 1);
    QByteArray file =
        encoded(Image::fromQImage(onItsSide), {.format = Format::Jpeg, .quality = 97}).value();
    return file.insert(2, jpegSegment('\xE1', payload));
}

Format formatFor(const PictureAct& act, const ModelInfo& model)
{
    const bool isFirst = model.id.startsWith(QLatin1String("gemini-2.5"));
    return act.format.value_or(isFirst ? Format::Png : Format::Jpeg);
}

QByteArray plainFile(const QImage& picture, const PictureAct& act, Format format)
{
    const Image image = Image::fromQImage(picture);
    switch (act.writing) {
    case PictureAct::Writing::Gray:
        return qtFile(picture.convertToFormat(QImage::Format_Grayscale8), "png");
    case PictureAct::Writing::Palette: return qtFile(withPalette(picture), "png");
    case PictureAct::Writing::TurnedByExif: return turnedFile(picture);
    case PictureAct::Writing::SixteenBits:
        return encoded(converted(image, Depth::Sixteen), {.format = Format::Png}).value();
    case PictureAct::Writing::DisplayP3: {
        const QByteArray profile = QColorSpace(QColorSpace::DisplayP3).iccProfile();
        return encoded(image.withIcc(profile), {.format = format}).value();
    }
    case PictureAct::Writing::Plain: break;
    }
    return encoded(image, {.format = format, .quality = 97}).value();
}

QByteArray damaged(QByteArray file, PictureAct::Damage damage)
{
    switch (damage) {
    case PictureAct::Damage::Truncated: file.truncate(file.size() / 2); break;
    case PictureAct::Damage::BadChecksum:
        file[file.size() / 2] = static_cast<char>(~file[file.size() / 2]);
        break;
    case PictureAct::Damage::Empty: file.clear(); break;
    case PictureAct::Damage::None:
    case PictureAct::Damage::NotBase64: break;
    }
    return file;
}

}  // namespace

QSize answerSize(const Asked& asked)
{
    if (!asked.size.isEmpty()) return asked.size;
    const bool isPlain = asked.model.outputs.empty();
    if (isPlain) return asked.images.empty() ? QSize(512, 512) : asked.images.front().size();
    const QString tier = asked.tier.isEmpty() ? asked.model.defaultTier : asked.tier;
    const bool isEdit = !asked.images.empty();
    const QSize sent = isEdit ? asked.images.front().size() : QSize(16, 9);
    const double wanted = double(sent.width()) / sent.height();
    const auto distance = [&](QSize size) {
        return std::abs(std::log(wanted * size.height() / size.width()));
    };
    QSize best;
    for (const OutputSize& output : asked.model.outputs) {
        if (output.tier != tier) continue;
        if (output.ratio == asked.ratio) return output.pixels;
        if (best.isEmpty() || distance(output.pixels) < distance(best)) best = output.pixels;
    }
    if (!isEdit) return best;
    // As seen from the service: the long side of the nearest table entry, the ratio of the picture.
    return best.width() > best.height()
               ? QSize(best.width(), std::max(1, qRound(best.width() / wanted)))
               : QSize(std::max(1, qRound(best.height() * wanted)), best.height());
}

QImage answerPicture(const Asked& asked, const PictureAct& act, int number)
{
    const QSize size = act.size.isEmpty() ? answerSize(asked) : act.size;
    QImage picture;
    if (act.look == PictureAct::Look::Blank) {
        picture = QImage(size, QImage::Format_RGB32);
        picture.fill(Qt::white);
        return picture;
    }
    if (asked.images.empty() || act.look == PictureAct::Look::Unrelated) {
        picture = landscape(asked, size, number);
    } else {
        picture =
            resampled(asked.images.front(), size).toQImage().convertToFormat(QImage::Format_RGB32);
        if (act.look != PictureAct::Look::Same) tint(picture, promptColor(asked, number));
    }
    if (act.look == PictureAct::Look::Mirrored) picture = picture.mirrored(true, false);
    paintBeside(picture, act.beside, promptColor(asked, number));
    picture = moved(picture, act);
    brighten(picture, act.drift);
    return distorted(picture, act.distortion, asked, number);
}

PictureFile written(const QImage& picture, const PictureAct& act, const ModelInfo& model, int copy)
{
    const QByteArray whole = withProvenance(plainFile(picture, act, formatFor(act, model)), copy);
    const QByteArray truth = mimeType(sniffedFormat(whole).value_or(Format::Png));
    return {.bytes = damaged(whole, act.damage),
            .mime = act.declared.isEmpty() ? truth : act.declared};
}

}  // namespace ratoon::test
