// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "ui/docks/promptphrases.h"
#include "ui/languages.h"

#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLibraryInfo>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

#include <gmock/gmock.h>

#include <set>
#include <utility>

using namespace ratoon;
using namespace ratoon::test;

namespace {

/// Speaks a language as long as it lives.
class Spoken {
public:
    explicit Spoken(const QString& code) { speak(*QCoreApplication::instance(), code); }
    ~Spoken()
    {
        for (auto* translator : QCoreApplication::instance()->findChildren<QTranslator*>()) {
            QCoreApplication::removeTranslator(translator);
            delete translator;
        }
        QLocale::setDefault(m_before);
    }
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;

private:
    QLocale m_before;
};

/// What the parts of the window say by themselves; commands come from a table of their own.
QSet<QString> textsOf(const QWidget& window)
{
    QSet<QString> texts;
    for (const auto* label : window.findChildren<QLabel*>()) texts << label->text();
    for (const auto* button : window.findChildren<QPushButton*>()) texts << button->text();
    for (const auto* menu : window.findChildren<QMenu*>()) texts << menu->title();
    for (const auto* dock : window.findChildren<QDockWidget*>()) texts << dock->windowTitle();
    for (const auto* edit : window.findChildren<QPlainTextEdit*>())
        texts << edit->placeholderText();
    return texts;
}

class WindowIn : public Program {
public:
    QSet<QString> texts()
    {
        openPicture();
        propose(QStringLiteral("make it warmer"));
        return textsOf(window());
    }

private:
    void TestBody() override {}
};

QSet<QString> textsIn(const QString& code)
{
    const Spoken spoken(code);
    return WindowIn().texts();
}

}  // namespace

TEST(Languages, AreSpokenByEveryPartOfTheWindow)
{
    const QSet<QString> english = textsIn(QStringLiteral("en"));
    const QSet<QString> japanese = textsIn(QStringLiteral("ja"));
    // Two words with a space between them: names, keys and sizes are the same everywhere.
    static const QRegularExpression words(QStringLiteral("[a-z]{2,} [a-z]{2,}"));
    QStringList untranslated;
    for (const QString& text : english& japanese) {
        if (text.contains(words)) untranslated << text;
    }
    untranslated.removeAll(QStringLiteral("make it warmer"));
    // Prompts to try stay in a language that the offline provider understands.
    for (const char* prompt : {"Make it warmer, like an evening",
                               "Black and white with more contrast",
                               "Remove the stone"})
        untranslated.removeAll(QString::fromLatin1(prompt));
    EXPECT_TRUE(untranslated.isEmpty()) << untranslated.join(u'\n').toStdString();
    EXPECT_GT(english.size(), 30);
}

TEST(Languages, NameTheMenus)
{
    EXPECT_EQ(menuTitle(MenuId::File).remove(u'&'), QStringLiteral("File"));
    for (const QString& code : languageCodes()) {
        if (code == QStringLiteral("en")) continue;
        const Spoken spoken(code);
        EXPECT_NE(menuTitle(MenuId::Layer).remove(u'&'), QStringLiteral("Layer"))
            << code.toStdString();
    }
}

TEST(Languages, KnowEveryCommandAndPhrase)
{
    for (const QString& code : languageCodes()) {
        if (code == QStringLiteral("en")) continue;
        QTranslator catalogue;
        ASSERT_TRUE(catalogue.load(QStringLiteral(":/i18n/ratoon_") + code));
        const auto knows = [&](const char* context, const QByteArray& text) {
            return !catalogue.translate(context, text.constData()).isEmpty();
        };
        for (const ActionRow& row : actionTable()) {
            if (row.id == nullptr) continue;
            EXPECT_TRUE(knows("Actions", row.text)) << code.toStdString() << ": " << row.text;
        }
        for (const Phrase& phrase :
             lightPhrases() + cameraPhrases() + stylePhrases() + compositionPhrases()) {
            EXPECT_TRUE(knows("Phrases", phrase.words.toUtf8()))
                << code.toStdString() << ": " << phrase.words.toStdString();
        }
    }
}

TEST(Languages, GiveNoMenuTheSameLetterTwice)
{
    static const QRegularExpression letter(QStringLiteral("&(.)"));
    for (const QString& code : languageCodes()) {
        const Spoken spoken(code);
        std::set<std::pair<MenuId, QString>> taken;
        for (const ActionRow& row : actionTable()) {
            if (row.id == nullptr) continue;
            const auto found = letter.match(QCoreApplication::translate("Actions", row.text));
            if (!found.hasMatch()) continue;
            const std::pair key(row.menu, found.captured(1).toLower());
            EXPECT_TRUE(taken.insert(key).second) << code.toStdString() << ": " << row.id;
        }
    }
}

TEST(Languages, ShowLettersForTheKeyboardInMenusOnly)
{
    const Spoken spoken(QStringLiteral("ja"));
    EXPECT_EQ(Actions::plainText(MenuId::Layer), QStringLiteral("レイヤー"));
    for (const ActionRow& row : actionTable()) {
        if (row.id == nullptr) continue;
        EXPECT_FALSE(Actions::plainText(row).contains(u'(')) << row.id;
    }
}

TEST(Languages, NamePhrasesAndPutThemInEnglish)
{
    const Spoken spoken(QStringLiteral("da"));
    EXPECT_EQ(lightPhrases().front().label, QStringLiteral("blødt morgenlys"));
    EXPECT_EQ(lightPhrases().front().words, QStringLiteral("soft morning light"));
}

TEST(Languages, CountInEnglish)
{
    const Spoken spoken(QStringLiteral("en"));
    EXPECT_EQ(QCoreApplication::translate("Prompt", "With %n reference(s)", nullptr, 1),
              QStringLiteral("With 1 reference"));
    EXPECT_EQ(QCoreApplication::translate("Prompt", "With %n reference(s)", nullptr, 2),
              QStringLiteral("With 2 references"));
}

TEST(Languages, CountInEnglishWhereTheSystemsLanguageIsNotSpoken)
{
    for (const char* code : {"C", "fi"}) {
        const Spoken spoken(QString::fromLatin1(code));
        EXPECT_EQ(QCoreApplication::translate("Prompt", "With %n reference(s)", nullptr, 1),
                  QStringLiteral("With 1 reference"))
            << code;
    }
}

TEST(Languages, SpeakThroughQtWhereItsTranslationsAreInstalled)
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (!QFile::exists(folder + QStringLiteral("/qtbase_de.qm"))) {
        GTEST_SKIP() << "no translations of Qt on this machine";
    }
    const Spoken spoken(QStringLiteral("de"));
    EXPECT_EQ(QKeySequence(Qt::CTRL | Qt::Key_S).toString(QKeySequence::NativeText),
              QStringLiteral("Strg+S"));
    EXPECT_EQ(Actions::keySign("file.save"), QStringLiteral("Strg+S"));
}
