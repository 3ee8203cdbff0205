// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace ratoon {

/// A body, and what it is called.
struct FormBody {
    QByteArray bytes;
    QByteArray contentType;
};

/// What a form says of a file in it. Plain ASCII without quotes.
struct FormFile {
    QByteArray field;
    QByteArray name;
    QByteArray mime;
};

/// A form as multipart/form-data (RFC 7578). The same parts make the same bytes.
class FormData {
public:
    void addText(const QByteArray& field, const QByteArray& text);
    void addFile(const FormFile& file, const QByteArray& bytes);

    /// All of it, between marks that stand nowhere in it.
    FormBody taken() const;

private:
    struct Part {
        QByteArray head;
        QByteArray bytes;
    };

    std::vector<Part> m_parts;
};

}  // namespace ratoon
