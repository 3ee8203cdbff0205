// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/promptdock.h"

#include "ui/actions.h"
#include "ui/docks/passesline.h"
#include "ui/docks/promptedit.h"
#include "ui/docks/scopechip.h"
#include "ui/docks/sentpopover.h"
#include "ui/docks/spenttoday.h"
#include "ui/filechoosing.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>

namespace ratoon {

PromptDock::PromptDock(Services& services, Preferences& preferences, QWidget* parent)
    : QDockWidget(tr("Prompt"), parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_history(preferences.state().promptHistory)
    , m_tray(new ReferenceTray(*services.pool))
    , m_trayCount(new PlainLabel({}, TextRole::Caption, Ink::Secondary))
    , m_aim(new PlainLabel({}, TextRole::Caption, Ink::Secondary))
    , m_strip(new NoticeStrip)
    , m_edit(new PromptEdit)
    , m_panel(new ModelPanel(services.catalogue))
    , m_flow(new PromptFlow(services, preferences, *m_strip, this))
    , m_outlook(new PromptOutlook(this))
    , m_passes(new PassesLine)
    , m_scope(new ScopeChip(this))
    , m_spent(new SpentToday(services, this))
{
    setObjectName(QStringLiteral("promptDock"));
    // The columns have their own captions: the head of the dock is a grip at its side.
    setFeatures(features() | QDockWidget::DockWidgetVerticalTitleBar);
    setTitleBarWidget(new QWidget);
    setWidget(body());
    connectParts();
    connectFlow();
    m_panel->choose(preferences.settings().provider, preferences.settings().model);
    refresh();
}

/// The focus leaves the prompt when that is deleted: too late for a dock that is half gone.
PromptDock::~PromptDock()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void PromptDock::connectParts()
{
    connect(m_edit, &PromptEdit::textChanged, this, &PromptDock::refresh);
    connect(m_edit, &PromptEdit::picturePasted, this, [this](const QMimeData& mime) {
        addReferences(mime);
    });
    connect(m_tray, &ReferenceTray::changed, this, &PromptDock::refresh);
    connect(m_tray, &ReferenceTray::nameChosen, this, [this](const QString& name) {
        m_edit->insertWords(QChar(u'@') + name + QChar(u' '));
    });
    connect(m_tray, &ReferenceTray::addWanted, this, [this] { addReferences(); });
    connect(m_tray, &ReferenceTray::failed, this, [this](const Error& error) {
        m_strip->say(noticeOf(errorText(error)));
    });
    connect(m_panel, &ModelPanel::choiceChanged, this, [this] {
        m_preferences.change([this](Settings& settings) {
            settings.provider = m_panel->choice().provider->info().id;
            settings.model = m_panel->choice().model->id;
        });
        lookForKey();
        refresh();
    });
    connect(m_panel, &ModelPanel::sendWanted, this, &PromptDock::send);
    connect(m_panel, &ModelPanel::cancelWanted, this, &PromptDock::cancel);
    connect(m_panel, &ModelPanel::sendHovered, this, [this](bool isHovered) {
        m_isSendHovered = isHovered;
        Q_EMIT sentFrameChanged();
    });
    connect(m_passes, &PassesLine::redoWanted, this, &PromptDock::redoFromOriginal);
    connect(m_sentButton, &Chip::clicked, this, &PromptDock::showSent);
}

void PromptDock::connectFlow()
{
    connect(m_flow, &PromptFlow::decided, this, &PromptDock::decided);
    connect(m_outlook, &PromptOutlook::changed, this, &PromptDock::takeOutlook);
    connect(m_flow, &PromptFlow::progressChanged, this, &PromptDock::refreshProgress);
    connect(&m_preferences, &Preferences::settingsChanged, m_spent, &SpentToday::refresh);
    connect(&m_preferences, &Preferences::settingsChanged, this, &PromptDock::refresh);
    connect(&m_preferences, &Preferences::keysChanged, this, &PromptDock::lookForKey);
    connect(&m_preferences, &Preferences::modelsChanged, m_panel, &ModelPanel::takeCatalogue);
    connect(m_spent, &SpentToday::changed, this, &PromptDock::refreshProgress);
    connect(m_flow, &PromptFlow::submitted, this, [this](const QString& text) {
        m_history.add(text);
        m_preferences.remember(
            [this](SessionState& state) { state.promptHistory = m_history.entries(); });
        Q_EMIT sent();
    });
    connect(qApp, &QApplication::focusChanged, this, &PromptDock::updateUse);
    connect(m_strip, &NoticeStrip::said, this, &PromptDock::updateFolding);
    connect(m_strip, &NoticeStrip::cleared, this, &PromptDock::updateFolding);
}

void PromptDock::show(Session* session, PromptDraft draft)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->disconnect(m_spent);
    }
    m_session = session;
    m_drawn = {};
    m_redo.drop();
    m_outlook->show(session);
    m_scope->setChoice(draft.scope);
    m_edit->setPlainText(draft.prompt);
    m_tray->setItems(std::move(draft.references), draft.unread);
    if (session != nullptr) {
        connect(session, &Session::headChanged, this, &PromptDock::refresh);
        connect(session, &Session::selectionChanged, this, &PromptDock::refresh);
        connect(session, &Session::jobFinished, m_spent, &SpentToday::refresh);
        connect(session, &Session::jobFailed, m_spent, &SpentToday::refresh);
    }
    m_flow->show(session);
    refresh();
}

PromptDraft PromptDock::draft() const
{
    return {.prompt = prompt(),
            .references = m_tray->items(),
            .unread = m_tray->unread(),
            .scope = m_scope->choice()};
}

QString PromptDock::prompt() const
{
    return m_edit->toPlainText();
}

PromptAim PromptDock::aim() const
{
    return m_session ? aimOf(m_session->document().canvas(), m_session->selection())
                     : PromptAim::EditWhole;
}

PromptState PromptDock::state() const
{
    return {.hasDocument = m_session != nullptr,
            .isReadOnly = m_session && m_session->isReadOnly(),
            .aim = aim(),
            .prompt = prompt(),
            .references = static_cast<int>(m_tray->items().size()),
            .hasKey = m_panel->hasKey(),
            .isOffline = m_preferences.isOffline()};
}

QString PromptDock::obstacle() const
{
    return obstacleText(state(), m_panel->choice());
}

QString PromptDock::host() const
{
    return hostOf(m_panel->choice().provider->info());
}

EditIntent PromptDock::intent() const
{
    const ModelChoice& choice = m_panel->choice();
    EditIntent intent{.prompt = prompt().trimmed(),
                      .provider = choice.provider->info().id,
                      .model = choice.model->id,
                      .feather = m_feather,
                      .references = m_tray->references(),
                      .ratio = choice.ratio,
                      .tier = choice.tier,
                      .fromNothing = aim() == PromptAim::Generate};
    if (aim() == PromptAim::EditSelection) intent.where = m_session->selection();
    if (!choice.isLocal()) intent.graft.scope = m_scope->choice();
    intent.isConversation = takesTurns(choice) && m_conversation->isChecked();
    return intent;
}

PromptOrder PromptDock::order() const
{
    PromptOrder order{.intent = intent(), .variants = m_panel->choice().variants, .host = host()};
    if (aim() != PromptAim::Generate) {
        const QRect selected = order.intent.where ? order.intent.where->bounds() : QRect();
        order.cut = plannedCrop(
            m_session->document().canvas().size, selected, *m_panel->choice().model, order.intent);
    }
    return order;
}

void PromptDock::send()
{
    const QString reason = obstacle();
    if (reason.isEmpty()) {
        m_flow->send(order());
        updateFolding();
        return;
    }
    focusPrompt();
    if (!prompt().trimmed().isEmpty()) m_strip->say({.what = reason});
}

void PromptDock::sendAgain(const EditIntent& intent)
{
    const Provider* provider = m_services.catalogue.find(intent.provider);
    const ModelInfo* model = m_services.catalogue.findModel(intent.provider, intent.model);
    if (!m_session || provider == nullptr || model == nullptr) return;
    PromptOrder order{.intent = intent, .host = hostOf(provider->info())};
    const QRect selected = intent.where ? intent.where->bounds() : QRect();
    order.cut = plannedCrop(m_session->document().canvas().size, selected, *model, intent);
    m_flow->send(order);
    updateFolding();
}

void PromptDock::cancel()
{
    m_flow->cancelRunning();
}

void PromptDock::olderPrompt()
{
    m_edit->replaceText(m_history.older(prompt()));
    focusPrompt();
}

void PromptDock::newerPrompt()
{
    m_edit->replaceText(m_history.newer(prompt()));
    focusPrompt();
}

void PromptDock::focusPrompt()
{
    setVisible(true);
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void PromptDock::usePrompt(const QString& text)
{
    m_edit->replaceText(text);
    focusPrompt();
}

void PromptDock::addReferences()
{
    choosePictures(this, tr("Add reference pictures"), [this](const QStringList& paths) {
        m_tray->addFiles(paths);
    });
}

void PromptDock::addReferences(const QMimeData& mime)
{
    m_tray->add(mime);
}

void PromptDock::showSent()
{
    if (!m_session || m_panel->choice().model == nullptr) return;
    if (m_sent == nullptr) m_sent = new SentPopover(m_services, this);
    m_sent->show({.canvas = m_session->document().canvas(),
                  .intent = intent(),
                  .model = *m_panel->choice().model,
                  .destination = destinationText(m_panel->choice(), host()),
                  .consent = consentText(m_preferences.settings(), host())},
                 *m_sentButton);
}

/// The keychain may take its time.
void PromptDock::lookForKey()
{
    const ProviderInfo& info = m_panel->choice().provider->info();
    if (info.isLocal) return;
    m_keyLookup = m_services.pool->run(
        [&keys = *m_services.keys, info](const Cancel&) { return keys.source(info); },
        [this](KeySource source) {
            m_panel->setKeySource(source);
            refresh();
        });
}

QString PromptDock::redoObstacle() const
{
    const QString reason = obstacle();
    if (!reason.isEmpty()) return reason;
    const EditOutlook* outlook = m_outlook->known();
    const bool isNew = outlook == nullptr || outlook->passes == 0;
    return isNew ? tr("No model has made these pixels.") : QString();
}

void PromptDock::redoFromOriginal()
{
    const QString reason = redoObstacle();
    if (!reason.isEmpty()) {
        focusPrompt();
        return m_strip->say({.what = reason});
    }
    m_redo = m_session->redoOf(intent(), [this, asked = order()](std::optional<Redo> redo) {
        m_redo = {};
        if (!redo) return m_strip->say({.what = tr("No edit lies below that could be redone.")});
        PromptOrder whole = asked;
        whole.intent = std::move(redo->intent);
        m_flow->send(whole);
        updateFolding();
    });
}

void PromptDock::setDrawn(const QRect& area)
{
    m_drawn = area;
    refreshOutlook();
}

std::optional<SentFrame> PromptDock::sentFrame() const
{
    const ModelChoice& choice = m_panel->choice();
    const EditOutlook* outlook = m_outlook->known();
    if (outlook == nullptr || choice.isLocal() || aim() == PromptAim::Generate) return std::nullopt;
    return SentFrame{.crop = outlook->cut.crop,
                     .words = sentText(outlook->cut.sent, *choice.model)};
}

/// Of all variants: as the outlook has it, else by the model alone.
QString PromptDock::price() const
{
    const ModelChoice& choice = m_panel->choice();
    if (const EditOutlook* outlook = m_outlook->known()) {
        const auto one = outlook->estimateUsd;
        return estimateText(choice, one ? std::optional(*one * choice.variants) : std::nullopt);
    }
    const int pictures =
        static_cast<int>(m_tray->items().size()) + (aim() == PromptAim::Generate ? 0 : 1);
    return estimateText(choice, choice.estimateUsd(pictures));
}

void PromptDock::refreshOutlook()
{
    if (!m_session || m_panel->choice().model == nullptr) return;
    EditIntent asked = intent();
    const QSize size = m_session->document().canvas().size;
    const QRect drawn = m_drawn & QRect(QPoint(), size);
    if (!drawn.isEmpty() && !asked.fromNothing) asked.where = Mask::rectangle(size, drawn);
    m_outlook->ask(asked);
}

/// What the outlook says, as far as it is known.
void PromptDock::takeOutlook()
{
    const ModelChoice& choice = m_panel->choice();
    const PromptAim now = aim();
    const int references = static_cast<int>(m_tray->items().size());
    const EditOutlook* outlook = m_outlook->known();
    m_passes->setPasses(outlook == nullptr ? 0 : outlook->passes);
    m_passes->setVisible(m_passes->isSaying() && !m_isFolded);
    const QSize sent = m_session ? order().cut.sent : QSize();
    m_panel->setSend(verbText(now), price(), sendToolTip(choice, host(), sent, references));
    Q_EMIT sentFrameChanged();
    Q_EMIT stateChanged();
}

/// Whether the user is at it. A list that pops up from it, or another program for a while, is no end of that.
bool PromptDock::isBeingUsed() const
{
    const QWidget* focused = isFloating() ? QApplication::focusWidget() : window()->focusWidget();
    return focused != nullptr && isAncestorOf(focused);
}

void PromptDock::updateUse()
{
    const bool isUsed = isBeingUsed();
    updateFolding();
    if (m_isUsed == isUsed) return;
    m_isUsed = isUsed;
    Q_EMIT sentFrameChanged();
}

/// Brings every word and every state to what is there now.
void PromptDock::refresh()
{
    const ModelChoice& choice = m_panel->choice();
    if (choice.model == nullptr) return;
    const PromptAim now = aim();
    const int references = static_cast<int>(m_tray->items().size());
    const int capacity = referenceCapacity(choice, now);
    if (m_tray->capacity() != capacity) m_tray->setCapacity(capacity, capacityReason(choice));
    m_trayCount->setText(capacity == 0 && references == 0
                             ? QString()
                             : tr("%1 of %2").arg(references).arg(capacity));
    m_edit->setNames(m_tray->names());
    m_edit->setHint(now == PromptAim::Generate
                        ? tr("Describe a picture")
                        : tr("Select something, write what should change, press %1")
                              .arg(Actions::keySign("prompt.send")));
    m_aim->setText(aimText(now));
    m_panel->setStartsFromNothing(now == PromptAim::Generate);

    m_scope->setPrompt(prompt(), now == PromptAim::EditSelection);
    m_scope->chip()->setVisible(!choice.isLocal() && now != PromptAim::Generate);
    m_conversation->setVisible(takesTurns(choice));
    updateColumns();

    PromptState written = state();
    // With nothing written yet the button leads to the prompt.
    if (written.prompt.trimmed().isEmpty()) written.prompt = QStringLiteral("…");
    m_panel->setObstacle(obstacleText(written, choice));
    refreshOutlook();
    takeOutlook();
    m_sentButton->setEnabled(m_session != nullptr);
    refreshProgress();
}

void PromptDock::refreshProgress()
{
    const bool isBusy = m_flow->isRunning();
    m_panel->setCancelable(isBusy);
    const QString destination = destinationText(m_panel->choice(), host());
    const bool saysSpent = !m_panel->choice().isLocal() && !m_spent->text().isEmpty();
    m_panel->setFootnote(isBusy      ? m_flow->progressText()
                         : saysSpent ? m_spent->text() + QStringLiteral(" · ") + destination
                                     : destination);
    Q_EMIT stateChanged();
}

QString PromptDock::referenceObstacle() const
{
    return m_tray->capacity() > 0 ? QString() : capacityReason(m_panel->choice());
}

}  // namespace ratoon
