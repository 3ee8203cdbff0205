// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "net/message.h"
#include "providers/provider.h"

#include <optional>
#include <vector>

namespace ratoon {

/// One edit, and all that decides how it is worded for a service.
struct Ask {
    EditRequest request;
    ModelInfo model;
    RouteInfo route;
    Endpoint endpoint;
    QStringList pictureHosts = {};
};

/// The pictures that are sent: the crop, then the references.
std::vector<const EncodedImage*> sentPictures(const EditRequest& request);
/// Services take full types only, and no alias of one.
QByteArray sentMime(const EncodedImage& image);
/// What each picture is, by its place, before the prompt itself.
QString labelledPrompt(const EditRequest& request);
/// The same, or the prompt alone for a model that wants nothing else.
QString promptOf(const Ask& ask);
/// The exact pixels to ask for; empty: the service's choice.
QSize askedSize(const Ask& ask);
/// By the size asked for, or as the user wants.
net::Timeouts generationTimeouts(const EditRequest& request);

/// `base`, or `base` and the part of `path` that it lacks; an explicit version in it stays. Then `rest`. Whatever stands
/// behind the path of `base` is left out.
QUrl serviceUrl(const QUrl& base, const QString& path, const QByteArray& rest);

/// A body that is text around large pictures, so that each byte is written once.
class PictureBody {
public:
    /// The room that `text` and these pictures take. Unsupported if that is more than the model takes.
    static Result<PictureBody> sized(const Ask& ask, qsizetype text);

    void add(const QByteArray& text) { m_bytes += text; }
    void addBase64(const QByteArray& bytes);
    QByteArray taken() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// The edit was cancelled.
tl::unexpected<Error> cancelledEdit();

/// A POST with what all generations have in common. The key goes into `keyHeader`.
net::Request generationRequest(const Ask& ask, QUrl url, QByteArray body);

/// "Authorization: Bearer KEY", if there is a key.
std::optional<net::Credential> bearer(const Secret& key);
/// As a protocol takes a key, if there is one: Google's in a header of its own, that of a Stable Diffusion WebUI of the form
/// "name:password" as a sign-in (RFC 7617; its --api-auth), others as bearer().
std::optional<net::Credential> credentialFor(const QString& protocol, const Secret& key);

}  // namespace ratoon
