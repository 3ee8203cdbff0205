// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libheif/heif.h>

#include <memory>
#include <optional>

namespace ratoon {

/// What is used of libheif. It is not linked: its codecs are many megabytes that a start would wait for, and not every
/// computer has it.
struct HeifLibrary {
    decltype(&heif_context_alloc) contextAlloc = nullptr;
    decltype(&heif_context_free) contextFree = nullptr;
    decltype(&heif_context_read_from_memory_without_copy) contextRead = nullptr;
    decltype(&heif_context_get_number_of_top_level_images) contextImages = nullptr;
    decltype(&heif_context_get_primary_image_handle) contextPrimary = nullptr;
    decltype(&heif_context_get_encoder_for_format) contextEncoder = nullptr;
    decltype(&heif_context_encode_image) contextEncode = nullptr;
    decltype(&heif_context_write) contextWrite = nullptr;
    decltype(&heif_context_add_exif_metadata) contextAddExif = nullptr;
    decltype(&heif_context_add_XMP_metadata) contextAddXmp = nullptr;
    decltype(&heif_have_encoder_for_format) hasEncoder = nullptr;
    decltype(&heif_image_handle_release) handleRelease = nullptr;
    decltype(&heif_image_handle_get_width) handleWidth = nullptr;
    decltype(&heif_image_handle_get_height) handleHeight = nullptr;
    decltype(&heif_image_handle_get_luma_bits_per_pixel) handleBits = nullptr;
    decltype(&heif_image_handle_is_premultiplied_alpha) handleIsPremultiplied = nullptr;
    decltype(&heif_image_handle_get_raw_color_profile_size) handleProfileSize = nullptr;
    decltype(&heif_image_handle_get_raw_color_profile) handleProfile = nullptr;
    decltype(&heif_image_handle_get_nclx_color_profile) handleNclx = nullptr;
    decltype(&heif_nclx_color_profile_free) nclxFree = nullptr;
    decltype(&heif_image_handle_get_list_of_metadata_block_IDs) handleBlocks = nullptr;
    decltype(&heif_image_handle_get_metadata_type) blockType = nullptr;
    decltype(&heif_image_handle_get_metadata_content_type) blockContentType = nullptr;
    decltype(&heif_image_handle_get_metadata_size) blockSize = nullptr;
    decltype(&heif_image_handle_get_metadata) blockBytes = nullptr;
    decltype(&heif_decode_image) decodeImage = nullptr;
    decltype(&heif_image_create) imageCreate = nullptr;
    decltype(&heif_image_release) imageRelease = nullptr;
    decltype(&heif_image_add_plane) imageAddPlane = nullptr;
    decltype(&heif_image_get_plane) imagePlane = nullptr;
    decltype(&heif_image_get_plane_readonly) imageConstPlane = nullptr;
    decltype(&heif_image_get_width) imageWidth = nullptr;
    decltype(&heif_image_get_height) imageHeight = nullptr;
    decltype(&heif_image_set_raw_color_profile) imageSetProfile = nullptr;
    decltype(&heif_encoder_release) encoderRelease = nullptr;
    decltype(&heif_encoder_set_lossy_quality) encoderSetQuality = nullptr;
    decltype(&heif_encoder_set_parameter_integer) encoderSetInteger = nullptr;
    decltype(&heif_encoder_set_parameter_string) encoderSetString = nullptr;

    /// Nothing if it is not installed. Quick after the first time; any thread.
    static std::optional<HeifLibrary> loaded();
};

// Objects of the library, owned. The library outlives them: once loaded, it stays.
using HeifContext = std::unique_ptr<heif_context, decltype(&heif_context_free)>;
using HeifHandle = std::unique_ptr<heif_image_handle, decltype(&heif_image_handle_release)>;
using HeifImage = std::unique_ptr<heif_image, decltype(&heif_image_release)>;
using HeifEncoder = std::unique_ptr<heif_encoder, decltype(&heif_encoder_release)>;
using HeifNclx = std::unique_ptr<heif_color_profile_nclx, decltype(&heif_nclx_color_profile_free)>;

}  // namespace ratoon
