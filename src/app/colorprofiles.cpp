// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/colorprofiles.h"

#include "app/files.h"
#include "base/plaintext.h"

#include <QColorSpace>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace ratoon {

namespace {

constexpr int mostFiles = 500;
constexpr qint64 mostBytes = 4LL * 1024 * 1024;

std::vector<KnownProfile> builtIn()
{
    std::vector<KnownProfile> profiles{{.name = QStringLiteral("sRGB"), .icc = {}}};
    for (const auto space :
         {QColorSpace::DisplayP3, QColorSpace::AdobeRgb, QColorSpace::ProPhotoRgb}) {
        const QByteArray icc = QColorSpace(space).iccProfile();
        profiles.push_back({.name = profileName(icc), .icc = icc});
    }
    return profiles;
}

bool isAmong(const std::vector<KnownProfile>& profiles, const KnownProfile& one)
{
    return std::ranges::any_of(profiles, [&](const KnownProfile& other) {
        return other.icc == one.icc || (other.name == one.name && other.kind == one.kind);
    });
}

}  // namespace

QStringList profileFolders()
{
    QStringList folders = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
                                                    QStringLiteral("color/icc"),
                                                    QStandardPaths::LocateDirectory);
    folders += QDir::home().filePath(QStringLiteral(".color/icc"));
    folders += QStringLiteral("/var/lib/colord/icc");
    return folders;
}

std::vector<KnownProfile> knownProfiles(const QStringList& folders, const Cancel& cancel)
{
    std::vector<KnownProfile> profiles = builtIn();
    const auto ours = static_cast<std::ptrdiff_t>(profiles.size());
    int files = 0;
    for (const QString& folder : folders) {
        QDirIterator it(folder,
                        {QStringLiteral("*.icc"), QStringLiteral("*.icm")},
                        QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext() && ++files <= mostFiles && !cancel.requested()) {
            auto profile = profileIn(it.next());
            if (profile && !isAmong(profiles, *profile)) profiles.push_back(std::move(*profile));
        }
    }
    std::sort(profiles.begin() + ours, profiles.end(), [](const auto& one, const auto& other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return profiles;
}

Result<KnownProfile> profileIn(const QString& file)
{
    TRY(icc, fileBytes(file, mostBytes));
    const auto kind = profileKind(icc);
    if (icc.isEmpty() || !kind) {
        return failure(
            ErrorCode::Unsupported,
            {QT_TRANSLATE_NOOP("Sentence", "%1 is no color profile that can be used."),
             {plainLine(QFileInfo(file).fileName(), 200)}},
            {QT_TRANSLATE_NOOP("Sentence", "Choose an ICC profile for RGB, grey or CMYK.")});
    }
    QString name = profileName(icc);
    if (name.isEmpty()) name = plainLine(QFileInfo(file).completeBaseName(), 120);
    return KnownProfile{.name = name, .icc = icc, .kind = *kind};
}

}  // namespace ratoon
