// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "support/pictures.h"

#include <QFile>

namespace ratoon::test {

Version versionAfter(VersionId parent, const QString& label)
{
    return {.id = VersionId::make(),
            .parent = parent,
            .origin = {.kind = parent.isNull() ? OriginKind::Opened : OriginKind::Adjusted,
                       .label = label},
            .made = QDateTime::currentDateTimeUtc()};
}

Canvas smallCanvas(quint32 seed, QSize size)
{
    return canvasOf(opaqueNoise(size, Depth::Eight, seed), QStringLiteral("Ground"));
}

std::unique_ptr<Project> newProject(const Desk& desk, const Version& root, const Canvas& canvas)
{
    return valueOf(createProject(desk.state(), root, canvas, {}));
}

testing::AssertionResult isEqual(const Canvas& a, const Canvas& b)
{
    if (a.size != b.size || a.depth != b.depth || a.icc != b.icc)
        return testing::AssertionFailure() << "the canvases differ in size, depth or profile";
    if (a.layers.size() != b.layers.size())
        return testing::AssertionFailure() << a.layers.size() << " layers, " << b.layers.size();
    for (std::size_t i = 0; i < a.layers.size(); ++i) {
        const Layer& x = a.layers[i];
        const Layer& y = b.layers[i];
        if (x.id != y.id || x.name != y.name || x.kind != y.kind || x.offset != y.offset ||
            x.opacity != y.opacity || x.blend != y.blend || x.visible != y.visible ||
            x.group != y.group || x.isClipped != y.isClipped) {
            return testing::AssertionFailure() << "layer " << i << " has other values";
        }
        if (!(x.image == y.image))
            return testing::AssertionFailure() << "layer " << i << " has other pixels";
        if (!(x.coverage == y.coverage))
            return testing::AssertionFailure() << "layer " << i << " has another mask";
        if (!(x.passes == y.passes))
            return testing::AssertionFailure() << "layer " << i << " counts other passes";
    }
    return testing::AssertionSuccess();
}

testing::AssertionResult isSound(const Result<VerifyReport>& report)
{
    if (!report) return testing::AssertionFailure() << report.error().english().toStdString();
    if (report->problems.empty()) return testing::AssertionSuccess();
    auto failure = testing::AssertionFailure();
    for (const Problem& problem : report->problems)
        failure << problem.where.toStdString() << ": " << problem.what.english().toStdString()
                << '\n';
    return failure;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    EXPECT_EQ(file.write(bytes), bytes.size());
}

}  // namespace ratoon::test
