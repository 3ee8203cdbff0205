// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/scriptedclient.h"
#include "ui/docks/modelpanel.h"
#include "ui/docks/promptdock.h"
#include "ui/docks/promptwords.h"
#include "ui/widgets/chip.h"

#include <QComboBox>

using namespace ratoon;
using namespace ratoon::test;

namespace {

/// The prompt dock, and what it offers for each model.
class ModelChoiceTest : public Program {
protected:
    ModelChoiceTest() { qputenv("GEMINI_API_KEY", "key"); }
    ~ModelChoiceTest() override { qunsetenv("GEMINI_API_KEY"); }

    void choose(const char* provider, const char* model = "")
    {
        window().promptDock().findChild<ModelPanel*>()->choose(QString::fromLatin1(provider),
                                                               QString::fromLatin1(model));
    }
};

}  // namespace

TEST_F(ModelChoiceTest, AConversationIsOfferedWhereTheModelCanBeToldOfIt)
{
    openPicture();
    window().show();
    auto& conversation = widget<Chip>("conversation");
    EXPECT_FALSE(conversation.isVisibleTo(&window().promptDock()));
    choose("gemini");
    EXPECT_TRUE(conversation.isVisibleTo(&window().promptDock()));
    EXPECT_FALSE(conversation.isChecked());
    EXPECT_FALSE(conversation.toolTip().isEmpty());
    choose("openai");
    EXPECT_FALSE(conversation.isVisibleTo(&window().promptDock()));
}

TEST_F(ModelChoiceTest, WhatAModelDoesNotHonorIsSaidWithItsReason)
{
    openPicture();
    window().show();
    const auto& tiers = widget<QComboBox>("tier");
    choose("gemini", "gemini-nano-banana-2.1");
    EXPECT_TRUE(tiers.isEnabled());
    choose("gemini", "gemini-3.1-flash-lite-image");
    EXPECT_FALSE(tiers.isEnabled());
    EXPECT_TRUE(tiers.toolTip().contains(QStringLiteral("one size only")));
    choose("offline");
    EXPECT_FALSE(tiers.isVisibleTo(&window().promptDock()));
}

TEST_F(ModelChoiceTest, TheHostIsWhereTheKeyWillBeSent)
{
    qunsetenv("GEMINI_API_KEY");
    qputenv("GOOGLE_GEMINI_BASE_URL", "https://gateway.example.com/gemini");
    // Whether or not the environment has a key: it may be in the keychain.
    EXPECT_EQ(hostOf(services().catalogue.find(QStringLiteral("gemini"))->info()),
              QStringLiteral("gateway.example.com"));
    qunsetenv("GOOGLE_GEMINI_BASE_URL");
    qputenv("GOOGLE_CLOUD_LOCATION", "europe-west4");
    EXPECT_EQ(hostOf(services().catalogue.find(QStringLiteral("vertex"))->info()),
              QStringLiteral("europe-west4-aiplatform.googleapis.com"));
    qunsetenv("GOOGLE_CLOUD_LOCATION");
}
