// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/plan.h"
#include "image/codec.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

ModelInfo tableOfOne()
{
    return {.provider = QStringLiteral("test"),
            .id = QStringLiteral("m"),
            .name = QStringLiteral("M"),
            .outputs = {{QStringLiteral("3:2"), QStringLiteral("1K"), {264, 176}}},
            .defaultTier = QStringLiteral("1K"),
            .takesTier = true,
            .maxImages = 2};
}

EditIntent intent(const QString& prompt = QStringLiteral("a red door"))
{
    return {.prompt = prompt, .provider = QStringLiteral("test")};
}

ErrorCode refusal(const EditIntent& asked)
{
    const auto plan = planned(photo({300, 200}), asked, tableOfOne());
    return plan ? ErrorCode::Cancelled : plan.error().code;
}

}  // namespace

TEST(Plan, SendsPlainOpaqueEightBitPixels)
{
    const auto plan =
        planned(noise({300, 200}, Depth::Sixteen).withIcc({}), intent(), tableOfOne());
    ASSERT_TRUE(plan);
    ASSERT_TRUE(plan->request.upload);
    EXPECT_EQ(plan->request.upload->mime, "image/png");
    const auto sent = decoded(plan->request.upload->bytes);
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->image.size(), plan->sent);
    EXPECT_EQ(sent->image.depth(), Depth::Eight);
    EXPECT_TRUE(sent->image.isOpaque());
    for (const char* chunk : {"iCCP", "tEXt", "iTXt", "zTXt", "eXIf"}) {
        EXPECT_FALSE(plan->request.upload->bytes.contains(chunk)) << chunk;
    }
}

TEST(Plan, AllowsNothingOutsideTheSelection)
{
    EditIntent asked = intent();
    asked.where = Mask::rectangle({300, 200}, {100, 60, 80, 50});
    const auto plan = planned(photo({300, 200}), asked, tableOfOne());
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->allowed.size(), plan->crop.size());
    const QRect selected = QRect(100, 60, 80, 50).translated(-plan->crop.topLeft());
    EXPECT_TRUE(selected.contains(plan->allowed.bounds()));
    EXPECT_EQ(plan->allowed.at(selected.center()), 255);
    EXPECT_GT(plan->feather, 0);
}

TEST(Plan, TellsARemoteModelInWordsWhereToChange)
{
    EditIntent asked = intent();
    EXPECT_EQ(planned(photo({300, 200}), asked, tableOfOne())->request.prompt, asked.prompt);
    asked.where = Mask::rectangle({300, 200}, {100, 60, 80, 50});
    const auto plan = planned(photo({300, 200}), asked, tableOfOne());
    EXPECT_TRUE(plan->request.prompt.startsWith(asked.prompt));
    EXPECT_TRUE(plan->request.prompt.contains(u"%"));
}

TEST(Plan, GivesALocalModelTheMaskAndTheFullDepth)
{
    ModelInfo local{.id = QStringLiteral("o"), .isLocal = true};
    EditIntent asked = intent();
    asked.where = Mask::rectangle({300, 200}, {100, 60, 80, 50});
    const auto plan = planned(noise({300, 200}, Depth::Sixteen), asked, local);
    ASSERT_TRUE(plan);
    EXPECT_FALSE(plan->request.upload);
    EXPECT_EQ(plan->request.source.depth(), Depth::Sixteen);
    EXPECT_EQ(plan->request.mask.size(), plan->request.source.size());
}

TEST(Plan, RefusesWhatMakesNoSenseBeforeAnythingIsPaidFor)
{
    EXPECT_EQ(refusal(intent(QStringLiteral("  \n"))), ErrorCode::Usage);
    EditIntent asked = intent();
    asked.where = Mask::filled({300, 200}, 0);
    EXPECT_EQ(refusal(asked), ErrorCode::Usage);
    asked.where = Mask::filled({299, 200}, 255);
    EXPECT_EQ(refusal(asked), ErrorCode::Usage);
    asked = intent();
    asked.ratio = QStringLiteral("5:1");
    EXPECT_EQ(refusal(asked), ErrorCode::Usage);
    asked = intent();
    asked.tier = QStringLiteral("8K");
    EXPECT_EQ(refusal(asked), ErrorCode::Usage);
    asked = intent();
    asked.references.resize(2);
    EXPECT_EQ(refusal(asked), ErrorCode::Usage);
}

TEST(Plan, FeathersByTheSizeOfTheSelection)
{
    EXPECT_DOUBLE_EQ(automaticFeather(Mask::rectangle({900, 900}, {0, 0, 20, 500})), 4.0);
    EXPECT_DOUBLE_EQ(automaticFeather(Mask::rectangle({900, 900}, {0, 0, 200, 500})), 20.0);
    EXPECT_DOUBLE_EQ(automaticFeather(Mask::rectangle({900, 900}, {0, 0, 800, 900})), 64.0);
}
