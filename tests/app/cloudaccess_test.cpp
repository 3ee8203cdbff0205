// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cloudaccess.h"
#include "app/services.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

/// The environment of Google's own tools, without anything of the user's.
class CloudAccess : public testing::Test {
protected:
    CloudAccess()
    {
        clear();
        qputenv("CLOUDSDK_CONFIG", m_folder.path().toUtf8());
    }
    ~CloudAccess() override
    {
        clear();
        qunsetenv("CLOUDSDK_CONFIG");
    }

    static void clear()
    {
        for (const char* variable : {"GOOGLE_APPLICATION_CREDENTIALS",
                                     "GOOGLE_API_KEY",
                                     "GOOGLE_CLOUD_PROJECT",
                                     "GOOGLE_CLOUD_LOCATION",
                                     "GOOGLE_VERTEX_BASE_URL"})
            qunsetenv(variable);
    }

    QByteArray put(const char* name, const QByteArray& text) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName().toUtf8();
    }

    static Result<Endpoint> endpoint()
    {
        static const Catalogue catalogue = Catalogue::builtIn();
        return endpointFromEnvironment(catalogue.find(QStringLiteral("vertex"))->info());
    }

    QTemporaryDir m_folder;
};

}  // namespace

TEST_F(CloudAccess, NeedsCredentialsOrAKey)
{
    ASSERT_FALSE(endpoint());
    EXPECT_EQ(endpoint().error().code, ErrorCode::Denied);
    qputenv("GOOGLE_API_KEY", "CANARY");
    ASSERT_TRUE(endpoint());
    EXPECT_EQ(endpoint()->key.reveal(), QByteArray("CANARY"));
    EXPECT_TRUE(endpoint()->project.isEmpty());
    EXPECT_EQ(endpoint()->baseUrl, QUrl(QStringLiteral("https://aiplatform.googleapis.com")));
}

TEST_F(CloudAccess, WhereItIsReachedIsKnownWithoutCredentials)
{
    // Whoever is asked for consent must be told the host, wherever the key or the token will come from.
    static const Catalogue catalogue = Catalogue::builtIn();
    const ProviderInfo& vertex = catalogue.find(QStringLiteral("vertex"))->info();
    EXPECT_EQ(baseUrlOf(vertex).host(), QStringLiteral("aiplatform.googleapis.com"));
    qputenv("GOOGLE_CLOUD_LOCATION", "europe-west4");
    EXPECT_EQ(baseUrlOf(vertex).host(), QStringLiteral("europe-west4-aiplatform.googleapis.com"));
    qputenv("GOOGLE_CLOUD_LOCATION", "no place");
    EXPECT_EQ(baseUrlOf(vertex).host(), QStringLiteral("aiplatform.googleapis.com"));
    qputenv("GOOGLE_VERTEX_BASE_URL", "https://gateway.example.com");
    EXPECT_EQ(baseUrlOf(vertex).host(), QStringLiteral("gateway.example.com"));
}

TEST_F(CloudAccess, TakesTheFileThatIsNamedAndTheProjectInIt)
{
    qputenv("GOOGLE_API_KEY", "CANARY");
    qputenv("GOOGLE_APPLICATION_CREDENTIALS", put("a.json", R"({"project_id":"in-file"})"));
    qputenv("GOOGLE_CLOUD_LOCATION", "europe-west4");
    ASSERT_TRUE(endpoint());
    EXPECT_TRUE(endpoint()->key.isEmpty());
    EXPECT_EQ(endpoint()->project, QStringLiteral("in-file"));
    EXPECT_EQ(endpoint()->baseUrl.host(), QStringLiteral("europe-west4-aiplatform.googleapis.com"));
    qputenv("GOOGLE_CLOUD_PROJECT", "in-environment");
    qputenv("GOOGLE_VERTEX_BASE_URL", "http://127.0.0.1:8080");
    EXPECT_EQ(endpoint()->project, QStringLiteral("in-environment"));
    EXPECT_EQ(endpoint()->baseUrl.port(), 8080);
    qputenv("GOOGLE_APPLICATION_CREDENTIALS", "/nowhere/CANARY.json");
    EXPECT_EQ(endpoint().error().code, ErrorCode::Denied);
    EXPECT_FALSE(endpoint().error().english().contains(u"CANARY"));
}

TEST_F(CloudAccess, FindsWhatGooglesToolsKeep)
{
    put("application_default_credentials.json", R"({"quota_project_id":"kept"})");
    ASSERT_TRUE(endpoint());
    EXPECT_EQ(endpoint()->project, QStringLiteral("kept"));
    put("application_default_credentials.json", R"({"type":"authorized_user"})");
    EXPECT_EQ(endpoint().error().code, ErrorCode::Denied);
}

TEST_F(CloudAccess, KnowsWhereAPlaceIs)
{
    EXPECT_EQ(vertexUrl(QStringLiteral("eu")).host(),
              QStringLiteral("aiplatform.eu.rep.googleapis.com"));
    qputenv("GOOGLE_API_KEY", "k");
    for (const char* bad : {"evil.example/", "a.b", "A", "x@y"}) {
        qputenv("GOOGLE_CLOUD_LOCATION", bad);
        EXPECT_EQ(endpoint().error().code, ErrorCode::Usage) << bad;
    }
}
