// SPDX-License-Identifier: GPL-3.0-or-later
#include "otherprograms.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace ratoon::test {

namespace {

constexpr int patience = 120'000;  ///< Milliseconds: a first start takes long.

}  // namespace

bool isInstalled(const char* program)
{
    return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty();
}

QByteArray outputOf(const QString& folder, const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), folder);
    for (const char* variable :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(variable));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    const bool isDone = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return isDone ? process.readAllStandardOutput() + '\n' : QByteArray();
}

bool convertedByGimp(const QString& folder, const QString& from, const QString& to)
{
    const QString script =
        QStringLiteral(
            "(let* ((image (car (gimp-file-load RUN-NONINTERACTIVE \"%1\" \"%1\")))"
            " (layer (car (gimp-image-merge-visible-layers image CLIP-TO-IMAGE))))"
            " (file-png-save RUN-NONINTERACTIVE image layer \"%2\" \"%2\" 0 9 0 0 0 0 0))")
            .arg(from, to);
    outputOf(folder,
             QStringLiteral("gimp"),
             {QStringLiteral("-n"),
              QStringLiteral("-i"),
              QStringLiteral("-d"),
              QStringLiteral("-f"),
              QStringLiteral("-s"),
              QStringLiteral("-b"),
              script,
              QStringLiteral("-b"),
              QStringLiteral("(gimp-quit 0)")});
    return QFile::exists(QDir(folder).filePath(to));
}

bool convertedByKrita(const QString& folder, const QString& from, const QString& to)
{
    outputOf(folder,
             QStringLiteral("xvfb-run"),
             {QStringLiteral("-a"),
              QStringLiteral("krita"),
              from,
              QStringLiteral("--export"),
              QStringLiteral("--export-filename"),
              to});
    return QFile::exists(QDir(folder).filePath(to));
}

}  // namespace ratoon::test
