// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/verdict.h"

#include <cstddef>
#include <cstdint>

/// The first byte chooses the HTTP status, the rest is the body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace ratoon;
    if (size == 0) return 0;
    static const int statuses[] = {200, 400, 401, 403, 404, 429, 500, 503};
    const net::Response response = {.status = statuses[data[0] % std::size(statuses)],
                                    .headers = {{"Retry-After", "5"}},
                                    .body = QByteArray(reinterpret_cast<const char*>(data) + 1,
                                                       static_cast<qsizetype>(size - 1))};
    const ModelInfo model = {
        .id = QStringLiteral("m"), .usdPerImage = {{QString(), 0.1}}, .usdPerMillionInput = 1.0};
    const Question question = {.model = model, .imagesSent = 1};
    const auto facts = heard(response, question);
    const auto reply = facts ? judged(*facts, question) : failure(facts.error());
    const bool isSound = reply ? !reply->images.empty() : !reply.error().what.isEmpty();
    if (!isSound) __builtin_trap();
    return 0;
}
