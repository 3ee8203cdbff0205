// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/heiflibrary.h"

#include <QLibrary>

namespace ratoon {

std::optional<HeifLibrary> HeifLibrary::loaded()
{
    constexpr int version = 1;
    QLibrary file(QStringLiteral("heif"), version);
    if (!file.load()) return std::nullopt;
    HeifLibrary found;
    bool isWhole = true;
    const auto take = [&](auto& function, const char* name) {
        function =
            reinterpret_cast<std::remove_reference_t<decltype(function)>>(file.resolve(name));
        isWhole = isWhole && function != nullptr;
    };
    take(found.contextAlloc, "heif_context_alloc");
    take(found.contextFree, "heif_context_free");
    take(found.contextRead, "heif_context_read_from_memory_without_copy");
    take(found.contextImages, "heif_context_get_number_of_top_level_images");
    take(found.contextPrimary, "heif_context_get_primary_image_handle");
    take(found.contextEncoder, "heif_context_get_encoder_for_format");
    take(found.contextEncode, "heif_context_encode_image");
    take(found.contextWrite, "heif_context_write");
    take(found.contextAddExif, "heif_context_add_exif_metadata");
    take(found.contextAddXmp, "heif_context_add_XMP_metadata");
    take(found.hasEncoder, "heif_have_encoder_for_format");
    take(found.handleRelease, "heif_image_handle_release");
    take(found.handleWidth, "heif_image_handle_get_width");
    take(found.handleHeight, "heif_image_handle_get_height");
    take(found.handleBits, "heif_image_handle_get_luma_bits_per_pixel");
    take(found.handleIsPremultiplied, "heif_image_handle_is_premultiplied_alpha");
    take(found.handleProfileSize, "heif_image_handle_get_raw_color_profile_size");
    take(found.handleProfile, "heif_image_handle_get_raw_color_profile");
    take(found.handleNclx, "heif_image_handle_get_nclx_color_profile");
    take(found.nclxFree, "heif_nclx_color_profile_free");
    take(found.handleBlocks, "heif_image_handle_get_list_of_metadata_block_IDs");
    take(found.blockType, "heif_image_handle_get_metadata_type");
    take(found.blockContentType, "heif_image_handle_get_metadata_content_type");
    take(found.blockSize, "heif_image_handle_get_metadata_size");
    take(found.blockBytes, "heif_image_handle_get_metadata");
    take(found.decodeImage, "heif_decode_image");
    take(found.imageCreate, "heif_image_create");
    take(found.imageRelease, "heif_image_release");
    take(found.imageAddPlane, "heif_image_add_plane");
    take(found.imagePlane, "heif_image_get_plane");
    take(found.imageConstPlane, "heif_image_get_plane_readonly");
    take(found.imageWidth, "heif_image_get_width");
    take(found.imageHeight, "heif_image_get_height");
    take(found.imageSetProfile, "heif_image_set_raw_color_profile");
    take(found.encoderRelease, "heif_encoder_release");
    take(found.encoderSetQuality, "heif_encoder_set_lossy_quality");
    take(found.encoderSetInteger, "heif_encoder_set_parameter_integer");
    take(found.encoderSetString, "heif_encoder_set_parameter_string");
    return isWhole ? std::optional(found) : std::nullopt;
}

}  // namespace ratoon
