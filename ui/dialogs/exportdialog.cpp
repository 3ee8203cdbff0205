// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "ui/style/style.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSlider>

#include <array>

namespace ratoon {
namespace {

constexpr int exportWidth = 420;
constexpr std::array<Format, 4> writtenFormats = {Format::Png,
                                                  Format::Jpeg,
                                                  Format::WebP,
                                                  Format::Tiff};

bool hasQuality(Format format)
{
    return format == Format::Jpeg || format == Format::WebP;
}

}  // namespace

QString endingOf(Format format)
{
    switch (format) {
    case Format::Jpeg: return QStringLiteral("jpg");
    case Format::WebP: return QStringLiteral("webp");
    case Format::Tiff: return QStringLiteral("tif");
    case Format::Bmp: return QStringLiteral("bmp");
    case Format::Gif: return QStringLiteral("gif");
    case Format::Png: break;
    }
    return QStringLiteral("png");
}

QString filterOf(Format format)
{
    return ExportDialog::tr("%1 picture (*.%2)").arg(formatName(format), endingOf(format));
}

ExportDialog::ExportDialog(const QString& picture,
                           std::function<void(const ExportChoice&)> done,
                           QWidget* parent)
    : QDialog(parent)
    , m_format(new QComboBox)
    , m_quality(new QSlider(Qt::Horizontal))
    , m_qualityText(new PlainLabel)
    , m_colors(new QComboBox)
    , m_notes(new PlainLabel({}, TextRole::Secondary, Ink::Secondary))
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export"));
    for (const Format format : writtenFormats) {
        m_format->addItem(formatName(format), static_cast<int>(format));
    }
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
    grid->addWidget(m_notes, 5, 0, 1, 3);
    auto* buttons = new QDialogButtonBox;
    QPushButton* save = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    setEmphasis(*save, Emphasis::Primary);
    save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    grid->addWidget(buttons, 6, 0, 1, 3);
    setFixedWidth(exportWidth);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this, done = std::move(done)] { done(choice()); });
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::updateNotes);
    connect(m_quality, &QSlider::valueChanged, this, &ExportDialog::updateNotes);
    updateNotes();
}

ExportChoice ExportDialog::choice() const
{
    return {.format = static_cast<Format>(m_format->currentData().toInt()),
            .options = {.quality = m_quality->value(),
                        .icc = m_colors->currentIndex() == 0 ? IccChoice::Keep : IccChoice::Srgb}};
}

void ExportDialog::updateNotes()
{
    const Format format = choice().format;
    m_quality->setEnabled(hasQuality(format));
    m_qualityText->setText(hasQuality(format) ? QString::number(m_quality->value())
                                              : tr("lossless"));
    m_notes->setText(
        format == Format::Jpeg
            ? tr("8 bit, transparency on white. No prompt and no metadata are written.")
            : tr("No prompt and no metadata are written."));
}

}  // namespace ratoon
