// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keycard.h"

#include "base/plaintext.h"
#include "ui/errortext.h"
#include "ui/style/style.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ratoon {
namespace {

constexpr int longestKey = 4096;

QHBoxLayout* rowIn(QWidget& widget)
{
    auto* row = new QHBoxLayout(&widget);
    // Room for the ring around a focused button.
    row->setContentsMargins(0, metrics::focusRing, 0, metrics::focusRing);
    row->setSpacing(metrics::gapSmall);
    return row;
}

bool isGood(const KeyState& state)
{
    return !state.problem && (state.source != KeySource::None || !state.isNeeded);
}

}  // namespace

KeyCard::KeyCard(Services& services,
                 Preferences& preferences,
                 const Provider& provider,
                 QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_catalogue(services.catalogue)
    , m_provider(provider)
    , m_origin(new PlainLabel({}, TextRole::Caption, Ink::Secondary))
    , m_stateLine(new PlainLabel({}, TextRole::Secondary, Ink::Secondary))
    , m_said(new PlainLabel({}, TextRole::Secondary))
    , m_key(new QLineEdit)
{
    setObjectName(QStringLiteral("key-") + provider.info().id);
    m_origin->setElide(Qt::ElideMiddle);
    m_stateLine->setObjectName(QStringLiteral("keyState"));
    m_stateLine->setWordWrap(true);
    m_said->setObjectName(QStringLiteral("keySaid"));
    m_said->setWordWrap(true);
    m_said->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapTiny);
    column->addWidget(head());
    column->addWidget(m_stateLine);
    column->addWidget(editing());
    column->addWidget(m_said);
    connect(m_test, &QPushButton::clicked, this, &KeyCard::test);
    connect(m_models, &QPushButton::clicked, this, &KeyCard::refreshModels);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        m_editing->setVisible(m_editing->isHidden());
        if (!m_editing->isHidden()) m_key->setFocus(Qt::OtherFocusReason);
    });
    connect(m_use, &QPushButton::clicked, this, &KeyCard::useTyped);
    connect(m_keep, &QPushButton::clicked, this, &KeyCard::keep);
    connect(m_forget, &QPushButton::clicked, this, &KeyCard::forget);
    connect(m_key, &QLineEdit::textChanged, this, &KeyCard::updateButtons);
    connect(m_key, &QLineEdit::returnPressed, this, &KeyCard::useTyped);
    updateButtons();
    look();
}

KeyCard::~KeyCard() = default;

QWidget* KeyCard::head()
{
    auto* whole = new QWidget;
    auto* row = rowIn(*whole);
    row->addWidget(new PlainLabel(m_provider.info().name, TextRole::Strong));
    row->addWidget(m_origin, 1);
    m_test = button(QStringLiteral("testKey"), tr("Test key"));
    m_test->setToolTip(
        plainTip(tr("A call that costs nothing. No picture and no prompt is sent.")));
    m_edit = button(QStringLiteral("editKey"), tr("Key…"));
    m_models = button(QStringLiteral("refreshModels"), tr("Models"));
    m_models->setToolTip(plainTip(tr("Asks which models there are. It costs nothing.")));
    // Google Cloud has no list of those that make pictures.
    m_models->setVisible(!m_provider.info().isOnGoogleCloud);
    row->addWidget(m_models);
    row->addWidget(m_test);
    row->addWidget(m_edit);
    // Credentials of Google Cloud are files and programs: none is typed.
    m_edit->setVisible(!m_provider.info().isOnGoogleCloud);
    return whole;
}

QWidget* KeyCard::editing()
{
    m_editing = new QWidget;
    auto* row = rowIn(*m_editing);
    m_key->setObjectName(QStringLiteral("typedKey"));
    m_key->setAccessibleName(tr("Key for %1").arg(m_provider.info().name));
    m_key->setPlaceholderText(tr("Paste the key"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setMaxLength(longestKey);
    m_use = button(QStringLiteral("useKey"), tr("Use for this run"));
    m_keep = button(QStringLiteral("keepKey"), tr("Keep in keychain"));
    m_forget = button(QStringLiteral("forgetKey"), tr("Forget"));
    row->addWidget(m_key, 1);
    row->addWidget(m_use);
    row->addWidget(m_keep);
    row->addWidget(m_forget);
    m_editing->hide();
    return m_editing;
}

QPushButton* KeyCard::button(const QString& name, const QString& text)
{
    auto* made = new QPushButton(text);
    made->setObjectName(name);
    made->setAccessibleName(QStringLiteral("%1, %2").arg(text, m_provider.info().name));
    made->setAutoDefault(false);
    return made;
}

void KeyCard::setKeychainObstacle(const QString& reason)
{
    m_keychainObstacle = reason;
    updateButtons();
}

/// The keychain may take its time.
void KeyCard::look()
{
    m_look = m_services.pool->run([&keys = *m_services.keys, info = m_provider.info()](
                                      const Cancel&) { return keys.state(info); },
                                  [this](const KeyState& state) { take(state); });
}

void KeyCard::take(const KeyState& state)
{
    m_state = state;
    m_origin->setText(state.origin);
    m_origin->setToolTip(plainTip(tr("The key goes to this address and to no other.")));
    m_stateLine->setText(stateText(state));
    // A service of Google Cloud that was never set up is no trouble.
    const bool isTrouble = state.problem && !m_provider.info().isOnGoogleCloud;
    m_stateLine->setInk(isTrouble ? Ink::Bad : isGood(state) ? Ink::Ok : Ink::Secondary);
    updateButtons();
}

QString KeyCard::stateText(const KeyState& state) const
{
    if (state.problem) return errorText(*state.problem).both();
    const QString unused =
        state.isTyped && state.source != KeySource::Typed
            ? QStringLiteral(" ") + tr("The typed key is not used while this one is there.")
            : QString();
    switch (state.source) {
    case KeySource::Command:
        return tr("Key from the credential command “%1”.").arg(state.place) + unused;
    case KeySource::Keychain: return tr("Key from the keychain.") + unused;
    case KeySource::Environment:
        if (m_provider.info().isOnGoogleCloud)
            return tr("Signs in with what %1 has.").arg(state.place);
        return tr("Key from %1 in the environment.").arg(state.place) + unused;
    case KeySource::Typed: return tr("Typed for this run: forgotten when Ratoon ends.");
    case KeySource::None: break;
    }
    if (!state.isNeeded) return tr("On this computer it needs no key.");
    return tr("No key yet: type one, or set %1.").arg(m_provider.info().keyVariables.value(0));
}

void KeyCard::updateButtons()
{
    const bool isWritten = !m_key->text().trimmed().isEmpty();
    m_use->setEnabled(isWritten);
    m_keep->setEnabled(isWritten && m_keychainObstacle.isEmpty());
    m_keep->setToolTip(plainTip(m_keychainObstacle));
    const bool isKept = m_state && m_state->source == KeySource::Keychain;
    m_forget->setVisible(isKept || (m_state && m_state->isTyped));
    m_forget->setToolTip(
        plainTip(isKept ? tr("Takes the key out of the keychain") : tr("Forgets the typed key")));
}

void KeyCard::useTyped()
{
    const Secret key(m_key->text().toUtf8());
    if (key.isEmpty()) return;
    m_services.keys->type(m_provider.info(), key);
    m_key->clear();
    m_editing->hide();
    m_said->hide();
    look();
    m_preferences.tellKeysChanged();
}

void KeyCard::keep()
{
    const Secret key(m_key->text().toUtf8());
    changeKeychain([info = m_provider.info(), key](KeyRing& keys) { return keys.keep(info, key); },
                   tr("The key is in the keychain."));
}

void KeyCard::forget()
{
    if (m_state && m_state->source != KeySource::Keychain) {
        m_services.keys->type(m_provider.info(), {});
        look();
        return m_preferences.tellKeysChanged();
    }
    changeKeychain([info = m_provider.info()](KeyRing& keys) { return keys.forget(info); },
                   tr("The key is no longer in the keychain."));
}

void KeyCard::changeKeychain(std::function<Result<void>(KeyRing&)> work, const QString& success)
{
    m_change = m_services.pool->run(
        [&keys = *m_services.keys, work = std::move(work)](const Cancel&) { return work(keys); },
        [this, success](const Result<void>& done) {
            if (!done) return say(errorText(done.error()).both(), Ink::Bad);
            m_key->clear();
            m_editing->hide();
            say(success, Ink::Secondary);
            look();
            m_preferences.tellKeysChanged();
        });
}

void KeyCard::test()
{
    say(tr("Asking %1…").arg(m_provider.info().name), Ink::Secondary);
    m_test->setEnabled(false);
    m_tester = std::make_unique<KeyTest>(m_services, m_provider, [this](const Result<void>& good) {
        m_test->setEnabled(true);
        if (good)
            say(tr("%1 accepts it. Nothing was billed.").arg(m_provider.info().name), Ink::Ok);
        else
            say(errorText(good.error()).both(), Ink::Bad);
    });
}

void KeyCard::refreshModels()
{
    say(tr("Asking %1…").arg(m_provider.info().name), Ink::Secondary);
    m_models->setEnabled(false);
    // As the last refresh has left it: what it brought is not new any more.
    const Provider* provider = m_services.catalogue.find(m_provider.info().id);
    m_refresh = std::make_unique<ModelRefresh>(m_services, std::vector{provider});
    m_refresh->start(
        [this](const std::vector<RefreshedModels>& told) { takeModels(told.front()); });
}

void KeyCard::takeModels(const RefreshedModels& told)
{
    m_models->setEnabled(true);
    if (!told.models) return say(errorText(told.models.error()).both(), Ink::Bad);
    constexpr int mostNamed = 6;
    QStringList fresh;
    for (const ListedModel& model : told.fresh) fresh += plainLine(model.name, 40);
    const int more = static_cast<int>(fresh.size()) - mostNamed;
    QString named = QStringList(fresh.mid(0, mostNamed)).join(u", ");
    if (more > 0) named += u' ' + tr("and %n more", nullptr, more);
    const QString count =
        tr("%n model(s) make pictures.", nullptr, static_cast<int>(told.models->size()));
    say(count + u' ' + (fresh.isEmpty() ? tr("None is new.") : tr("New: %1").arg(named)),
        Ink::Secondary);
    m_preferences.tellModelsChanged();
}

void KeyCard::say(const QString& text, Ink ink)
{
    m_said->setText(text);
    m_said->setInk(ink);
    m_said->show();
}

}  // namespace ratoon
