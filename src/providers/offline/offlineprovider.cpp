// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/offlineprovider.h"

#include "providers/offline/abilities.h"
#include "providers/offline/edit.h"
#include "providers/offline/notes.h"
#include "providers/offline/picture.h"

#include <opencv2/core.hpp>

#include <algorithm>

namespace ratoon {

namespace {

using offline::Part;
using offline::Understood;
using offline::Wish;
using offline::WishKind;

ModelInfo offlineModel()
{
    ModelInfo model;
    model.provider = QStringLiteral("offline");
    model.id = QStringLiteral("offline-1");
    model.name = QStringLiteral("Offline");
    model.isLocal = true;
    model.isDefault = true;
    model.takesText = false;
    model.usdPerImage = {{QString(), 0.0}};
    return model;
}

ProviderInfo offlineInfo()
{
    ProviderInfo info;
    info.id = QStringLiteral("offline");
    info.name = QStringLiteral("Offline");
    info.isLocal = true;
    return info;
}

bool needsSelection(const Wish& wish)
{
    if (wish.kind == WishKind::Remove) return true;
    return wish.kind == WishKind::Recolor && wish.part == Part::Everything && !wish.from;
}

/// Nothing if the request makes sense.
Result<void> sensible(const EditRequest& request, const Understood& understood)
{
    if (request.source.isNull())
        return failure(
            ErrorCode::Refused,
            {QT_TRANSLATE_NOOP(
                "Sentence",
                "The offline provider changes pictures, but cannot make one from words.")},
            {QT_TRANSLATE_NOOP("Sentence", "Open a picture first, or choose another provider.")});
    if (understood.wishes.empty())
        return failure(
            ErrorCode::Refused,
            {QT_TRANSLATE_NOOP(
                "Sentence", "The offline provider found nothing in this prompt that it can do.")},
            offlineAbilitiesInWords());
    const Mask& mask = request.mask;
    if (!mask.isNull() && mask.isEmpty())
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("Sentence", "The selection is empty, so nothing may change.")},
            {QT_TRANSLATE_NOOP("Sentence", "Select something, or clear the selection.")});
    const bool hasSelection = !mask.isNull() && !mask.isFull();
    const auto lacking = std::ranges::find_if(understood.wishes, needsSelection);
    if (hasSelection || lacking == understood.wishes.end()) return {};
    if (lacking->kind == WishKind::Remove)
        return failure(
            ErrorCode::Refused,
            {QT_TRANSLATE_NOOP("Sentence", "Offline, only what is selected can be removed.")},
            {QT_TRANSLATE_NOOP("Sentence", "Select what should go first.")});
    if (!mask.isNull()) return {};
    return failure(
        ErrorCode::Refused,
        {QT_TRANSLATE_NOOP("Sentence", "Offline, only what is selected can get another color.")},
        {QT_TRANSLATE_NOOP("Sentence", "Select what should change its color first.")});
}

Result<Image>
editedImage(const EditRequest& request, const std::vector<Wish>& wishes, const Cancel& cancel)
{
    try {
        return offline::edited(request.source, offline::regionOf(request.mask), wishes, cancel);
    } catch (const cv::Exception&) {
        return failure(
            ErrorCode::Unsupported,
            {QT_TRANSLATE_NOOP("Sentence",
                               "There is not enough memory to edit a picture of this size.")},
            {QT_TRANSLATE_NOOP("Sentence", "Select a smaller part of it.")});
    }
}

class OfflineExchange final : public Exchange {
public:
    explicit OfflineExchange(EditRequest request) : m_request(std::move(request)) {}

    Step begin(const Cancel& cancel) override { return reply(cancel); }

    /// Never asked for: this exchange sends nothing.
    Step advance(const net::Response& /*response*/) override { return reply({}); }

private:
    Result<EditReply> reply(const Cancel& cancel) const
    {
        const Understood understood = offline::understood(m_request.prompt);
        CHECKED(sensible(m_request, understood));
        TRY(pixels, editedImage(m_request, understood.wishes, cancel));
        EditReply reply;
        reply.pixels = std::move(pixels);
        reply.notes = offline::notesOn(understood, !m_request.mask.isNull());
        reply.modelReported = QStringLiteral("offline-1");
        reply.costUsd = 0.0;
        reply.costBasis = CostBasis::Free;
        return reply;
    }

    EditRequest m_request;
};

class OfflineProvider final : public Provider {
public:
    const ProviderInfo& info() const override { return m_info; }
    const std::vector<ModelInfo>& models() const override { return m_models; }

    std::unique_ptr<Exchange> exchange(EditRequest request, Endpoint /*endpoint*/) const override
    {
        return std::make_unique<OfflineExchange>(std::move(request));
    }

private:
    ProviderInfo m_info = offlineInfo();
    std::vector<ModelInfo> m_models{offlineModel()};
};

}  // namespace

std::unique_ptr<Provider> offlineProvider()
{
    return std::make_unique<OfflineProvider>();
}

}  // namespace ratoon
