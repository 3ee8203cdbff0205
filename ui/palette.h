// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QListView;

namespace ratoon {

class Actions;
class PaletteModel;
class PlainLabel;

/// Finds a command by a few of its letters and runs it. What is impossible at the moment says why.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    CommandPalette(Actions& actions, QWidget& window);
    ~CommandPalette() override;

    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& words);
    void run();
    void step(int rows);

    QWidget& m_window;
    PaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    PlainLabel* m_nothing;  ///< In its place, if there is no such command.
};

}  // namespace ratoon
