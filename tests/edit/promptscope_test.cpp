// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/promptscope.h"

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

std::optional<Scope> scopeOf(const char* prompt)
{
    return scopeOfPrompt(QString::fromUtf8(prompt));
}

}  // namespace

TEST(PromptScope, WordsOfLightColorAndSeasonMeanTheToneAllOver)
{
    for (const char* prompt : {"Relight the scene, late golden hour",
                               "make it warmer",
                               "Colorize this photo.",
                               "black and white",
                               "turn it into autumn",
                               "a bit more contrast and less saturation",
                               "gør billedet varmere",
                               "Farvelæg billedet",
                               "lav det om til vinter",
                               "blødt aftenlys over det hele"}) {
        EXPECT_EQ(scopeOf(prompt), Scope::GlobalTone) << prompt;
    }
}

TEST(PromptScope, AWishForAnotherKindOfPictureMeansANewOne)
{
    for (const char* prompt : {"turn it into a loose watercolor painting",
                               "Make the photo look like a comic",
                               "a new picture of the same valley",
                               "show the scene from another angle",
                               "in the style of an old travel poster",
                               "lav billedet om til en akvarel",
                               "et nyt billede af huset"}) {
        EXPECT_EQ(scopeOf(prompt), Scope::NewPicture) << prompt;
    }
}

TEST(PromptScope, WhatNamesAThingIsAboutThatThing)
{
    for (const char* prompt : {"make the door warmer",
                               "a darker sky",
                               "turn the car into a drawing",
                               "replace the poster with a watercolor painting",
                               "warm evening light on the rock face; keep the snow",
                               "gør himlen mørkere",
                               "remove the hiker",
                               "make it nicer",
                               "",
                               "?!"}) {
        EXPECT_EQ(scopeOf(prompt), std::nullopt) << prompt;
    }
}
