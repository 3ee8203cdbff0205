// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "document/canvas.h"
#include "image/color.h"
#include "ui/models/versiontext.h"
#include "ui/style/style.h"
#include "ui/widgets/plainlabel.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <unistd.h>

namespace ratoon {

QString pictureText(const Canvas& canvas)
{
    const QString profile = profileName(canvas.icc);
    return StatusLine::tr("%1 × %2 px · %3 · %4 bit")
        .arg(canvas.size.width())
        .arg(canvas.size.height())
        .arg(profile.isEmpty() ? StatusLine::tr("profile without a name") : profile)
        .arg(static_cast<int>(canvas.depth));
}

qint64 memoryInUse()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const QList<QByteArray> pages = file.readLine().split(' ');
    return pages.size() > 1 ? pages.at(1).toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent)
    , m_zoom(field(44))
    , m_picture(field())
    , m_cursor(field(72))
    , m_hint(field())
    , m_note(field())
    , m_offline(new QToolButton)
    , m_memory(field())
{
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    setFixedHeight(metrics::statusBar);
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    row->setSpacing(metrics::gapLarge);
    m_hint->setElide(Qt::ElideRight);
    for (PlainLabel* label : {m_zoom, m_picture, m_cursor}) row->addWidget(label);
    row->addWidget(m_hint, 1);
    row->addWidget(m_note);
    row->addWidget(m_offline);
    row->addWidget(m_memory);
    addWidget(whole, 1);
    m_memory->setToolTip(tr("Memory in use"));
    m_offline->setObjectName(QStringLiteral("offlineState"));
    m_offline->setText(tr("Offline"));
    m_offline->setAccessibleName(tr("Offline: press to go online"));
    m_offline->setToolTip(plainTip(
        tr("No connection is opened, so nothing leaves this computer. Press to go online.")));
    m_offline->setFocusPolicy(Qt::TabFocus);
    m_offline->setFixedHeight(metrics::statusBar - metrics::gapTiny);
    setEmphasis(*m_offline, Emphasis::Quiet);
    m_offline->hide();
    connect(m_offline, &QToolButton::clicked, this, &StatusLine::onlineWanted);
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), themeOf(*this).line);
}

PlainLabel* StatusLine::field(int minimumWidth)
{
    auto* label = new PlainLabel({}, TextRole::Secondary, Ink::Secondary, this);
    label->setMinimumWidth(minimumWidth);
    return label;
}

void StatusLine::clear()
{
    for (PlainLabel* label : {m_zoom, m_picture, m_cursor, m_hint, m_note, m_memory}) {
        label->clear();
    }
}

void StatusLine::setZoom(double percent)
{
    m_zoom->setText(tr("%1 %").arg(QLocale().toString(percent, 'f', percent < 10 ? 1 : 0)));
}

void StatusLine::setPicture(const Canvas& canvas, const std::optional<Proof>& proof)
{
    const QString text = pictureText(canvas);
    m_picture->setText(
        proof ? tr("%1 · proof: %2", "a picture, a device").arg(text, profileName(proof->icc))
              : text);
    if (const qint64 memory = memoryInUse(); memory > 0) {
        m_memory->setText(bytesText(memory / 1'000'000 * 1'000'000));
    }
}

void StatusLine::setCursor(QPointF canvas)
{
    const QPoint pixel(qFloor(canvas.x()), qFloor(canvas.y()));
    m_cursor->setText(QStringLiteral("%1, %2").arg(pixel.x()).arg(pixel.y()));
}

void StatusLine::clearCursor()
{
    m_cursor->clear();
}

void StatusLine::setHint(const QString& hint)
{
    m_hint->setText(hint);
}

void StatusLine::setOffline(bool isOffline)
{
    m_offline->setVisible(isOffline);
}

void StatusLine::setNote(const QString& note)
{
    m_note->setText(note);
}

}  // namespace ratoon
