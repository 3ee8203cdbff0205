// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"

#include <QWidget>

class QVBoxLayout;

namespace ratoon {

class PlainLabel;

/// A quiet paragraph beside or below what it explains.
PlainLabel* explanation(const QString& text);

/// Whether anything may leave this machine, and where pictures may go.
class PrivacyPage final : public QWidget {
    Q_OBJECT

public:
    explicit PrivacyPage(Preferences& preferences, QWidget* parent = nullptr);

private:
    QWidget* offlineChoice();
    void fillHosts();
    QWidget* hostRow(const Consent& consent);

    Preferences& m_preferences;
    QVBoxLayout* m_hosts;
};

}  // namespace ratoon
