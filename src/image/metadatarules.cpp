// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/metadatarules.h"

#include <algorithm>
#include <array>

namespace ratoon {

namespace {

using Keys = std::string_view;

template <std::size_t count>
bool isAnyOf(const std::array<Keys, count>& keys, Keys key)
{
    return std::ranges::find(keys, key) != keys.end();
}

// "Xmp.dc" for all of "Xmp.dc.…"; a key itself, with whatever is nested in it.
template <std::size_t count>
bool isBelowAnyOf(const std::array<Keys, count>& roots, Keys key)
{
    return std::ranges::any_of(roots, [key](Keys root) {
        if (!key.starts_with(root)) return false;
        const Keys rest = key.substr(root.size());
        return rest.empty() || rest[0] == '.' || rest[0] == '[' || rest[0] == '/';
    });
}

// Of the first directory most describe how the file is laid out; these describe the picture.
constexpr std::array<Keys, 20> describing = {"Exif.Image.ImageDescription",
                                             "Exif.Image.Make",
                                             "Exif.Image.Model",
                                             "Exif.Image.Software",
                                             "Exif.Image.DateTime",
                                             "Exif.Image.Artist",
                                             "Exif.Image.HostComputer",
                                             "Exif.Image.Copyright",
                                             "Exif.Image.XResolution",
                                             "Exif.Image.YResolution",
                                             "Exif.Image.ResolutionUnit",
                                             "Exif.Image.Rating",
                                             "Exif.Image.RatingPercent",
                                             "Exif.Image.DocumentName",
                                             "Exif.Image.XPTitle",
                                             "Exif.Image.XPComment",
                                             "Exif.Image.XPAuthor",
                                             "Exif.Image.XPKeywords",
                                             "Exif.Image.XPSubject",
                                             "Exif.Image.CameraSerialNumber"};

constexpr std::array<Keys, 26> safeExif = {"Exif.Image.ImageDescription",
                                           "Exif.Image.Make",
                                           "Exif.Image.Model",
                                           "Exif.Image.DateTime",
                                           "Exif.Image.Artist",
                                           "Exif.Image.Copyright",
                                           "Exif.Image.XResolution",
                                           "Exif.Image.YResolution",
                                           "Exif.Image.ResolutionUnit",
                                           "Exif.Image.Rating",
                                           "Exif.Photo.DateTimeOriginal",
                                           "Exif.Photo.DateTimeDigitized",
                                           "Exif.Photo.ExposureTime",
                                           "Exif.Photo.FNumber",
                                           "Exif.Photo.ExposureProgram",
                                           "Exif.Photo.ISOSpeedRatings",
                                           "Exif.Photo.ShutterSpeedValue",
                                           "Exif.Photo.ApertureValue",
                                           "Exif.Photo.ExposureBiasValue",
                                           "Exif.Photo.MeteringMode",
                                           "Exif.Photo.Flash",
                                           "Exif.Photo.FocalLength",
                                           "Exif.Photo.FocalLengthIn35mmFilm",
                                           "Exif.Photo.WhiteBalance",
                                           "Exif.Photo.LensModel",
                                           "Exif.Photo.ExifVersion"};

// Of rights only what may be done with the picture and where that is written: the rest are people with their addresses.
constexpr std::array<Keys, 26> safeXmp = {"Xmp.dc.creator",
                                          "Xmp.dc.rights",
                                          "Xmp.dc.title",
                                          "Xmp.dc.description",
                                          "Xmp.dc.subject",
                                          "Xmp.xmpRights.Marked",
                                          "Xmp.xmpRights.UsageTerms",
                                          "Xmp.xmpRights.WebStatement",
                                          "Xmp.plus.Version",
                                          "Xmp.plus.CopyrightStatus",
                                          "Xmp.plus.CreditLineRequired",
                                          "Xmp.plus.DataMining",
                                          "Xmp.plus.MediaConstraints",
                                          "Xmp.plus.RegionConstraints",
                                          "Xmp.plus.ProductOrServiceConstraints",
                                          "Xmp.plus.ImageAlterationConstraints",
                                          "Xmp.plus.ImageDuplicationConstraints",
                                          "Xmp.plus.ImageFileConstraints",
                                          "Xmp.plus.OtherConstraints",
                                          "Xmp.plus.OtherConditions",
                                          "Xmp.plus.Reuse",
                                          "Xmp.plus.TermsAndConditionsText",
                                          "Xmp.photoshop.Credit",
                                          "Xmp.photoshop.Source",
                                          "Xmp.photoshop.Headline",
                                          "Xmp.xmp.Rating"};

constexpr std::array<Keys, 10> safeIptc = {"Iptc.Envelope.CharacterSet",
                                           "Iptc.Application2.Byline",
                                           "Iptc.Application2.BylineTitle",
                                           "Iptc.Application2.Copyright",
                                           "Iptc.Application2.Credit",
                                           "Iptc.Application2.Source",
                                           "Iptc.Application2.Caption",
                                           "Iptc.Application2.Headline",
                                           "Iptc.Application2.Keywords",
                                           "Iptc.Application2.ObjectName"};

// Layout, thumbnails, develop settings, a manifest that does not follow, and what cameras keep beside a picture: the same as
// it was before, its depths, or where in the file those and films are.
constexpr std::array<Keys, 22> outdatedXmp = {"Xmp.tiff.ImageWidth",
                                              "Xmp.tiff.ImageLength",
                                              "Xmp.tiff.BitsPerSample",
                                              "Xmp.tiff.Compression",
                                              "Xmp.tiff.Orientation",
                                              "Xmp.tiff.PhotometricInterpretation",
                                              "Xmp.tiff.SamplesPerPixel",
                                              "Xmp.exif.PixelXDimension",
                                              "Xmp.exif.PixelYDimension",
                                              "Xmp.exif.ColorSpace",
                                              "Xmp.xmp.Thumbnails",
                                              "Xmp.xmpNote.HasExtendedXMP",
                                              "Xmp.photoshop.ICCProfile",
                                              "Xmp.GImage",
                                              "Xmp.GDepth",
                                              "Xmp.GCamera",
                                              "Xmp.GContainer",
                                              "Xmp.Device",
                                              "Xmp.hdrgm",
                                              "Xmp.crs",
                                              "Xmp.dcterms.provenance",
                                              "Xmp.iptcExt.DigitalSourceType"};

constexpr std::array<Keys, 4> outdatedPhoto = {"Exif.Photo.PixelXDimension",
                                               "Exif.Photo.PixelYDimension",
                                               "Exif.Photo.ColorSpace",
                                               "Exif.Photo.InteroperabilityTag"};

}  // namespace

bool isStillTrueExif(std::string_view key)
{
    if (key.starts_with("Exif.Image.")) return isAnyOf(describing, key);
    for (const Keys layout : {Keys("Exif.Image"),
                              Keys("Exif.SubImage"),
                              Keys("Exif.Thumbnail"),
                              Keys("Exif.SubThumb"),
                              Keys("Exif.Iop")})
        if (key.starts_with(layout)) return false;
    return !isAnyOf(outdatedPhoto, key);
}

bool isStillTrueXmp(std::string_view key)
{
    return !isBelowAnyOf(outdatedXmp, key);
}

bool isSafeExif(std::string_view key)
{
    return isAnyOf(safeExif, key);
}

bool isSafeXmp(std::string_view key)
{
    // Of those who grant licenses no more than the page where they do it.
    if (key.starts_with("Xmp.plus.Licensor[") || key == "Xmp.plus.Licensor")
        return key.find('/') == Keys::npos || key.ends_with("]/plus:LicensorURL");
    return isBelowAnyOf(safeXmp, key);
}

bool isSafeIptc(std::string_view key)
{
    return isAnyOf(safeIptc, key);
}

}  // namespace ratoon
