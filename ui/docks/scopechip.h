// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/graftsettings.h"

#include <QObject>
#include <QString>

#include <optional>

class QAction;

namespace ratoon {

class Chip;

/// What the next edit is about: some of the picture, its tone all over, or another picture. By itself it says what the
/// words seem to mean, and leaves the decision to them and to what comes back.
class ScopeChip final : public QObject {
    Q_OBJECT

public:
    explicit ScopeChip(QObject* parent = nullptr);

    /// To be laid out and shown by whoever has it.
    Chip* chip() const { return m_chip; }
    void setPrompt(const QString& prompt, bool hasSelection);
    /// Nothing: automatic.
    std::optional<Scope> choice() const { return m_choice; }
    void setChoice(std::optional<Scope> choice);

Q_SIGNALS:
    void chosen();

private:
    void openMenu();
    void refresh();

    Chip* m_chip;
    std::optional<Scope> m_choice;
    std::optional<Scope> m_proposed;
};

}  // namespace ratoon
