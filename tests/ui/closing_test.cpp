// SPDX-License-Identifier: GPL-3.0-or-later
//
// The end of a document, and of the program: what is asked, and what becomes of the work.
#include "program.h"
#include "support/pictures.h"

#include <QDir>
#include <QMimeData>

using namespace ratoon;
using namespace ratoon::test;

namespace {

class Closing : public Program {
protected:
    Closing()
    {
        QObject::connect(&window(), &MainWindow::closed, &window(), [this] { m_isClosed = true; });
    }

    void edit(DocumentView& view)
    {
        view.session().commit(view.session().document().canvas(), QStringLiteral("an edit"));
        settle();
    }

    bool canBeSaved(DocumentView& view, const QString& name)
    {
        std::optional<bool> isSaved;
        view.session().save(home().filePath(name),
                            [&](const Result<void>& result) { isSaved = result.has_value(); });
        EXPECT_TRUE(until([&] { return isSaved.has_value(); }));
        return isSaved.value_or(false);
    }

    bool isOver()
    {
        settle();
        return m_isClosed;
    }

    /// Of documents that nobody has open any more.
    std::vector<Leftover> left() { return leftovers(services().places.state); }
    /// Whoever has them open.
    qsizetype workingCopies()
    {
        return QDir(services().places.state + QStringLiteral("/work"))
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
            .size();
    }

private:
    bool m_isClosed = false;
};

}  // namespace

TEST_F(Closing, WhoThinksAgainGoesOnWithAllDocuments)
{
    DocumentView& clean = openPicture();
    DocumentView& edited = openFile(pictureFile({200, 100}, QStringLiteral("other.png")));
    edit(edited);
    EXPECT_EQ(workingCopies(), 2);
    window().close();
    answer(0);
    EXPECT_FALSE(isOver());
    EXPECT_EQ(workingCopies(), 2);
    edit(clean);
    edit(edited);
    EXPECT_TRUE(canBeSaved(clean, QStringLiteral("clean.ratoon")));
    EXPECT_TRUE(canBeSaved(edited, QStringLiteral("edited.ratoon")));
}

TEST_F(Closing, KeptWorkIsThereNextTimeAndNothingElse)
{
    openPicture();
    edit(openFile(pictureFile({200, 100}, QStringLiteral("other.png"))));
    window().close();
    answer(2);
    EXPECT_TRUE(until([&] { return isOver(); }));
    settle();
    EXPECT_EQ(workingCopies(), 1);
}

TEST_F(Closing, APictureThatWasPastedIsInNoFile)
{
    QMimeData pasted;
    pasted.setImageData(photo({60, 40}).toQImage());
    window().workspace().open(pasted);
    ASSERT_TRUE(until([&] { return window().workspace().views().size() == 1; }));
    settle();
    window().workspace().close(front());
    answer(1);
    settle();
    ASSERT_EQ(left().size(), 1U);
    EXPECT_TRUE(left().front().isDiscarded);
}

TEST_F(Closing, APictureThatWasOnlyOpenedIsClosedWithoutAWord)
{
    window().workspace().close(openPicture());
    settle();
    EXPECT_EQ(question(), nullptr);
    EXPECT_TRUE(left().empty());
}
