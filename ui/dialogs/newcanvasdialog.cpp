// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newcanvasdialog.h"

#include "ui/style/style.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSpinBox>

#include <array>

namespace ratoon {
namespace {

constexpr int largestSide = 16'384;
constexpr std::array<QSize, 5> usualSizes = {QSize(1024, 1024),
                                             QSize(1536, 1024),
                                             QSize(1024, 1536),
                                             QSize(1920, 1080),
                                             QSize(1080, 1920)};

}  // namespace

NewCanvasDialog::NewCanvasDialog(std::function<void(QSize)> done, QWidget* parent)
    : QDialog(parent)
    , m_width(side(QStringLiteral("canvasWidth"), tr("Width in pixels"), usualSizes[1].width()))
    , m_height(side(QStringLiteral("canvasHeight"), tr("Height in pixels"), usualSizes[1].height()))
{
    setObjectName(QStringLiteral("newCanvasDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New canvas"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(
        metrics::gapHuge, metrics::gapHuge, metrics::gapHuge, metrics::gapLarge);
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(metrics::gap);
    grid->addWidget(new PlainLabel(tr("New canvas"), TextRole::Title), 0, 0, 1, 3);
    auto* sizes = new QHBoxLayout;
    for (const QSize size : usualSizes) {
        const QString text = QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
        auto* button = new QPushButton(text);
        button->setObjectName(QStringLiteral("size%1x%2").arg(size.width()).arg(size.height()));
        button->setAccessibleName(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, size] {
            m_width->setValue(size.width());
            m_height->setValue(size.height());
        });
        sizes->addWidget(button);
    }
    grid->addLayout(sizes, 1, 0, 1, 3);
    grid->addWidget(new PlainLabel(tr("Width")), 2, 0);
    grid->addWidget(m_width, 2, 1);
    grid->addWidget(new PlainLabel(tr("Height")), 3, 0);
    grid->addWidget(m_height, 3, 1);
    grid->setColumnStretch(2, 1);
    auto* buttons = new QDialogButtonBox(this);  // a button without a dialog is no default one
    QPushButton* make = buttons->addButton(tr("Make it"), QDialogButtonBox::AcceptRole);
    setEmphasis(*make, Emphasis::Primary);
    make->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    grid->addWidget(buttons, 4, 0, 1, 3);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this, done = std::move(done)] {
        done({m_width->value(), m_height->value()});
    });
}

QSpinBox* NewCanvasDialog::side(const QString& name, const QString& accessibleName, int value)
{
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setRange(16, largestSide);
    box->setValue(value);
    box->setSuffix(tr(" px"));
    return box;
}

}  // namespace ratoon
