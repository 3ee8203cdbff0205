// SPDX-License-Identifier: GPL-3.0-or-later
//
// Profiles that a user assigns, converts to, or looks through.
#include "program.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/noticestrip.h"
#include "ui/statusline.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace ratoon;
using namespace ratoon::test;

namespace {

class Colors : public Program {
protected:
    Colors() { openPicture(); }

    ProfileDialog& dialog(const char* command)
    {
        run(command);
        auto& found = widget<ProfileDialog>("profileDialog");
        EXPECT_TRUE(until([&] { return found.profile().has_value(); }));
        return found;
    }
    static void choose(ProfileDialog& dialog, int index)
    {
        dialog.findChild<QComboBox*>(QStringLiteral("profileChoice"))->setCurrentIndex(index);
    }
    void accept(ProfileDialog& dialog)
    {
        dialog.findChild<QPushButton*>(QStringLiteral("profileGo"))->click();
        settle();
    }
    Image ground() { return document().canvas().layers.front().image; }
    /// As it is on the screen.
    Image seen()
    {
        EXPECT_TRUE(until([&] { return front().canvas().isSettled(); }));
        return front().canvas().picture().pyramid.image();
    }

    static constexpr int displayP3 = 1;
    static constexpr int adobeRgb = 2;
};

}  // namespace

TEST_F(Colors, AreReadInAnotherProfileThatIsAssigned)
{
    const Image before = ground();
    const Image look = seen();
    ProfileDialog& assigning = dialog("image.assign");
    choose(assigning, displayP3);
    EXPECT_TRUE(until([&] { return seen() != look; }));  // seen at once, before it is taken
    EXPECT_TRUE(document().canvas().icc.isEmpty());
    accept(assigning);
    EXPECT_FALSE(document().canvas().icc.isEmpty());
    EXPECT_EQ(ground().toQImage(), before.toQImage());
    EXPECT_NE(seen(), look);
    run("edit.undo");
    settle();
    EXPECT_TRUE(document().canvas().icc.isEmpty());
    EXPECT_EQ(seen(), look);
}

TEST_F(Colors, KeepTheirLookInAnotherProfileThatTheyAreConvertedTo)
{
    const Image before = ground();
    const QColor look = seen().toQImage().pixelColor(100, 100);
    ProfileDialog& converting = dialog("image.convert");
    choose(converting, adobeRgb);
    accept(converting);
    ASSERT_TRUE(until([&] { return !document().canvas().icc.isEmpty(); }));
    EXPECT_NE(ground().toQImage(), before.toQImage());
    const QColor after = seen().toQImage().pixelColor(100, 100);
    EXPECT_NEAR(after.red(), look.red(), 2);
    EXPECT_NEAR(after.green(), look.green(), 2);
    EXPECT_NEAR(after.blue(), look.blue(), 2);
}

TEST_F(Colors, SayThatTheyHaveAProfileAlready)
{
    for (const char* command : {"image.convert", "image.assign"}) {
        front().notices().clear();
        ProfileDialog& asking = dialog(command);
        choose(asking, 0);
        accept(asking);
        EXPECT_TRUE(front().notices().notice().what.contains(QStringLiteral("already"))) << command;
    }
    EXPECT_EQ(document().tree().size(), 1U);
}

TEST_F(Colors, AreNamedWithTheDeviceTheyAreProofedFor)
{
    run("view.proofSetup");
    auto& proofing = widget<ProfileDialog>("profileDialog");
    ASSERT_TRUE(until([&] { return proofing.profile().has_value(); }));
    choose(proofing, displayP3);
    const auto& box = widget<QComboBox>("profileChoice");
    EXPECT_TRUE(box.toolTip().contains(box.currentText()));
    accept(proofing);
    QStringList words;
    for (const auto* label : widget<StatusLine>("statusLine").findChildren<PlainLabel*>())
        words << label->text();
    EXPECT_TRUE(words.join(u'|').contains(QStringLiteral("proof: ")))
        << words.join(u'|').toStdString();
}

TEST_F(Colors, AreNotTouchedBySoftProof)
{
    const Image look = seen();
    EXPECT_FALSE(action("view.proof").isChecked());
    run("view.proof");  // nothing was chosen yet, so it asks
    auto& proofing = widget<ProfileDialog>("profileDialog");
    ASSERT_TRUE(until([&] { return proofing.profile().has_value(); }));
    choose(proofing, displayP3);
    proofing.findChild<QComboBox*>(QStringLiteral("profileIntent"))
        ->setCurrentIndex(static_cast<int>(Intent::AbsoluteColorimetric));
    proofing.findChild<QCheckBox*>(QStringLiteral("profilePaper"))->setChecked(true);
    accept(proofing);
    EXPECT_TRUE(action("view.proof").isChecked());
    EXPECT_EQ(document().tree().size(), 1U);
    EXPECT_TRUE(front().canvas().proof().has_value());
    run("view.proof");
    EXPECT_FALSE(front().canvas().proof().has_value());
    EXPECT_EQ(seen(), look);
    run("view.proof");
    EXPECT_TRUE(front().canvas().proof().has_value());
}

TEST_F(Colors, AreAsBeforeWhenAProofIsNotTaken)
{
    const Image look = seen();
    run("view.proofSetup");
    auto& proofing = widget<ProfileDialog>("profileDialog");
    ASSERT_TRUE(until([&] { return proofing.profile().has_value(); }));
    choose(proofing, adobeRgb);
    ASSERT_TRUE(until([&] { return front().canvas().proof().has_value(); }));
    // Commands are looked at again for whatever reason while the dialog shows what it would do.
    session().select(Mask::rectangle({320, 240}, {10, 10, 50, 50}));
    ASSERT_TRUE(until([&] { return action("view.proof").isChecked(); }));
    const QSignalSpy told(&front(), &DocumentView::proofChanged);
    proofing.reject();
    EXPECT_EQ(told.count(), 1) << "nothing else need make the commands look again";
    EXPECT_FALSE(front().canvas().proof().has_value());
    EXPECT_EQ(seen(), look);
    EXPECT_TRUE(until([&] { return !action("view.proof").isChecked(); }));
}
