// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace ratoon {

/// One of a few, side by side in one box: "Path | Tree". Arrow keys move between them.
class Segmented final : public QWidget {
    Q_OBJECT

public:
    Segmented(const QStringList& names, const QString& accessibleName, QWidget* parent = nullptr);

    int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
};

}  // namespace ratoon
