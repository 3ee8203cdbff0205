// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeprovider/picturemaker.h"

namespace ratoon::test {

/// The events of a reply, each a whole JSON text: one of them if it is not streamed.
std::vector<QByteArray> replyEvents(const Asked& asked, const Act& act, bool isStream);

/// The body of an error.
QByteArray errorBody(const ErrorAct& error);

/// One page of the list of models.
QByteArray
modelList(const std::vector<const ModelInfo*>& models, int pageSize, const QString& pageToken);
QByteArray modelEntry(const ModelInfo& model);

}  // namespace ratoon::test
