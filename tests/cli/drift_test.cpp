// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

TEST(Drift, IsNoneOutsideTheMasksOfAChainOfEdits)
{
    Desk desk;
    desk.put(QStringLiteral("in.png"), photo({300, 200}));
    ASSERT_EQ(
        desk.run(words("edit in.png --prompt sepia --region 10,10,90,90 --document a.ratoon")).exit,
        0);
    ASSERT_EQ(desk.run(words("edit a.ratoon --prompt darker --region 50,50,90,90")).exit, 0);
    const Ending run = desk.run(words("drift a.ratoon --json"));
    ASSERT_EQ(run.exit, 0) << run.err.toStdString();
    const Json versions = run.json().at("versions");
    ASSERT_EQ(versions.size(), 3U);
    EXPECT_EQ(versions.at(0).at("protected_pixels"), 300 * 200);
    EXPECT_EQ(versions.at(1).at("protected_pixels"), 300 * 200 - 90 * 90);
    EXPECT_EQ(versions.at(2).at("protected_pixels"), 300 * 200 - 2 * 90 * 90 + 50 * 50);
    for (const Json& version : versions) {
        EXPECT_TRUE(version.at("psnr_db").is_null());
        EXPECT_EQ(version.at("delta_e_mean"), 0.0);
        EXPECT_EQ(version.at("delta_e_p95"), 0.0);
        EXPECT_EQ(version.at("ssim"), 1.0);
        EXPECT_EQ(version.at("model_depth_max"), 0);
    }
    const Json tail = desk.run(words("drift a.ratoon --path root..root --json")).json();
    EXPECT_EQ(tail.at("versions").size(), 1U);
    EXPECT_EQ(desk.run(words("drift a.ratoon --path head..root")).exit, 2);
    EXPECT_EQ(desk.run(words("drift a.ratoon --path x")).exit, 2);
    EXPECT_EQ(desk.run(words("drift in.png")).exit, 3);
    EXPECT_EQ(desk.leftovers(), 0);
}
