// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsheet.h"

#include "ui/actions.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QScrollArea>

#include <array>

namespace ratoon {
namespace {

constexpr int sheetColumns = 3;
constexpr int sheetHeight = 620;
constexpr int roomAround = 96;

QString allKeys(const ActionRow& row)
{
    QStringList keys;
    for (const QKeySequence& key : Actions::keys(row)) {
        keys << key.toString(QKeySequence::NativeText);
    }
    return keys.join(QStringLiteral(", "));
}

/// One menu's commands that have keys; null if none has.
QWidget* menuBlock(MenuId menu)
{
    auto* block = new QWidget;
    auto* grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, metrics::gapLarge);
    grid->setVerticalSpacing(metrics::gapTiny);
    grid->setHorizontalSpacing(metrics::gap);
    grid->setColumnStretch(0, 1);
    grid->addWidget(new PlainLabel(Actions::plainText(menu), TextRole::Strong), 0, 0, 1, 2);
    for (const ActionRow& row : actionTable()) {
        if (row.id == nullptr || row.menu != menu || *row.keys == '\0') continue;
        const int line = grid->rowCount();
        grid->addWidget(new PlainLabel(Actions::plainText(row)), line, 0);
        grid->addWidget(new PlainLabel(allKeys(row), TextRole::Secondary, Ink::Secondary),
                        line,
                        1,
                        Qt::AlignRight);
    }
    if (grid->rowCount() > 1) return block;
    delete block;
    return nullptr;
}

/// What is done with the mouse and is in no menu.
QWidget* mouseBlock()
{
    auto* block = new QWidget;
    auto* grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, metrics::gapLarge);
    grid->setVerticalSpacing(metrics::gapTiny);
    grid->setColumnStretch(0, 1);
    grid->addWidget(new PlainLabel(ShortcutSheet::tr("Canvas"), TextRole::Strong), 0, 0, 1, 2);
    const std::array<std::pair<QString, QString>, 6> lines = {
        std::pair(ShortcutSheet::tr("Zoom at the pointer"), ShortcutSheet::tr("Wheel")),
        std::pair(ShortcutSheet::tr("Pan"), ShortcutSheet::tr("Space and drag, middle button")),
        std::pair(ShortcutSheet::tr("Add to the selection"), ShortcutSheet::tr("Shift and drag")),
        std::pair(ShortcutSheet::tr("Take from the selection"), ShortcutSheet::tr("Alt and drag")),
        std::pair(ShortcutSheet::tr("Walk the results"), QStringLiteral("←, →, 1 … 8")),
        std::pair(ShortcutSheet::tr("Show or hide the result"), ShortcutSheet::tr("Space"))};
    for (const auto& [what, how] : lines) {
        const int line = grid->rowCount();
        grid->addWidget(new PlainLabel(what), line, 0);
        grid->addWidget(
            new PlainLabel(how, TextRole::Secondary, Ink::Secondary), line, 1, Qt::AlignRight);
    }
    return block;
}

}  // namespace

ShortcutSheet::ShortcutSheet(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* inside = new QWidget;
    auto* row = new QHBoxLayout(inside);
    row->setSpacing(2 * metrics::gapLarge);
    const std::array<std::vector<MenuId>, sheetColumns> columns = {
        std::vector{MenuId::File, MenuId::Edit, MenuId::Help},
        std::vector{MenuId::Layer, MenuId::Select, MenuId::Prompt},
        std::vector{MenuId::View, MenuId::Tools, MenuId::Versions}};
    for (std::size_t index = 0; index < columns.size(); ++index) {
        auto* column = new QVBoxLayout;
        for (const MenuId menu : columns[index]) {
            if (QWidget* block = menuBlock(menu)) column->addWidget(block);
        }
        if (index == 0) column->addWidget(mouseBlock());
        column->addStretch(1);
        row->addLayout(column, 1);
    }
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("shortcutScroll"));
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(inside->sizeHint().width() + metrics::scrollBar + metrics::gap);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(
        metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gapLarge);
    whole->addWidget(scroll, 1);
    whole->addWidget(buttons);
    const int room = parent == nullptr ? sheetHeight : parent->height() - roomAround;
    resize(sizeHint().width(), std::min(inside->sizeHint().height() + roomAround, room));
}

}  // namespace ratoon
