// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/formreader.h"

#include <QRegularExpression>

namespace ratoon::test {

namespace {

QByteArray captured(const QString& head, const char* pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern),
                                        QRegularExpression::CaseInsensitiveOption);
    return expression.match(head).captured(1).toUtf8();
}

std::optional<FormPart> partIn(const QByteArray& text)
{
    const qsizetype end = text.indexOf("\r\n\r\n");
    if (end < 0) return std::nullopt;
    const QString head = QString::fromUtf8(text.left(end));
    FormPart part{.name = captured(head, R"-(form-data;[^\r\n]*\bname="([^"]*)")-"),
                  .fileName = captured(head, R"-(\bfilename="([^"]*)")-"),
                  .contentType = captured(head, R"-(content-type: *([^\r\n;]+))-"),
                  .bytes = text.mid(end + 4)};
    if (part.name.isEmpty()) return std::nullopt;
    return part;
}

}  // namespace

std::optional<std::vector<FormPart>> formIn(const HttpRequest& request)
{
    const QString type = QString::fromLatin1(request.header("Content-Type"));
    const QByteArray boundary = captured(type, R"-(^multipart/form-data; *boundary="?([^";]+))-");
    if (boundary.isEmpty()) return std::nullopt;
    const QByteArray mark = "\r\n--" + boundary;
    const QByteArray body = "\r\n" + request.body;
    std::vector<FormPart> parts;
    qsizetype at = body.indexOf(mark);
    if (at != 0) return std::nullopt;
    while (true) {
        const qsizetype from = at + mark.size();
        if (body.mid(from, 2) == "--") return parts;
        const qsizetype next = body.indexOf(mark, from);
        if (next < 0 || body.mid(from, 2) != "\r\n") return std::nullopt;
        auto part = partIn(body.mid(from + 2, next - from - 2));
        if (!part) return std::nullopt;
        parts.push_back(std::move(*part));
        at = next;
    }
}

}  // namespace ratoon::test
