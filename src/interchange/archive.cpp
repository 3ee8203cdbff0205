// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/archive.h"

#include <QCoreApplication>

#include <zip.h>

#include <utility>
#include <vector>

namespace ratoon {

namespace {

struct DiscardZip {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
struct CloseEntry {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Zip = std::unique_ptr<zip_t, DiscardZip>;
using ZipEntry = std::unique_ptr<zip_file_t, CloseEntry>;
using ZipSource = std::unique_ptr<zip_source_t, FreeSource>;

ZipSource sourceOf(const QByteArray& bytes)
{
    return ZipSource(zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr));
}

// The archive takes its own hold of the source.
Zip zipOn(zip_source_t* source, int flags)
{
    if (source == nullptr) return {};
    zip_source_keep(source);
    Zip zip(zip_open_from_source(source, flags, nullptr));
    if (!zip) zip_source_free(source);
    return zip;
}

}  // namespace

struct ArchiveReader::Handle {
    QByteArray bytes;
    ZipSource source;
    Zip zip;
};

Result<ArchiveReader> ArchiveReader::opened(const QByteArray& bytes)
{
    auto handle = std::make_unique<Handle>();
    handle->bytes = bytes;
    handle->source = sourceOf(handle->bytes);
    handle->zip = zipOn(handle->source.get(), ZIP_RDONLY);
    if (!handle->zip || bytes.isEmpty()) {
        return failure(ErrorCode::Malformed,
                       {QT_TRANSLATE_NOOP("Sentence", "The file is damaged or cut short.")},
                       {QT_TRANSLATE_NOOP("Sentence", "Try another copy of it.")});
    }
    return ArchiveReader(std::move(handle));
}

ArchiveReader::ArchiveReader(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}
ArchiveReader::~ArchiveReader() = default;
ArchiveReader::ArchiveReader(ArchiveReader&& other) noexcept = default;
ArchiveReader& ArchiveReader::operator=(ArchiveReader&& other) noexcept = default;

std::optional<QByteArray> ArchiveReader::entry(const QByteArray& name, qsizetype most) const
{
    zip_t* const zip = m_handle->zip.get();
    zip_stat_t facts = {};
    if (zip_stat(zip, name.constData(), ZIP_FL_ENC_UTF_8, &facts) != 0) return std::nullopt;
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_INDEX | ZIP_STAT_ENCRYPTION_METHOD;
    if ((facts.valid & needed) != needed || facts.encryption_method != ZIP_EM_NONE)
        return std::nullopt;
    if (facts.size > static_cast<zip_uint64_t>(most)) return std::nullopt;
    const ZipEntry file(zip_fopen_index(zip, facts.index, 0));
    if (!file) return std::nullopt;

    // What is said of its size may be a lie: no more is asked for, and it must be neither less nor more.
    QByteArray content(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    char more = 0;
    const bool isWhole = zip_fread(file.get(), content.data(), facts.size) == content.size() &&
                         zip_fread(file.get(), &more, 1) == 0;
    return isWhole ? std::optional(std::move(content)) : std::nullopt;
}

struct ArchiveWriter::Handle {
    std::vector<QByteArray> contents;  ///< Read when the archive is closed.
    ZipSource target;
    Zip zip;
    bool isComplete = true;
};

ArchiveWriter::ArchiveWriter() : m_handle(std::make_unique<Handle>())
{
    m_handle->target = ZipSource(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    m_handle->zip = zipOn(m_handle->target.get(), ZIP_TRUNCATE);
    m_handle->isComplete = m_handle->zip != nullptr;
}

ArchiveWriter::~ArchiveWriter() = default;

void ArchiveWriter::add(const QByteArray& name, const QByteArray& bytes, Packing packing)
{
    if (!m_handle->isComplete) return;
    zip_t* const zip = m_handle->zip.get();
    m_handle->contents.push_back(bytes);
    ZipSource source = sourceOf(m_handle->contents.back());
    const auto index = zip_file_add(zip, name.constData(), source.get(), ZIP_FL_ENC_UTF_8);
    m_handle->isComplete = index >= 0;
    if (index < 0) return;
    source.release();
    const int method = packing == Packing::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    m_handle->isComplete =
        zip_set_file_compression(zip, static_cast<zip_uint64_t>(index), method, 0) == 0;
}

std::optional<QByteArray> ArchiveWriter::finished() &&
{
    if (!m_handle->isComplete || zip_close(m_handle->zip.get()) != 0) return std::nullopt;
    m_handle->zip.release();
    zip_source_t* const target = m_handle->target.get();
    zip_stat_t facts = {};
    if (zip_source_stat(target, &facts) != 0 || zip_source_open(target) != 0) return std::nullopt;
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    const bool isWhole = zip_source_read(target, bytes.data(), facts.size) == bytes.size();
    zip_source_close(target);
    return isWhole ? std::optional(std::move(bytes)) : std::nullopt;
}

}  // namespace ratoon
