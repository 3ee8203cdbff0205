// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <concepts>
#include <optional>

namespace ratoon {

/// The hash that guards one row: of its table's name and its values, each as a netstring ("5:hello,"), so that no two
/// rows can look alike. Numbers are written in decimal.
class Seal {
public:
    explicit Seal(QByteArrayView table) { add(table); }

    Seal& add(QByteArrayView value);
    Seal& add(const QByteArray& value) { return add(QByteArrayView(value)); }
    Seal& add(const QString& value) { return add(value.toUtf8()); }
    Seal& add(std::integral auto value) { return add(QByteArray::number(qint64(value))); }
    /// With the 17 digits that name a double exactly.
    Seal& add(double value) { return add(QByteArray::number(value, 'g', 17)); }
    /// Nothing is the empty string, which no number is.
    Seal& add(std::optional<double> value) { return value ? add(*value) : add(QByteArrayView()); }

    QByteArray hash() const;

private:
    QByteArray m_text;
};

/// Seal of a row with these values.
template <typename... Values>
QByteArray sealOf(QByteArrayView table, const Values&... values)
{
    Seal seal(table);
    (seal.add(values), ...);
    return seal.hash();
}

}  // namespace ratoon
