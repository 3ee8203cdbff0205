// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QtGlobal>

#include <compare>
#include <functional>
#include <optional>

namespace ratoon {

quint64 randomId();                 ///< Never 0.
QString idToString(quint64 value);  ///< 16 lower-case hexadecimal digits.
std::optional<quint64> idFromString(QStringView text);

/// A name for one thing of one kind: a LayerId is no VersionId. 64 random bits; 0 is "none".
template <typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(quint64 value) : m_value(value) {}

    static Id make() { return Id(randomId()); }

    static std::optional<Id> fromString(QStringView text)
    {
        const auto value = idFromString(text);
        return value ? std::optional(Id(*value)) : std::nullopt;
    }

    quint64 value() const { return m_value; }
    bool isNull() const { return m_value == 0; }
    QString toString() const { return idToString(m_value); }

    friend auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    quint64 m_value = 0;
};

using LayerId = Id<struct LayerTag>;
using VersionId = Id<struct VersionTag>;
using JobId = Id<struct JobTag>;

}  // namespace ratoon

template <typename Tag>
struct std::hash<ratoon::Id<Tag>> {
    size_t operator()(const ratoon::Id<Tag>& id) const noexcept
    {
        return std::hash<quint64>()(id.value());
    }
};
