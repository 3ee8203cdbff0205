// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace ratoon {

/// A proposal's thumbnail; the current one is framed.
class ProposalButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit ProposalButton(QWidget* parent);

    void setPicture(const QImage& picture);
    /// For the tool tip and screen readers.
    void setName(const QString& name);

    QSize sizeHint() const override;

Q_SIGNALS:
    void doubleClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    QImage m_picture;
};

}  // namespace ratoon
