// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace ratoon {

/// One reference: its picture and its @name, with a cross to take it away. Pressed, it asks to be mentioned.
class ReferenceTile final : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr QSize pictureSize{68, 52};
    static constexpr int captionHeight = 18;
    static constexpr QSize wholeSize{68, 52 + captionHeight};

    ReferenceTile(const QString& name, QImage picture, QWidget* parent = nullptr);

    QSize sizeHint() const override { return wholeSize; }
    /// Lets the user write another name over this one.
    void editName();

Q_SIGNALS:
    void removeWanted();
    void renamed(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect crossArea() const;

    QString m_name;
    QImage m_picture;
};

/// The dashed tile that adds one.
class AddTile final : public QAbstractButton {
    Q_OBJECT

public:
    explicit AddTile(QWidget* parent = nullptr);

    QSize sizeHint() const override { return ReferenceTile::wholeSize; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace ratoon
