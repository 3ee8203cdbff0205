// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contextrow.h"

#include "ui/actions.h"
#include "ui/documenttabs.h"
#include "ui/icons.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QSlider>

namespace ratoon {
namespace {

constexpr int widestFeather = 128;  ///< Pixels.

/// A handle rather than a button: what it holds is dragged away.
class DragHandle final : public QPushButton {
public:
    explicit DragHandle(std::function<void()> start) : m_start(std::move(start))
    {
        setCursor(Qt::OpenHandCursor);
    }

protected:
    void mousePressEvent(QMouseEvent* event) override
    {
        m_from = event->position().toPoint();
        QPushButton::mousePressEvent(event);
    }

    void mouseMoveEvent(QMouseEvent* event) override
    {
        const QPoint by = event->position().toPoint() - m_from;
        const bool starts = event->buttons().testFlag(Qt::LeftButton) &&
                            by.manhattanLength() >= QApplication::startDragDistance();
        if (!starts) return QPushButton::mouseMoveEvent(event);
        setDown(false);
        m_start();
    }

private:
    std::function<void()> m_start;
    QPoint m_from;
};

}  // namespace

ContextRow::ContextRow(DocumentTabs& tabs, QWidget* parent)
    : QToolBar(parent)
    , m_tabs(tabs)
    , m_feather(option(QStringLiteral("feather"), {}, tr("How soft the edge of an edit is")))
    , m_dragOut(new DragHandle([this] { Q_EMIT dragOutStarted(); }))
    , m_compare(
          option(QStringLiteral("compare"), tr("Compare"), tr("Hold to see the version before")))
    , m_popup(featherPopup())
{
    setObjectName(QStringLiteral("contextRow"));
    setWindowTitle(tr("Documents"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setVerb(*m_compare, m_compare->text(), Actions::keySign("view.compare"));
    m_dragOut->setObjectName(QStringLiteral("dragOut"));
    m_dragOut->setText(tr("Drag out"));
    m_dragOut->setIcon(icon(QStringLiteral("drag")));
    m_dragOut->setAccessibleName(tr("Drag the picture out"));
    m_dragOut->setToolTip(tr("Drag the finished picture into another program or folder"));
    m_dragOut->setFocusPolicy(Qt::NoFocus);

    auto* whole = new QWidget;
    whole->setFixedHeight(metrics::tabRow);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(metrics::gap, metrics::gapTiny, metrics::gap, 0);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(&tabs, 1, Qt::AlignBottom);
    for (QPushButton* button : {m_feather, m_dragOut, m_compare}) {
        row->addWidget(button, 0, Qt::AlignTop);
    }
    addWidget(whole);
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(0);
    connect(m_feather, &QPushButton::clicked, this, &ContextRow::openFeather);
    connect(m_compare, &QPushButton::pressed, this, [this] { Q_EMIT compared(true); });
    connect(m_compare, &QPushButton::released, this, [this] { Q_EMIT compared(false); });
    setHasDocument(false);
    showFeather();
}

QPushButton* ContextRow::option(const QString& name, const QString& text, const QString& toolTip)
{
    auto* button = new QPushButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(text.isEmpty() ? toolTip : text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QWidget* ContextRow::featherPopup()
{
    auto* popup = new QWidget(this, Qt::Popup);
    m_automatic = new QCheckBox(tr("Automatic"));
    m_automatic->setObjectName(QStringLiteral("featherAutomatic"));
    m_automatic->setAccessibleName(tr("Automatic feather"));
    m_automatic->setChecked(true);
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName(QStringLiteral("featherSlider"));
    m_slider->setAccessibleName(tr("Feather in pixels"));
    m_slider->setRange(0, widestFeather);
    m_slider->setFixedWidth(180);
    m_pixels = new PlainLabel({}, TextRole::Secondary, Ink::Secondary);
    m_pixels->setMinimumWidth(48);
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gapSmall);
    column->addWidget(m_automatic);
    auto* row = new QHBoxLayout;
    row->addWidget(m_slider);
    row->addWidget(m_pixels);
    column->addLayout(row);
    connect(m_automatic, &QCheckBox::toggled, this, &ContextRow::takeFeather);
    connect(m_slider, &QSlider::valueChanged, this, &ContextRow::takeFeather);
    return popup;
}

void ContextRow::setHasDocument(bool hasDocument)
{
    setVisible(hasDocument || m_tabs.count() > 0);
    for (QPushButton* button : {m_feather, m_dragOut, m_compare}) button->setVisible(hasDocument);
}

void ContextRow::setAutomaticFeather(double pixels)
{
    m_automaticFeather = pixels;
    showFeather();
}

void ContextRow::openFeather()
{
    m_popup->adjustSize();
    m_popup->move(m_feather->mapToGlobal(QPoint(0, m_feather->height() + metrics::gapTiny)));
    m_popup->show();
    m_slider->setFocus(Qt::PopupFocusReason);
}

void ContextRow::takeFeather()
{
    showFeather();
    Q_EMIT featherChosen(m_automatic->isChecked() ? std::nullopt
                                                  : std::optional<double>(m_slider->value()));
}

void ContextRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeOf(*this).line);
}

void ContextRow::showFeather()
{
    const bool isAutomatic = m_automatic->isChecked();
    m_slider->setEnabled(!isAutomatic);
    const int pixels = isAutomatic ? qRound(m_automaticFeather) : m_slider->value();
    const bool isKnown = !isAutomatic || m_automaticFeather > 0;
    m_pixels->setText(isKnown ? tr("%1 px").arg(pixels) : QString());
    m_feather->setText(isKnown ? tr("Feather %1 px").arg(pixels) : tr("Feather automatic"));
}

}  // namespace ratoon
