// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a user sees of replies that are held back, and of edits that an earlier run left.
#include "fakeprovider/fakeservice.h"
#include "jobs/orders.h"
#include "program.h"
#include "ui/dialogs/safetypage.h"
#include "ui/docks/promptedit.h"
#include "ui/noticestrip.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace ratoon;
using namespace ratoon::test;

namespace {

class SafetyWindow : public Program {
protected:
    SafetyWindow()
    {
        EXPECT_TRUE(m_service.listen());
        qputenv("GEMINI_API_KEY", "CANARY-key-1234567890");
        qputenv("GOOGLE_GEMINI_BASE_URL", m_service.baseUrl().toEncoded());
        preferences().change(
            [](Settings& settings) { settings.allow(QStringLiteral("127.0.0.1")); });
        openPicture({160, 120});
    }
    ~SafetyWindow() override
    {
        qunsetenv("GEMINI_API_KEY");
        qunsetenv("GOOGLE_GEMINI_BASE_URL");
    }

    const Notice& notice() { return window().promptDock().findChild<NoticeStrip*>()->notice(); }
    void press(const char* text)
    {
        for (const Notice::Button& button : notice().buttons) {
            if (button.text != QLatin1String(text)) continue;
            const auto run = button.run;
            return run();
        }
        FAIL() << text;
    }
    bool isAsked(const char* button)
    {
        return std::ranges::any_of(notice().buttons, [&](const Notice::Button& each) {
            return each.text == QLatin1String(button);
        });
    }

    FakeService m_service{{.pictureSize = {160, 120}}};
};

}  // namespace

TEST_F(SafetyWindow, HoldsAReplyBackUntilTheUserDecides)
{
    m_service.moderation().flagsPictures = true;
    SafetyPage page(preferences());
    auto& endpoint = *page.findChild<QLineEdit*>(QStringLiteral("safetyEndpoint"));
    endpoint.setText(m_service.baseUrl().toString() + QStringLiteral("/v1/moderations"));
    Q_EMIT endpoint.textEdited(endpoint.text());
    ASSERT_TRUE(until([&] { return !rulesOf(preferences().settings()).endpoint.isEmpty(); }));
    settle();
    session().applyEdit(
        {.prompt = QStringLiteral("a red door"), .provider = QStringLiteral("gemini")});
    ASSERT_TRUE(until([&] { return isAsked("Show it"); }));
    EXPECT_TRUE(notice().what.contains(u"moderation service")) << notice().what.toStdString();
    EXPECT_TRUE(session().proposals().empty());
    EXPECT_EQ(document().tree().size(), 2U);

    press("Check again");
    ASSERT_TRUE(until([&] { return notice().kind == Notice::Kind::Error; }));
    EXPECT_TRUE(session().proposals().empty());
    const VersionId held = document().tree().order().back();
    window().promptDock().askAboutHeldBack(held);
    press("Show it");
    ASSERT_TRUE(until([&] { return session().proposals().size() == 1; }));
    EXPECT_EQ(m_service.generationCount(), 1);
}

TEST_F(SafetyWindow, TakesWordsAndACommandFromTheSettings)
{
    SafetyPage page(preferences());
    page.findChild<QPlainTextEdit*>(QStringLiteral("safetyWords"))
        ->setPlainText(QStringLiteral("gun\n\n  white house \n"));
    auto& command = *page.findChild<QLineEdit*>(QStringLiteral("safetyCommand"));
    command.setText(QStringLiteral("check --mode \"very strict\""));
    Q_EMIT command.textEdited(command.text());
    page.findChild<QCheckBox*>(QStringLiteral("safetyMayShow"))->setChecked(false);
    const SafetyRules rules = rulesOf(preferences().settings());
    EXPECT_EQ(rules.words, (QStringList{QStringLiteral("gun"), QStringLiteral("white house")}));
    EXPECT_EQ(rules.command,
              (QStringList{QStringLiteral("check"),
                           QStringLiteral("--mode"),
                           QStringLiteral("very strict")}));
    EXPECT_FALSE(rules.mayShow);
    const SafetyPage again(preferences());
    EXPECT_EQ(again.findChild<QLineEdit*>(QStringLiteral("safetyCommand"))->text(),
              QStringLiteral("check --mode \"very strict\""));
}

TEST_F(SafetyWindow, OffersWhatAnEarlierRunLeft)
{
    const QString path = home().filePath(QStringLiteral("left.ratoon"));
    bool isSaved = false;
    session().save(path, [&](const Result<void>& done) { isSaved = done.has_value(); });
    ASSERT_TRUE(until([&] { return isSaved; }));
    const VersionId base = document().head();
    run("file.close");
    ASSERT_TRUE(until([&] { return window().workspace().views().empty(); }));
    {
        auto project = openProject(services().places.state, path);
        ASSERT_TRUE(project);
        ASSERT_TRUE(keepOrder(
            **project,
            {JobId::make(),
             base,
             {.prompt = QStringLiteral("a red door"), .provider = QStringLiteral("gemini")}}));
        ASSERT_TRUE((*project)->saveTo(path));
        (*project)->discardWorkingCopy();
    }
    openFile(path);
    ASSERT_TRUE(until([&] { return isAsked("Start"); }));
    EXPECT_TRUE(notice().what.contains(u"a red door"));
    EXPECT_EQ(m_service.server().requestCount(), 0);
    window().promptDock().focusPrompt();
    press("Start");
    ASSERT_TRUE(until([&] { return session().proposals().size() == 1; }));
    EXPECT_EQ(m_service.generationCount(), 1);
    EXPECT_TRUE(session().leftOrders().empty());
    EXPECT_TRUE(front().canvas().hasFocus()) << "so that Enter means the result";
}
