// SPDX-License-Identifier: GPL-3.0-or-later
//
// fuzz_seeds FOLDER: what each target starts from, in a folder of its name.
#include "fuzztarget.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: fuzz_seeds FOLDER\n", stderr);
        return 2;
    }
    for (const ratoon::test::FuzzTarget& target : ratoon::test::fuzzTargets()) {
        const QDir folder(
            QDir(QString::fromLocal8Bit(argv[1])).filePath(QLatin1String(target.name)));
        if (!folder.mkpath(QStringLiteral("."))) return 1;
        int number = 0;
        for (const QByteArray& seed : target.seeds()) {
            QFile file(folder.filePath(QStringLiteral("seed-%1").arg(++number)));
            if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size()) return 1;
        }
    }
    return 0;
}
