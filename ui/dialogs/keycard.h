// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keytest.h"
#include "app/modelrefresh.h"
#include "ui/preferences.h"
#include "ui/widgets/plainlabel.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLineEdit;
class QPushButton;

namespace ratoon {

/// One service: where its key comes from, in words, a field to type one, and what costs nothing: to test it, and to ask
/// which models there are. Keys are looked for in the background.
class KeyCard final : public QWidget {
    Q_OBJECT

public:
    KeyCard(Services& services,
            Preferences& preferences,
            const Provider& provider,
            QWidget* parent = nullptr);
    ~KeyCard() override;

    /// Why the keychain cannot be used; empty if it can.
    void setKeychainObstacle(const QString& reason);

private:
    QWidget* head();
    QWidget* editing();
    QPushButton* button(const QString& name, const QString& text);
    void look();
    void take(const KeyState& state);
    void useTyped();
    void keep();
    void forget();
    void changeKeychain(std::function<Result<void>(KeyRing&)> work, const QString& success);
    void test();
    void refreshModels();
    void takeModels(const RefreshedModels& told);
    void say(const QString& text, Ink ink);
    void updateButtons();
    QString stateText(const KeyState& state) const;

    Services& m_services;
    Preferences& m_preferences;
    Catalogue m_catalogue;  ///< Of the provider.
    const Provider& m_provider;
    std::optional<KeyState> m_state;
    QString m_keychainObstacle;
    PlainLabel* m_origin;
    PlainLabel* m_stateLine;
    PlainLabel* m_said;
    QLineEdit* m_key;
    QWidget* m_editing = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_models = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_use = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_forget = nullptr;
    Ticket m_look;
    Ticket m_change;
    std::unique_ptr<KeyTest> m_tester;
    std::unique_ptr<ModelRefresh> m_refresh;
};

}  // namespace ratoon
