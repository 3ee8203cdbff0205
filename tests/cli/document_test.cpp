// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codec.h"
#include "program.h"
#include "storage/database.h"
#include "support/picturematchers.h"
#include "support/pictures.h"

#include <QCryptographicHash>
#include <QFile>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

TEST(New, MakesADocumentThatVerifiesAndExportsTheSamePixels)
{
    Desk desk;
    const Image picture = noise({300, 200}, Depth::Sixteen);
    desk.put(QStringLiteral("in.png"), picture);
    ASSERT_EQ(desk.run(words("new in.png --document a.ratoon")).exit, 0);
    const Json report = desk.run(words("verify a.ratoon --json")).json();
    EXPECT_EQ(report.at("ok"), true);
    EXPECT_EQ(report.at("versions"), 1);
    ASSERT_EQ(desk.run(words("export a.ratoon --out back.png")).exit, 0);
    EXPECT_TRUE(alike(desk.read(QStringLiteral("back.png")), picture));
    EXPECT_EQ(desk.files(),
              (QStringList{QStringLiteral("a.ratoon"),
                           QStringLiteral("back.png"),
                           QStringLiteral("in.png")}));
    EXPECT_EQ(desk.leftovers(), 0);
}

TEST(Program, TellsOfItselfOnlyIfThatIsAsked)
{
    Desk desk;
    EXPECT_TRUE(desk.run(words("--version")).out.startsWith("ratoon-cli "));
    for (const char* line : {"--help", "-h", "help", "edit --help", "log a.ratoon --help"}) {
        const Ending help = desk.run(words(line));
        EXPECT_EQ(help.exit, 0) << line;
        EXPECT_TRUE(help.out.contains("FILE.ratoon VERSION")) << line;
    }
    desk.put(QStringLiteral("in.png"), photo({60, 40}));
    EXPECT_EQ(desk.run(words("new in.png --document -h")).exit, 0);
    EXPECT_EQ(desk.run(words("log -h --json")).json().at("versions").size(), 1U);
    EXPECT_EQ(desk.run(words("verify -- -h")).exit, 0);
    for (const char* prompt : {"--version", "--help", "-h"}) {
        const Ending ending = desk.run(words("edit in.png --out out.png --prompt") +
                                       QStringList(QLatin1String(prompt)));
        EXPECT_EQ(ending.exit, 4) << prompt << ": the offline editor does not know the word";
    }
    EXPECT_EQ(desk.run(words("edit in.png --prompt sepia --version")).exit, 2);
}

TEST(Program, RefusesAnArgumentThatIsNoText)
{
    Desk desk;
    desk.put(QStringLiteral("in.png"), photo({60, 40}));
    const Ending ending =
        desk.runShell("exec \"$0\" new in.png --document \"$(printf '\\377\\376.ratoon')\"");
    EXPECT_EQ(ending.exit, 2) << ending.err.toStdString();
    EXPECT_EQ(desk.files(), QStringList{QStringLiteral("in.png")});
}

TEST(Export, WritesTheVersionThatIsNamed)
{
    Desk desk;
    const Image picture = photo({200, 150});
    desk.put(QStringLiteral("in.png"), picture);
    ASSERT_EQ(desk.run(words("edit in.png --prompt sepia --document a.ratoon")).exit, 0);
    const Ending first = desk.run(words("export a.ratoon --version root --out root.png --json"));
    ASSERT_EQ(first.exit, 0);
    EXPECT_EQ(first.json().at("out"), "root.png");
    EXPECT_TRUE(alike(desk.read(QStringLiteral("root.png")), picture));
    ASSERT_EQ(desk.run(words("export a.ratoon --version root --original --out as.png")).exit, 0);
    EXPECT_TRUE(desk.bytes(QStringLiteral("as.png")) == desk.bytes(QStringLiteral("in.png")));
    EXPECT_EQ(desk.run(words("export a.ratoon --version zz --out none.png")).exit, 2);
}

TEST(Documents, OfADamagedHeadGiveTheirOtherVersions)
{
    Desk desk;
    const Image picture = photo({200, 150});
    desk.put(QStringLiteral("in.png"), picture);
    ASSERT_EQ(desk.run(words("edit in.png --prompt sepia --document a.ratoon")).exit, 0);
    {
        auto document =
            Database::open(desk.path(QStringLiteral("a.ratoon")), Database::Access::Write);
        ASSERT_TRUE(document);
        ASSERT_TRUE(document->runScript(
            "UPDATE tile SET data = zeroblob(length(data)) WHERE seq = (SELECT max(seq) FROM tile);"
            "PRAGMA journal_mode = DELETE;"));
    }
    EXPECT_EQ(desk.run(words("verify a.ratoon")).exit, 9);
    EXPECT_EQ(desk.run(words("log a.ratoon --json")).json().at("versions").size(), 2U);
    EXPECT_EQ(desk.run(words("show a.ratoon root")).exit, 0);
    EXPECT_EQ(desk.run(words("drift a.ratoon --path root..root")).exit, 0);
    ASSERT_EQ(desk.run(words("export a.ratoon --version root --out root.png")).exit, 0);
    EXPECT_TRUE(alike(desk.read(QStringLiteral("root.png")), picture));
    EXPECT_EQ(desk.run(words("export a.ratoon --out head.png")).exit, 9);
    EXPECT_FALSE(desk.files().contains(QStringLiteral("head.png")));
    EXPECT_EQ(desk.leftovers(), 0);
}

TEST(Show, TellsTheRecipeOfAVersion)
{
    Desk desk;
    desk.put(QStringLiteral("in.png"), photo({200, 150}));
    const Ending made = desk.run(words("edit in.png --prompt sepia --document a.ratoon --json"));
    ASSERT_EQ(made.exit, 0) << made.err.toStdString();
    const auto id =
        QString::fromStdString(made.json().at("versions").at(0).at("id").get<std::string>());
    const Json shown = desk.run({QStringLiteral("show"),
                                 QStringLiteral("a.ratoon"),
                                 id.left(10),
                                 QStringLiteral("--json")})
                           .json();
    EXPECT_EQ(shown.at("recipe").at("prompt"), "sepia");
    EXPECT_EQ(shown.at("provider"), "offline");
    EXPECT_EQ(desk.run(words("show a.ratoon zzzz")).exit, 2);
}

TEST(Export, WritesEveryFormatByItsEnding)
{
    Desk desk;
    desk.put(QStringLiteral("in.png"), photo({200, 150}));
    for (const char* name : {"a.png", "a.jpg", "a.webp", "a.tiff", "a.bmp"}) {
        ASSERT_EQ(desk.run({QStringLiteral("export"),
                            QStringLiteral("in.png"),
                            QStringLiteral("--out"),
                            QLatin1String(name)})
                      .exit,
                  0)
            << name;
        EXPECT_EQ(desk.read(QLatin1String(name)).size(), QSize(200, 150)) << name;
    }
    EXPECT_EQ(desk.run(words("export in.png --out a.gif")).exit, 3);
    EXPECT_EQ(desk.run(words("export in.png --out a.png --quality 101")).exit, 2);
    EXPECT_EQ(desk.run(words("export in.png --out a.png --metadata some")).exit, 2);
}

TEST(Export, WritesAsMuchMetadataAsItIsTold)
{
    Desk desk;
    const QString photo = QStringLiteral(TEST_DATA "/metadata.jpg");
    const auto exportedBytes = [&](const char* choice) {
        EXPECT_EQ(desk.run({QStringLiteral("export"),
                            photo,
                            QStringLiteral("--out"),
                            QStringLiteral("out.jpg"),
                            QStringLiteral("--metadata"),
                            QLatin1String(choice)})
                      .exit,
                  0)
            << choice;
        return desk.bytes(QStringLiteral("out.jpg"));
    };
    EXPECT_FALSE(exportedBytes("none").contains("Ada Lovelace"));
    const QByteArray safe = exportedBytes("safe");
    EXPECT_TRUE(safe.contains("Ada Lovelace"));
    EXPECT_FALSE(safe.contains("GPSAREA-4716"));
    EXPECT_TRUE(exportedBytes("all").contains("GPSAREA-4716"));
    ASSERT_EQ(desk.run({QStringLiteral("export"),
                        photo,
                        QStringLiteral("--out"),
                        QStringLiteral("out.jpg")})
                  .exit,
              0);
    EXPECT_EQ(desk.bytes(QStringLiteral("out.jpg")), safe);
}

TEST(Export, CarriesMetadataFromOneKindOfFileToTheNext)
{
    Desk desk;
    QString last = QStringLiteral(TEST_DATA "/metadata.jpg");
    for (const char* name : {"a.ora", "b.psd", "c.tif", "d.ora", "e.png"}) {
        const QString out = QLatin1String(name);
        ASSERT_EQ(desk.run({QStringLiteral("export"),
                            last,
                            QStringLiteral("--out"),
                            out,
                            QStringLiteral("--metadata"),
                            QStringLiteral("all")})
                      .exit,
                  0)
            << name;
        EXPECT_TRUE(desk.bytes(out).contains("Ada Lovelace")) << name;
        EXPECT_TRUE(desk.bytes(out).contains("GPSAREA-4716")) << name;
        last = out;
    }
    ASSERT_EQ(desk.run(words("export d.ora --out f.ora")).exit, 0);
    EXPECT_TRUE(desk.bytes(QStringLiteral("f.ora")).contains("Ada Lovelace"));
    EXPECT_FALSE(desk.bytes(QStringLiteral("f.ora")).contains("GPSAREA-4716"));
}

TEST(Export, GivesBackTheFileThatWasOpened)
{
    Desk desk;
    const QString photo = QStringLiteral(TEST_DATA "/metadata.jpg");
    ASSERT_EQ(desk.run({QStringLiteral("new"),
                        photo,
                        QStringLiteral("--document"),
                        QStringLiteral("a.ratoon")})
                  .exit,
              0);
    ASSERT_EQ(desk.run(words("export a.ratoon --original --out back.jpg")).exit, 0);
    QFile file(photo);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(desk.bytes(QStringLiteral("back.jpg")), file.readAll());
    ASSERT_EQ(desk.run(words("edit a.ratoon --prompt sepia")).exit, 0);
    const Ending none = desk.run(words("export a.ratoon --original --out none.jpg"));
    EXPECT_EQ(none.exit, 3) << none.err.toStdString();
    EXPECT_FALSE(desk.files().contains(QStringLiteral("none.jpg")));
    ASSERT_EQ(desk.run(words("export a.ratoon --out edited.jpg")).exit, 0);
    EXPECT_TRUE(desk.bytes(QStringLiteral("edited.jpg"))
                    .contains("digitalsourcetype/algorithmicallyEnhanced"));
}

TEST(Export, GivesBackAFileThatIsLargerThanADocumentKeepsInOnePiece)
{
    Desk desk;
    desk.put(QStringLiteral("large.png"), photo({64, 48}));
    QFile file(desk.path(QStringLiteral("large.png")));
    ASSERT_TRUE(file.resize(300LL << 20));  // what follows the picture's end is nothing to decoders
    const Ending made = desk.run(words("new large.png --document a.ratoon"));
    ASSERT_EQ(made.exit, 0) << made.err.toStdString();
    ASSERT_EQ(desk.run(words("export a.ratoon --original --out back.png")).exit, 0);
    EXPECT_TRUE(desk.bytes(QStringLiteral("back.png")) == desk.bytes(QStringLiteral("large.png")));
    ASSERT_EQ(desk.run(words("export a.ratoon --out edited.png")).exit, 0);
    EXPECT_EQ(desk.run(words("verify a.ratoon")).exit, 0);
}

TEST(Export, GivesTheReplyOfAModelByteForByteAndSaysThatThereWasOne)
{
    Desk desk;
    const FakeProvider provider;
    desk.set(QStringLiteral("GEMINI_API_KEY"), QStringLiteral("test-key-1234567890"));
    desk.set(QStringLiteral("GOOGLE_GEMINI_BASE_URL"), provider.address());
    desk.put(QStringLiteral("in.png"), photo({320, 240}));
    const Ending edited =
        desk.run(words("edit in.png --prompt red --provider gemini --region 40,40,120,90 "
                       "--document a.ratoon --json"));
    ASSERT_EQ(edited.exit, 0) << edited.err.toStdString();
    const Json reply = edited.json().at("versions").at(0).at("reply");
    ASSERT_EQ(desk.run(words("export a.ratoon --original --out reply.bin")).exit, 0);
    const QByteArray bytes = desk.bytes(QStringLiteral("reply.bin"));
    EXPECT_EQ(bytes.size(), reply.at("bytes"));
    EXPECT_EQ(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString(),
              reply.at("sha256"));
    ASSERT_EQ(desk.run(words("export a.ratoon --out out.png")).exit, 0);
    EXPECT_TRUE(desk.bytes(QStringLiteral("out.png"))
                    .contains("digitalsourcetype/compositeWithTrainedAlgorithmicMedia"));
}

TEST(Export, WritesLayersThatComeBack)
{
    Desk desk;
    desk.put(QStringLiteral("in.png"), noise({200, 150}, Depth::Sixteen));
    for (const char* ending : {"ora", "psd"}) {
        const QString name = QStringLiteral("layers.") + QLatin1String(ending);
        ASSERT_EQ(desk.run({QStringLiteral("export"),
                            QStringLiteral("in.png"),
                            QStringLiteral("--out"),
                            name})
                      .exit,
                  0)
            << ending;
        ASSERT_EQ(desk.run({QStringLiteral("export"),
                            name,
                            QStringLiteral("--out"),
                            QStringLiteral("back.png")})
                      .exit,
                  0)
            << ending;
        EXPECT_TRUE(alike(desk.read(QStringLiteral("back.png")), noise({200, 150}, Depth::Sixteen)))
            << ending;
    }
}

TEST(Verify, FindsADamagedDocument)
{
    Desk desk;
    desk.put(QStringLiteral("in.png"), noise({300, 200}));
    ASSERT_EQ(desk.run(words("new in.png --document a.ratoon")).exit, 0);
    QFile file(desk.path(QStringLiteral("a.ratoon")));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    const char byte = file.read(1).at(0);
    file.seek(file.size() / 2);
    const char flipped = static_cast<char>(byte ^ 0x10);
    file.write(&flipped, 1);
    file.close();
    const Ending run = desk.run(words("verify a.ratoon --json"));
    EXPECT_EQ(run.exit, 9);
    EXPECT_EQ(run.json().at("ok"), false);
    EXPECT_FALSE(run.json().at("problems").empty());
}

TEST(Documents, AreSearchedByTheirWords)
{
    Desk desk;
    desk.put(QStringLiteral("in.png"), noise({60, 40}));
    ASSERT_EQ(desk.run({QStringLiteral("edit"),
                        QStringLiteral("in.png"),
                        QStringLiteral("--prompt"),
                        QStringLiteral("make it warmer"),
                        QStringLiteral("--document"),
                        QStringLiteral("a.ratoon")})
                  .exit,
              0);
    const auto found = [&](const char* line) {
        return desk.run(words(line)).json().at("versions").size();
    };
    EXPECT_EQ(found("log a.ratoon --json"), 2U);
    EXPECT_EQ(found("log a.ratoon --search WARM --json"), 1U);
    EXPECT_EQ(found("log a.ratoon --search cold --json"), 0U);
    EXPECT_EQ(desk.run(words("log a.ratoon --search")).exit, 2);
}

TEST(Documents, RefuseWhatIsNone)
{
    Desk desk;
    desk.put(QStringLiteral("in.png"), noise({30, 20}));
    EXPECT_EQ(desk.run(words("log in.png")).exit, 3);
    EXPECT_EQ(desk.run(words("log missing.ratoon")).exit, 3);
    EXPECT_EQ(desk.run(words("new in.png")).exit, 2);
    EXPECT_EQ(desk.run(words("new in.png --document nowhere/a.ratoon")).exit, 11);
}

TEST(Models, AreListedWithWhatTheyAccept)
{
    const Desk desk;
    const Ending run = desk.run(words("models --provider gemini --json"));
    ASSERT_EQ(run.exit, 0);
    bool found = false;
    const Json listed = run.json();
    for (const Json& model : listed.at("models")) {
        if (model.at("id") != "gemini-nano-banana-2.1") continue;
        found = true;
        EXPECT_EQ(model.at("default"), true);
        EXPECT_EQ(model.at("max_images"), 14);
    }
    EXPECT_TRUE(found);
    EXPECT_EQ(desk.run(words("models --provider nobody")).exit, 2);
}

TEST(Providers, SayWhetherTheyAreConfiguredAndNeverTheKey)
{
    Desk desk;
    const auto isConfigured = [&] {
        const Json listed = desk.run(words("providers --json")).json();
        for (const Json& provider : listed.at("providers")) {
            if (provider.at("id") == "gemini") return provider.at("configured").get<bool>();
        }
        return false;
    };
    EXPECT_FALSE(isConfigured());
    desk.set(QStringLiteral("GEMINI_API_KEY"), QStringLiteral("CANARY"));
    EXPECT_TRUE(isConfigured());
    EXPECT_FALSE(desk.run(words("providers --json")).out.contains("CANARY"));
}
