// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QLabel>

namespace ratoon {

/// Which of the theme's colours a text has.
enum class Ink { Text, Secondary, Accent, Ok, Bad };

QColor inkColor(const Theme& theme, Ink ink);

/// A label that never reads its text as markup, in a font and colour of the theme. It can cut what does not fit.
class PlainLabel final : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(const QString& text = {},
                        TextRole role = TextRole::Text,
                        QWidget* parent = nullptr);
    PlainLabel(const QString& text, TextRole role, Ink ink, QWidget* parent = nullptr);

    void setInk(Ink ink);
    /// Qt::ElideNone: as wide as the text.
    void setElide(Qt::TextElideMode mode);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void adoptInk();

    Ink m_ink = Ink::Text;
    Qt::TextElideMode m_elide = Qt::ElideNone;
};

/// `text` as a tool tip that is never read as markup, with `key` behind it; long lines are broken.
QString plainTip(const QString& text, const QString& key = {});

}  // namespace ratoon
