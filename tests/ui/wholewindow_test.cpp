// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds for every widget of the window, whoever made it.
#include "program.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/newcanvasdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractScrollArea>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLayout>
#include <QPushButton>

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

}  // namespace

class WholeWindow : public Program {};

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
    const std::vector<QDialog*> dialogs = {
        new AboutDialog(&window()),
        new ExportDialog(
            QStringLiteral("1 × 1 px"), [](const ExportChoice&) {}, &window()),
        new NewCanvasDialog([](QSize) {}, &window()),
        new SettingsDialog(preferences(), &window()),
        new ShortcutSheet(&window())};
    for (QDialog* dialog : dialogs) {
        dialog->show();
        expectNames(*dialog);
        expectPlainText(*dialog);
        dialog->close();
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

TEST_F(WholeWindow, ShowsOnlyTheStartPageUntilThereIsAPicture)
{
    settle();
    EXPECT_FALSE(window().promptDock().isVisible());
    EXPECT_TRUE(window().workspace().startPage().isVisible());
    openPicture();
    EXPECT_TRUE(window().promptDock().isVisible());
    EXPECT_TRUE(window().versionsDock().isVisible());
}
