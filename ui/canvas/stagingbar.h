// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "ui/replychoice.h"
#include "ui/widgets/floatingbar.h"

#include <optional>
#include <vector>

class QHBoxLayout;
class QKeyEvent;
class QPushButton;

namespace ratoon {

class PlainLabel;
class ProposalButton;

/// The proposals of the head, over the canvas: look at one, take it or leave it. Nothing is lost by leaving. One whose
/// reply could not be placed changes nothing: instead of taking it one says what is to be done about it.
class StagingBar final : public FloatingBar {
    Q_OBJECT

public:
    StagingBar(Session& session, QWidget* parent);

    /// There is something to decide.
    bool isActive() const { return !m_proposals.empty() && !m_isSuspended; }
    /// Steps aside while something else is being decided.
    void setSuspended(bool suspended);
    std::optional<VersionId> current() const;
    /// What was there before is shown instead, to compare.
    bool isHidingPreview() const { return m_isHiding; }
    /// The region that the current proposal changed, in canvas pixels.
    QRect area() const;

    void choose(VersionId proposal);
    void step(int by);
    void toggle();
    void accept();
    void discard();

    /// 1 … 8, arrows, Space, Enter, Delete.
    bool takesKey(const QKeyEvent& key) const;
    bool takeKey(const QKeyEvent& key);

    /// Bottom centre of `room`.
    void placeIn(const QRect& room);

Q_SIGNALS:
    /// To be previewed; nothing: the head.
    void shown(std::optional<ratoon::VersionId> proposal);
    void layoutChanged();
    void adjustWanted(ratoon::VersionId proposal);
    void chosen(ratoon::VersionId proposal, ratoon::ReplyChoice choice);

private:
    QWidget* buttonRow();
    QWidget* choiceRow();
    void takeProposals();
    void settle();
    void rebuildButtons();
    void updateButtons();
    void updateChoices();
    void updateFaces();
    void show(std::size_t index);

    Session& m_session;
    std::vector<VersionId> m_proposals;
    std::size_t m_index = 0;
    bool m_isHiding = false;
    bool m_isSuspended = false;
    bool m_isAccepting = false;  ///< The head is on its way to what was accepted.

    QHBoxLayout* m_thumbnails;
    std::vector<ProposalButton*> m_buttons;
    PlainLabel* m_count;
    PlainLabel* m_faces;
    QPushButton* m_discard;
    QPushButton* m_adjust;
    QPushButton* m_hide;
    QPushButton* m_accept;
    PlainLabel* m_reason;
    QWidget* m_choices;
};

}  // namespace ratoon
