// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "ui/canvas/sentframe.h"
#include "ui/docks/promptflow.h"
#include "ui/docks/promptoutlook.h"
#include "ui/docks/promptphrases.h"
#include "ui/docks/promptwords.h"
#include "ui/docks/referencetray.h"
#include "ui/prompthistory.h"

#include <QDockWidget>
#include <QPointer>

class QBoxLayout;
class QMenu;
class QScrollArea;

namespace ratoon {

class Chip;
class PassesLine;
class PromptEdit;
class ScopeChip;
class SentPopover;
class SpentToday;

/// What was being written for one document.
struct PromptDraft {
    QString prompt;
    std::vector<ReferenceItem> references;
    QList<IncomingPicture> unread;    ///< References that have not been read yet.
    std::optional<Scope> scope = {};  ///< What it is about, if that was chosen.

    bool isEmpty() const { return prompt.isEmpty() && references.empty() && unread.isEmpty(); }
};

/// Where an edit is asked for: references, the prompt, the model and the button that sends. Results are previewed on
/// the canvas; what went wrong is said here.
class PromptDock final : public QDockWidget {
    Q_OBJECT

public:
    PromptDock(Services& services, Preferences& preferences, QWidget* parent = nullptr);
    ~PromptDock() override;

    /// Null: no document.
    void show(Session* session, PromptDraft draft);
    PromptDraft draft() const;
    void setFeather(std::optional<double> pixels) { m_feather = pixels; }
    /// The bounds of what is being drawn to be selected; empty: nothing is.
    void setDrawn(const QRect& area);

    void send();
    /// What was asked before, once more: with its own model and pictures.
    void sendAgain(const EditIntent& intent);
    /// What is asked about a proposal is being answered elsewhere.
    void withdraw(VersionId proposal) { m_flow->withdraw(proposal); }
    void askAboutHeldBack(VersionId version) { m_flow->askAboutHeldBack(version); }
    void cancel();
    void olderPrompt();
    void newerPrompt();
    void focusPrompt();
    void usePrompt(const QString& prompt);
    void addReferences();
    void addReferences(const QMimeData& mime);
    void showSent();
    /// Asks for the edits below and the new one at once, on the pixels that were there before them.
    void redoFromOriginal();
    /// Why that is impossible at this moment; empty if it is not.
    QString redoObstacle() const;

    /// What the next edit would send; nothing: no picture leaves.
    std::optional<SentFrame> sentFrame() const;
    /// It is about to be sent: the prompt has the keyboard, or the pointer is on the button.
    bool isSentOfInterest() const { return m_isUsed || m_isSendHovered; }

    /// Why sending is impossible at this moment; empty if it is not.
    QString obstacle() const;
    bool isRunning() const { return m_flow->isRunning(); }
    /// In a low window the dock is one line until it is used.
    void setFoldable(bool foldable);

    /// Why no reference can be added; empty if one can.
    QString referenceObstacle() const;

Q_SIGNALS:
    void stateChanged();
    void sent();
    void decided(ratoon::VersionId proposal, ratoon::ReplyChoice choice);
    void sentFrameChanged();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* body();
    QWidget* referenceColumn();
    QWidget* promptColumn();
    Chip* conversationChip();
    QWidget* chipRow();
    void fillPhrases(QMenu& menu, const QList<Phrase>& phrases);
    void connectParts();
    void connectFlow();
    void refresh();
    void refreshOutlook();
    void takeOutlook();
    bool isBeingUsed() const;
    void updateUse();
    void refreshProgress();
    void lookForKey();
    void updateFolding();
    void setFolded(bool folded);
    void updateColumns();
    void giveRoomBack();
    PromptAim aim() const;
    PromptState state() const;
    EditIntent intent() const;
    PromptOrder order() const;
    QString host() const;
    QString prompt() const;
    QString price() const;

    Services& m_services;
    Preferences& m_preferences;
    QPointer<Session> m_session;
    PromptHistory m_history;
    std::optional<double> m_feather;
    bool m_isFoldable = false;
    bool m_isFolded = false;
    bool m_isUsed = false;
    bool m_isSendHovered = false;
    QRect m_drawn;
    Ticket m_redo;
    int m_usualHeight = 0;       ///< Without a notice.
    bool m_hasMadeRoom = false;  ///< For a notice.

    QBoxLayout* m_columns = nullptr;
    ReferenceTray* m_tray;
    QWidget* m_trayColumn = nullptr;
    PlainLabel* m_trayCount;
    PlainLabel* m_aim;
    QWidget* m_captions = nullptr;
    QWidget* m_chips = nullptr;
    QWidget* m_phrases = nullptr;  ///< A chip for each kind.
    Chip* m_anyPhrase = nullptr;   ///< One for all, where there is no room.
    NoticeStrip* m_strip;
    PromptEdit* m_edit;
    ModelPanel* m_panel;
    PromptFlow* m_flow;
    PromptOutlook* m_outlook;
    PassesLine* m_passes;
    ScopeChip* m_scope;
    SpentToday* m_spent;
    Ticket m_keyLookup;
    SentPopover* m_sent = nullptr;
    Chip* m_sentButton = nullptr;
    Chip* m_conversation = nullptr;  ///< Whether the model is told of the turns before.
};

}  // namespace ratoon
