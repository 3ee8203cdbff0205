// SPDX-License-Identifier: GPL-3.0-or-later
#include "richdocument.h"

#include "support/randomcanvas.h"

namespace ratoon::test {

Mask markedArea()
{
    return Mask::rectangle({150, 140}, {10, 20, 30, 40});
}

RichDocument::RichDocument(const Desk& desk, const QString& name) : path(desk.path(name))
{
    RandomCanvas random(Depth::Eight, 11);
    Canvas canvas = random.canvas({150, 140}, 2);
    canvas.icc = "a color profile";
    QImage small(16, 12, QImage::Format_RGBA8888);
    small.fill(Qt::darkGreen);
    auto project = valueOf(createProject(desk.state(), root, canvas, small));
    canvases[root.id] = canvas;
    Version last = root;
    for (int i = 0; i < 3; ++i) {
        canvas = random.changed(canvas);
        Version next = versionAfter(last.id, QStringLiteral("Step %1").arg(i));
        next.origin.recipe = {{"prompt", "a red coat"}, {"step", i}};
        next.origin.reply = valueOf(project->keepBlob("reply " + QByteArray::number(i)));
        const Annotation annotation{.name = QStringLiteral("Name %1").arg(i),
                                    .note = QStringLiteral("Remember %1").arg(i)};
        EXPECT_TRUE(succeeded(project->record(next, canvas, annotation, small, next.id)));
        canvases[next.id] = canvas;
        last = next;
    }
    const EscrowEntry entry{.job = JobId::make(),
                            .base = root.id,
                            .provider = QStringLiteral("gemini"),
                            .estimateUsd = 0.5,
                            .sentAt = root.made};
    EXPECT_TRUE(succeeded(project->escrow(entry)));
    EXPECT_TRUE(succeeded(project->keepOrders("[\"an order\"]")));
    EXPECT_TRUE(succeeded(project->mark(markedArea())));
    EXPECT_TRUE(succeeded(project->saveTo(path)));
    account = accountOf(*project);
    bytes = bytesOf(path);
    project->discardWorkingCopy();
}

QString accountOf(Project& project)
{
    const Result<StoredTree> stored = project.tree();
    if (!stored) return QStringLiteral("no tree");
    QStringList lines = {stored->head.toString()};
    for (const VersionId id : stored->tree.order()) {
        const Version& version = *stored->tree.find(id);
        const Annotation annotation = stored->tree.annotation(id);
        const auto reply = version.origin.reply.isEmpty() ? Result<QByteArray>(QByteArray())
                                                          : project.blob(version.origin.reply);
        const auto picture = project.thumbnail(id);
        lines << id.toString() << version.parent.toString() << version.origin.label
              << QString::fromUtf8(toBytes(version.origin.recipe))
              << version.made.toString(Qt::ISODateWithMs) << annotation.name
              << QString::number(annotation.starred) << annotation.note << name(codeOf(reply))
              << QString::fromLatin1(reply.value_or("?")) << name(codeOf(picture))
              << QString::number(picture.value_or(QImage()).width());
    }
    const auto entries = project.escrowed();
    lines << name(codeOf(entries));
    for (const EscrowEntry& entry : entries.value_or(std::vector<EscrowEntry>())) {
        lines << entry.job.toString() << entry.base.toString() << entry.provider
              << QString::number(entry.estimateUsd.value_or(-1))
              << entry.sentAt.toString(Qt::ISODateWithMs);
    }
    const auto orders = project.orders();
    lines << name(codeOf(orders)) << QString::fromUtf8(orders.value_or("?"));
    const auto marked = project.marked();
    lines << name(codeOf(marked)) << QString::number(marked && *marked == markedArea());
    return lines.join(u'|');
}

bool isIntact(Project& project, const RichDocument& document)
{
    if (accountOf(project) != document.account) return false;
    for (const auto& [id, expected] : document.canvases) {
        const Result<Canvas> canvas = project.load(id);
        if (!canvas) return false;
        EXPECT_TRUE(isEqual(*canvas, expected)) << "wrong pixels, and no word";
    }
    return true;
}

}  // namespace ratoon::test
