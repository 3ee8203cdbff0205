// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/colorprofiles.h"
#include "app/services.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QPushButton;

namespace ratoon {

class PlainLabel;

/// Chooses a color profile, and what is to be done by it. The profiles of this computer are looked for in the background.
class ProfileDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Purpose {
        Assign,   ///< The numbers stay, the look changes.
        Convert,  ///< The look stays, the numbers change.
        Proof     ///< The look of another device.
    };

    /// `now`: the profile of the picture.
    ProfileDialog(Services& services, Purpose purpose, const QByteArray& now, QWidget* parent);
    /// What to begin with.
    void setProof(const Proof& proof);

    /// What is chosen; nothing until profiles are there.
    std::optional<KnownProfile> profile() const;
    ConversionWish wish() const;
    Proof proof() const;

Q_SIGNALS:
    void changed();

private:
    QGridLayout* fields();
    QWidget* buttons();
    QCheckBox* check(const QString& name, const QString& text, const QString& tip);
    void takeProfiles(std::vector<KnownProfile> profiles);
    void addFromFile();
    bool isOffered(const KnownProfile& profile) const;
    void add(KnownProfile profile);
    void select(const QByteArray& icc);

    Services& m_services;
    Purpose m_purpose;
    std::vector<KnownProfile> m_profiles;
    QByteArray m_wanted;  ///< To be selected when it is there.
    QComboBox* m_choice;
    QComboBox* m_intent;
    QCheckBox* m_keepsBlack;
    QCheckBox* m_showsPaper;
    QCheckBox* m_warns;
    PlainLabel* m_problem;
    QPushButton* m_go = nullptr;
    Ticket m_looking;
};

}  // namespace ratoon
