// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/graftfields.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSlider>
#include <QSpinBox>

namespace ratoon {
namespace {

constexpr int mostGraftFeather = 128;  ///< Pixels.
constexpr int mostGrowth = 64;         ///< Pixels, out and in.
constexpr int numberWidth = 88;

QString scopeSentence(Scope scope)
{
    switch (scope) {
    case Scope::Local: break;
    case Scope::GlobalTone:
        return GraftFields::tr("The picture keeps its own pixels and gets the reply's light and "
                               "color.");
    case Scope::NewPicture: return GraftFields::tr("The reply becomes the picture, as it came.");
    case Scope::LooseLayer:
        return GraftFields::tr("The reply becomes a layer to be moved about; nothing is cut away.");
    }
    return GraftFields::tr("The reply is cut to what it may change; all else stays as it was.");
}

PlainLabel* captionLabel(const QString& text)
{
    return new PlainLabel(text, TextRole::Caption, Ink::Secondary);
}

}  // namespace

NumberSlider::NumberSlider(const QString& objectName,
                           const QString& name,
                           Range range,
                           const QString& unit)
    : m_number(new QSpinBox)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_row(new QWidget)
{
    setObjectName(objectName);
    m_number->setObjectName(objectName + QStringLiteral("Number"));
    m_number->setAccessibleName(name);
    m_number->setRange(range.least, range.most);
    m_number->setSuffix(unit);
    m_number->setKeyboardTracking(false);
    m_number->setFixedWidth(numberWidth);
    m_slider->setObjectName(objectName + QStringLiteral("Slider"));
    m_slider->setAccessibleName(name);
    m_slider->setRange(range.least, range.most);
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    auto* label = new PlainLabel(name);
    label->setElide(Qt::ElideRight);
    row->addWidget(label, 1);
    row->addWidget(m_number);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapTiny);
    column->addWidget(m_row);
    column->addWidget(m_slider);
    connect(m_number, &QSpinBox::valueChanged, this, &NumberSlider::take);
    connect(m_slider, &QSlider::valueChanged, this, &NumberSlider::take);
}

int NumberSlider::value() const
{
    return m_number->value();
}

void NumberSlider::setValue(int value)
{
    const QSignalBlocker silentNumber(m_number);
    const QSignalBlocker silentSlider(m_slider);
    m_number->setValue(value);
    m_slider->setValue(value);
}

void NumberSlider::addWidget(QWidget* widget)
{
    static_cast<QHBoxLayout*>(m_row->layout())->insertWidget(1, widget);
}

void NumberSlider::setNumberEnabled(bool enabled)
{
    m_number->setEnabled(enabled);
    m_slider->setEnabled(enabled);
}

void NumberSlider::take(int value)
{
    setValue(value);
    Q_EMIT valueChosen(value);
}

GraftFields::GraftFields(QWidget* parent)
    : QWidget(parent)
    , m_scope(
          new Segmented({tr("Local"), tr("Tone all over"), tr("New picture"), tr("Loose layer")},
                        tr("What the edit is about"),
                        this,
                        2))
    , m_scopeWords(captionLabel({}))
    , m_mayCaption(captionLabel(tr("What may change")))
    , m_may(
          new Segmented({tr("The selection"), tr("What changed")}, tr("What may change"), this, 2))
    , m_feather(new NumberSlider(QStringLiteral("graftFeather"),
                                 tr("Feather"),
                                 {0, mostGraftFeather},
                                 tr(" px")))
    , m_isAutomatic(new QCheckBox(tr("Automatic")))
    , m_grow(new NumberSlider(QStringLiteral("graftGrow"),
                              tr("Grow or shrink"),
                              {-mostGrowth, mostGrowth},
                              tr(" px")))
    , m_align(toggle(QStringLiteral("graftAlign"),
                     tr("Align with the picture"),
                     tr("Measure where the reply lies and bring it there")))
    , m_matchTone(toggle(QStringLiteral("graftTone"),
                         tr("Match the tone"),
                         tr("Bring the reply to the light and color of what did not change")))
    , m_cleanUp(toggle(QStringLiteral("graftCleanUp"),
                       tr("Clean up"),
                       tr("Take fine noise and block edges out of the reply first")))
{
    m_scope->setObjectName(QStringLiteral("graftScope"));
    m_may->setObjectName(QStringLiteral("graftMayChange"));
    m_isAutomatic->setObjectName(QStringLiteral("graftFeatherAutomatic"));
    m_isAutomatic->setAccessibleName(tr("Automatic feather"));
    m_scopeWords->setWordWrap(true);
    m_feather->addWidget(m_isAutomatic);
    m_grow->setToolTip(plainTip(tr("How far the mask reaches; never beyond the selection")));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapTiny);
    column->addWidget(captionLabel(tr("What the edit is about")));
    column->addWidget(m_scope);
    column->addWidget(m_scopeWords);
    column->addSpacing(metrics::gapSmall);
    column->addWidget(m_mayCaption);
    column->addWidget(m_may);
    column->addSpacing(metrics::gapSmall);
    column->addWidget(m_feather);
    column->addWidget(m_grow);
    column->addSpacing(metrics::gapTiny);
    for (QCheckBox* box : {m_align, m_matchTone, m_cleanUp}) column->addWidget(box);
    connectParts();
}

QCheckBox* GraftFields::toggle(const QString& name, const QString& text, const QString& tip)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(name);
    box->setAccessibleName(text);
    box->setToolTip(plainTip(tip));
    return box;
}

void GraftFields::change(const QString& step, const std::function<void(GraftSettings&)>& change)
{
    if (m_adjusting == nullptr) return;
    GraftSettings next = m_adjusting->settings();
    change(next);
    m_adjusting->change(std::move(next), step);
}

void GraftFields::connectParts()
{
    connect(m_scope, &Segmented::chosen, this, [this](int index) {
        change({}, [index](GraftSettings& next) { next.scope = static_cast<Scope>(index); });
    });
    connect(m_may, &Segmented::chosen, this, [this](int index) {
        change({},
               [index](GraftSettings& next) { next.mayChange = static_cast<MayChange>(index); });
    });
    connect(m_feather, &NumberSlider::valueChosen, this, [this](int pixels) {
        change(QStringLiteral("feather"), [pixels](GraftSettings& next) { next.feather = pixels; });
    });
    connect(m_isAutomatic, &QCheckBox::toggled, this, [this](bool isAutomatic) {
        change({}, [this, isAutomatic](GraftSettings& next) {
            next.feather = isAutomatic ? std::nullopt : std::optional<double>(m_feather->value());
        });
    });
    connect(m_grow, &NumberSlider::valueChosen, this, [this](int pixels) {
        change(QStringLiteral("grow"), [pixels](GraftSettings& next) { next.grow = pixels; });
    });
    connect(m_align, &QCheckBox::toggled, this, [this](bool isOn) {
        change({}, [isOn](GraftSettings& next) { next.align = isOn; });
    });
    connect(m_matchTone, &QCheckBox::toggled, this, [this](bool isOn) {
        change({}, [isOn](GraftSettings& next) { next.matchTone = isOn; });
    });
    connect(m_cleanUp, &QCheckBox::toggled, this, [this](bool isOn) {
        change({}, [isOn](GraftSettings& next) { next.cleanUp = isOn; });
    });
}

void GraftFields::show(Adjusting* adjusting)
{
    m_adjusting = adjusting;
    refresh();
}

void GraftFields::refresh()
{
    const bool isReady = m_adjusting != nullptr && m_adjusting->isReady();
    setEnabled(isReady && !m_adjusting->isApplying());
    if (!isReady) return;
    refreshScope();
    refreshMask();
    const GraftSettings& settings = m_adjusting->settings();
    const auto set = [](QCheckBox* box, bool isOn) {
        const QSignalBlocker silent(box);
        box->setChecked(isOn);
    };
    set(m_align, settings.align);
    set(m_matchTone, settings.matchTone);
    set(m_cleanUp, settings.cleanUp);
    m_align->setEnabled(!settings.placement);
    m_matchTone->setEnabled(m_adjusting->scope() == Scope::Local);
}

void GraftFields::refreshScope()
{
    const Scope scope = m_adjusting->scope();
    const Scope proposed = m_adjusting->report().proposed;
    m_scope->setCurrent(static_cast<int>(scope));
    m_scope->setMarked(static_cast<int>(proposed));
    for (const Scope each :
         {Scope::Local, Scope::GlobalTone, Scope::NewPicture, Scope::LooseLayer}) {
        QString tip = scopeSentence(each);
        if (each == proposed) tip += u'\n' + tr("This is what the measurement suggests.");
        m_scope->setTip(static_cast<int>(each), tip);
    }
    QString words = scopeSentence(scope);
    if (scope == proposed) words += u' ' + tr("Suggested by measurement.");
    m_scopeWords->setText(words);
}

void GraftFields::refreshMask()
{
    const GraftSettings& settings = m_adjusting->settings();
    const bool hasSelection = m_adjusting->hasSelection();
    const Scope scope = m_adjusting->scope();
    const bool isLocal = scope == Scope::Local;
    const bool hasEdge = isLocal || (scope == Scope::GlobalTone && hasSelection);
    const MayChange usual = hasSelection ? MayChange::Selection : MayChange::WhatChanged;
    m_may->setCurrent(static_cast<int>(settings.mayChange.value_or(usual)));
    m_may->setName(0, hasSelection ? tr("The selection") : tr("All of it"));
    m_may->setTip(0,
                  hasSelection ? tr("All that was selected is taken from the reply")
                               : tr("Nothing was selected: all of the reply is taken"));
    m_may->setTip(1, tr("Only where the reply looks different from the picture"));
    for (QWidget* widget : {static_cast<QWidget*>(m_mayCaption), static_cast<QWidget*>(m_may)}) {
        widget->setEnabled(isLocal);
    }
    m_feather->setEnabled(hasEdge);
    m_grow->setEnabled(hasEdge);
    const QSignalBlocker silent(m_isAutomatic);
    m_isAutomatic->setChecked(!settings.feather);
    m_feather->setNumberEnabled(settings.feather.has_value());
    m_feather->setValue(qRound(settings.feather.value_or(m_adjusting->report().feather)));
    m_grow->setValue(settings.grow);
}

}  // namespace ratoon
