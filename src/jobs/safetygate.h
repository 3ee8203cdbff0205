// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "providers/exchange.h"

#include <functional>
#include <memory>
#include <optional>

namespace ratoon {

/// What is looked at before it is sent, or before anybody sees it.
struct SafetyQuestion {
    enum class Kind { Prompt, Reply };

    Kind kind = Kind::Prompt;
    QString text = {};  ///< A prompt, or the words of a reply.
    std::optional<EncodedImage> picture = {};
};

/// Why something is held back.
struct HeldBack {
    enum class By { Words, Command, Endpoint, Settings };

    By by = By::Words;
    QString what =
        {};  ///< The word, the categories, or what the command said: foreign text, one line.
    bool wasJudged =
        true;  ///< False: whoever should have looked could not, and may be asked again.

    bool operator==(const HeldBack&) const = default;
};

/// In one sentence.
Sentence reasonOf(const HeldBack& held, SafetyQuestion::Kind kind);
/// Refused, or Unreachable where nobody could look: a prompt that was not sent.
Error notSent(const HeldBack& held);
/// The same of a reply, which stays where it is.
Error stillHeldBack(const HeldBack& held);

/// As a recipe has it under "held_back".
Json toJson(const HeldBack& held);
/// Nothing of a recipe whose reply was not held back.
std::optional<HeldBack> heldBackIn(const Json& recipe);

/// Looks at prompts and replies by the user's own rules. Asked in the main thread. It fails closed: what could not be
/// looked at is held back.
class SafetyGate {
public:
    /// Dropping it ends the look, and nothing is called back.
    class Look {
    public:
        Look() = default;
        virtual ~Look() = default;
        Look(const Look&) = delete;
        Look& operator=(const Look&) = delete;
    };
    /// Once, later: nothing if it may pass.
    using Done = std::function<void(std::optional<HeldBack>)>;

    virtual ~SafetyGate() = default;
    [[nodiscard]] virtual std::unique_ptr<Look> look(SafetyQuestion question, Done done) = 0;
};

}  // namespace ratoon
