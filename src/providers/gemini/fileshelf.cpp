// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/fileshelf.h"

#include "base/hash.h"
#include "providers/provider.h"

namespace ratoon {

namespace {

constexpr qint64 spareSeconds = 3600;
constexpr int daysKept = 2;  // https://ai.google.dev/gemini-api/docs/files

}  // namespace

std::optional<ShelvedFile> FileShelf::find(const QByteArray& owner, const QByteArray& picture) const
{
    const std::shared_ptr<const Files> files = m_files.load();
    const auto found = files->find({owner, picture});
    const bool isThere =
        found != files->end() && found->second.until > m_clock().addSecs(spareSeconds);
    return isThere ? std::optional(found->second) : std::nullopt;
}

void FileShelf::keep(const QByteArray& owner, const QByteArray& picture, ShelvedFile file)
{
    if (!file.until.isValid()) file.until = m_clock().addDays(daysKept);
    std::shared_ptr<const Files> before = m_files.load();
    std::shared_ptr<const Files> after;
    do {
        Files files = *before;
        files.insert_or_assign({owner, picture}, file);
        after = std::make_shared<const Files>(std::move(files));
    } while (!m_files.compare_exchange_weak(before, after));
}

std::vector<ShelvedFile> FileShelf::taken(const QByteArray& owner)
{
    std::shared_ptr<const Files> before = m_files.load();
    std::shared_ptr<const Files> after;
    std::vector<ShelvedFile> result;
    do {
        result.clear();
        Files files;
        for (const auto& [key, file] : *before) {
            if (key.first == owner)
                result.push_back(file);
            else
                files.emplace(key, file);
        }
        after = std::make_shared<const Files>(std::move(files));
    } while (!m_files.compare_exchange_weak(before, after));
    return result;
}

QByteArray ownerOf(const Endpoint& endpoint)
{
    return contentHash(endpoint.baseUrl.toEncoded() + '\0' + endpoint.key.reveal());
}

}  // namespace ratoon
