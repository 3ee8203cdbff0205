// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/safetypage.h"

#include "ui/dialogs/privacypage.h"
#include "ui/errortext.h"
#include "ui/style/style.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTimer>

namespace ratoon {
namespace {

constexpr std::chrono::milliseconds pause{300};
constexpr int wordsHeight = 108;

PlainLabel* caption(const QString& text)
{
    return new PlainLabel(text);
}

/// As a shell would need it: the inverse of QProcess::splitCommand().
QString commandLine(const QStringList& words)
{
    QStringList quoted;
    for (QString word : words) {
        const bool isPlain = !word.isEmpty() && !word.contains(u' ') && !word.contains(u'"');
        word.replace(QLatin1String("\""), QLatin1String("\"\"\""));
        quoted << (isPlain ? word : u'"' + word + u'"');
    }
    return quoted.join(u' ');
}

}  // namespace

SafetyRules rulesOf(const Settings& settings)
{
    const auto found = settings.unknown.find("safety");
    if (found == settings.unknown.end()) return {};
    return safetyRulesFrom(*found).value_or(SafetyRules());
}

SafetyPage::SafetyPage(Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_words(new QPlainTextEdit)
    , m_endpoint(field(QStringLiteral("safetyEndpoint"),
                       tr("Moderation endpoint"),
                       QStringLiteral("https://api.openai.com/v1/moderations")))
    , m_command(field(QStringLiteral("safetyCommand"),
                      tr("Safety command"),
                      tr("A program and its arguments")))
    , m_mayShow(new QCheckBox(tr("What was held back may be shown on request")))
    , m_said(new PlainLabel({}, TextRole::Secondary, Ink::Bad))
    , m_pause(new QTimer(this))
{
    const SafetyRules rules = rulesOf(preferences.settings());
    m_words->setObjectName(QStringLiteral("safetyWords"));
    m_words->setAccessibleName(tr("Words that are held back"));
    m_words->setPlaceholderText(tr("One word, or words in a row, on each line"));
    m_words->setPlainText(rules.words.join(u'\n'));
    m_words->setFixedHeight(wordsHeight);
    m_words->setTabChangesFocus(true);
    m_endpoint->setText(rules.endpoint.toString());
    m_command->setText(commandLine(rules.command));
    m_mayShow->setObjectName(QStringLiteral("safetyMayShow"));
    m_mayShow->setAccessibleName(m_mayShow->text());
    m_mayShow->setChecked(rules.mayShow);
    m_said->setObjectName(QStringLiteral("safetySaid"));
    m_said->setWordWrap(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gapLarge);
    grid->setVerticalSpacing(metrics::gapSmall);
    grid->addWidget(
        explanation(tr("Prompts are looked at before they are sent, replies before they "
                       "are shown. What cannot be looked at is held back. What services "
                       "block themselves is never shown.")),
        0,
        0,
        1,
        2);
    grid->addWidget(caption(tr("Word list")), 1, 0, Qt::AlignTop);
    grid->addWidget(m_words, 1, 1);
    grid->addWidget(caption(tr("Moderation endpoint")), 2, 0);
    grid->addWidget(m_endpoint, 2, 1);
    grid->addWidget(
        explanation(tr("In OpenAI’s form. Prompts and small copies of replies go there; "
                       "the key is that of the service with this address, or "
                       "RATOON_MODERATION_KEY.")),
        3,
        1);
    grid->addWidget(caption(tr("Safety command")), 4, 0);
    grid->addWidget(m_command, 4, 1);
    grid->addWidget(explanation(tr("Reads one line of JSON; ends with 0 to let it pass, with 1 to "
                                   "hold it back. No shell is used.")),
                    5,
                    1);
    grid->addWidget(m_mayShow, 6, 1);
    grid->addWidget(m_said, 7, 1);
    grid->setRowStretch(8, 1);
    grid->setColumnStretch(1, 1);

    connect(m_words, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_endpoint, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_command, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_mayShow, &QCheckBox::toggled, this, &SafetyPage::take);
    connect(m_pause, &QTimer::timeout, this, &SafetyPage::take);
    say();
}

SafetyPage::~SafetyPage()
{
    if (m_pause->isActive()) take();
}

QLineEdit* SafetyPage::field(const QString& name, const QString& label, const QString& hint)
{
    auto* made = new QLineEdit;
    made->setObjectName(name);
    made->setAccessibleName(label);
    made->setPlaceholderText(hint);
    return made;
}

void SafetyPage::take()
{
    m_pause->stop();
    QStringList words;
    for (const QString& line : m_words->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty()) words << line.trimmed();
    }
    const SafetyRules rules{.words = words,
                            .command = QProcess::splitCommand(m_command->text()),
                            .endpoint = QUrl(m_endpoint->text().trimmed(), QUrl::StrictMode),
                            .model = rulesOf(m_preferences.settings()).model,
                            .mayShow = m_mayShow->isChecked()};
    Json json = toJson(rules);
    // Rules that make no sense are in force as such: nothing is sent by them.
    if (!m_endpoint->text().trimmed().isEmpty() && rules.endpoint.isEmpty())
        json["endpoint"] = toJson(m_endpoint->text().trimmed());
    m_preferences.change([&](Settings& settings) { settings.unknown["safety"] = json; });
    say();
}

void SafetyPage::say()
{
    const auto found = m_preferences.settings().unknown.find("safety");
    const bool isThere = found != m_preferences.settings().unknown.end();
    const auto rules = isThere ? safetyRulesFrom(*found) : Result<SafetyRules>(SafetyRules());
    m_said->setText(rules ? QString() : errorText(rules.error()).what);
    m_said->setVisible(!rules);
}

}  // namespace ratoon
