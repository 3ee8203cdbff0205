// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rebasedialog.h"

#include "app/services.h"
#include "base/plaintext.h"
#include "ui/docks/promptwords.h"
#include "ui/errortext.h"
#include "ui/models/versiontext.h"
#include "ui/style/style.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ratoon {
namespace {

constexpr int dialogWidth = 480;
constexpr int listHeight = 200;
constexpr int rowHeight = 28;
constexpr int titleLength = 160;

PlainLabel* wrapped(TextRole role, Ink ink)
{
    auto* label = new PlainLabel({}, role, ink);
    label->setWordWrap(true);
    return label;
}

}  // namespace

RebaseDialog::RebaseDialog(Services& services,
                           Preferences& preferences,
                           Session& session,
                           VersionId version,
                           QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_session(session)
    , m_rebasing(session.rebase(version))
    , m_text(wrapped(TextRole::Text, Ink::Secondary))
    , m_problem(wrapped(TextRole::Text, Ink::Bad))
    , m_list(new QVBoxLayout)
    , m_close(new QPushButton(tr("Close")))
    , m_main(new QPushButton)
{
    setObjectName(QStringLiteral("rebaseDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Repeat on the originals"));
    build();
    connect(m_rebasing.get(), &Rebasing::planned, this, &RebaseDialog::showPlan);
    connect(m_rebasing.get(), &Rebasing::progressed, this, &RebaseDialog::showProgress);
    connect(m_rebasing.get(), &Rebasing::finished, this, &RebaseDialog::end);
    connect(m_rebasing.get(), &Rebasing::failed, this, &RebaseDialog::fail);
    connect(&session, &Session::jobsChanged, this, &RebaseDialog::showProgress);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_main, &QPushButton::clicked, this, &RebaseDialog::press);
    set(State::Reading);
}

void RebaseDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        metrics::gapHuge, metrics::gapHuge, metrics::gapHuge, metrics::gapLarge);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(new PlainLabel(windowTitle(), TextRole::Title));
    column->addWidget(m_text);
    auto* inner = new QWidget;
    m_list->setContentsMargins(0, metrics::gapSmall, 0, 0);
    m_list->setSpacing(0);
    inner->setLayout(m_list);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("rebaseList"));
    scroll->setAccessibleName(tr("The edits that are repeated"));
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    m_listArea = scroll;
    column->addWidget(scroll);
    column->addWidget(m_problem);
    column->addSpacing(metrics::gapSmall);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gapSmall);
    buttons->addStretch(1);
    m_close->setObjectName(QStringLiteral("rebaseClose"));
    m_main->setObjectName(QStringLiteral("rebaseMain"));
    m_close->setAutoDefault(false);
    buttons->addWidget(m_close);
    buttons->addWidget(m_main);
    column->addLayout(buttons);
    m_main->setDefault(true);  // a button without a dialog is no default one
    setFixedWidth(dialogWidth);
}

/// Where it would go: each host once.
QStringList RebaseDialog::hosts() const
{
    QStringList found;
    for (const EditIntent& intent : m_rebasing->plan().intents) {
        const Provider* provider = m_services.catalogue.find(intent.provider);
        if (provider == nullptr || provider->info().isLocal) continue;
        const QString host = hostOf(provider->info());
        if (!found.contains(host)) found << host;
    }
    return found;
}

QString RebaseDialog::planText() const
{
    const RebasePlan& plan = m_rebasing->plan();
    QStringList sentences;
    sentences << tr("%n edit(s) are asked again from the original, so that each pixel goes through "
                    "as few models as can be. The versions that are there stay.",
                    nullptr,
                    static_cast<int>(plan.intents.size()));
    if (plan.leftOut > 0)
        sentences << tr("%n change(s) by hand are left out.", nullptr, plan.leftOut);
    const QStringList there = hosts();
    if (there.isEmpty()) {
        sentences << tr("Nothing leaves this computer.");
    } else {
        sentences << tr("Prompts and parts of the picture go to %1.").arg(there.join(u", "));
    }
    const Settings& settings = m_preferences.settings();
    const bool isNew = std::any_of(
        there.begin(), there.end(), [&](const QString& host) { return !settings.mayGoTo(host); });
    if (isNew) sentences << tr("Nothing was sent there before: Start agrees to it.");
    return sentences.join(u' ');
}

void RebaseDialog::showPlan()
{
    for (const EditIntent& intent : m_rebasing->plan().intents) {
        auto* row = new QWidget;
        row->setFixedHeight(rowHeight);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, metrics::gapSmall, 0);
        line->setSpacing(metrics::gap);
        const QString prompt = plainLine(intent.prompt, titleLength);
        auto* words = new PlainLabel(prompt, TextRole::Text);
        words->setElide(Qt::ElideRight);
        words->setToolTip(plainTip(prompt));
        auto* state = new PlainLabel({}, TextRole::Secondary, Ink::Secondary);
        line->addWidget(words, 1);
        line->addWidget(state);
        m_list->addWidget(row);
        m_rows.push_back({words, state});
    }
    m_list->addStretch(1);
    const int wanted = static_cast<int>(m_rows.size()) * rowHeight + metrics::gapSmall;
    m_listArea->setFixedHeight(std::min(listHeight, wanted));
    set(State::Planned);
    m_main->setFocus(Qt::OtherFocusReason);
    QRect place(QPoint(), size());
    place.moveCenter(parentWidget()->geometry().center());
    move(place.topLeft());
}

void RebaseDialog::press()
{
    switch (m_state) {
    case State::Planned: start(); break;
    case State::Running: stop(); break;
    case State::Done:
        m_session.checkout(m_last);
        close();
        break;
    case State::Reading:
    case State::Stopped: close(); break;
    }
}

void RebaseDialog::start()
{
    m_preferences.change([hosts = hosts()](Settings& settings) {
        for (const QString& host : hosts) settings.allow(host);
    });
    set(State::Running);
    m_rebasing->start();
}

void RebaseDialog::stop()
{
    m_rebasing.reset();
    set(State::Stopped);
}

void RebaseDialog::end(VersionId last)
{
    m_last = last;
    set(State::Done);
}

void RebaseDialog::fail(const Error& error)
{
    m_problem->setText(errorText(error).both());
    set(State::Stopped);
}

void RebaseDialog::set(State state)
{
    m_state = state;
    const bool hasPlan = m_state != State::Reading && !m_rows.empty();
    m_listArea->setVisible(hasPlan);
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_main->setVisible(m_state != State::Reading && m_state != State::Stopped);
    setEmphasis(*m_main, m_state == State::Running ? Emphasis::Normal : Emphasis::Primary);
    switch (m_state) {
    case State::Reading: m_text->setText(tr("Reading what was asked…")); break;
    case State::Planned: {
        const auto usd = m_rebasing->plan().estimateUsd;
        const QString price = usd ? (*usd > 0 ? QStringLiteral("≈ ") : QString()) + priceText(*usd)
                                  : tr("price unknown");
        m_text->setText(planText());
        m_main->setText(tr("Start  %1", "price").arg(price));
        break;
    }
    case State::Running: m_main->setText(tr("Stop")); break;
    case State::Done:
        m_text->setText(tr("The new branch is there, beside what was there before."));
        m_main->setText(tr("Go there"));
        break;
    case State::Stopped:
        m_text->setText(m_made > 0 ? tr("Stopped. What was made until then is kept.")
                                   : tr("Nothing was made."));
        break;
    }
    m_main->setAccessibleName(m_main->text());
    m_close->setVisible(m_state != State::Running);
    showProgress();
    adjustSize();
}

void RebaseDialog::showProgress()
{
    if (m_rebasing) m_made = m_rebasing->made().size();
    QString stage;
    const JobId current = m_rebasing ? m_rebasing->job() : JobId();
    for (const JobStatus& job : m_session.jobs())
        if (!current.isNull() && job.id == current) stage = stageText(job.state);
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const bool isMade = at < m_made;
        const bool isNow = at == m_made && m_state == State::Running;
        m_rows[at].state->setText(isMade ? tr("done") : isNow ? stage : QString());
        m_rows[at].state->setInk(isMade ? Ink::Ok : Ink::Secondary);
        m_rows[at].prompt->setInk(isMade || isNow || m_state == State::Planned ? Ink::Text
                                                                               : Ink::Secondary);
    }
}

}  // namespace ratoon
