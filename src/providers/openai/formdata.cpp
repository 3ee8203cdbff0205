// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/formdata.h"

#include "base/hash.h"

#include <algorithm>

namespace ratoon {

void FormData::addText(const QByteArray& field, const QByteArray& text)
{
    m_parts.push_back({R"(Content-Disposition: form-data; name=")" + field + '"', text});
}

void FormData::addFile(const FormFile& file, const QByteArray& bytes)
{
    m_parts.push_back({R"(Content-Disposition: form-data; name=")" + file.field +
                           R"("; filename=")" + file.name + "\"\r\nContent-Type: " + file.mime,
                       bytes});
}

FormBody FormData::taken() const
{
    qsizetype size = 0;
    QByteArray seed;
    for (const Part& part : m_parts) {
        size += part.head.size() + part.bytes.size() + 128;
        seed += contentHash(part.bytes);
    }
    QByteArray mark;
    do {
        seed = contentHash(seed);
        mark = "ratoon-" + seed.toHex().left(32);
    } while (std::any_of(m_parts.begin(), m_parts.end(), [&](const Part& part) {
        return part.bytes.contains(mark);
    }));
    QByteArray body;
    body.reserve(size + 128);
    for (const Part& part : m_parts) {
        body += "--" + mark + "\r\n" + part.head + "\r\n\r\n";
        body += part.bytes;
        body += "\r\n";
    }
    body += "--" + mark + "--\r\n";
    return {body, "multipart/form-data; boundary=" + mark};
}

}  // namespace ratoon
