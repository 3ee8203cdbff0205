// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/modelpanel.h"

#include "app/services.h"
#include "ui/actions.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace ratoon {
namespace {

constexpr int mostVariants = 4;
constexpr int noticeDays = 90;  ///< Before a model retires, it is said when.

QComboBox* optionBox(const QString& name, const QString& accessibleName)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    return box;
}

/// With its reason, where it cannot be chosen from.
void offer(QComboBox& box, bool isHonored, const QString& reason)
{
    box.setEnabled(isHonored);
    box.setToolTip(plainTip(isHonored || reason.isEmpty() ? box.accessibleName() : reason));
}

QPushButton* sendButton()
{
    auto* button = new QPushButton;
    button->setObjectName(QStringLiteral("send"));
    button->setMinimumHeight(metrics::send);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEmphasis(*button, Emphasis::Primary);
    return button;
}

QString modelTitle(const Provider& provider, const ModelInfo& model)
{
    if (provider.info().isLocal) return provider.info().name;
    const QString title = model.name + QStringLiteral("  ·  ") + provider.info().name;
    if (!model.retires || QDate::currentDate().daysTo(*model.retires) > noticeDays) return title;
    return ModelPanel::tr("%1  ·  until %2", "a model, and when it retires")
        .arg(title, QLocale().toString(*model.retires, QLocale::ShortFormat));
}

}  // namespace

std::optional<double> ModelChoice::estimateUsd(int images) const
{
    if (isLocal()) return 0.0;
    const auto one = model->estimateUsd(tier, images);
    return one ? std::optional(*one * variants) : std::nullopt;
}

ModelPanel::ModelPanel(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_offered(catalogue)
    , m_caption(new PlainLabel(tr("Model"), TextRole::Caption, Ink::Secondary))
    , m_keyState(new PlainLabel({}, TextRole::Caption, Ink::Ok))
    , m_models(optionBox(QStringLiteral("model"), tr("Model")))
    , m_ratios(optionBox(QStringLiteral("ratio"), tr("Shape of the picture")))
    , m_tiers(optionBox(QStringLiteral("tier"), tr("Size of the picture")))
    , m_variants(optionBox(QStringLiteral("variants"), tr("How many results")))
    , m_send(sendButton())
    , m_footnote(new PlainLabel({}, TextRole::Caption, Ink::Secondary))
    , m_cancel(new QToolButton)
{
    m_cancel->setObjectName(QStringLiteral("promptCancel"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the running edit"));
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    setEmphasis(*m_cancel, Emphasis::Quiet);
    m_caption->setMinimumHeight(metrics::captionRow);
    m_keyState->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_footnote->setElide(Qt::ElideRight);
    for (int count = 1; count <= mostVariants; ++count) {
        m_variants->addItem(tr("%n variant(s)", nullptr, count), count);
    }
    m_send->installEventFilter(this);
    arrange();
    fillModels();

    connect(m_models, &QComboBox::activated, this, &ModelPanel::takeModel);
    for (QComboBox* box : {m_ratios, m_tiers, m_variants}) {
        connect(box, &QComboBox::activated, this, &ModelPanel::takeOptions);
    }
    connect(m_send, &QPushButton::clicked, this, &ModelPanel::sendWanted);
    connect(m_cancel, &QToolButton::clicked, this, &ModelPanel::cancelWanted);
    setCancelable(false);
}

void ModelPanel::arrange()
{
    auto* caption = new QHBoxLayout;
    caption->addWidget(m_caption);
    caption->addWidget(m_keyState, 1);
    auto* options = new QHBoxLayout;
    options->setSpacing(metrics::gapSmall);
    for (QComboBox* box : {m_ratios, m_tiers, m_variants}) options->addWidget(box, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(metrics::gapTiny);
    foot->addWidget(m_footnote, 1);
    foot->addWidget(m_cancel);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::gapSmall);
    grid->addLayout(caption, 0, 0);
    grid->addWidget(m_models, 1, 0);
    grid->addLayout(options, 2, 0);
    grid->addWidget(m_send, 3, 0);
    grid->addLayout(foot, 4, 0);
    grid->setRowStretch(5, 1);
}

void ModelPanel::fillModels()
{
    const QDate today = QDate::currentDate();
    for (const auto& provider : m_offered.providers()) {
        for (const ModelInfo& model : provider->models()) {
            if (model.retires && *model.retires <= today) continue;
            m_models->addItem(modelTitle(*provider, model),
                              QStringList{provider->info().id, model.id});
            if (!model.isListedOnly) continue;
            m_models->setItemData(
                m_models->count() - 1,
                plainTip(tr("Only its name is known. It is asked for a picture and nothing else.")),
                Qt::ToolTipRole);
        }
    }
}

void ModelPanel::choose(const QString& provider, const QString& model)
{
    const auto fits = [&](int index) {
        const QStringList ids = m_models->itemData(index).toStringList();
        if (ids.at(0) != provider) return false;
        if (!model.isEmpty()) return ids.at(1) == model;
        return m_offered.find(provider)->defaultModel().id == ids.at(1);
    };
    int found = 0;
    for (int index = m_models->count() - 1; index >= 0; --index) {
        if (fits(index)) found = index;
    }
    m_models->setCurrentIndex(found);
    takeModel(found);
}

void ModelPanel::takeCatalogue()
{
    const Catalogue before = std::exchange(m_offered, m_catalogue);
    const ModelChoice chosen = m_choice;
    m_models->clear();
    fillModels();
    choose(chosen.provider->info().id, chosen.model->id);
    m_ratios->setCurrentIndex(std::max(0, m_ratios->findData(chosen.ratio)));
    m_tiers->setCurrentIndex(std::max(0, m_tiers->findData(chosen.tier)));
    takeOptions();
}

void ModelPanel::takeModel(int index)
{
    const QStringList ids = m_models->itemData(index).toStringList();
    if (ids.size() != 2) return;
    const int variants = m_choice.variants;
    m_choice = {.provider = m_offered.find(ids.at(0))};
    m_keySource.reset();
    m_choice.model = m_choice.provider->findModel(ids.at(1));
    // A local model gives the same answer each time.
    m_choice.variants = m_choice.isLocal() ? 1 : variants;
    fillOptions();
    updateKeyState();
    Q_EMIT choiceChanged();
}

void ModelPanel::fillOptions()
{
    const ModelInfo& model = *m_choice.model;
    m_ratios->clear();
    m_ratios->addItem(tr("Automatic"), QString());
    for (const QString& ratio : model.ratios()) m_ratios->addItem(ratio, ratio);
    m_tiers->clear();
    m_tiers->addItem(tr("Automatic size"), QString());
    for (const QString& tier : model.tiers()) {
        if (!tier.isEmpty()) m_tiers->addItem(tier, tier);
    }
    m_variants->setCurrentIndex(m_choice.variants - 1);
    showOptions();
}

/// Only what the model honors is offered; of a remote one that honors less than others, why.
void ModelPanel::showOptions()
{
    const ModelInfo& model = *m_choice.model;
    const bool hasOptions = !m_isFolded && !model.isLocal;
    const QString unknown = tr("Nothing is known of what %1 can be asked for.").arg(model.name);
    m_ratios->setVisible(hasOptions && m_fromNothing);
    offer(*m_ratios, m_ratios->count() > 2, model.outputs.empty() ? unknown : QString());
    m_tiers->setVisible(hasOptions);
    offer(*m_tiers,
          model.takesTier && m_tiers->count() > 2,
          model.outputs.empty() ? unknown : tr("%1 answers in one size only.").arg(model.name));
    m_variants->setVisible(hasOptions);
}

void ModelPanel::takeOptions()
{
    m_choice.ratio = m_fromNothing ? m_ratios->currentData().toString() : QString();
    m_choice.tier = m_tiers->currentData().toString();
    m_choice.variants = m_variants->currentData().toInt();
    Q_EMIT choiceChanged();
}

void ModelPanel::setStartsFromNothing(bool fromNothing)
{
    if (m_fromNothing == fromNothing || m_choice.model == nullptr) return;
    m_fromNothing = fromNothing;
    showOptions();
    takeOptions();
}

bool ModelPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool comes = event->type() == QEvent::Enter;
    if (comes || event->type() == QEvent::Leave) Q_EMIT sendHovered(comes);
    return QWidget::eventFilter(watched, event);
}

bool ModelPanel::hasKey() const
{
    if (m_keySource.value_or(KeySource::None) != KeySource::None) return true;
    return m_choice.provider != nullptr && ratoon::hasKey(m_choice.provider->info());
}

void ModelPanel::setKeySource(KeySource source)
{
    m_keySource = source;
    updateKeyState();
}

void ModelPanel::updateKeyState()
{
    const ProviderInfo& info = m_choice.provider->info();
    if (info.isLocal) {
        m_keyState->setText(tr("works offline"));
    } else if (hasKey()) {
        m_keyState->setText(tr("key ok"));
    } else {
        m_keyState->setText(tr("no key yet"));
    }
    m_keyState->setInk(hasKey() ? Ink::Ok : Ink::Bad);
}

void ModelPanel::setSend(const QString& verb, const QString& price, const QString& toolTip)
{
    setVerb(*m_send, verb + QStringLiteral("  ") + price, Actions::keySign("prompt.send"));
    m_send->setAccessibleName(tr("%1, %2", "verb, price").arg(verb, price));
    if (m_send->isEnabled()) m_send->setToolTip(toolTip);
}

void ModelPanel::setObstacle(const QString& reason)
{
    m_send->setEnabled(reason.isEmpty());
    if (!reason.isEmpty()) m_send->setToolTip(reason);
}

void ModelPanel::setFootnote(const QString& text)
{
    m_footnote->setText(text);
}

void ModelPanel::setCancelable(bool cancelable)
{
    m_isCancelable = cancelable;
    m_cancel->setVisible(cancelable && !m_isFolded);
    m_footnote->setAlignment((cancelable ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
}

void ModelPanel::setFolded(bool folded)
{
    m_caption->setVisible(!folded);
    m_keyState->setVisible(!folded);
    m_footnote->setVisible(!folded);
    m_models->setVisible(!folded);
    m_send->setMinimumHeight(folded ? metrics::control : metrics::send);
    m_isFolded = folded;
    m_cancel->setVisible(m_isCancelable && !folded);
    if (m_choice.model != nullptr) showOptions();
}

}  // namespace ratoon
