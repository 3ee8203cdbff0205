// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/colorprofiles.h"

#include <QColorSpace>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace ratoon;

namespace {

class Profiles : public testing::Test {
protected:
    QString put(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

    QTemporaryDir m_folder;
};

QByteArray ownProfile()
{
    QColorSpace space(QColorSpace::Primaries::DciP3D65, QColorSpace::TransferFunction::Linear);
    space.setDescription(QStringLiteral("Linear P3"));
    return space.iccProfile();
}

}  // namespace

TEST_F(Profiles, AreThoseOfTheProgramAndThoseOfTheComputerEachOnce)
{
    put(QStringLiteral("a/own.icc"), ownProfile());
    put(QStringLiteral("b/again.icm"), ownProfile());
    put(QStringLiteral("a/p3.icc"), QColorSpace(QColorSpace::DisplayP3).iccProfile());
    put(QStringLiteral("a/broken.icc"), "no profile");
    put(QStringLiteral("a/readme.txt"), ownProfile());
    const auto profiles = knownProfiles({m_folder.path(), QStringLiteral("/no/such/folder")});
    ASSERT_EQ(profiles.size(), 5U);
    EXPECT_TRUE(profiles.front().icc.isEmpty());
    EXPECT_EQ(profiles.back().icc, ownProfile());
    EXPECT_FALSE(profiles.back().name.isEmpty());
    for (const KnownProfile& profile : profiles) EXPECT_EQ(profile.kind, ProfileKind::Rgb);
}

TEST_F(Profiles, ThatAreNoneAreRefusedByTheirName)
{
    const auto broken = profileIn(put(QStringLiteral("broken.icc"), "no profile"));
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, ErrorCode::Unsupported);
    EXPECT_TRUE(broken.error().english().contains(u"broken.icc"));
    EXPECT_FALSE(profileIn(put(QStringLiteral("empty.icc"), {})));
    EXPECT_EQ(profileIn(m_folder.filePath(QStringLiteral("none.icc"))).error().code,
              ErrorCode::NotFound);
}
