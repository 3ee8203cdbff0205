// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "storage/project.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace ratoon::test {

/// A folder of its own for a test: the state folder, and a place for documents.
class Desk {
public:
    QString state() const { return m_folder.filePath(QStringLiteral("state")); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// A version that follows `parent` (null: a root).
Version versionAfter(VersionId parent, const QString& label = QStringLiteral("Step"));

/// One layer of noise, another for each seed.
Canvas smallCanvas(quint32 seed = 1, QSize size = {200, 150});

/// A document of one version.
std::unique_ptr<Project> newProject(const Desk& desk, const Version& root, const Canvas& canvas);

/// The value of a Result; the test fails, with its error, if there is none.
template <typename T>
T valueOf(Result<T> result)
{
    if (!result) {
        ADD_FAILURE() << result.error().english().toStdString();
        std::abort();
    }
    return std::move(*result);
}

/// EXPECT_TRUE(succeeded(project.setHead(…))): says why not.
template <typename T>
testing::AssertionResult succeeded(const Result<T>& result)
{
    if (result) return testing::AssertionSuccess();
    return testing::AssertionFailure() << result.error().english().toStdString();
}

/// The error's code; Cancelled stands for "none".
template <typename T>
ErrorCode codeOf(const Result<T>& result)
{
    return result ? ErrorCode::Cancelled : result.error().code;
}

/// Every value and every pixel.
testing::AssertionResult isEqual(const Canvas& a, const Canvas& b);

/// No problems, or a list of them.
testing::AssertionResult isSound(const Result<VerifyReport>& report);

QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

}  // namespace ratoon::test
