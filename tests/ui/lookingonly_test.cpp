// SPDX-License-Identifier: GPL-3.0-or-later
//
// A document of a newer program: everything of it can be seen, and nothing can be done to it.
#include "program.h"
#include "ui/docks/layersdock.h"
#include "ui/docks/promptedit.h"
#include "ui/noticestrip.h"

#include <QFile>
#include <QListView>
#include <QPushButton>

#include <gmock/gmock.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

class LookingOnly : public Program {
protected:
    LookingOnly()
    {
        openPicture();
        propose(QStringLiteral("make it warmer"));
        const QString path = home().filePath(QStringLiteral("work.ratoon"));
        bool isSaved = false;
        session().save(path, [&](const Result<void>& done) { isSaved = done.has_value(); });
        EXPECT_TRUE(until([&] { return isSaved; }));
        run("file.close");
        EXPECT_TRUE(until([&] { return window().workspace().views().empty(); }));
        makeNewer(path);
        openFile(path);
    }

    /// The number of the format stands in the head of the file, as SQLite has it.
    static void makeNewer(const QString& path)
    {
        constexpr qint64 userVersion = 60;
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(userVersion));
        ASSERT_EQ(file.write(QByteArray("\0\0\0\x09", 4)), 4);
    }

    std::string reason(const char* id) { return action(id).toolTip().toStdString(); }
};

}  // namespace

TEST_F(LookingOnly, OffersNothingThatWouldChangeTheDocument)
{
    ASSERT_TRUE(session().isReadOnly());
    session().select(Mask::rectangle(document().canvas().size, {10, 10, 50, 40}));
    settle();
    for (const char* id : {"file.save",
                           "file.saveAs",
                           "edit.paste",
                           "image.crop",
                           "image.convert",
                           "layer.add",
                           "layer.duplicate",
                           "layer.delete",
                           "layer.rename",
                           "layer.toggle",
                           "select.protect",
                           "prompt.send",
                           "prompt.accept",
                           "prompt.discard",
                           "versions.star",
                           "versions.rename"}) {
        EXPECT_FALSE(action(id).isEnabled()) << id;
        EXPECT_THAT(reason(id), testing::HasSubstr("looking only")) << id;
    }
    for (const char* id :
         {"file.export", "edit.copy", "select.all", "view.fit", "versions.details"})
        EXPECT_TRUE(action(id).isEnabled()) << id;
}

TEST_F(LookingOnly, SendsNothing)
{
    widget<PromptEdit>("promptEdit").setPlainText(QStringLiteral("make it colder"));
    settle();
    EXPECT_FALSE(widget<QPushButton>("send").isEnabled());
    EXPECT_TRUE(window().promptDock().obstacle().contains(QStringLiteral("looking only")));
    window().promptDock().send();
    settle();
    EXPECT_TRUE(session().jobs().empty());
}

TEST_F(LookingOnly, LetsNoRowBeRenamedOrMoved)
{
    for (const char* name : {"versionsList", "layersList"}) {
        auto& list = widget<QAbstractItemView>(name);
        const Qt::ItemFlags flags = list.model()->index(0, 0).flags();
        EXPECT_FALSE(flags.testFlag(Qt::ItemIsEditable)) << name;
        EXPECT_FALSE(flags.testFlag(Qt::ItemIsDragEnabled)) << name;
    }
    EXPECT_FALSE(widget<QWidget>("layerOpacity").isEnabled());
}

TEST_F(LookingOnly, SaysWhyAndWhatToDo)
{
    const Notice& said = front().notices().notice();
    const QString words = said.what + u' ' + said.more;
    EXPECT_TRUE(words.contains(QStringLiteral("newer version of Ratoon"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Export a version")));
}
