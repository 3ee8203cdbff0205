// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/errortext.h"

#include <QFrame>

#include <functional>
#include <vector>

class QGridLayout;
class QHBoxLayout;

namespace ratoon {

class PlainLabel;

/// Something to say at the place where it matters, with what can be done about it.
struct Notice {
    enum class Kind { Info, Question, Error };
    struct Button {
        QString text;
        std::function<void()> run;
        bool isMain = false;
        bool closes = true;  ///< The strip goes when it is pressed.
    };

    Kind kind = Kind::Info;
    QString what;       ///< One line.
    QString more = {};  ///< The quiet line below: what to do.
    std::vector<Button> buttons = {};
};

/// An error as a notice, with a button that copies it.
Notice noticeOf(const ErrorText& error);

/// A quiet strip that says one thing and never blocks. Empty, it takes no room.
class NoticeStrip final : public QFrame {
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget* parent = nullptr);

    /// In place of what is being said; but a question stays until it is answered, with what is good to know below it.
    void say(const Notice& notice);
    /// Says it below what is being said, so that neither is lost.
    void sayToo(const Notice& notice);
    void clear();
    bool isSaying() const { return !m_notice.what.isEmpty(); }
    const Notice& notice() const { return m_notice; }

Q_SIGNALS:
    void said();
    void cleared();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void put(const Notice& notice);
    void takeRoom();
    void addButton(const Notice::Button& button);
    void addCloseButton();
    void orderKeys();

    Notice m_notice;
    Notice m_question;  ///< As it was asked, if it has not been answered.
    PlainLabel* m_what;
    PlainLabel* m_more;
    QHBoxLayout* m_buttons;
    QGridLayout* m_choices;  ///< Buttons too many to be beside the words: below, in pairs.
};

}  // namespace ratoon
