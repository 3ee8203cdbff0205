// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/referencetile.h"

#include "ui/docks/rowpainting.h"
#include "ui/icons.h"
#include "ui/style/controls.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpressionValidator>

namespace ratoon {
namespace {

constexpr int crossSize = 18;

void paintTileRing(QPainter& painter, const QWidget& tile, const QRectF& area)
{
    if (tile.hasFocus())
        controls::focusRing({painter, themeOf(tile)}, area, metrics::radiusControl);
}

}  // namespace

ReferenceTile::ReferenceTile(const QString& name, QImage picture, QWidget* parent)
    : QAbstractButton(parent)
    , m_name(name)
    , m_picture(std::move(picture))
{
    setAccessibleName(tr("Reference @%1").arg(name));
    setToolTip(tr("Mention @%1 in the prompt").arg(name));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setDrawsOwnRing(*this);
    setFixedSize(wholeSize);
}

QRect ReferenceTile::crossArea() const
{
    return {pictureSize.width() - crossSize - 3, 3, crossSize, crossSize};
}

void ReferenceTile::editName()
{
    auto* edit = new QLineEdit(m_name, this);
    edit->setObjectName(QStringLiteral("referenceName"));
    edit->setAccessibleName(tr("Name of the reference"));
    edit->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral(R"([\p{L}\p{N}_-]{1,24})"),
                           QRegularExpression::UseUnicodePropertiesOption),
        edit));
    edit->setGeometry(0, height() - metrics::control, width(), metrics::control);
    edit->selectAll();
    edit->show();
    edit->setFocus(Qt::OtherFocusReason);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
        edit->deleteLater();
        if (edit->text() != m_name && edit->hasAcceptableInput()) Q_EMIT renamed(edit->text());
    });
}

void ReferenceTile::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area({}, QSizeF(pictureSize));
    painter.setOpacity(isEnabled() ? 1.0 : metrics::disabled);
    paintThumbnail(painter, theme, area, m_picture, metrics::radiusControl);
    paintTileRing(painter, *this, area);
    painter.setFont(theme.font(TextRole::Caption));
    painter.setPen(theme.secondary);
    const QRect caption(0, pictureSize.height(), width(), captionHeight);
    const QString name =
        painter.fontMetrics().elidedText(QChar(u'@') + m_name, Qt::ElideRight, caption.width());
    painter.drawText(caption, Qt::AlignLeft | Qt::AlignVCenter, name);
    if (!underMouse() || !isEnabled()) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.overlay);
    painter.drawEllipse(crossArea());
    paintIcon(painter,
              QRectF(crossArea()).adjusted(3, 3, -3, -3),
              QStringLiteral("cancel"),
              theme.overlayText);
}

void ReferenceTile::mousePressEvent(QMouseEvent* event)
{
    if (crossArea().contains(event->position().toPoint())) {
        Q_EMIT removeWanted();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void ReferenceTile::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT removeWanted(); return;
    case Qt::Key_F2: editName(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

AddTile::AddTile(QWidget* parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("referenceAdd"));
    setAccessibleName(tr("Add a reference picture"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFixedSize(ReferenceTile::wholeSize);
}

void AddTile::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1.0 : metrics::disabled);
    const QRectF area =
        QRectF(QPointF(), QSizeF(ReferenceTile::pictureSize)).adjusted(0.5, 0.5, -0.5, -0.5);
    QPen dashed(theme.line, 1);
    dashed.setDashPattern({4, 3});
    painter.setPen(dashed);
    painter.setBrush(underMouse() && isEnabled() ? QBrush(theme.hover) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(area, metrics::radiusControl, metrics::radiusControl);
    QRectF plus(0, 0, metrics::iconSmall, metrics::iconSmall);
    plus.moveCenter(area.center());
    paintIcon(painter, plus, QStringLiteral("plus"), theme.secondary);
    paintTileRing(painter, *this, area);
}

}  // namespace ratoon
