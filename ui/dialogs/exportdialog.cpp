// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "ui/style/style.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSlider>

namespace ratoon {
namespace {

constexpr int exportWidth = 420;

}  // namespace

QString filterOf(const ExportFormat& format)
{
    return ExportDialog::tr("%1 (*.%2)").arg(format.name, format.ending);
}

ExportDialog::ExportDialog(const QString& picture,
                           std::function<void(const ExportChoice&)> done,
                           QWidget* parent)
    : QDialog(parent)
    , m_formats(exportFormats())
    , m_format(new QComboBox)
    , m_quality(new QSlider(Qt::Horizontal))
    , m_qualityText(new PlainLabel)
    , m_colors(new QComboBox)
    , m_metadata(new QComboBox)
    , m_prompts(new QCheckBox(tr("Write the prompts, too")))
    , m_notes(new PlainLabel({}, TextRole::Secondary, Ink::Secondary))
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export"));
    for (const ExportFormat& format : m_formats) m_format->addItem(format.name);
    m_format->setAccessibleName(tr("Format"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_quality->setRange(1, 100);
    m_quality->setValue(ExportOptions().quality);
    m_quality->setAccessibleName(tr("Quality"));
    m_quality->setObjectName(QStringLiteral("exportQuality"));
    m_colors->addItem(tr("Keep the profile"));
    m_colors->addItem(tr("Convert to sRGB"));
    m_colors->setAccessibleName(tr("Colors"));
    m_colors->setObjectName(QStringLiteral("exportColors"));
    m_metadata->addItem(tr("Credit and camera, no place"), int(MetadataChoice::Safe));
    m_metadata->addItem(tr("All, places too"), int(MetadataChoice::All));
    m_metadata->addItem(tr("None"), int(MetadataChoice::None));
    m_metadata->setAccessibleName(tr("Metadata"));
    m_metadata->setObjectName(QStringLiteral("exportMetadata"));
    m_prompts->setAccessibleName(m_prompts->text());
    m_prompts->setObjectName(QStringLiteral("exportPrompts"));
    m_notes->setWordWrap(true);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(
        metrics::gapHuge, metrics::gapHuge, metrics::gapHuge, metrics::gapLarge);
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(metrics::gap);
    grid->addWidget(new PlainLabel(tr("Export"), TextRole::Title), 0, 0, 1, 3);
    grid->addWidget(new PlainLabel(picture, TextRole::Secondary, Ink::Secondary), 1, 0, 1, 3);
    grid->addWidget(new PlainLabel(tr("Format")), 2, 0);
    grid->addWidget(m_format, 2, 1, 1, 2);
    grid->addWidget(new PlainLabel(tr("Quality")), 3, 0);
    grid->addWidget(m_quality, 3, 1);
    grid->addWidget(m_qualityText, 3, 2);
    grid->addWidget(new PlainLabel(tr("Colors")), 4, 0);
    grid->addWidget(m_colors, 4, 1, 1, 2);
    grid->addWidget(new PlainLabel(tr("Metadata")), 5, 0);
    grid->addWidget(m_metadata, 5, 1, 1, 2);
    grid->addWidget(m_prompts, 6, 1, 1, 2);
    grid->addWidget(m_notes, 7, 0, 1, 3);
    auto* buttons = new QDialogButtonBox;
    QPushButton* save = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    setEmphasis(*save, Emphasis::Primary);
    save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    grid->addWidget(buttons, 8, 0, 1, 3);
    setFixedWidth(exportWidth);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this, done = std::move(done)] { done(choice()); });
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::updateNotes);
    connect(m_metadata, &QComboBox::currentIndexChanged, this, &ExportDialog::updateNotes);
    connect(m_quality, &QSlider::valueChanged, this, &ExportDialog::updateNotes);
    updateNotes();
}

ExportChoice ExportDialog::choice() const
{
    const int index = std::max(0, m_format->currentIndex());
    return {.format = m_formats.at(static_cast<std::size_t>(index)),
            .options = {.quality = m_quality->value(),
                        .icc = m_colors->currentIndex() == 0 ? IccChoice::Keep : IccChoice::Srgb,
                        .metadata = static_cast<MetadataChoice>(m_metadata->currentData().toInt()),
                        .withPrompts = m_prompts->isEnabled() && m_prompts->isChecked()}};
}

void ExportDialog::updateNotes()
{
    const ExportFormat format = choice().format;
    m_quality->setEnabled(format.hasQuality);
    m_qualityText->setText(format.hasQuality ? QString::number(m_quality->value())
                                             : tr("lossless"));
    m_metadata->setEnabled(format.hasMetadata);
    m_prompts->setEnabled(format.hasMetadata && choice().options.metadata != MetadataChoice::None);
    QStringList notes;
    if (format.hasLayers) notes.append(tr("With all layers, hidden ones too."));
    if (!format.isDeep) notes.append(tr("8 bits a channel."));
    if (!format.hasAlpha) notes.append(tr("Transparency becomes white."));
    if (!format.hasMetadata) notes.append(tr("Holds no metadata."));
    m_notes->setText(notes.join(u' '));
}

}  // namespace ratoon
