// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/promptedit.h"

#include "ui/incoming.h"
#include "ui/theme.h"

#include <QEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QtMath>

namespace ratoon {
namespace {

constexpr int promptLimit = 20'000;

const QRegularExpression& namePattern()
{
    static const QRegularExpression pattern(QStringLiteral(R"(@([\p{L}\p{N}_-]+))"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

}  // namespace

/// Marks the names that are known.
class NameHighlighter final : public QSyntaxHighlighter {
public:
    explicit NameHighlighter(PromptEdit& edit) : QSyntaxHighlighter(edit.document()), m_edit(edit)
    {}

    void setNames(const QStringList& names)
    {
        if (m_names == names) return;
        m_names = names;
        rehighlight();
    }

protected:
    void highlightBlock(const QString& text) override
    {
        const Theme& theme = themeOf(m_edit);
        QTextCharFormat format;
        format.setForeground(theme.accentText);
        format.setBackground(theme.highlight());
        auto matches = namePattern().globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (!m_names.contains(match.captured(1))) continue;
            setFormat(static_cast<int>(match.capturedStart()),
                      static_cast<int>(match.capturedLength()),
                      format);
        }
    }

private:
    PromptEdit& m_edit;
    QStringList m_names;
};

PromptEdit::PromptEdit(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new NameHighlighter(*this))
{
    setObjectName(QStringLiteral("promptEdit"));
    setAccessibleName(tr("Prompt: what should change"));
    setFont(themeOf(*this).font(TextRole::Prompt));
    setTabChangesFocus(true);
    setAcceptDrops(false);  // the dock takes drops as references
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (document()->characterCount() > promptLimit)
            setPlainText(toPlainText().left(promptLimit / 2));
    });
}

PromptEdit::~PromptEdit() = default;

void PromptEdit::setNames(const QStringList& names)
{
    m_highlighter->setNames(names);
}

void PromptEdit::replaceText(const QString& text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.movePosition(QTextCursor::End);
    setTextCursor(cursor);
}

void PromptEdit::setHint(const QString& hint)
{
    m_hint = hint;
    showHint();
}

/// In one line, as far as there is room.
void PromptEdit::showHint()
{
    const int room = viewport()->width() - 2 * qCeil(document()->documentMargin());
    const QString shown =
        m_isFolded ? fontMetrics().elidedText(m_hint, Qt::ElideRight, room) : m_hint;
    if (shown != placeholderText()) setPlaceholderText(shown);
}

void PromptEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    showHint();
}

void PromptEdit::setFolded(bool folded)
{
    m_isFolded = folded;
    setMinimumHeight(folded ? metrics::control : metrics::send);
    document()->setDocumentMargin(folded ? metrics::gapTiny : metrics::gapSmall);
    setVerticalScrollBarPolicy(folded ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    showHint();
}

void PromptEdit::insertWords(const QString& words)
{
    QTextCursor cursor = textCursor();
    const int at = cursor.selectionStart();
    const QString text = toPlainText();
    const bool needsSpace = at > 0 && !text.at(at - 1).isSpace();
    cursor.insertText(needsSpace ? QString(QChar(u' ') + words) : words);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

bool PromptEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText() || holdsPicture(*source);
}

void PromptEdit::insertFromMimeData(const QMimeData* source)
{
    if (holdsPicture(*source)) {
        Q_EMIT picturePasted(*source);
        return;
    }
    insertPlainText(source->text());
}

void PromptEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_highlighter != nullptr) {
        m_highlighter->rehighlight();
    }
}

QStringList namesIn(const QString& prompt)
{
    QStringList names;
    auto matches = namePattern().globalMatch(prompt);
    while (matches.hasNext()) names << matches.next().captured(1);
    names.removeDuplicates();
    return names;
}

}  // namespace ratoon
