// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/requeststate.h"

#include "storage/words.h"

namespace ratoon {

namespace {

constexpr WordTable<RequestState, 5> requestStates = {{
    {RequestState::Sent, "sent"},
    {RequestState::Received, "received"},
    {RequestState::Settled, "settled"},
    {RequestState::Failed, "failed"},
    {RequestState::Uncertain, "uncertain"},
}};

}  // namespace

QString name(RequestState state)
{
    return QString::fromLatin1(wordFor(requestStates, state));
}

std::optional<RequestState> requestStateFrom(const QString& word)
{
    return valueFor(requestStates, word);
}

}  // namespace ratoon
