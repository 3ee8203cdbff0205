// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/metadata.h"

#include "base/plaintext.h"
#include "image/codec.h"
#include "image/extendedxmp.h"
#include "image/heif.h"
#include "image/librarylock.h"
#include "image/metadatarules.h"
#include "image/pngchunks.h"
#include "image/pngtexts.h"

#include <exiv2/exiv2.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <optional>
#include <utility>

namespace ratoon {

namespace {

constexpr auto sourceTypeKey = "Xmp.iptcExt.DigitalSourceType";
constexpr auto promptKey = "Xmp.iptcExt.AIPromptInformation";

// By these names our rules know them, whatever a file calls them.
constexpr std::array namespaces = {
    std::pair("http://ns.adobe.com/xmp/note/", "xmpNote"),
    std::pair("http://ns.adobe.com/hdr-gain-map/1.0/", "hdrgm"),
    std::pair("http://ns.google.com/photos/1.0/image/", "GImage"),
    std::pair("http://ns.google.com/photos/1.0/depthmap/", "GDepth"),
    std::pair("http://ns.google.com/photos/1.0/camera/", "GCamera"),
    std::pair("http://ns.google.com/photos/1.0/container/", "GContainer"),
    std::pair("http://ns.google.com/photos/dd/1.0/device/", "Device"),
};

// The library's XMP part keeps a table of names for all threads, and wants to be told how to guard it.
void prepareLibrary()
{
    [[maybe_unused]] static const bool prepared = [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        for (const auto& [address, prefix] : namespaces)
            Exiv2::XmpProperties::registerNs(address, prefix);
        return Exiv2::XmpParser::initialize(
            [](void*, bool locks) { locks ? takeLibraryLock() : releaseLibraryLock(); });
    }();
}

struct Facts {
    Exiv2::ExifData exif;
    Exiv2::XmpData xmp;
    Exiv2::IptcData iptc;
    std::string comment = {};  ///< Anything by anybody.
};

using ExifFile = std::unique_ptr<Exiv2::Image>;

// The library throws; nothing it throws gets out of here. Null if it does not know the format.
ExifFile openedFacts(const QByteArray& file)
{
    prepareLibrary();
    try {
        ExifFile image(Exiv2::ImageFactory::open(
                           reinterpret_cast<const Exiv2::byte*>(file.constData()), file.size())
                           .release());
        image->readMetadata();
        return image;
    } catch (const std::exception&) {
        return {};
    }
}

// Of HEIC and AVIF files the library finds no XMP.
Facts factsOf(const MetadataBlocks& blocks)
{
    prepareLibrary();
    Facts facts;
    const auto* exif = reinterpret_cast<const Exiv2::byte*>(blocks.exif.constData());
    if (!blocks.exif.isEmpty())
        Exiv2::ExifParser::decode(facts.exif, exif, static_cast<std::uint32_t>(blocks.exif.size()));
    if (!blocks.xmp.isEmpty()) Exiv2::XmpParser::decode(facts.xmp, blocks.xmp.toStdString());
    return facts;
}

// What is not said already.
void addMissing(const Exiv2::XmpData& from, Exiv2::XmpData& to)
{
    for (const Exiv2::Xmpdatum& fact : from)
        if (to.findKey(Exiv2::XmpKey(fact.key())) == to.end()) to.add(fact);
}

// For kinds of files that have no place for IPTC.
void sayIptcInXmp(const Exiv2::IptcData& iptc, Exiv2::XmpData& xmp)
{
    Exiv2::XmpData said;
    Exiv2::copyIptcToXmp(iptc, said);
    addMissing(said, xmp);
}

// UTF-8, whatever it was, and fit for XML.
std::string readable(const QByteArray& bytes)
{
    constexpr qsizetype longest = 20'000;
    QString text = QString::fromUtf8(bytes);
    if (text.contains(QChar::ReplacementCharacter)) text = QString::fromLatin1(bytes);
    return plainParagraphs(text, longest).toStdString();
}

void sayCommentInXmp(const std::string& comment, Exiv2::XmpData& xmp)
{
    Exiv2::XmpData said;
    if (!comment.empty()) said["Xmp.dc.description"] = comment;
    addMissing(said, xmp);
}

void addPngTexts(const QByteArray& png, Facts& facts)
{
    constexpr std::array names = {std::pair("Title", "Xmp.dc.title"),
                                  std::pair("Author", "Xmp.dc.creator"),
                                  std::pair("Copyright", "Xmp.dc.rights")};
    Exiv2::XmpData said;
    for (const PngText& found : pngTexts(png)) {
        // Some generators put their prompts there.
        if (found.keyword == "Comment" || found.keyword == "Description")
            facts.comment = readable(found.text);
        for (const auto& [keyword, key] : names)
            if (found.keyword == keyword) said[key] = readable(found.text);
    }
    addMissing(said, facts.xmp);
}

void addExtendedXmp(const QByteArray& jpeg, Facts& facts)
{
    const auto name = facts.xmp.findKey(Exiv2::XmpKey("Xmp.xmpNote.HasExtendedXMP"));
    if (name == facts.xmp.end()) return;
    const QByteArray packet = extendedXmp(jpeg, name->toString());
    Exiv2::XmpData more;
    if (!packet.isEmpty() && Exiv2::XmpParser::decode(more, packet.toStdString()) == 0)
        addMissing(more, facts.xmp);
}

// All that a file says; nothing if it cannot be read.
Facts factsIn(const QByteArray& file)
{
    try {
        const auto format = sniffedFormat(file);
        if (format == Format::Heic || format == Format::Avif)
            return factsOf(heifMetadata(file, *format));
        // The library would unpack whatever is packed in a PNG.
        const QByteArray read = format == Format::Png ? pngWithoutTheRest(file) : file;
        const ExifFile image = openedFacts(read);
        if (!image) return {};
        Facts facts{image->exifData(), image->xmpData(), image->iptcData()};
        if (format == Format::Jpeg)
            facts.comment = readable(QByteArray::fromStdString(image->comment()));
        if (format == Format::Jpeg) addExtendedXmp(file, facts);
        if (format == Format::Png) addPngTexts(file, facts);
        return facts;
    } catch (const std::exception&) {
        return {};
    }
}

template <typename Data, typename IsKept>
void keepOnly(Data& data, IsKept isKept)
{
    for (auto it = data.begin(); it != data.end();)
        it = isKept(it->key()) ? std::next(it) : data.erase(it);
}

// What of the original goes on.
Facts keptFacts(const QByteArray& original, MetadataChoice choice)
{
    if (choice == MetadataChoice::None) return {};
    Facts facts = factsIn(original);
    const bool isSafe = choice == MetadataChoice::Safe;
    keepOnly(facts.exif, [isSafe](const std::string& key) {
        return isStillTrueExif(key) && (!isSafe || isSafeExif(key));
    });
    keepOnly(facts.iptc, [isSafe](const std::string& key) { return !isSafe || isSafeIptc(key); });
    // Values of a structure follow their structure, so the list is copied rather than cut.
    Exiv2::XmpData xmp;
    for (const Exiv2::Xmpdatum& fact : facts.xmp)
        if (isStillTrueXmp(fact.key()) && (!isSafe || isSafeXmp(fact.key()))) xmp.add(fact);
    facts.xmp = xmp;
    if (isSafe) facts.comment.clear();
    return facts;
}

void describePicture(Exiv2::ExifData& exif, const MetadataWish& wish)
{
    if (exif.empty()) return;
    constexpr std::uint16_t upright = 1;
    constexpr std::uint16_t srgb = 1;
    constexpr std::uint16_t otherProfile = 0xffff;
    exif["Exif.Image.Orientation"] = upright;
    exif["Exif.Photo.PixelXDimension"] = static_cast<std::uint32_t>(wish.size.width());
    exif["Exif.Photo.PixelYDimension"] = static_cast<std::uint32_t>(wish.size.height());
    exif["Exif.Photo.ColorSpace"] = wish.isSrgb ? srgb : otherProfile;
}

// Of formats that have no other place for it, or beside what EXIF says already.
void describeResolution(Exiv2::ExifData& exif, bool isOnlyPlace, const MetadataWish& wish)
{
    if (!wish.resolution || (exif.empty() && !isOnlyPlace)) return;
    constexpr std::uint16_t inch = 2;
    exif["Exif.Image.XResolution"] = Exiv2::URational(asFraction(wish.resolution->x));
    exif["Exif.Image.YResolution"] = Exiv2::URational(asFraction(wish.resolution->y));
    exif["Exif.Image.ResolutionUnit"] = inch;
}

// What the encoder wrote about its own layout stays as it is.
void addExif(Exiv2::Image& file, const Exiv2::ExifData& exif)
{
    Exiv2::ExifData& own = file.exifData();
    for (const Exiv2::Exifdatum& fact : exif) {
        const auto found = own.findKey(Exiv2::ExifKey(fact.key()));
        if (found != own.end()) own.erase(found);
        own.add(fact);
    }
}

void describeSource(Exiv2::XmpData& xmp, const MetadataWish& wish)
{
    if (wish.choice == MetadataChoice::None) return;
    if (!wish.sourceType.isEmpty()) xmp[sourceTypeKey] = wish.sourceType.toStdString();
    if (!wish.prompt.isEmpty()) xmp[promptKey] = wish.prompt.toStdString();
}

QByteArray exifBytes(const Exiv2::ExifData& exif)
{
    Exiv2::Blob blob;
    Exiv2::ExifParser::encode(blob, Exiv2::littleEndian, exif);
    return {reinterpret_cast<const char*>(blob.data()), static_cast<qsizetype>(blob.size())};
}

// The library hides EXIF in a text of PNGs; since 2017 they have a place for it.
QByteArray withExifChunk(const QByteArray& png, const Exiv2::ExifData& exif)
{
    constexpr qsizetype afterHeader = 33;
    QByteArray chunk;
    appendPngChunk(chunk, "eXIf", exifBytes(exif));
    QByteArray result = png;
    return result.insert(afterHeader, chunk);
}

bool mayHold(const Exiv2::Image& file, Exiv2::MetadataId kind)
{
    return (file.checkMode(kind) & Exiv2::amWrite) != 0;
}

QByteArray bytesOf(Exiv2::Image& file)
{
    Exiv2::BasicIo& io = file.io();
    if (io.open() != 0) return {};
    io.seek(0, Exiv2::BasicIo::beg);
    const Exiv2::DataBuf bytes = io.read(static_cast<long>(io.size()));
    return {reinterpret_cast<const char*>(bytes.pData_), static_cast<qsizetype>(bytes.size_)};
}

std::optional<QByteArray> written(Exiv2::Image& file, Facts facts, const MetadataWish& wish)
{
    try {
        describePicture(facts.exif, wish);
        describeResolution(facts.exif, file.mimeType() == "image/webp", wish);
        describeSource(facts.xmp, wish);
        const bool isPng = file.imageType() == Exiv2::ImageType::png;
        const bool isJpeg = file.imageType() == Exiv2::ImageType::jpeg;
        if (mayHold(file, Exiv2::mdExif) && !isPng) addExif(file, facts.exif);
        if (mayHold(file, Exiv2::mdIptc))
            file.setIptcData(facts.iptc);
        else
            sayIptcInXmp(facts.iptc, facts.xmp);
        if (isJpeg)
            file.setComment(facts.comment);
        else
            sayCommentInXmp(facts.comment, facts.xmp);
        const QByteArray extended = isJpeg ? takenExtendedXmp(facts.xmp) : QByteArray();
        if (mayHold(file, Exiv2::mdXmp)) file.setXmpData(facts.xmp);
        file.writeMetadata();
        QByteArray bytes = bytesOf(file);
        if (!extended.isEmpty() && !insertExtendedXmp(bytes, extended)) return std::nullopt;
        return isPng && !facts.exif.empty() ? withExifChunk(bytes, facts.exif) : bytes;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

/// Of the file's pixels, or all if it has none.
qsizetype startOfPixels(const QByteArray& png)
{
    const PngChunk pixels = pngChunks(png).find("IDAT");
    return pixels.whole.isEmpty() ? png.size() : pixels.whole.data() - png.constData();
}

/// In its own memory where there is room.
void replaceStart(QByteArray& bytes, qsizetype length, QByteArrayView by)
{
    const qsizetype rest = bytes.size() - length;
    bytes.resize(std::max(bytes.size(), by.size() + rest));
    char* const start = bytes.data();
    std::memmove(start + by.size(), start + length, static_cast<std::size_t>(rest));
    std::copy(by.begin(), by.end(), start);
    bytes.resize(by.size() + rest);
}

std::optional<QByteArray>
rewritten(const QByteArray& file, const Facts& facts, const MetadataWish& wish)
{
    const ExifFile target = openedFacts(file);
    return target ? written(*target, facts, wish) : std::nullopt;
}

/// The library makes several copies of what it writes to, and a PNG may be large: it gets one without pixels.
std::optional<QByteArray> rewrittenPng(QByteArray png, const Facts& facts, const MetadataWish& wish)
{
    QByteArray end;
    appendPngChunk(end, "IEND", {});
    const qsizetype start = startOfPixels(png);
    if (start == png.size()) return rewritten(png, facts, wish);
    const auto head = rewritten(png.first(start) + end, facts, wish);
    if (!head || !head->endsWith(end)) return std::nullopt;
    replaceStart(png, start, QByteArrayView(*head).chopped(end.size()));
    return png;
}

bool holdsMetadata(const QByteArray& file)
{
    if (file.startsWith("8BPS")) return true;
    const auto format = sniffedFormat(file);
    return format == Format::Png || format == Format::Jpeg || format == Format::WebP ||
           format == Format::Tiff;
}

}  // namespace

Result<QByteArray>
withMetadata(QByteArray file, const QByteArray& original, const MetadataWish& wish)
{
    const bool hasPlace = sniffedFormat(file) != Format::WebP;
    const bool isSaid = !wish.resolution || hasPlace;
    if ((wish.choice == MetadataChoice::None && isSaid) || !holdsMetadata(file)) return file;
    const Facts facts = keptFacts(original, wish.choice);
    const bool isSilent = facts.exif.empty() && facts.comment.empty() && facts.xmp.empty() &&
                          facts.iptc.empty() && wish.sourceType.isEmpty() && wish.prompt.isEmpty();
    if (isSilent && isSaid) return file;
    auto bytes = file.startsWith(pngSignature) ? rewrittenPng(std::move(file), facts, wish)
                                               : rewritten(file, facts, wish);
    if (bytes && !bytes->isEmpty()) return *std::move(bytes);
    return failure(ErrorCode::Unwritable,
                   {QT_TRANSLATE_NOOP("Sentence", "The metadata could not be written.")},
                   {QT_TRANSLATE_NOOP("Sentence", "Export with less metadata, or with none.")});
}

MetadataBlocks metadataBlocks(const QByteArray& original, const MetadataWish& wish)
{
    MetadataBlocks blocks;
    try {
        Facts facts = keptFacts(original, wish.choice);
        sayIptcInXmp(facts.iptc, facts.xmp);
        sayCommentInXmp(facts.comment, facts.xmp);
        describePicture(facts.exif, wish);
        describeResolution(facts.exif, true, wish);
        describeSource(facts.xmp, wish);
        if (!facts.exif.empty()) blocks.exif = exifBytes(facts.exif);
        std::string packet;
        if (!facts.xmp.empty()) Exiv2::XmpParser::encode(packet, facts.xmp);
        blocks.xmp = QByteArray::fromStdString(packet);
    } catch (const std::exception&) {
        return {};
    }
    return blocks;
}

QString declaredSourceType(const QByteArray& file)
{
    const Facts facts = factsIn(file);
    try {
        const Exiv2::XmpData& xmp = facts.xmp;
        const auto found = xmp.findKey(Exiv2::XmpKey(sourceTypeKey));
        return found == xmp.end() ? QString() : QString::fromStdString(found->toString()).left(200);
    } catch (const std::exception&) {
        return {};
    }
}

}  // namespace ratoon
