// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/question.h"

#include "ui/style/style.h"
#include "ui/widgets/plainlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace ratoon {
namespace {

constexpr int questionWidth = 440;

class QuestionDialog final : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(Question)

public:
    QuestionDialog(const Question& question, QWidget* parent) : QDialog(parent)
    {
        setObjectName(QStringLiteral("question"));
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(question.what);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(
            metrics::gapHuge, metrics::gapHuge, metrics::gapHuge, metrics::gapLarge);
        column->setSpacing(metrics::gapSmall);
        addText(column, question.what, TextRole::Title, Ink::Text);
        if (!question.more.isEmpty()) {
            addText(column, question.more, TextRole::Text, Ink::Secondary);
        }
        column->addSpacing(metrics::gap);
        auto* row = new QHBoxLayout;
        row->setSpacing(metrics::gapSmall);
        row->addStretch(1);
        addCancel(row);
        for (const Question::Answer& answer : question.answers) addAnswer(row, answer);
        column->addLayout(row);
        // The answers are never cut, however long they are in a language.
        setFixedWidth(std::max(questionWidth, row->minimumSize().width() + 2 * metrics::gapHuge));
    }

protected:
    /// How high broken texts are depends on the width, and on fonts that they have only now.
    void showEvent(QShowEvent* event) override
    {
        setFixedHeight(layout()->totalHeightForWidth(width()));
        QDialog::showEvent(event);
    }

private:
    static void addText(QVBoxLayout* column, const QString& text, TextRole role, Ink ink)
    {
        auto* label = new PlainLabel(text, role, ink);
        label->setWordWrap(true);
        column->addWidget(label);
    }

    QPushButton* addButton(QHBoxLayout* row, const QString& text)
    {
        auto* button = new QPushButton(text, this);  // without a dialog it would be no default one
        button->setAccessibleName(text);
        button->setObjectName(QStringLiteral("answer%1").arg(row->count()));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, &QDialog::close);
        return button;
    }

    void addCancel(QHBoxLayout* row)
    {
        QPushButton* cancel = addButton(row, tr("Cancel"));
        setEmphasis(*cancel, Emphasis::Quiet);
    }

    void addAnswer(QHBoxLayout* row, const Question::Answer& answer)
    {
        QPushButton* button = addButton(row, answer.text);
        if (answer.isDefault) {
            setEmphasis(*button, Emphasis::Primary);
            button->setDefault(true);
        }
        connect(button, &QPushButton::clicked, parent() != nullptr ? parent() : this, answer.run);
    }
};

}  // namespace

void ask(QWidget* parent, const Question& question)
{
    auto* dialog = new QuestionDialog(question, parent);
    dialog->open();
}

}  // namespace ratoon
