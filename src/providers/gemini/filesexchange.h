// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "providers/gemini/fileshelf.h"
#include "providers/generation.h"

#include <deque>

namespace ratoon {

/// An edit whose pictures are uploaded first, each as a file that the service keeps for two days, and taken away when the
/// edit is over; but where others with the same pictures are to follow, only when the last of those is.
///
///   Starting → Sending (→ Waiting) → the next picture … → Asking → Deleting → over
///
/// Everything but Asking is harmless: it costs nothing, and may be repeated.
class FilesExchange final : public Exchange {
public:
    FilesExchange(Ask ask, Wording wording);

    /// Whether the pictures of this edit should go as files: the user wants it, or they are too large for one request.
    static bool isWanted(const Ask& ask);

    Step begin(const Cancel& cancel) override;
    Step advance(const net::Response& response) override;
    Seen observe(QByteArrayView bytes) override;

private:
    enum class Stage { Asking, Starting, Sending, Waiting, Deleting };

    Step startNext();
    bool isShelved();
    bool isShelfStale(const net::Response& response) const;
    Step sendBytes(const net::Response& response);
    Step takeFile(const net::Response& response);
    void shelve(const Json& file);
    Step ask();
    Step askAnew();
    Step over(Result<EditReply> result);
    Step deleteNext();

    EncodedImage& current() { return *m_pictures[m_index]; }

    Ask m_ask;
    Wording m_wording;
    std::vector<EncodedImage*> m_pictures;
    std::size_t m_index = 0;
    std::unique_ptr<Generation> m_inner;
    Stage m_stage = Stage::Asking;
    QUrl m_uploadUrl;
    int m_tries = 0;
    std::shared_ptr<FileShelf> m_shelf;
    QByteArray m_owner;
    bool m_hasShelved = false;       ///< Some of the files are of an earlier edit.
    bool m_isAnew = false;           ///< Those were gone: all are uploaded once more.
    std::deque<QByteArray> m_names;  ///< "files/abc-123", to be taken away.
    std::optional<Result<EditReply>> m_result;
};

}  // namespace ratoon
