// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/keycard.h"

#include <QScrollArea>

namespace ratoon {

/// Every service with its key, and what is to be said of the keychain.
class ServicesPage final : public QScrollArea {
    Q_OBJECT

public:
    ServicesPage(Services& services, Preferences& preferences, QWidget* parent = nullptr);

private:
    void takeKeychain(const Result<void>& answer);

    std::vector<KeyCard*> m_cards;
    PlainLabel* m_keychain;
    Ticket m_look;
};

}  // namespace ratoon
