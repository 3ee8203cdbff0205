// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/graftpages.h"

#include "ui/docks/graftfields.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QPushButton>

namespace ratoon {
namespace {

constexpr double farthestPlace = 100'000;  ///< Pixels.
constexpr double leastPercent = 1;
constexpr double mostPercent = 10'000;

QVBoxLayout* pageColumn(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    return column;
}

}  // namespace

PlacePage::PlacePage(QWidget* parent)
    : QWidget(parent)
    , m_x(field(QStringLiteral("placeX"), tr("From the left"), tr(" px")))
    , m_y(field(QStringLiteral("placeY"), tr("From the top"), tr(" px")))
    , m_width(field(QStringLiteral("placeWidth"), tr("Width"), tr(" %")))
    , m_height(field(QStringLiteral("placeHeight"), tr("Height"), tr(" %")))
    , m_rotation(field(QStringLiteral("placeRotation"), tr("Rotation"), tr("°")))
    , m_look(new Segmented({tr("Half seen"), tr("Difference")},
                           tr("How the reply is seen while it moves"),
                           this,
                           2))
    , m_back(new QPushButton(tr("Back to measured")))
{
    for (QDoubleSpinBox* box : {m_x, m_y}) box->setRange(-farthestPlace, farthestPlace);
    for (QDoubleSpinBox* box : {m_width, m_height}) box->setRange(leastPercent, mostPercent);
    m_rotation->setRange(-180, 180);
    m_rotation->setWrapping(true);
    m_look->setObjectName(QStringLiteral("placeLook"));
    m_look->setTip(0, tr("Both can be seen while the reply is moved"));
    m_look->setTip(1, tr("Black where both are alike"));
    m_back->setObjectName(QStringLiteral("placeBack"));
    m_back->setToolTip(plainTip(tr("Where the measurement puts the reply")));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::gapSmall);
    grid->setVerticalSpacing(metrics::gapTiny);
    const auto add = [grid](int row, const QString& name, QWidget* first, QWidget* second) {
        grid->addWidget(new PlainLabel(name, TextRole::Secondary, Ink::Secondary), row, 0);
        grid->addWidget(first, row, 1);
        if (second != nullptr) grid->addWidget(second, row, 2);
    };
    add(0, tr("Offset"), m_x, m_y);
    add(1, tr("Size"), m_width, m_height);
    add(2, tr("Turned"), m_rotation, nullptr);
    for (const int part : {1, 2}) grid->setColumnStretch(part, 1);
    auto* column = pageColumn(this);
    column->addLayout(grid);
    column->addWidget(m_look);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    connect(m_look, &Segmented::chosen, this, [this](int index) {
        if (m_adjusting) m_adjusting->placeTool().setLook(static_cast<PlaceLook>(index));
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_adjusting) m_adjusting->unplace();
    });
}

QDoubleSpinBox*
PlacePage::field(const QString& objectName, const QString& name, const QString& unit)
{
    auto* box = new QDoubleSpinBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setToolTip(plainTip(name));
    box->setSuffix(unit);
    box->setDecimals(1);
    box->setKeyboardTracking(false);
    box->setMinimumWidth(metrics::hitArea);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(box, &QDoubleSpinBox::valueChanged, this, &PlacePage::takeNumbers);
    return box;
}

void PlacePage::show(Adjusting* adjusting)
{
    m_adjusting = adjusting;
    if (adjusting != nullptr) {
        adjusting->placeTool().setLook(static_cast<PlaceLook>(m_look->current()));
    }
    refresh();
}

void PlacePage::refresh()
{
    if (m_adjusting == nullptr || !m_adjusting->isReady()) return;
    const PlaceNumbers numbers = m_adjusting->placeTool().frame()->numbers();
    const auto set = [](QDoubleSpinBox* box, double value) {
        const QSignalBlocker silent(box);
        box->setValue(value);
    };
    set(m_x, numbers.x);
    set(m_y, numbers.y);
    set(m_width, numbers.width);
    set(m_height, numbers.height);
    set(m_rotation, numbers.rotation);
    m_back->setEnabled(m_adjusting->settings().placement.has_value());
}

void PlacePage::takeNumbers()
{
    if (m_adjusting == nullptr || !m_adjusting->isReady()) return;
    const ReplyFrame frame = *m_adjusting->frame();
    m_adjusting->place(ReplyFrame::of(frame.reply,
                                      frame.crop,
                                      PlaceNumbers{.x = m_x->value(),
                                                   .y = m_y->value(),
                                                   .width = m_width->value(),
                                                   .height = m_height->value(),
                                                   .rotation = m_rotation->value()}),
                       QStringLiteral("numbers"));
}

BrushPage::BrushPage(QWidget* parent)
    : QWidget(parent)
    , m_side(new Segmented({tr("In"), tr("Out")}, tr("What the brush does"), this, 2))
    , m_size(new NumberSlider(QStringLiteral("brushSize"),
                              tr("Size"),
                              {static_cast<int>(2 * BrushTool::leastRadius),
                               static_cast<int>(2 * BrushTool::mostRadius)},
                              tr(" px")))
    , m_mask(new QCheckBox(tr("Show the mask")))
    , m_clear(new QPushButton(tr("Clear brush marks")))
    , m_note(new PlainLabel({}, TextRole::Secondary, Ink::Accent))
{
    m_side->setObjectName(QStringLiteral("brushSide"));
    m_side->setTip(0, tr("Take more of the reply, inside the selection (X swaps)"));
    m_side->setTip(1, tr("Bring back what was there before (X swaps)"));
    m_size->setToolTip(plainTip(tr("[ and ] change it too")));
    m_mask->setObjectName(QStringLiteral("brushMask"));
    m_mask->setAccessibleName(tr("Show the mask"));
    m_mask->setToolTip(plainTip(tr("Tint what is taken from the reply")));
    m_clear->setObjectName(QStringLiteral("brushClear"));
    m_note->setObjectName(QStringLiteral("brushNote"));
    m_note->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gapSmall);
    row->addWidget(m_mask, 1);
    row->addWidget(m_clear);
    auto* column = pageColumn(this);
    column->addWidget(m_side);
    column->addWidget(m_size);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_side, &Segmented::chosen, this, [this](int index) {
        if (m_adjusting) m_adjusting->brushTool().setOut(index == 1);
    });
    connect(m_size, &NumberSlider::valueChosen, this, [this](int pixels) {
        if (m_adjusting) m_adjusting->brushTool().setRadius(pixels / 2.0);
    });
    connect(m_mask, &QCheckBox::toggled, this, [this](bool isOn) {
        if (m_adjusting) m_adjusting->showMask(isOn);
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        if (m_adjusting) m_adjusting->clearBrushMarks();
    });
}

void BrushPage::show(Adjusting* adjusting)
{
    m_adjusting = adjusting;
    refresh();
}

void BrushPage::refresh()
{
    if (m_adjusting == nullptr) return;
    const BrushTool& brush = m_adjusting->brushTool();
    m_side->setCurrent(brush.isOut() ? 1 : 0);
    m_size->setValue(qRound(2 * brush.radius()));
    const QSignalBlocker silent(m_mask);
    m_mask->setChecked(m_adjusting->showsMask());
    m_clear->setEnabled(m_adjusting->hasBrushMarks());
    m_note->setText(m_adjusting->brushNote());
    m_note->setVisible(!m_adjusting->brushNote().isEmpty());
}

}  // namespace ratoon
