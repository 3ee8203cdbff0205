// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds for every widget of the window, whoever made it.
#include "program.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/ledgerdialog.h"
#include "ui/dialogs/newcanvasdialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/dialogs/question.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/docks/modelpanel.h"
#include "ui/docks/promptedit.h"
#include "ui/docks/promptwords.h"
#include "ui/noticestrip.h"
#include "ui/style/style.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLayout>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QtMath>

#include <map>

using namespace ratoon;
using namespace ratoon::test;

namespace {

std::string describe(const QWidget& widget)
{
    QStringList names;
    for (const QWidget* each = &widget; each != nullptr; each = each->parentWidget()) {
        names.prepend(QString::fromLatin1(each->metaObject()->className()) + u':' +
                      each->objectName());
    }
    return names.join(u" / ").toStdString();
}

/// A child that Qt itself put there, named by what it belongs to.
bool isInner(const QWidget& widget)
{
    return widget.objectName().startsWith(QStringLiteral("qt_")) ||
           widget.inherits("QComboBoxListView") || widget.inherits("QToolBarExtension");
}

void expectNames(const QWidget& root)
{
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || isInner(*widget)) continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool speaks = button != nullptr && !button->text().isEmpty();
        EXPECT_FALSE(widget->accessibleName().isEmpty() && !speaks)
            << describe(*widget) << " can be focused and has no name";
    }
}

void expectPlainText(const QWidget& root)
{
    for (const QLabel* label : root.findChildren<QLabel*>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText)
            << describe(*label) << " would take markup for markup";
    }
}

/// What can be focused, by keys or the mouse, and is not scrolled.
std::vector<QWidget*> fixedParts(const QWidget& root)
{
    std::vector<QWidget*> parts;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isInner(*widget))
            continue;
        const QWidget* above = widget->parentWidget();
        while (above != &root && qobject_cast<const QAbstractScrollArea*>(above) == nullptr)
            above = above->parentWidget();
        if (above == &root) parts.push_back(widget);
    }
    return parts;
}

QRect placeIn(const QWidget& widget, const QWidget& window)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

QString firstLine(const QPlainTextEdit& edit)
{
    const int room = edit.viewport()->width() - 2 * qCeil(edit.document()->documentMargin());
    return edit.fontMetrics().elidedText(edit.placeholderText(), Qt::ElideRight, room);
}

}  // namespace

class WholeWindow : public Program {
protected:
    std::vector<QDialog*> everyDialog()
    {
        ask(&window(),
            {.what = QStringLiteral("Which one?"),
             .answers = {{.text = QStringLiteral("This"), .run = [] {}},
                         {.text = QStringLiteral("That"), .run = [] {}, .isDefault = true}}});
        // It is open already, and the others come when it is answered.
        return {&widget<QDialog>("question"),
                new AboutDialog(&window()),
                new ExportDialog(
                    QStringLiteral("1 × 1 px"),
                    [](const ExportChoice&, const auto&) { return Ticket(); },
                    {},
                    [](const std::vector<ExportChoice>&) {},
                    &window()),
                new NewCanvasDialog([](QSize) {}, &window()),
                new ProfileDialog(services(), ProfileDialog::Purpose::Proof, {}, &window()),
                new LedgerDialog(services(), &window()),
                new SettingsDialog(services(), preferences(), &window()),
                new ShortcutSheet(&window())};
    }

    /// Nothing of the prompt dock is cut or lies on another part, and the docks at the right keep their names.
    void expectRoom(const std::string& where)
    {
        QDockWidget& dock = window().promptDock();
        const QRect room = placeIn(dock, window());
        EXPECT_TRUE(window().rect().contains(room)) << where;
        const std::vector<QWidget*> parts = fixedParts(dock);
        for (const QWidget* part : parts) {
            const QRect place = placeIn(*part, window());
            EXPECT_TRUE(room.contains(place)) << where << describe(*part);
            EXPECT_GE(place.width(), part->minimumSizeHint().width()) << where << describe(*part);
            EXPECT_GE(place.height(), metrics::control - metrics::gapTiny)
                << where << describe(*part);
            for (const QWidget* other : parts) {
                if (other == part) break;
                EXPECT_FALSE(place.intersects(placeIn(*other, window())))
                    << where << describe(*part) << " lies on " << describe(*other);
            }
        }
        for (QDockWidget* other : {static_cast<QDockWidget*>(&window().versionsDock()),
                                   static_cast<QDockWidget*>(&window().layersDock())}) {
            const QRect place = placeIn(*other, window());
            EXPECT_FALSE(place.intersects(room)) << where << describe(*other);
            EXPECT_TRUE(window().rect().contains(place)) << where << describe(*other);
            for (const auto* label : other->titleBarWidget()->findChildren<PlainLabel*>())
                EXPECT_GE(label->width(), label->sizeHint().width()) << where << describe(*other);
        }
        const auto& edit = widget<PromptEdit>("promptEdit");
        const bool isOneLine = edit.height() < 2 * edit.fontMetrics().lineSpacing();
        if (isOneLine) {
            EXPECT_EQ(firstLine(edit), edit.placeholderText()) << where;
        }
    }
};

TEST_F(WholeWindow, HasANameForEverythingThatCanBeFocused)
{
    openPicture();
    window().openPalette();
    expectNames(window());
}

TEST_F(WholeWindow, TakesNoTextForMarkup)
{
    openPicture();
    expectPlainText(window());
}

TEST_F(WholeWindow, KeepsBothRulesInItsDialogs)
{
    for (QDialog* dialog : everyDialog()) {
        dialog->show();
        expectNames(*dialog);
        expectPlainText(*dialog);
        dialog->close();
    }
}

TEST_F(WholeWindow, TakesEnterForTheFilledButtonOfADialog)
{
    openPicture();
    int tried = 0;
    for (QPointer<QDialog> dialog : everyDialog()) {
        dialog->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
        settle();
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (emphasisOf(button) != Emphasis::Primary || !button->isEnabled()) continue;
            ++tried;
            int presses = 0;
            QObject::connect(button, &QPushButton::clicked, &window(), [&] { ++presses; });
            QWidget* focused = dialog->focusWidget();
            QTest::keyClick(focused != nullptr ? focused : dialog.data(), Qt::Key_Return);
            EXPECT_EQ(presses, 1) << dialog->objectName().toStdString();
            QObject::disconnect(button, &QPushButton::clicked, &window(), nullptr);
            break;
        }
        if (dialog) dialog->close();
    }
    EXPECT_GE(tried, 4);
}

TEST_F(WholeWindow, CutsNothingOfThePromptAtAnySizeItMayHave)
{
    openPicture();
    for (const QSize size : {QSize(960, 600),
                             QSize(960, 640),
                             QSize(960, 700),
                             QSize(960, 900),
                             QSize(1000, 760),
                             QSize(1000, 860),
                             QSize(1060, 960),
                             QSize(1140, 960),
                             QSize(1200, 860),
                             QSize(1280, 720),
                             QSize(1400, 900),
                             QSize(1600, 1000)}) {
        window().resize(size);
        for (const bool isUsed : {false, true}) {
            if (isUsed) {
                window().promptDock().focusPrompt();
            } else {
                front().canvas().setFocus();
            }
            settle();
            settle();
            EXPECT_EQ(window().size(), size);
            expectRoom(std::to_string(size.width()) + "x" + std::to_string(size.height()) +
                       (isUsed ? ", in use: " : ": "));
        }
    }
}

TEST_F(WholeWindow, FitsASmallScreen)
{
    openPicture();
    window().resize(1280, 720);
    settle();
    EXPECT_EQ(window().size(), QSize(1280, 720));
    for (const char* name : {"send", "promptEdit", "versionsList", "layersList", "canvas"}) {
        const auto& each = widget<QWidget>(name);
        const QRect place(each.mapTo(&window(), QPoint()), each.size());
        EXPECT_TRUE(each.isVisible()) << name;
        EXPECT_TRUE(window().rect().contains(place)) << name;
    }
}

TEST_F(WholeWindow, UnfoldsThePromptOnlyForWhatCannotWait)
{
    openPicture();
    window().promptDock().setFoldable(true);
    front().canvas().setFocus();
    settle();
    auto& strip = *window().promptDock().findChild<NoticeStrip*>();
    const QRect before = front().canvas().geometry();
    strip.say({.what = QStringLiteral("good to know")});
    settle();
    EXPECT_EQ(front().canvas().geometry(), before);
    EXPECT_FALSE(strip.isVisible());
    window().promptDock().focusPrompt();
    settle();
    EXPECT_TRUE(strip.isVisible()) << "it is said as soon as there is room for it";
    strip.clear();
    front().canvas().setFocus();
    settle();
    EXPECT_EQ(front().canvas().geometry(), before);
    strip.say({.kind = Notice::Kind::Question, .what = QStringLiteral("send it?")});
    settle();
    EXPECT_TRUE(strip.isVisible());
}

TEST_F(WholeWindow, KeepsThePromptUnfoldedWhileAListOfItIsOpen)
{
    openPicture();
    window().promptDock().setFoldable(true);
    window().promptDock().focusPrompt();
    settle();
    auto& models = widget<QComboBox>("model");
    models.setFocus();
    models.showPopup();
    settle();
    EXPECT_TRUE(models.isVisible());
    EXPECT_TRUE(models.view()->isVisible()) << "otherwise no model can be chosen";
    models.hidePopup();
}

TEST_F(WholeWindow, FoldsThePromptNotBeforeTheMouseOnTheCanvasIsLetGo)
{
    openPicture();
    window().promptDock().setFoldable(true);
    window().promptDock().focusPrompt();
    settle();
    const QSize before = front().canvas().size();
    const QPoint middle = front().canvas().mapTo(&window(), front().canvas().rect().center());
    QTest::mousePress(window().windowHandle(), Qt::LeftButton, {}, middle);
    settle();
    EXPECT_TRUE(front().canvas().hasFocus());
    EXPECT_EQ(front().canvas().size(), before) << "what is drawn would be drawn elsewhere";
    QTest::mouseRelease(window().windowHandle(), Qt::LeftButton, {}, middle);
    EXPECT_TRUE(until([&] { return front().canvas().size() != before; }));
    settle();
    EXPECT_TRUE(session().selection().isNull());
}

TEST_F(WholeWindow, HasTheCaptionsOfThePromptOnOneLine)
{
    openPicture();
    window().resize(1400, 900);
    auto* panel = window().promptDock().findChild<ModelPanel*>();
    for (const char* provider : {"offline", "gemini"}) {
        panel->choose(QString::fromLatin1(provider), {});
        settle();
        settle();
        std::map<QString, int> heights;
        for (const auto* label : window().promptDock().findChildren<PlainLabel*>()) {
            const bool isCaption = label->text() == PromptDock::tr("References") ||
                                   label->text() == ModelPanel::tr("Model") ||
                                   label->text() == aimText(PromptAim::EditWhole);
            if (isCaption)
                heights[label->text()] = placeIn(*label, window().promptDock()).center().y();
        }
        EXPECT_EQ(heights.size(), 3U);
        for (const auto& [text, height] : heights)
            EXPECT_EQ(height, heights.begin()->second) << provider << ": " << qPrintable(text);
    }
}

TEST_F(WholeWindow, ComesBackOnTheScreenThatIsThere)
{
    const QRect room(0, 24, 1280, 776);
    EXPECT_TRUE(room.contains(placeWithin({8, 30, 1600, 1000}, room)));
    EXPECT_TRUE(room.contains(placeWithin({3000, -200, 900, 600}, room)));
    EXPECT_EQ(placeWithin({100, 100, 900, 600}, room), QRect(100, 100, 900, 600));
}

TEST_F(WholeWindow, GivesTheDocksTheSizesThatTheyHadLastTime)
{
    openPicture();
    const auto heights = [](const MainWindow& of) {
        return std::vector<int>{of.promptDock().height(), of.layersDock().height()};
    };
    settle();
    const std::vector<int> before = heights(window());
    preferences().remember([&](SessionState& state) {
        state.windowGeometry = window().saveGeometry();
        state.windowLayout = window().panes().saved();
    });
    MainWindow again(services(), preferences());
    again.resize(window().size());  // the screen of tests is small
    again.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&again));
    settle();
    again.workspace().open({home().filePath(QStringLiteral("photo.png"))});
    ASSERT_TRUE(until([&] { return again.workspace().current() != nullptr; }));
    settle();
    settle();
    EXPECT_EQ(heights(again), before);
}

TEST_F(WholeWindow, OpensNoLargerThanTheScreen)
{
    EXPECT_EQ(openingSize({2560, 1440}), QSize(1600, 1000));
    for (const QSize screen : {QSize(1280, 720), QSize(1366, 768), QSize(1600, 1000)}) {
        const QSize opened = openingSize(screen);
        EXPECT_LT(opened.width(), screen.width());
        EXPECT_LT(opened.height(), screen.height());
    }
}

TEST_F(WholeWindow, SaysHowSafeADocumentIs)
{
    openPicture();
    EXPECT_EQ(front().savedState(), SavedState::Unsaved);
    EXPECT_TRUE(window().windowTitle().contains(QStringLiteral("(not saved)")));
    propose(QStringLiteral("make it warmer"));
    EXPECT_EQ(front().savedState(), SavedState::Unsaved) << "never saved, however much was done";
    bool isSaved = false;
    session().save(home().filePath(QStringLiteral("work.ratoon")),
                   [&](const Result<void>& result) { isSaved = result.has_value(); });
    ASSERT_TRUE(until([&] { return isSaved; }));
    settle();
    EXPECT_EQ(front().savedState(), SavedState::Saved);
    EXPECT_TRUE(window().windowTitle().startsWith(QStringLiteral("work.ratoon — ")));
    run("prompt.accept");
    ASSERT_TRUE(until([&] { return session().isModified(); }));
    EXPECT_EQ(front().savedState(), SavedState::Edited);
    EXPECT_TRUE(window().windowTitle().startsWith(QStringLiteral("work.ratoon (edited)")));
}

TEST_F(WholeWindow, ClosesAtOnceWhenNothingWouldBeLost)
{
    int closed = 0;
    QObject::connect(&window(), &MainWindow::closed, &window(), [&] { ++closed; });
    openPicture();
    run("file.quit");
    EXPECT_TRUE(until([&] { return closed == 1; }));
    EXPECT_FALSE(window().isVisible());
}

TEST_F(WholeWindow, ShowsAnErrorToItsLastWord)
{
    openPicture();
    window().resize(1280, 720);
    settle();
    const int before = window().promptDock().height();
    auto& strip = *window().promptDock().findChild<NoticeStrip*>();
    const QString long1 = QStringLiteral("Many words that say what went wrong, one by one. ");
    strip.say({.kind = Notice::Kind::Error, .what = long1.repeated(4), .more = long1.repeated(8)});
    settle();
    for (const auto* label : strip.findChildren<PlainLabel*>()) {
        EXPECT_GE(label->height(), label->heightForWidth(label->width()));
        EXPECT_TRUE(strip.rect().contains(label->geometry()));
    }
    EXPECT_TRUE(window().promptDock().widget()->rect().contains(
        QRect(strip.mapTo(window().promptDock().widget(), QPoint()), strip.size())));
    EXPECT_EQ(window().size(), QSize(1280, 720));
    strip.clear();
    settle();
    EXPECT_EQ(window().promptDock().height(), before) << "the room is given back";
}

TEST_F(WholeWindow, ShowsOnlyTheStartPageUntilThereIsAPicture)
{
    settle();
    EXPECT_FALSE(window().promptDock().isVisible());
    EXPECT_TRUE(window().workspace().startPage().isVisible());
    openPicture();
    EXPECT_TRUE(window().promptDock().isVisible());
    EXPECT_TRUE(window().versionsDock().isVisible());
}
