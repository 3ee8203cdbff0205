// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette.h"

#include "ui/docks/rowpainting.h"
#include "ui/icons.h"
#include "ui/models/palettemodel.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace ratoon {
namespace {

constexpr int paletteWidth = 560;
constexpr int paletteRow = 36;
constexpr int paletteRows = 10;
constexpr int belowMenu = 64;

class PaletteDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {paletteWidth, paletteRow};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(*option.widget);
        const bool isPossible = index.data(PaletteModel::ReasonRole).toString().isEmpty();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintRowGround(*painter, option, option.state.testFlag(QStyle::State_Selected));
        QRect area = option.rect.adjusted(metrics::gap, 0, -metrics::gap, 0);
        area = paintEnd(*painter, theme, area, index);
        painter->setOpacity(isPossible ? 1.0 : metrics::disabled);
        paintTitle(*painter, theme, area, index);
        painter->restore();
    }

private:
    /// The key, or why it is impossible. Returns what is left of `area`.
    static QRect
    paintEnd(QPainter& painter, const Theme& theme, QRect area, const QModelIndex& index)
    {
        const QString reason = index.data(PaletteModel::ReasonRole).toString();
        const QString end =
            reason.isEmpty() ? index.data(PaletteModel::KeysRole).toString() : reason;
        const QFont small = theme.font(TextRole::Caption);
        painter.setFont(small);
        painter.setPen(theme.secondary);
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, end);
        area.setRight(area.right() - QFontMetrics(small).horizontalAdvance(end) - metrics::gap);
        return area;
    }

    /// Icon, words, and the menu where they can be found.
    static void
    paintTitle(QPainter& painter, const Theme& theme, QRect area, const QModelIndex& index)
    {
        QRectF mark(area.left(), 0, metrics::iconSmall, metrics::iconSmall);
        mark.moveTop(area.center().y() - mark.height() / 2 + 0.5);
        const QString name = index.data(PaletteModel::IconRole).toString();
        if (!name.isEmpty()) paintIcon(painter, mark, name, theme.secondary);
        area.setLeft(area.left() + metrics::iconSmall + metrics::gap);
        const QFont font = theme.font(TextRole::Text);
        const QFontMetrics widths(font);
        const QString title = index.data(Qt::DisplayRole).toString();
        painter.setFont(font);
        painter.setPen(theme.text);
        painter.drawText(area,
                         Qt::AlignLeft | Qt::AlignVCenter,
                         widths.elidedText(title, Qt::ElideRight, area.width()));
        area.setLeft(area.left() + widths.horizontalAdvance(title) + metrics::gapSmall);
        painter.setFont(theme.font(TextRole::Caption));
        painter.setPen(theme.secondary);
        painter.drawText(
            area, Qt::AlignLeft | Qt::AlignVCenter, index.data(PaletteModel::MenuRole).toString());
    }
};

}  // namespace

CommandPalette::CommandPalette(Actions& actions, QWidget& window)
    : QFrame(&window, Qt::Popup)
    , m_window(window)
    , m_model(new PaletteModel(actions, this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new PlainLabel(tr("No command is called that."), TextRole::Text, Ink::Secondary))
{
    setObjectName(QStringLiteral("palette"));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Button);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setAccessibleName(tr("Find a command"));
    m_field->setPlaceholderText(tr("Find a command"));
    m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->setMinimumHeight(metrics::send);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setModel(m_model);
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    m_nothing->setFixedHeight(paletteRow);
    m_nothing->setIndent(metrics::gap);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        metrics::gapSmall, metrics::gapSmall, metrics::gapSmall, metrics::gapSmall);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    setFixedWidth(paletteWidth);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::open()
{
    m_field->clear();
    search({});
    const QPoint top(m_window.width() / 2 - width() / 2, belowMenu);
    move(m_window.mapToGlobal(top));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::search(const QString& words)
{
    m_model->search(words);
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    m_list->setFixedHeight(std::clamp(rows, 1, paletteRows) * paletteRow);
    adjustSize();
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
}

void CommandPalette::step(int rows)
{
    const int last = m_model->rowCount() - 1;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, last));
    m_list->setCurrentIndex(m_model->index(row));
}

void CommandPalette::run()
{
    const QModelIndex index = m_list->currentIndex();
    QAction* action = m_model->actionAt(index);
    if (action == nullptr || !action->isEnabled()) return;
    close();
    // After the popup is gone: what runs may want the focus for itself.
    QTimer::singleShot(0, action, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(paletteRows); return true;
    case Qt::Key_PageUp: step(-paletteRows); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

}  // namespace ratoon
