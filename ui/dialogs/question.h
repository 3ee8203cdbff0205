// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace ratoon {

/// Something only the user can decide. Plain words; nothing is done by closing it.
struct Question {
    struct Answer {
        QString text;
        std::function<void()> run;
        bool isDefault = false;
    };

    QString what;
    QString more = {};
    std::vector<Answer> answers;  ///< Besides "Cancel".
};

/// Asks and returns at once; one of the answers runs later, or none.
void ask(QWidget* parent, const Question& question);

}  // namespace ratoon
