// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window says of a face that an edit has bent, and how it is left as it was.
#include "app/facedetector.h"
#include "graftprogram.h"
#include "support/faces.h"
#include "ui/canvas/stagingbar.h"
#include "ui/dialogs/facesettings.h"
#include "ui/models/drifttext.h"
#include "ui/statusline.h"
#include "ui/widgets/plainlabel.h"

#include <QFile>

using namespace ratoon;
using namespace ratoon::test;

namespace {

const QSize canvasSize(1300, 900);
const QRect face(520, 340, 180, 180);
const QRect features = face.adjusted(25, 25, -25, -25);
const QRect aroundFace(440, 240, 340, 360);

class GraftFaces : public GraftProgram {
protected:
    GraftFaces() : GraftProgram(drawnFaces(canvasSize, {face}), aroundFace) {}

    /// Before anything is measured.
    void installDetector()
    {
        QFile file(home().filePath(QStringLiteral("faces.xml")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(faceCascade());
        file.close();
        services().faces = std::make_shared<const FaceDetector>(QStringList{file.fileName()});
    }

    VersionId withBentFace()
    {
        const QRect area = crop();
        const Image shown = Image::fromQImage(original().toQImage(area));
        return proposed(bentFace(shown, face.translated(-area.topLeft()), 7));
    }

    bool isSaid(const char* label, const QString& words)
    {
        return until([&] { return widget<PlainLabel>(label).text().contains(words); });
    }
};

}  // namespace

TEST_F(GraftFaces, BentAreSaidBeforeAProposalIsTakenAndLeftAsTheyWereByOneClick)
{
    installDetector();
    withBentFace();
    EXPECT_TRUE(isSaid("stagingFaces", QStringLiteral("not as before")));
    startAdjusting();
    EXPECT_TRUE(isSaid("graftFaces", QStringLiteral("A face is another")));
    EXPECT_NE(seen().toQImage(features), original().toQImage(features));
    ASSERT_TRUE(widget<QPushButton>("graftKeepFaces").isVisible());
    click("graftKeepFaces");
    settleGraft();
    EXPECT_EQ(seen().toQImage(features), original().toQImage(features));
    EXPECT_TRUE(until([&] { return !widget<QPushButton>("graftKeepFaces").isVisible(); }));
    adjusting().undo();
    settleGraft();
    EXPECT_NE(seen().toQImage(features), original().toQImage(features));
}

TEST_F(GraftFaces, BentAreSaidOfTheVersionToo)
{
    installDetector();
    const VersionId made = withBentFace();
    session().accept(made);
    ASSERT_TRUE(until([&] { return document().head() == made && session().drift(made); }));
    const VersionDrift& drift = *session().drift(made);
    ASSERT_EQ(drift.faces.size(), 1U);
    EXPECT_EQ(drift.faces[0].outcome, FaceChange::Outcome::Altered);
    EXPECT_TRUE(driftNote(drift, false).contains(QStringLiteral("not as before")));
}

TEST_F(GraftFaces, AreFoundByTheDetectorThatIsChosen)
{
    services().faces = std::make_shared<const FaceDetector>(QStringList());
    FaceSettings settings(services(), preferences());
    const auto* state = settings.findChild<PlainLabel*>(QStringLiteral("faceDetector"));
    const auto says = [&](const char* words) {
        return until([&] { return state->text().contains(QLatin1String(words)); });
    };
    EXPECT_TRUE(says("None"));
    QFile broken(home().filePath(QStringLiteral("broken.onnx")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("nothing of the kind");
    broken.close();
    settings.choose(broken.fileName());
    EXPECT_TRUE(says("no face detector"));
    EXPECT_TRUE(preferences().settings().faceDetector.isEmpty());
    installDetector();
    settings.choose(home().filePath(QStringLiteral("faces.xml")));
    EXPECT_TRUE(says("faces.xml"));
    EXPECT_FALSE(preferences().settings().faceDetector.isEmpty());
    EXPECT_TRUE(services().faces->model().has_value());
}

TEST_F(GraftFaces, AreNotSpokenOfWithoutADetector)
{
    services().faces = std::make_shared<const FaceDetector>(QStringList());
    const VersionId made = withBentFace();
    ASSERT_TRUE(until([&] { return session().drift(made) != nullptr; }));
    EXPECT_FALSE(widget<PlainLabel>("stagingFaces").isVisible());
    startAdjusting();
    EXPECT_FALSE(widget<PlainLabel>("graftFaces").isVisible());
    EXPECT_FALSE(widget<QPushButton>("graftKeepFaces").isVisible());
}
