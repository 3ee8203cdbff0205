// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QStringList>

namespace ratoon {

class NameHighlighter;

/// Where a prompt is written: plain text, with the @names of references standing out. A picture pasted here is
/// handed on instead.
class PromptEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit PromptEdit(QWidget* parent = nullptr);
    ~PromptEdit() override;

    /// Names without "@" that stand for something.
    void setNames(const QStringList& names);
    /// Replaces the text so that Ctrl+Z brings the old one back.
    void replaceText(const QString& text);
    /// What it says while it is empty.
    void setHint(const QString& hint);
    /// One line, without anything around it.
    void setFolded(bool folded);
    /// At the cursor, as words of their own.
    void insertWords(const QString& words);

Q_SIGNALS:
    void picturePasted(const QMimeData& data);

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showHint();

    NameHighlighter* m_highlighter;
    QString m_hint;
    bool m_isFolded = false;
};

/// The @names in a prompt, without "@", in the order of their first mention.
QStringList namesIn(const QString& prompt);

}  // namespace ratoon
