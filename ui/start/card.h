// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace ratoon {

/// A picture with a name and a quiet line: something to be opened.
class Card final : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr QSize pictureSize{196, 132};
    static constexpr int captionHeight = 44;

    Card(const QString& title, const QString& detail, QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    void setDetail(const QString& detail);
    /// Of what was put aside.
    void setDimmed(bool isDimmed);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_detail;
    QImage m_picture;
    bool m_isDimmed = false;
};

}  // namespace ratoon
