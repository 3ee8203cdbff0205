// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/address.h"

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

bool isAllowed(const char* address)
{
    const auto result = net::checkAddress(QUrl(QString::fromLatin1(address)));
    EXPECT_TRUE(result || result.error().code == ErrorCode::Usage);
    return result.has_value();
}

}  // namespace

TEST(Address, HttpsIsAllowedAnywhere)
{
    EXPECT_TRUE(isAllowed("https://example.com/v1beta"));
    EXPECT_TRUE(isAllowed("https://[2001:db8::1]:8443"));
}

TEST(Address, PlainHttpIsForThisMachineOnly)
{
    EXPECT_TRUE(isAllowed("http://127.0.0.1:8080"));
    EXPECT_TRUE(isAllowed("http://127.3.4.5"));
    EXPECT_TRUE(isAllowed("http://[::1]:8080"));
    EXPECT_TRUE(isAllowed("http://LOCALHOST:8080"));
    EXPECT_FALSE(isAllowed("http://example.com"));
    EXPECT_FALSE(isAllowed("http://192.168.1.2"));
    EXPECT_FALSE(isAllowed("http://localhost.example.com"));
    EXPECT_FALSE(isAllowed("http://127.0.0.1.example.com"));
    EXPECT_FALSE(isAllowed("http://[::2]"));
}

TEST(Address, OtherSchemesAndNonsenseAreRefused)
{
    EXPECT_FALSE(isAllowed(""));
    EXPECT_FALSE(isAllowed("example.com"));
    EXPECT_FALSE(isAllowed("https://"));
    EXPECT_FALSE(isAllowed("file:///etc/hostname"));
    EXPECT_FALSE(isAllowed("ftp://127.0.0.1/"));
    EXPECT_FALSE(isAllowed("data:text/plain,a"));
}

TEST(Address, CredentialsInTheAddressAreRefusedAndNotRepeated)
{
    const auto result = net::checkAddress(QUrl(QStringLiteral("https://me:hush@example.com")));
    ASSERT_FALSE(result);
    EXPECT_FALSE(result.error().english().contains(u"hush"));
    EXPECT_FALSE(isAllowed("http://me@127.0.0.1"));
}
