// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace ratoon {

/// The words that stand for the values of an enumeration in the file. They never change.
template <typename Enum, std::size_t count>
using WordTable = std::array<std::pair<Enum, const char*>, count>;

template <typename Enum, std::size_t count>
const char* wordFor(const WordTable<Enum, count>& table, Enum value)
{
    for (const auto& [each, word] : table) {
        if (each == value) return word;
    }
    Q_UNREACHABLE();
}

template <typename Enum, std::size_t count>
std::optional<Enum> valueFor(const WordTable<Enum, count>& table, const QString& text)
{
    for (const auto& [value, word] : table) {
        if (text == QLatin1String(word)) return value;
    }
    return std::nullopt;
}

}  // namespace ratoon
