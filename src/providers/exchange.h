// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "image/image.h"
#include "image/mask.h"
#include "net/message.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace ratoon {

/// A picture in the form in which it travels.
struct EncodedImage {
    QByteArray bytes;
    QByteArray mime;  ///< "image/png": what the bytes are, not what someone said.
    QSize size;
    QByteArray uri = {};  ///< Where the service keeps it already; empty: the bytes travel.
};

/// How pictures get to the service.
enum class PictureTravel { Automatic, Inline, Files };

enum class ReferenceRole { Subject, Style, Object, Background, Pose, Other };

struct Reference {
    QString name;  ///< As in "@name"; never a file name.
    ReferenceRole role = ReferenceRole::Other;
    EncodedImage image;
};

/// What was asked before in the same conversation, and what came back.
struct Turn {
    QString text;                        ///< As it was worded for the service.
    std::vector<EncodedImage> pictures;  ///< As they were sent.
    QByteArray reply;                    ///< The whole body, as it came.
};

/// What is asked of a model.
struct EditRequest {
    QString prompt;
    QString model;
    Image source = {};  ///< The crop; null for text → image. For local models.
    Mask mask = {};     ///< Of the source's size; null: all of it. For local models.
    std::optional<EncodedImage> upload =
        {};  ///< The crop as it is sent; sRGB, 8 bit, no metadata. For remote models.
    std::vector<Reference> references = {};
    QString ratio = {};  ///< "3:2"; empty: the model's choice.
    QString tier = {};   ///< "1K"; empty: the model's default.
    QString route = {};  ///< "native", "chat", "images"; empty: the provider's default.
    bool stream = false;
    PictureTravel travel = PictureTravel::Automatic;
    bool keepsFiles = false;       ///< An edit with the same pictures is to follow.
    std::vector<Turn> turns = {};  ///< Oldest first; none: nothing but this edit is told.
    /// Of the whole request; nothing: by the size asked for.
    std::optional<std::chrono::milliseconds> timeout = {};
};

struct Usage {
    std::optional<qint64> inputTokens;
    std::optional<qint64> outputTokens;
    std::optional<qint64> thoughtTokens;
};

enum class CostBasis { Free, Priced, Reported };

/// What came back. At least one image.
struct EditReply {
    std::vector<EncodedImage> images = {};  ///< Final pictures, distinct, best last.
    Image pixels = {};                      ///< Of a local model, instead of `images`.
    QString text = {};                      ///< The model's words: foreign text.
    std::vector<Sentence> notes = {};  ///< Our words, such as what the offline provider understood.
    QString modelReported = {};
    QString responseId = {};
    Usage usage = {};
    std::optional<double> costUsd = {};
    CostBasis costBasis = CostBasis::Free;
};

/// What comes next in a conversation: another request, or its end.
using Step = std::variant<net::Request, Result<EditReply>>;

/// Whether the rest of a reply that is still coming is worth waiting for.
enum class Seen { Partial, Whole };

/// A conversation with a model service, with the network left out. Pure: no sockets, no clocks, no threads. Each
/// call may take long (Base64, JSON, or a whole local edit) and belongs on a worker.
class Exchange {
public:
    Exchange() = default;
    virtual ~Exchange() = default;
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    virtual Step begin(const Cancel& cancel) = 0;
    /// `response` has status 0 if its request was one that may fail, and did.
    virtual Step advance(const net::Response& response) = 0;
    /// The bytes of a response as they come, in order, before it is given to advance() as a whole.
    virtual Seen observe(QByteArrayView /*bytes*/) { return Seen::Partial; }
};

}  // namespace ratoon
