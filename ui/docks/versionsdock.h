// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "ui/models/versionmodel.h"

#include <QDockWidget>
#include <QPointer>

class QLineEdit;
class QListView;
class QMenu;

namespace ratoon {

class PlainLabel;
class Segmented;
class VersionDelegate;
class VersionDetails;

/// The history of the document in front: the path that led here as a filmstrip, or the whole tree. A click goes to a
/// version; whatever is done there grows a branch.
class VersionsDock final : public QDockWidget {
    Q_OBJECT

public:
    explicit VersionsDock(const Catalogue& catalogue, QWidget* parent = nullptr);
    ~VersionsDock() override;

    /// Null: no document.
    void show(Session* session);
    void setShape(VersionModel::Shape shape);
    VersionModel::Shape shape() const;
    void search();
    void renameHead();
    /// In numbers, beside its row.
    void showDetails(VersionId id);
    /// The same, with the keyboard in its note.
    void editNote(VersionId id);

    /// The version under the keyboard, else the head.
    VersionId current() const;

Q_SIGNALS:
    void exportWanted(ratoon::VersionId id);
    void promptReused(const QString& prompt);
    void adjustWanted(ratoon::VersionId id);
    void shapeChanged();
    /// The edits that lead there, again on the original pixels.
    void repeatWanted(ratoon::VersionId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* body();
    void goTo(const QModelIndex& index);
    void toggleStar(const QModelIndex& index);
    void openMenu(const QPoint& at);
    void addDecision(QMenu& menu, VersionId id);
    void addChanges(QMenu& menu, VersionId id);
    void keepHeadInSight();
    void updateSearch();
    void showWhetherFound();
    void showFound();

    const Catalogue& m_catalogue;
    QPointer<Session> m_session;
    std::unique_ptr<VersionModel> m_model;
    Segmented* m_shape;
    QLineEdit* m_search;
    PlainLabel* m_nothing;
    QListView* m_list;
    VersionDelegate* m_delegate;
    VersionDetails* m_details = nullptr;
    bool m_isNewSearch = false;  ///< What it finds has not been shown yet.
};

}  // namespace ratoon
