// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QAction>

#include <vector>

namespace ratoon {

class Actions;
struct ActionRow;

/// The commands that fit what was typed, best first; those that are impossible at the moment come last, with the
/// reason. Both the translated and the English words are searched.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        MenuRole = Qt::UserRole + 1,  ///< The menu it is in.
        KeysRole,
        IconRole,
        ReasonRole,  ///< Empty: it can be run.
    };

    explicit PaletteModel(const Actions& actions, QObject* parent = nullptr);

    void search(const QString& words);
    QAction* actionAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const Actions& m_actions;
    std::vector<const ActionRow*> m_found;
};

}  // namespace ratoon
