// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a user sees and does about keys, consent and the network.
#include "fakeprovider/fakeservice.h"
#include "program.h"
#include "support/faces.h"
#include "ui/dialogs/requestdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/docks/promptdock.h"
#include "ui/docks/promptedit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace ratoon;
using namespace ratoon::test;

namespace {

constexpr const char* key = "CANARY-key-1234567890";

/// The model list that comes with the program, of that service alone and without those models.
QByteArray geminiWithout(const std::vector<const char*>& models)
{
    QFile file(QStringLiteral(":/ratoon/models.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const Json all = parseJson(file.readAll()).value_or(Json::object());
    Json gemini = objectAt(objectAt(all, "providers"), "gemini");
    for (const char* model : models) gemini["models"].erase(model);
    return toBytes({{"version", 1}, {"providers", {{"gemini", gemini}}}});
}

/// A service on this machine, for which no key is set.
class ServicesWindow : public Program {
protected:
    ServicesWindow()
    {
        EXPECT_TRUE(m_service.listen());
        qunsetenv("GEMINI_API_KEY");
        qputenv("GOOGLE_GEMINI_BASE_URL", m_service.baseUrl().toEncoded());
    }
    ~ServicesWindow() override
    {
        qunsetenv("GEMINI_API_KEY");
        qunsetenv("GOOGLE_GEMINI_BASE_URL");
    }

    SettingsDialog& settings(SettingsDialog::Page page)
    {
        auto* dialog = new SettingsDialog(services(), preferences(), &window(), page);
        dialog->open();
        settle();
        return *dialog;
    }

    static QWidget& card(const QWidget& dialog)
    {
        return *dialog.findChild<QWidget*>(QStringLiteral("key-gemini"));
    }
    static QString text(const QWidget& parent, const char* name)
    {
        return parent.findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
    static void press(const QWidget& parent, const char* name)
    {
        parent.findChild<QPushButton*>(QString::fromLatin1(name))->click();
    }

    /// To be found among those that are offered; −1 if it is not.
    int offered(const QString& model)
    {
        auto& models = widget<QComboBox>("model");
        for (int index = 0; index < models.count(); ++index)
            if (models.itemData(index).toStringList().value(1) == model) return index;
        return -1;
    }

    void chooseGemini()
    {
        auto& models = widget<QComboBox>("model");
        for (int index = 0; index < models.count(); ++index) {
            if (models.itemData(index).toStringList().value(0) != QStringLiteral("gemini"))
                continue;
            models.setCurrentIndex(index);
            Q_EMIT models.activated(index);
            break;
        }
        settle();
    }

    FakeService m_service{{.pictureSize = {320, 240}}};
};

}  // namespace

TEST_F(ServicesWindow, TakeAKeyForThisRunAndTestItForNothing)
{
    const SettingsDialog& dialog = settings(SettingsDialog::Page::Services);
    QWidget& gemini = card(dialog);
    EXPECT_EQ(text(gemini, "keyState"),
              QStringLiteral("No key yet: type one, or set GEMINI_API_KEY."));
    auto* field = gemini.findChild<QLineEdit*>(QStringLiteral("typedKey"));
    press(gemini, "editKey");
    EXPECT_TRUE(field->isVisible());
    EXPECT_EQ(field->echoMode(), QLineEdit::Password);
    field->setText(QLatin1String(key));
    press(gemini, "useKey");
    EXPECT_TRUE(field->text().isEmpty());
    settle();
    EXPECT_EQ(text(gemini, "keyState"),
              QStringLiteral("Typed for this run: forgotten when Ratoon ends."));

    press(gemini, "testKey");
    ASSERT_TRUE(until([&] { return text(gemini, "keySaid").contains(u"accepts"); }));
    EXPECT_EQ(m_service.server().lastRequest().header("x-goog-api-key"), key);
    EXPECT_EQ(m_service.generationCount(), 0);

    field->setText(QStringLiteral("an-INVALID-key"));
    press(gemini, "useKey");
    press(gemini, "testKey");
    ASSERT_TRUE(until([&] { return !text(gemini, "keySaid").contains(u"Asking"); }));
    EXPECT_FALSE(text(gemini, "keySaid").contains(u"accepts"));
    EXPECT_FALSE(text(gemini, "keySaid").contains(u"INVALID-key"));
    press(gemini, "forgetKey");
    settle();
    EXPECT_TRUE(text(gemini, "keyState").startsWith(u"No key yet"));
}

TEST_F(ServicesWindow, OfferTheModelsThatAServiceSaysItHas)
{
    qputenv("GEMINI_API_KEY", key);
    const QString model = QStringLiteral("gemini-3-pro-image");
    auto shorter =
        Catalogue::load(geminiWithout({"gemini-3-pro-image", "gemini-3-pro-image-preview"}));
    ASSERT_TRUE(shorter) << shorter.error().english().toStdString();
    services().catalogue = std::move(*shorter);
    preferences().tellModelsChanged();
    openPicture();
    chooseGemini();
    const QStringList chosen = widget<QComboBox>("model").currentData().toStringList();
    ASSERT_EQ(offered(model), -1);

    const SettingsDialog& dialog = settings(SettingsDialog::Page::Services);
    press(card(dialog), "refreshModels");
    ASSERT_TRUE(until([&] { return text(card(dialog), "keySaid").contains(u"make pictures"); }));
    EXPECT_TRUE(text(card(dialog), "keySaid").contains(u"New: "));
    EXPECT_GE(offered(model), 0);
    EXPECT_EQ(widget<QComboBox>("model").currentData().toStringList(), chosen);
    EXPECT_EQ(m_service.generationCount(), 0);

    press(card(dialog), "refreshModels");
    EXPECT_TRUE(until([&] { return text(card(dialog), "keySaid").endsWith(u"None is new."); }));
}

TEST_F(ServicesWindow, SayWhyTheyCouldNotBeAskedForTheirModels)
{
    qputenv("GEMINI_API_KEY", "an-INVALID-key");
    const SettingsDialog& dialog = settings(SettingsDialog::Page::Services);
    press(card(dialog), "refreshModels");
    const auto* models = card(dialog).findChild<QPushButton*>(QStringLiteral("refreshModels"));
    EXPECT_FALSE(models->isEnabled());
    ASSERT_TRUE(until([&] { return models->isEnabled(); }));
    EXPECT_FALSE(text(card(dialog), "keySaid").contains(u"Asking"));
    EXPECT_FALSE(text(card(dialog), "keySaid").contains(u"INVALID-key"));
}

TEST_F(ServicesWindow, GetNoPictureBeforeTheUserHasAgreedWhoeverAsks)
{
    qputenv("GEMINI_API_KEY", key);
    openPicture();
    const EditIntent intent{.prompt = QStringLiteral("a red door"),
                            .provider = QStringLiteral("gemini")};
    session().applyEdit(intent);
    ASSERT_TRUE(until([&] {
        const auto jobs = session().jobs();
        return !jobs.empty() && jobs.front().state == JobState::Failed;
    }));
    EXPECT_EQ(session().jobs().front().error->code, ErrorCode::Denied);
    EXPECT_EQ(m_service.server().requestCount(), 0);

    preferences().change([](Settings& settings) { settings.allow(QStringLiteral("127.0.0.1")); });
    session().applyEdit(intent);
    ASSERT_TRUE(until([&] { return !session().proposals().empty(); }));
    EXPECT_EQ(m_service.generationCount(), 1);
}

TEST_F(ServicesWindow, AreAskedForOnlyAfterTheUserWasToldOfTheFacesInThePicture)
{
    qputenv("GEMINI_API_KEY", key);
    QFile cascade(home().filePath(QStringLiteral("faces.xml")));
    ASSERT_TRUE(cascade.open(QIODevice::WriteOnly));
    cascade.write(faceCascade());
    cascade.close();
    services().faces = std::make_shared<const FaceDetector>(QStringList{cascade.fileName()});
    const QString people = home().filePath(QStringLiteral("people.png"));
    ASSERT_TRUE(drawnFaces({640, 480}, {QRect(120, 100, 180, 180), QRect(380, 140, 160, 160)})
                    .toQImage()
                    .save(people));
    openFile(people);
    chooseGemini();
    widget<PromptEdit>("promptEdit").setPlainText(QStringLiteral("a red door"));
    widget<QPushButton>("send").click();
    const auto* strip =
        widget<PromptDock>("promptDock").findChild<NoticeStrip*>(QStringLiteral("notice"));
    ASSERT_TRUE(until([&] { return strip->isSaying(); }));
    EXPECT_TRUE(strip->notice().more.contains(u"2 face(s) are in it"));
    EXPECT_EQ(m_service.server().requestCount(), 0);
    run("prompt.sent");
    EXPECT_TRUE(until([&] { return text(window(), "sentFacts").contains(u"2 face(s) found"); }));
}

TEST_F(ServicesWindow, SayWhichKeyIsUsedAndThatThereIsNoKeychain)
{
    qputenv("GEMINI_API_KEY", key);
    services().keys->type(services().catalogue.find(QStringLiteral("gemini"))->info(),
                          Secret("typed"));
    const SettingsDialog& dialog = settings(SettingsDialog::Page::Services);
    EXPECT_EQ(text(card(dialog), "keyState"),
              QStringLiteral("Key from GEMINI_API_KEY in the environment. The typed key is not "
                             "used while this one is there."));
    EXPECT_EQ(text(dialog, "keychainState"),
              QStringLiteral("No keychain service answers on this desktop."));
    auto* field = card(dialog).findChild<QLineEdit*>(QStringLiteral("typedKey"));
    field->setText(QLatin1String(key));
    const auto* keep = card(dialog).findChild<QPushButton*>(QStringLiteral("keepKey"));
    EXPECT_FALSE(keep->isEnabled());
    EXPECT_TRUE(keep->toolTip().contains(u"No keychain service"));
}

TEST_F(ServicesWindow, AreThereForThePromptAsSoonAsAKeyIsTyped)
{
    openPicture();
    chooseGemini();
    widget<PromptEdit>("promptEdit").setPlainText(QStringLiteral("a red door"));
    EXPECT_FALSE(widget<QPushButton>("send").isEnabled());
    services().keys->type(services().catalogue.find(QStringLiteral("gemini"))->info(), Secret(key));
    preferences().tellKeysChanged();
    settle();
    EXPECT_TRUE(widget<QPushButton>("send").isEnabled());
}

TEST_F(ServicesWindow, OpenNoSocketWhileWorkingOffline)
{
    qputenv("GEMINI_API_KEY", key);
    openPicture();
    chooseGemini();
    preferences().change([](Settings& settings) { settings.allow(QStringLiteral("127.0.0.1")); });
    widget<PromptEdit>("promptEdit").setPlainText(QStringLiteral("a red door"));
    ASSERT_TRUE(widget<QPushButton>("send").isEnabled());
    EXPECT_TRUE(widget<QToolButton>("offlineState").isHidden());

    run("prompt.offline");
    EXPECT_TRUE(action("prompt.offline").isChecked());
    EXPECT_FALSE(widget<QToolButton>("offlineState").isHidden());
    EXPECT_FALSE(widget<QPushButton>("send").isEnabled());
    EXPECT_TRUE(widget<QPushButton>("send").toolTip().contains(u"offline"));
    session().applyEdit(
        {.prompt = QStringLiteral("a red door"), .provider = QStringLiteral("gemini")});
    ASSERT_TRUE(until([&] {
        const auto jobs = session().jobs();
        return !jobs.empty() && jobs.front().state == JobState::Failed;
    }));
    EXPECT_EQ(m_service.server().requestCount(), 0);

    widget<QToolButton>("offlineState").click();
    settle();
    EXPECT_TRUE(widget<QToolButton>("offlineState").isHidden());
    EXPECT_TRUE(widget<QPushButton>("send").isEnabled());
}

TEST_F(ServicesWindow, AskAgainAfterConsentWasTakenBack)
{
    preferences().change([](Settings& settings) { settings.allow(QStringLiteral("example.org")); });
    const SettingsDialog& dialog = settings(SettingsDialog::Page::Privacy);
    press(dialog, "revoke-example.org");
    settle();
    EXPECT_FALSE(preferences().settings().mayGoTo(QStringLiteral("example.org")));
    EXPECT_EQ(preferences().settings().consents.size(), 1U);
    EXPECT_TRUE(until([&] {
        return dialog.findChild<QPushButton*>(QStringLiteral("revoke-example.org")) == nullptr;
    }));
}

TEST_F(ServicesWindow, ShowTheExactRequestBeforeItIsSent)
{
    qputenv("GEMINI_API_KEY", key);
    openPicture();
    chooseGemini();
    widget<PromptEdit>("promptEdit").setPlainText(QStringLiteral("a red door"));
    run("prompt.sent");
    auto& exact = widget<QPushButton>("exactRequest");
    ASSERT_TRUE(until([&] { return exact.isEnabled(); }));
    EXPECT_EQ(text(window(), "sentConsent"),
              QStringLiteral("You will be asked before the first picture goes there."));
    exact.click();
    const auto& dialog = widget<RequestDialog>("requestDialog");
    const QString shown =
        dialog.findChild<QPlainTextEdit*>(QStringLiteral("requestText"))->toPlainText();
    EXPECT_TRUE(shown.startsWith(u"POST /v1beta/models/")) << shown.toStdString();
    EXPECT_TRUE(shown.contains(u"a red door"));
    EXPECT_TRUE(shown.contains(u"⟨picture 1: image/png"));
    EXPECT_TRUE(shown.contains(u"x-goog-api-key: ••••"));
    EXPECT_FALSE(shown.contains(QLatin1String(key)));
    EXPECT_EQ(m_service.server().requestCount(), 0);
}
