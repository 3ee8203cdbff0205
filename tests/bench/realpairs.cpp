// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/realpairs.h"

#include "base/json.h"
#include "bench/benchtable.h"
#include "bench/contactsheet.h"
#include "consistency/matchbench.h"
#include "consistency/reconcilestages.h"
#include "image/blend.h"
#include "image/codec.h"
#include "image/transform.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace ratoon {

namespace {

Image picture(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto read = decoded(file.readAll());
    return read ? read->image : Image();
}

double differenceWhere(const Image& source, const Image& image, const Mask& unchanged)
{
    const Bench bench = benchOf({.source = source, .reply = image, .known = unchanged}, 7e5);
    return meanDifference(bench.source, bench.reply, bench.known);
}

// How far the reply's content lies from where a plain resize shows it: mean over the source, pixels.
double plainOffset(const Reconciled& made, const Image& source, const Image& reply)
{
    const double x = static_cast<double>(reply.width()) / source.width();
    const double y = static_cast<double>(reply.height()) / source.height();
    double sum = 0;
    int count = 0;
    for (int j = 8; j < source.height(); j += 16)
        for (int i = 8; i < source.width(); i += 16) {
            const QPointF at = replyPositions(made, {QPointF(i, j)}).front();
            sum += std::hypot((at.x() + 0.5) / x - 0.5 - i, (at.y() + 0.5) / y - 0.5 - j);
            ++count;
        }
    return sum / std::max(1, count);
}

}  // namespace

void measureRealPairs(const QString& folder, const QString& pictures)
{
    QFile list(folder + QStringLiteral("/pairs.json"));
    if (!list.open(QIODevice::ReadOnly)) return;
    const auto pairs = parseJson(list.readAll());
    if (!pairs) return;
    std::puts("\nreal replies                     plain resize px  residual px   dE00 resized -> "
              "placed -> matched   changed");
    for (const Json& pair : *pairs) {
        const QString in = stringAt(pair, "file_in");
        const Image source = picture(folder + QLatin1Char('/') + in);
        const Image reply = picture(folder + QLatin1Char('/') + stringAt(pair, "file_out"));
        if (source.isNull() || reply.isNull()) continue;
        const Reconciled made = reconciled({source, reply}, {}).value();
        const Image plain = resampled(reply, source.size());
        const Mask known =
            made.stages->shown.isNull() ? Mask::filled(source.size(), 255) : made.stages->shown;
        const Mask unchanged =
            made.change.found.isNull()
                ? known
                : known.combined(made.change.found.grown(4), Mask::Combine::Subtract);
        std::printf("%-11s %-20s %8.2f %14.2f %12.2f -> %.2f -> %.2f %12.0f %%   %s%s, %s\n",
                    qPrintable(in),
                    stringAt(pair, "edit").toUtf8().constData(),
                    plainOffset(made, source, reply),
                    made.alignment.residual.value_or(0),
                    differenceWhere(source, plain, unchanged),
                    differenceWhere(source, made.stages->placed, unchanged),
                    differenceWhere(source, finishedUnder({}, *made.stages, {}), unchanged),
                    100 * made.stages->match.change.share,
                    qPrintable(name(made.alignment.status)),
                    made.alignment.accepted ? "" : " (asks)",
                    qPrintable(name(made.scope)));
        std::fflush(stdout);
        if (pictures.isEmpty() || made.image.isNull()) continue;
        const Image result =
            made.scope == Scope::Local
                ? blended(source, Overlay{made.image, {}, made.coverage}, source.rect())
                : made.image;
        writeSideBySide({source, plain, result},
                        pictures + QStringLiteral("/pair-") + QFileInfo(in).completeBaseName() +
                            QStringLiteral(".png"));
    }
}

}  // namespace ratoon
