// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "image/codec.h"

#include <QByteArray>
#include <QPointF>
#include <QSize>

#include <chrono>
#include <optional>
#include <vector>

namespace ratoon::test {

/// An error in Google's form, or in one of the ways in which it gets there.
struct ErrorAct {
    int code = 400;
    QString message = {};
    QString status = {};
    Json details = Json::array();
    bool isInArray = false;
    bool isModerated = false;             ///< It is about the prompt, not the key.
    bool isMidway = false;                ///< After the reply has begun, with HTTP 200.
    int nesting = 0;                      ///< How many errors it is the text of.
    std::optional<QByteArray> body = {};  ///< Instead of all that.
};

/// What the answering picture looks like, and how it is written.
struct PictureAct {
    enum class Look { Tinted, Same, Mirrored, Unrelated, Blank };
    enum class Writing { Plain, Gray, Palette, SixteenBits, DisplayP3, TurnedByExif };
    /// As image models do to all of a picture that they edit: a shift, a zoom, bends, other tones, softness, JPEG.
    enum class Distortion { None, Usual, Heavy };
    enum class Damage { None, Truncated, BadChecksum, Empty, NotBase64 };

    int count = 1;                      ///< Finished pictures, each another one.
    int copies = 1;                     ///< Of each, differing in their provenance only.
    int thoughts = 0;                   ///< Drafts before them.
    std::optional<Format> format = {};  ///< Nothing: as the model does.
    QByteArray declared = {};           ///< MIME type; empty: the true one.
    QSize size = {};                    ///< Empty: the model's.
    Look look = Look::Tinted;
    QPointF shift = {};
    QPointF scale = {1, 1};
    int drift = 0;  ///< Levels of 255 added to every pixel.
    Distortion distortion = Distortion::None;
    int beside = 0;  ///< Small discs along the border that change too, though nobody asked.
    Writing writing = Writing::Plain;
    Damage damage = Damage::None;
};

/// How the reply around the picture is spelt, and what else it says.
struct ReplyAct {
    enum class Names { Camel, Snake, Mixed };
    enum class Where {
        Inline,
        Markdown,
        DataUrl,
        HostedUrl,
        FileUri,
        MessageImages,
        ContentParts,  ///< Of a chat: the content is an array.
        HostedHere,    ///< At an address of this service.
        HostedGone     ///< The same, where it no longer is.
    };
    enum class Lack { Nothing, Parts, PartsNull, Content, Candidates, End };
    enum class Usage { Normal, Missing, Strings, Huge };

    QString text = {};
    QString finishReason = QStringLiteral("STOP");
    QString finishMessage = {};
    QString blockReason = {};
    QString modelVersion = {};
    Names names = Names::Camel;
    Where where = Where::Inline;
    Lack lack = Lack::Nothing;
    Usage usage = Usage::Normal;
    bool isMimeFirst = false;
    int signatureChars = 64;
};

/// How the reply travels.
struct TransportAct {
    enum class Fault { None, Silent, Stalled, ClosedAtOnce, ClosedMidway, Reset };

    std::chrono::milliseconds delay{0};
    int pieceBytes = 64 * 1024;  ///< Size of a chunk; 0: one piece, with a Content-Length.
    int bytesPerSecond = 0;      ///< 0: as fast as it goes.
    bool isGzipped = false;
    Fault fault = Fault::None;
    QByteArray contentType = {};
    Json headers = Json::object();
};

/// The answer to one request.
struct Act {
    int status = 200;
    std::optional<ErrorAct> error = {};
    PictureAct picture = {};
    ReplyAct reply = {};
    TransportAct transport = {};
};

/// What happens, request by request; the last act repeats.
struct Scenario {
    QString name;
    QString about;
    std::vector<Act> acts;
};

/// {"about": …, "acts": [{"status": …, "error": {…}, "picture": {…}, "reply": {…}, "transport": {…}}]}, each member
/// named as above. Malformed, naming the member, if there is one that is not known.
Result<Scenario> scenarioFrom(const Json& json, const QString& name);

/// The scenarios that come with the program.
std::vector<Scenario> builtInScenarios();

}  // namespace ratoon::test
