// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noticestrip.h"

#include "ui/icons.h"
#include "ui/style/style.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace ratoon {
namespace {

constexpr int markWidth = 28;
constexpr int stripPadding = 6;
constexpr int closeSize = 24;
constexpr std::size_t mostBeside = 3;  ///< Buttons beside the words.

PlainLabel* wrappingLabel(TextRole role, Ink ink)
{
    auto* label = new PlainLabel({}, role, ink);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QString markName(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info: break;
    case Notice::Kind::Question: return QStringLiteral("help");
    case Notice::Kind::Error: return QStringLiteral("warning");
    }
    return QStringLiteral("info");
}

QColor markColor(const Theme& theme, Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info: break;
    case Notice::Kind::Question: return theme.accentText;
    case Notice::Kind::Error: return theme.bad;
    }
    return theme.secondary;
}

/// `second` below `first`, which stays what it is.
Notice joined(Notice first, const Notice& second)
{
    for (const QString& line : {second.what, second.more}) {
        if (line.isEmpty()) continue;
        if (!first.more.isEmpty()) first.more += u'\n';
        first.more += line;
    }
    first.buttons.insert(first.buttons.end(), second.buttons.begin(), second.buttons.end());
    return first;
}

void empty(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

}  // namespace

Notice noticeOf(const ErrorText& error)
{
    Notice notice{.kind = Notice::Kind::Error, .what = error.what, .more = error.remedy};
    notice.buttons.push_back(
        {.text = NoticeStrip::tr("Copy"),
         .run = [text = error.both()] { QGuiApplication::clipboard()->setText(text); },
         .closes = false});
    return notice;
}

NoticeStrip::NoticeStrip(QWidget* parent)
    : QFrame(parent)
    , m_what(wrappingLabel(TextRole::Text, Ink::Text))
    , m_more(wrappingLabel(TextRole::Secondary, Ink::Secondary))
    , m_buttons(new QHBoxLayout)
    , m_choices(new QGridLayout)
{
    setObjectName(QStringLiteral("notice"));
    auto* first = new QHBoxLayout;
    first->setSpacing(metrics::gapSmall);
    first->addWidget(m_what, 1);
    m_buttons->setSpacing(metrics::gapTiny);
    first->addLayout(m_buttons);
    // What to do may be long, and has all of the width.
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(
        metrics::gapSmall + markWidth, stripPadding, stripPadding, stripPadding);
    whole->setSpacing(2);
    whole->addLayout(first);
    whole->addWidget(m_more);
    m_choices->setSpacing(metrics::gapTiny);
    m_choices->setColumnStretch(2, 1);
    whole->addLayout(m_choices);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void NoticeStrip::say(const Notice& notice)
{
    const bool isAsking = isSaying() && m_question.kind == Notice::Kind::Question;
    if (isAsking && notice.kind == Notice::Kind::Info) return put(joined(m_question, notice));
    m_question = notice.kind == Notice::Kind::Question ? notice : Notice();
    put(notice);
}

void NoticeStrip::sayToo(const Notice& notice)
{
    say(isSaying() ? joined(m_notice, notice) : notice);
}

void NoticeStrip::put(const Notice& notice)
{
    m_notice = notice;
    m_what->setText(notice.what);
    m_more->setText(notice.more);
    m_more->setVisible(!notice.more.isEmpty());
    empty(*m_buttons);
    empty(*m_choices);
    for (const Notice::Button& button : notice.buttons) addButton(button);
    addCloseButton();
    orderKeys();
    show();
    takeRoom();
    update();
    setAccessibleName(notice.more.isEmpty() ? notice.what
                                            : notice.what + QChar(u' ') + notice.more);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT said();
}

void NoticeStrip::clear()
{
    if (!isSaying()) return;
    m_notice = {};
    m_question = {};
    hide();
    Q_EMIT cleared();
}

void NoticeStrip::addButton(const Notice::Button& button)
{
    auto* widget = new QPushButton(button.text);
    widget->setObjectName(QStringLiteral("notice") +
                          QString::number(m_buttons->count() + m_choices->count()));
    widget->setAccessibleName(button.text);
    if (button.isMain) setEmphasis(*widget, Emphasis::Primary);
    connect(widget, &QPushButton::clicked, this, [this, button] {
        if (button.closes) clear();
        button.run();
    });
    if (m_notice.buttons.size() <= mostBeside) {
        m_buttons->addWidget(widget, 0, Qt::AlignTop);
    } else {
        const int index = m_choices->count();
        m_choices->addWidget(widget, index / 2, index % 2);
    }
}

void NoticeStrip::addCloseButton()
{
    auto* close = new IconButton(QStringLiteral("cancel"), tr("Close this notice"));
    close->setObjectName(QStringLiteral("noticeClose"));
    close->setIconSize({metrics::iconSmall, metrics::iconSmall});
    close->setFixedSize(closeSize, closeSize);
    connect(close, &IconButton::clicked, this, &NoticeStrip::clear);
    m_buttons->addWidget(close, 0, Qt::AlignTop);
}

/// The buttons are reached where the strip stands, not after everything else in the window.
void NoticeStrip::orderKeys()
{
    QWidget* before = previousInFocusChain();
    while (before != this && (before->focusPolicy() == Qt::NoFocus || isAncestorOf(before)))
        before = before->previousInFocusChain();
    const auto follow = [&](const QLayout& layout) {
        for (int i = 0; i < layout.count(); ++i) {
            QWidget* button = layout.itemAt(i)->widget();
            setTabOrder(before, button);
            before = button;
        }
    };
    if (m_choices->count() > 0) follow(*m_choices);
    follow(*m_buttons);
}

/// Layouts give words that wrap less room than they need; of these none may be cut off.
void NoticeStrip::takeRoom()
{
    setMinimumHeight(layout()->heightForWidth(width()));
}

void NoticeStrip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    takeRoom();
}

void NoticeStrip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(rect(), metrics::radiusCard, metrics::radiusCard);
    QRectF mark(metrics::gap, 0, metrics::iconSmall, metrics::iconSmall);
    const QRect words = m_what->geometry();
    // Not heightForWidth: to ask a label for it lays its words out again, which has it, and this strip, painted again.
    const int height =
        m_what->fontMetrics()
            .boundingRect(QRect(0, 0, words.width(), 0), Qt::TextWordWrap, m_notice.what)
            .height();
    const int firstLine = words.center().y() - height / 2;
    mark.moveTop(firstLine + (m_what->fontMetrics().height() - mark.height()) / 2 + 1);
    paintIcon(painter, mark, markName(m_notice.kind), markColor(theme, m_notice.kind));
}

void NoticeStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) return QFrame::keyPressEvent(event);
    clear();
}

}  // namespace ratoon
