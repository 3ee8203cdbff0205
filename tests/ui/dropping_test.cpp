// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures that come in by drag and drop, and what is to be seen before any of them leaves.
#include "app/provenance.h"
#include "program.h"
#include "ui/docks/promptedit.h"
#include "ui/docks/referencetile.h"
#include "ui/docks/sentpopover.h"
#include "ui/documenttabs.h"
#include "ui/noticestrip.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>

#include <gmock/gmock.h>

using namespace ratoon;
using namespace ratoon::test;

class Dropping : public Program {
protected:
    bool drop(QWidget& place, const QString& file)
    {
        return drop(place, QUrl::fromLocalFile(file));
    }

    /// Whether `place` took what was let go in its middle.
    static bool drop(QWidget& place, const QUrl& url)
    {
        QMimeData data;
        data.setUrls({url});
        const QPoint middle = place.rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&place, &enter);
        QDragMoveEvent move(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        move.setAccepted(enter.isAccepted());  // as the window does for its widgets
        QCoreApplication::sendEvent(&place, &move);
        if (!move.isAccepted()) return false;
        QDropEvent event(QPointF(middle), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&place, &event);
        return event.isAccepted();
    }

    void chooseModel(const QString& provider)
    {
        auto& models = widget<QComboBox>("model");
        for (int index = 0; index < models.count(); ++index) {
            if (models.itemData(index).toStringList().value(0) != provider) continue;
            models.setCurrentIndex(index);
            Q_EMIT models.activated(index);
            return;
        }
        ADD_FAILURE() << "no model of " << provider.toStdString();
    }

    auto references() { return window().findChildren<ReferenceTile*>(); }
};

TEST_F(Dropping, OnTheCanvasMakesALayerAtThatPlace)
{
    openPicture();
    CanvasWidget& canvas = front().canvas();
    ASSERT_TRUE(drop(canvas, pictureFile({40, 30}, QStringLiteral("leaf.png"))));
    ASSERT_TRUE(until([&] { return document().canvas().layers.size() == 2; }));
    const Layer& layer = document().canvas().layers.back();
    EXPECT_EQ(layer.name, QStringLiteral("leaf"));
    const auto& tree = document().tree();
    EXPECT_EQ(tree.find(document().head())->origin.recipe, recipeOfFiles({layer.name}));
    EXPECT_EQ(layer.image.size(), QSize(40, 30));
    const QPointF wanted = canvas.viewport().toCanvas(QPointF(canvas.rect().center()));
    const QPointF middle = QRectF(layer.offset, QSizeF(layer.image.size())).center();
    EXPECT_LE((middle - wanted).manhattanLength(), 3);
}

TEST_F(Dropping, OfAWebAddressIsExplained)
{
    openPicture();
    ASSERT_TRUE(drop(front().canvas(), QUrl(QStringLiteral("https://example.org/a.png"))));
    ASSERT_TRUE(front().notices().isSaying());
    const Notice& notice = front().notices().notice();
    EXPECT_EQ(notice.kind, Notice::Kind::Error);
    EXPECT_TRUE(notice.what.contains(QStringLiteral("example.org")));
    EXPECT_FALSE(notice.more.isEmpty());
    EXPECT_EQ(document().canvas().layers.size(), 1U);
}

TEST_F(Dropping, OnTheTabsOpensADocument)
{
    openPicture();
    auto& tabs = widget<DocumentTabs>("documentTabs");
    ASSERT_TRUE(drop(*tabs.parentWidget(), pictureFile({40, 30}, QStringLiteral("leaf.png"))));
    EXPECT_TRUE(until([&] { return window().workspace().views().size() == 2; }));
}

TEST_F(Dropping, OnThePromptMakesAReference)
{
    openPicture();
    chooseModel(QStringLiteral("gemini"));
    EXPECT_TRUE(window().promptDock().referenceObstacle().isEmpty());
    ASSERT_TRUE(drop(window().promptDock(), pictureFile({40, 30}, QStringLiteral("secret.png"))));
    ASSERT_TRUE(until([&] { return references().size() == 1; }));
    const QString name = references().front()->accessibleName();
    EXPECT_FALSE(name.contains(QStringLiteral("secret"))) << "the name goes out with the prompt";
    references().front()->click();
    EXPECT_TRUE(widget<PromptEdit>("promptEdit").toPlainText().contains(u'@'));
    EXPECT_EQ(document().tree().size(), 1U);
}

TEST_F(Dropping, OnThePromptIsNotLostWhenAnotherDocumentIsShownMeanwhile)
{
    openPicture();
    openFile(pictureFile({64, 48}, QStringLiteral("other.png")));
    chooseModel(QStringLiteral("gemini"));
    ASSERT_TRUE(drop(window().promptDock(), pictureFile({40, 30}, QStringLiteral("leaf.png"))));
    auto& tabs = widget<DocumentTabs>("documentTabs");
    tabs.setCurrentIndex(0);  // before it can have been read
    EXPECT_TRUE(until([&] { return references().isEmpty(); }));
    settle();
    EXPECT_TRUE(references().isEmpty());
    tabs.setCurrentIndex(1);
    EXPECT_TRUE(until([&] { return references().size() == 1; }));
}

TEST_F(Dropping, OnThePromptBeforeThereIsADocumentIsKeptForIt)
{
    chooseModel(QStringLiteral("gemini"));
    ASSERT_TRUE(drop(window().promptDock(), pictureFile({40, 30}, QStringLiteral("leaf.png"))));
    openPicture();
    EXPECT_TRUE(until([&] { return references().size() == 1; }));
}

TEST_F(Dropping, OnAPromptThatTakesNoReferencesIsRefused)
{
    openPicture();
    EXPECT_FALSE(window().promptDock().referenceObstacle().isEmpty());
    EXPECT_FALSE(drop(window().promptDock(), pictureFile({40, 30}, QStringLiteral("leaf.png"))));
    settle();
    EXPECT_TRUE(references().isEmpty());
}

TEST_F(Dropping, NothingLeavesUnseen)
{
    openPicture({640, 480});
    chooseModel(QStringLiteral("gemini"));
    ASSERT_TRUE(drop(window().promptDock(), pictureFile({40, 30}, QStringLiteral("leaf.png"))));
    ASSERT_TRUE(until([&] { return references().size() == 1; }));
    widget<PromptEdit>("promptEdit").setPlainText(QStringLiteral("make it look like @image1"));
    run("prompt.sent");
    auto& popover = widget<SentPopover>("sentPopover");
    const auto says = [&](const QString& words) {
        const auto labels = popover.findChildren<PlainLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const PlainLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    EXPECT_TRUE(until([&] { return says(QStringLiteral("image/")); }));
    EXPECT_TRUE(says(QStringLiteral("generativelanguage.googleapis.com")));
    EXPECT_TRUE(says(QStringLiteral("@image1")));
    EXPECT_TRUE(widget<QPlainTextEdit>("sentPrompt")
                    .toPlainText()
                    .contains(QStringLiteral("make it look like")));
}
