// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/safetyrules.h"
#include "ui/preferences.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace ratoon {

class PlainLabel;

/// By what prompts and replies are looked at. Every change is in force soon after it is made, for the command line too.
class SafetyPage final : public QWidget {
    Q_OBJECT

public:
    explicit SafetyPage(Preferences& preferences, QWidget* parent = nullptr);
    ~SafetyPage() override;

private:
    QLineEdit* field(const QString& name, const QString& label, const QString& hint);
    void take();
    void say();

    Preferences& m_preferences;
    QPlainTextEdit* m_words;
    QLineEdit* m_endpoint;
    QLineEdit* m_command;
    QCheckBox* m_mayShow;
    PlainLabel* m_said;
    QTimer* m_pause;  ///< Not every letter is written to disk.
};

/// None, where they cannot be read.
SafetyRules rulesOf(const Settings& settings);

}  // namespace ratoon
