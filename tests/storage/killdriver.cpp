// SPDX-License-Identifier: GPL-3.0-or-later
//
// killdriver STATE-FOLDER [DOCUMENT]: records versions for as long as it lives, and says so on stdout once each is on
// disk: "recorded STEP ID". With a document it opens that, copies some more of it between two versions, and saves it after
// each third version: "saved VERSIONS".
// Once it runs dry, it just ends: what it leaves behind looks like a crash.
#include "steps.h"
#include "storage/project.h"

#include <cstdio>
#include <cstdlib>

using namespace ratoon;

namespace {

constexpr int mostSteps = 2000;
constexpr qint64 piece = 30'000;

template <typename T>
T need(Result<T> result)
{
    if (result) return std::move(*result);
    std::fprintf(stderr, "%s\n", qPrintable(result.error().english()));
    std::exit(1);
}

void need(const Result<void>& result)
{
    if (result) return;
    std::fprintf(stderr, "%s\n", qPrintable(result.error().english()));
    std::exit(1);
}

void say(const QString& line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

std::unique_ptr<Project> started(const QString& stateFolder, const QString& document)
{
    if (!document.isEmpty()) return need(openProject(stateFolder, document));
    const Version root{.id = VersionId::make(), .parent = {}, .origin = {}, .made = {}};
    auto project = need(createProject(stateFolder, root, test::beforeSteps(), {}));
    say(QStringLiteral("recorded 0 %1").arg(root.id.toString()));
    return project;
}

}  // namespace

int main(int count, char** arguments)
{
    if (count < 2) return 2;
    const QString document = count > 2 ? QString::fromLocal8Bit(arguments[2]) : QString();
    const auto project = started(QString::fromLocal8Bit(arguments[1]), document);
    const StoredTree stored = need(project->tree());
    VersionId head = stored.head;
    int step = static_cast<int>(stored.tree.size()) - 1;
    Canvas canvas = need(project->load(head));
    while (step < mostSteps) {
        need(project->settle(piece));
        canvas = test::afterSteps(canvas, step, step + 1);
        ++step;
        const Version version{
            .id = VersionId::make(),
            .parent = head,
            .origin = {.kind = OriginKind::Adjusted, .label = QString::number(step)},
            .made = QDateTime::currentDateTimeUtc()};
        need(project->record(version, canvas, {}, {}, version.id));
        head = version.id;
        say(QStringLiteral("recorded %1 %2").arg(step).arg(head.toString()));
        if (document.isEmpty() || step % 3 != 0) continue;
        need(project->saveTo(document));
        say(QStringLiteral("saved %1").arg(step + 1));
    }
    return 0;
}
