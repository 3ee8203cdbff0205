// SPDX-License-Identifier: GPL-3.0-or-later
//
// history_bench [VERSIONS]: how long the window takes for a document with a long history. Every time is what one thing
// takes on the thread of the window, or until it is there to be seen ("until …").
#include "storage/project.h"
#include "support/pictures.h"
#include "ui/docks/versionsdock.h"
#include "ui/models/versionmodel.h"
#include "ui/program.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace ratoon;

namespace {

double millisecondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void tell(const char* what, std::vector<double> times)
{
    std::ranges::sort(times);
    std::printf(
        "%-44s median %8.2f ms   longest %8.2f ms\n", what, times[times.size() / 2], times.back());
}

template <typename T>
T need(Result<T> result)
{
    if (result) return std::move(*result);
    std::fprintf(stderr, "%s\n", qPrintable(result.error().english()));
    std::exit(1);
}

class History final : public test::Program {
public:
    /// Every tenth version grows from one that is further back.
    void make(int versions)
    {
        m_path = home().filePath(QStringLiteral("long.ratoon"));
        const Canvas canvas = canvasOf(photo({640, 480}), QStringLiteral("photo"));
        const QImage thumbnail = photo({168, 126}).toQImage();
        std::vector<VersionId> ids;
        std::unique_ptr<Project> project;
        for (int i = 0; i < versions; ++i) {
            const int back = i % 10 == 0 ? std::min(i, 25) : 1;
            const VersionId parent = i == 0 ? VersionId() : ids[ids.size() - std::size_t(back)];
            const Version version{
                .id = VersionId::make(),
                .parent = parent,
                .origin = {.kind = i % 10 == 5 ? OriginKind::Generated : OriginKind::Adjusted,
                           .label = QStringLiteral("Make it warmer, number %1").arg(i),
                           .recipe = {{"prompt", "make it warmer"}}},
                .made = QDateTime::currentDateTimeUtc()};
            ids.push_back(version.id);
            if (i == 0) {
                project = need(createProject(
                    home().filePath(QStringLiteral("made")), version, canvas, thumbnail));
            } else if (const auto done =
                           project->record(version, canvas, {}, thumbnail, version.id);
                       !done) {
                need(Result<int>(failure(done.error())));
            }
        }
        if (const auto done = project->saveTo(m_path); !done)
            need(Result<int>(failure(done.error())));
        project->discardWorkingCopy();
    }

    void measure()
    {
        std::printf("%-44s %8.2f ms\n", "opening, until it is on screen", millisecondsOf([&] {
                        window().workspace().open({m_path});
                        until([&] { return window().workspace().current() != nullptr; });
                    }));
        settle();
        auto& list = widget<QListView>("versionsList");
        std::printf("%-44s %8.2f ms\n", "from the path to the tree", millisecondsOf([&] {
                        run("versions.tree");
                        list.viewport()->repaint();
                    }));
        std::printf("%-44s %8d\n", "rows", list.model()->rowCount());
        tell("scrolling, thumbnails not read yet", scrolled(list));
        settle();
        tell("scrolling, a page at a time", scrolled(list));
        measureChanges(list);
        measureSearch(list);
    }

private:
    void TestBody() override {}

    static std::vector<double> scrolled(QListView& list)
    {
        constexpr int pages = 200;
        std::vector<double> times;
        QScrollBar& bar = *list.verticalScrollBar();
        for (int page = 0; page <= pages; ++page) {
            times.push_back(millisecondsOf([&] {
                bar.setValue(bar.maximum() / pages * page);
                list.viewport()->repaint();
            }));
            QCoreApplication::processEvents();
        }
        return times;
    }

    void measureChanges(QListView& list)
    {
        constexpr int times = 20;
        std::vector<double> adds;
        std::vector<double> stars;
        std::vector<double> moves;
        const VersionTree& tree = document().tree();
        for (int i = 0; i < times; ++i) {
            adds.push_back(millisecondsOf([&] {
                session().commit(document().canvas(), QStringLiteral("by hand"));
                list.viewport()->repaint();
            }));
            settle();
            stars.push_back(millisecondsOf([&] {
                session().star(tree.order()[std::size_t(i * 37)], true);
                list.viewport()->repaint();
            }));
            settle();
            const VersionId target = tree.order()[tree.size() - 1 - std::size_t(i * 53)];
            moves.push_back(millisecondsOf([&] {
                session().checkout(target);
                until([&] { return document().head() == target; });
                list.viewport()->repaint();
            }));
            settle();
        }
        tell("adding a version", adds);
        tell("a star", stars);
        tell("until another version is there", moves);
    }

    void measureSearch(QListView& list)
    {
        auto& field = widget<QLineEdit>("versionsSearch");
        auto* model = qobject_cast<VersionModel*>(list.model());
        std::vector<double> times;
        for (const char* words : {"warmer 99", "w", "number 1234", "nothing"}) {
            QSignalSpy searched(model, &VersionModel::searched);
            times.push_back(millisecondsOf([&] {
                field.setText(QLatin1String(words));
                until([&] { return searched.count() > 0; });
                list.viewport()->repaint();
            }));
        }
        tell("until it is found", times);
        field.clear();
    }

    QString m_path;
};

}  // namespace

int main(int count, char** arguments)
{
    const QApplication application(count, arguments);
    apply(*qApp, Theme::dark());
    History history;
    history.make(count > 1 ? std::max(20, std::atoi(arguments[1])) : 10'000);
    history.measure();
    return 0;
}
