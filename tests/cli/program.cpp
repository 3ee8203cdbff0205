// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "image/codec.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

namespace ratoon::test {

namespace {

constexpr int patience = 60'000;  // ms

Ending endingOf(QProcess& process)
{
    EXPECT_TRUE(process.waitForFinished(patience));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

Json Ending::json() const
{
    return parseJson(out).value_or(Json());
}

Desk::Desk() : m_environment(QProcessEnvironment::systemEnvironment())
{
    // Google's own tools keep credentials there.
    m_environment.insert(QStringLiteral("CLOUDSDK_CONFIG"), m_home.path());
    for (const char* variable : {"CONFIG", "DATA", "STATE", "CACHE"}) {
        m_environment.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(variable)),
                             m_home.filePath(QString::fromLatin1(variable).toLower()));
    }
    for (const char* variable : {"GEMINI_API_KEY",
                                 "GOOGLE_API_KEY",
                                 "GOOGLE_GEMINI_BASE_URL",
                                 "GOOGLE_APPLICATION_CREDENTIALS",
                                 "GOOGLE_CLOUD_PROJECT",
                                 "GOOGLE_CLOUD_LOCATION",
                                 "GOOGLE_VERTEX_BASE_URL",
                                 "OPENAI_API_KEY",
                                 "OPENAI_BASE_URL",
                                 "OPENROUTER_API_KEY",
                                 "COMETAPI_KEY",
                                 "DISPLAY"}) {
        m_environment.remove(QLatin1String(variable));
    }
}

std::unique_ptr<QProcess> Desk::start(const QString& program, const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    process->start(program, arguments);
    EXPECT_TRUE(process->waitForStarted(patience));
    return process;
}

std::unique_ptr<QProcess> Desk::started(const QStringList& arguments) const
{
    return start(QStringLiteral(RATOON_CLI), arguments);
}

Ending Desk::run(const QStringList& arguments) const
{
    return endingOf(*started(arguments));
}

Ending Desk::runShell(const char* script) const
{
    return endingOf(
        *start(QStringLiteral("/bin/sh"),
               {QStringLiteral("-c"), QString::fromUtf8(script), QStringLiteral(RATOON_CLI)}));
}

QString Desk::put(const QString& name, const Image& picture) const
{
    const auto bytes = encoded(picture, {.format = formatForFileName(name).value(), .quality = 95});
    QFile file(path(name));
    EXPECT_TRUE(bytes && file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
    return file.fileName();
}

Image Desk::read(const QString& name) const
{
    const auto picture = decoded(bytes(name));
    EXPECT_TRUE(picture) << name.toStdString();
    return picture ? picture->image : Image();
}

QByteArray Desk::bytes(const QString& name) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

QStringList Desk::files() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

int Desk::leftovers() const
{
    int count = 0;
    QDirIterator files(m_home.path(),
                       {QStringLiteral("document.ratoon")},
                       QDir::Files,
                       QDirIterator::Subdirectories);
    for (; files.hasNext(); files.next()) ++count;
    return count;
}

FakeProvider::FakeProvider(const QStringList& arguments)
{
    m_process.start(QStringLiteral(RATOON_FAKE_PROVIDER),
                    QStringList{QStringLiteral("--port"), QStringLiteral("0")} + arguments);
    QByteArray line;
    while (!line.contains('\n') && m_process.waitForReadyRead(patience))
        line += m_process.readAllStandardOutput();
    m_address = QString::fromLatin1(line)
                    .section(QStringLiteral("listening on "), 1)
                    .section(QLatin1Char('\n'), 0, 0)
                    .trimmed();
    EXPECT_FALSE(m_address.isEmpty());
}

FakeProvider::~FakeProvider()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

}  // namespace ratoon::test
