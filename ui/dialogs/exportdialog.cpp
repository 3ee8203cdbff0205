// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "base/plaintext.h"
#include "ui/models/versiontext.h"
#include "ui/style/style.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QInputDialog>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QTimer>

#include <algorithm>
#include <array>

namespace ratoon {
namespace {

constexpr QSize detailSize(264, 176);
constexpr int pauseBeforeEstimate = 200;  ///< Milliseconds, for whoever drags the slider.
constexpr std::array longSides = {0, 4096, 2048, 1024};

std::vector<ExportPreset> usualPresets()
{
    return {{ExportDialog::tr("For the web"),
             {{QStringLiteral("jpg"), {.quality = 82, .icc = IccChoice::Srgb, .longSide = 2048}}}},
            {ExportDialog::tr("For print"),
             {{QStringLiteral("tif"), {.metadata = MetadataChoice::Safe}}}},
            {ExportDialog::tr("For the archive"),
             {{QStringLiteral("png"), {.metadata = MetadataChoice::All, .withPrompts = true}}}},
            {ExportDialog::tr("With layers"), {{QStringLiteral("ora"), {}}}}};
}

QString sizeName(int longSide)
{
    return longSide == 0 ? ExportDialog::tr("Full size")
                         : ExportDialog::tr("At most %1 px").arg(longSide);
}

QString nameOf(const ExportChoice& choice)
{
    QString name = choice.format.name;
    if (choice.format.hasQuality) name += QStringLiteral(" %1").arg(choice.options.quality);
    if (choice.options.longSide > 0 && !choice.format.hasLayers)
        name += QStringLiteral(" · %1 px").arg(choice.options.longSide);
    return name;
}

}  // namespace

QString filterOf(const ExportFormat& format)
{
    return ExportDialog::tr("%1 (*.%2)").arg(format.name, format.ending);
}

QStringList pathsBeside(const QString& first, const std::vector<ExportChoice>& choices)
{
    QStringList paths;
    const QFileInfo file(first);
    const QString stem = file.path() + u'/' + file.completeBaseName();
    for (const ExportChoice& choice : choices) {
        const QString ending = u'.' + choice.format.ending;
        const int longSide = choice.options.longSide;
        QString path = paths.isEmpty() ? first : stem + ending;
        if (paths.contains(path) && longSide > 0)
            path = stem + QStringLiteral("-%1").arg(longSide) + ending;
        const bool isFirst = paths.isEmpty();
        for (int i = 2; !isFirst && (paths.contains(path) || QFileInfo::exists(path)); ++i)
            path = stem + QStringLiteral("-%1").arg(i) + ending;
        paths.append(path);
    }
    return paths;
}

ExportDialog::ExportDialog(const QString& picture,
                           ExportEstimator estimate,
                           std::vector<ExportPreset> own,
                           std::function<void(const std::vector<ExportChoice>&)> done,
                           QWidget* parent)
    : QDialog(parent)
    , m_formats(exportFormats())
    , m_own(std::move(own))
    , m_estimate(std::move(estimate))
    , m_pause(new QTimer(this))
    , m_preset(new QComboBox)
    , m_keep(new QPushButton(tr("Keep…")))
    , m_forget(new QPushButton(tr("Forget")))
    , m_format(new QComboBox)
    , m_quality(new QSlider(Qt::Horizontal))
    , m_qualityText(new PlainLabel)
    , m_size(new QComboBox)
    , m_depth(new QComboBox)
    , m_colors(new QComboBox)
    , m_metadata(new QComboBox)
    , m_prompts(new QCheckBox(tr("Write the prompts, too")))
    , m_notes(new PlainLabel({}, TextRole::Secondary, Ink::Secondary))
    , m_detail(new PlainLabel({}, TextRole::Secondary, Ink::Secondary))
    , m_bytes(new PlainLabel({}, TextRole::Strong))
    , m_files(new QListWidget)
    , m_add(new QPushButton(tr("Add a file")))
    , m_remove(new QPushButton(tr("Remove")))
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export"));
    for (const ExportFormat& format : m_formats) m_format->addItem(format.name);
    for (const int longSide : longSides) m_size->addItem(sizeName(longSide), longSide);
    m_depth->addItems({tr("As it is"), tr("8 bits a channel")});
    m_colors->addItems({tr("Keep the profile"), tr("Convert to sRGB")});
    m_metadata->addItem(tr("Credit and camera, no place"), int(MetadataChoice::Safe));
    m_metadata->addItem(tr("All, places too"), int(MetadataChoice::All));
    m_metadata->addItem(tr("None"), int(MetadataChoice::None));
    m_quality->setRange(1, 100);
    for (QPushButton* button : {m_keep, m_forget, m_add, m_remove}) button->setAutoDefault(false);
    m_keep->setToolTip(plainTip(tr("Keeps the settings of all files here under a name")));
    m_notes->setWordWrap(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBeforeEstimate);
    nameWidgets();
    fillPresets();
    layOut(picture);
    addFile({.format = m_formats.front()});
    connectWidgets();
    connect(this, &QDialog::accepted, this, [this, done = std::move(done)] { done(m_choices); });
}

void ExportDialog::nameWidgets()
{
    const auto name = [](QWidget* widget, const char* object, const QString& accessible) {
        widget->setObjectName(QLatin1String(object));
        widget->setAccessibleName(accessible);
    };
    name(m_preset, "exportPreset", tr("Preset"));
    name(m_keep, "keepPreset", m_keep->text());
    name(m_forget, "forgetPreset", m_forget->text());
    name(m_format, "exportFormat", tr("Format"));
    name(m_quality, "exportQuality", tr("Quality"));
    name(m_size, "exportSize", tr("Size"));
    name(m_depth, "exportDepth", tr("Depth"));
    name(m_colors, "exportColors", tr("Colors"));
    name(m_metadata, "exportMetadata", tr("Metadata"));
    name(m_prompts, "exportPrompts", m_prompts->text());
    name(m_detail, "exportDetail", tr("A part of the middle, as it will look"));
    name(m_bytes, "exportBytes", tr("Size of the file"));
    name(m_files, "exportFiles", tr("Files"));
    name(m_add, "exportAdd", m_add->text());
    name(m_remove, "exportRemove", m_remove->text());
}

void ExportDialog::fillPresets()
{
    m_presets = usualPresets();
    m_usual = static_cast<int>(m_presets.size());
    m_presets.insert(m_presets.end(), m_own.begin(), m_own.end());
    const QSignalBlocker blocker(m_preset);
    m_preset->clear();
    m_preset->addItem(tr("Custom"));
    for (const ExportPreset& preset : m_presets) m_preset->addItem(preset.name);
    updatePreset(0);
}

/// 0: it is none.
void ExportDialog::updatePreset(int index)
{
    m_preset->setCurrentIndex(index);
    m_forget->setEnabled(index > m_usual);
}

/// One file in place of the one that is shown, several in place of all.
void ExportDialog::usePreset(int index)
{
    m_forget->setEnabled(index > m_usual);
    if (index < 1) return;
    std::vector<ExportChoice> choices;
    for (const PresetFile& file : m_presets[static_cast<std::size_t>(index - 1)].files) {
        const auto format = std::ranges::find(m_formats, file.ending, &ExportFormat::ending);
        if (format != m_formats.end()) choices.push_back({*format, file.options});
    }
    if (choices.size() == 1) {
        show(choices.front());
        take();
    } else if (!choices.empty()) {
        setChoices(choices);
    }
    updatePreset(index);
}

void ExportDialog::setChoices(const std::vector<ExportChoice>& choices)
{
    {
        const QSignalBlocker blocker(m_files);
        m_choices.clear();
        m_files->clear();
    }
    for (const ExportChoice& choice : choices) addFile(choice);
}

void ExportDialog::askForName()
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("presetName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep these settings"));
    dialog->setLabelText(tr("Name of the preset"));
    dialog->setTextValue(m_preset->currentIndex() > m_usual ? m_preset->currentText() : QString());
    connect(dialog, &QInputDialog::textValueSelected, this, &ExportDialog::keepPreset);
    dialog->open();
}

void ExportDialog::keepPreset(const QString& wanted)
{
    ExportPreset preset{.name = plainLine(wanted.trimmed(), longestPresetName), .files = {}};
    if (preset.name.isEmpty()) return;
    for (const ExportChoice& choice : m_choices)
        if (preset.files.size() < mostPresetFiles)
            preset.files.push_back({choice.format.ending, choice.options});
    const QString name = preset.name;
    m_own = withPreset(std::move(m_own), std::move(preset));
    fillPresets();
    updatePreset(m_preset->findText(name));
    Q_EMIT presetsChanged(m_own);
}

void ExportDialog::forgetPreset()
{
    const QString name = m_preset->currentText();
    std::erase_if(m_own, [&](const ExportPreset& preset) { return preset.name == name; });
    fillPresets();
    Q_EMIT presetsChanged(m_own);
}

void ExportDialog::layOut(const QString& picture)
{
    constexpr int filesHeight = 84;
    m_detail->setFixedSize(detailSize);
    m_detail->setAlignment(Qt::AlignCenter);
    m_detail->setWordWrap(true);
    m_files->setFixedHeight(filesHeight);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(
        metrics::gapHuge, metrics::gapHuge, metrics::gapHuge, metrics::gapLarge);
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnMinimumWidth(1, 200);
    grid->setColumnMinimumWidth(3, metrics::gapLarge);
    grid->addWidget(new PlainLabel(tr("Export"), TextRole::Title), 0, 0, 1, 3);
    grid->addWidget(new PlainLabel(picture, TextRole::Secondary, Ink::Secondary), 1, 0, 1, 3);
    int row = 2;
    const auto addRow = [&](const QString& label, QWidget* field) {
        grid->addWidget(new PlainLabel(label), row, 0);
        grid->addWidget(field, row++, 1, 1, field == m_quality ? 1 : 2);
    };
    auto* presets = new QWidget;
    auto* presetRow = new QHBoxLayout(presets);
    presetRow->setContentsMargins(0, 0, 0, 0);
    presetRow->setSpacing(metrics::gapSmall);
    presetRow->addWidget(m_preset, 1);
    presetRow->addWidget(m_keep);
    presetRow->addWidget(m_forget);
    addRow(tr("Preset"), presets);
    addRow(tr("Format"), m_format);
    grid->addWidget(m_qualityText, row, 2);
    addRow(tr("Quality"), m_quality);
    addRow(tr("Size"), m_size);
    addRow(tr("Depth"), m_depth);
    addRow(tr("Colors"), m_colors);
    addRow(tr("Metadata"), m_metadata);
    grid->addWidget(m_prompts, row++, 1, 1, 2);
    grid->addWidget(m_notes, row, 0, 1, 3, Qt::AlignTop);

    auto* file = new QGridLayout;
    file->setSpacing(metrics::gap);
    file->addWidget(m_detail, 0, 0, 1, 2);
    file->addWidget(m_bytes, 1, 0, 1, 2);
    file->addWidget(new PlainLabel(tr("Files")), 2, 0, 1, 2);
    file->addWidget(m_files, 3, 0, 1, 2);
    file->addWidget(m_add, 4, 0);
    file->addWidget(m_remove, 4, 1);
    file->setRowStretch(5, 1);
    grid->addLayout(file, 2, 4, row - 1, 1);
    grid->setRowStretch(row++, 1);

    auto* buttons = new QDialogButtonBox(this);  // a button without a dialog is no default one
    QPushButton* save = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    setEmphasis(*save, Emphasis::Primary);
    save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    grid->addWidget(buttons, row, 0, 1, 5);
    grid->setSizeConstraint(QLayout::SetFixedSize);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::connectWidgets()
{
    for (QComboBox* box : {m_format, m_size, m_depth, m_colors, m_metadata})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::take);
    connect(m_quality, &QSlider::valueChanged, this, &ExportDialog::take);
    connect(m_prompts, &QCheckBox::toggled, this, &ExportDialog::take);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addFile(ExportChoice(m_choices[current()]));
    });
    connect(m_remove, &QPushButton::clicked, this, &ExportDialog::removeFile);
    connect(m_preset, &QComboBox::activated, this, &ExportDialog::usePreset);
    connect(m_keep, &QPushButton::clicked, this, &ExportDialog::askForName);
    connect(m_forget, &QPushButton::clicked, this, &ExportDialog::forgetPreset);
    connect(m_pause, &QTimer::timeout, this, &ExportDialog::estimateAgain);
    connect(m_files, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0 || row >= static_cast<int>(m_choices.size())) return;
        show(m_choices[static_cast<std::size_t>(row)]);
        refresh();
    });
}

std::size_t ExportDialog::current() const
{
    return static_cast<std::size_t>(std::max(0, m_files->currentRow()));
}

ExportChoice ExportDialog::shownChoice() const
{
    const auto index = static_cast<std::size_t>(std::max(0, m_format->currentIndex()));
    const ExportFormat& format = m_formats.at(index);
    const auto metadata = static_cast<MetadataChoice>(m_metadata->currentData().toInt());
    return {.format = format,
            .options = {.quality = m_quality->value(),
                        .icc = m_colors->currentIndex() == 0 ? IccChoice::Keep : IccChoice::Srgb,
                        .metadata = metadata,
                        .withPrompts = m_prompts->isChecked() && format.hasMetadata &&
                                       metadata != MetadataChoice::None,
                        .isEightBit = m_depth->currentIndex() == 1,
                        .longSide = m_size->currentData().toInt()}};
}

void ExportDialog::show(const ExportChoice& choice)
{
    const std::array<QSignalBlocker, 7> blockers = {QSignalBlocker(m_format),
                                                    QSignalBlocker(m_quality),
                                                    QSignalBlocker(m_size),
                                                    QSignalBlocker(m_depth),
                                                    QSignalBlocker(m_colors),
                                                    QSignalBlocker(m_metadata),
                                                    QSignalBlocker(m_prompts)};
    const ExportOptions& options = choice.options;
    m_format->setCurrentText(choice.format.name);
    m_quality->setValue(options.quality);
    m_size->setCurrentIndex(std::max(0, m_size->findData(options.longSide)));
    m_depth->setCurrentIndex(options.isEightBit ? 1 : 0);
    m_colors->setCurrentIndex(options.icc == IccChoice::Keep ? 0 : 1);
    m_metadata->setCurrentIndex(std::max(0, m_metadata->findData(int(options.metadata))));
    m_prompts->setChecked(options.withPrompts);
}

void ExportDialog::take()
{
    m_choices[current()] = shownChoice();
    updatePreset(0);
    refresh();
}

void ExportDialog::addFile(const ExportChoice& choice)
{
    m_choices.push_back(choice);
    m_files->addItem(nameOf(choice));
    m_files->setCurrentRow(m_files->count() - 1);
    show(choice);
    refresh();
}

void ExportDialog::removeFile()
{
    if (m_choices.size() < 2) return;
    const auto index = static_cast<std::ptrdiff_t>(current());
    m_choices.erase(m_choices.begin() + index);
    const QSignalBlocker blocker(m_files);
    delete m_files->takeItem(static_cast<int>(index));
    show(m_choices[current()]);
    refresh();
}

void ExportDialog::refresh()
{
    const ExportFormat format = m_choices[current()].format;
    if (QListWidgetItem* item = m_files->currentItem()) item->setText(nameOf(m_choices[current()]));
    m_remove->setEnabled(m_choices.size() > 1);
    m_quality->setEnabled(format.hasQuality);
    m_qualityText->setText(format.hasQuality ? QString::number(m_quality->value())
                                             : tr("lossless"));
    m_size->setEnabled(!format.hasLayers);
    m_depth->setEnabled(format.isDeep);
    m_metadata->setEnabled(format.hasMetadata);
    m_prompts->setEnabled(format.hasMetadata &&
                          m_choices[current()].options.metadata != MetadataChoice::None);
    QStringList notes;
    if (format.hasLayers) notes.append(tr("With all layers, hidden ones too."));
    if (!format.isDeep) notes.append(tr("8 bits a channel."));
    if (!format.hasAlpha) notes.append(tr("Transparency becomes white."));
    if (!format.hasMetadata) notes.append(tr("Holds no metadata."));
    m_notes->setText(notes.join(u' '));
    m_estimating = {};
    m_bytes->setText(tr("Measuring…"));
    m_pause->start();
}

void ExportDialog::estimateAgain()
{
    m_estimating =
        m_estimate(m_choices[current()], [this](const std::optional<ExportEstimate>& estimate) {
            if (!estimate) {
                m_bytes->setText(tr("It cannot be written so."));
                m_detail->setPixmap({});
                return;
            }
            m_bytes->setText(QStringLiteral("%1 · %2 × %3 px")
                                 .arg(bytesText(estimate->bytes))
                                 .arg(estimate->size.width())
                                 .arg(estimate->size.height()));
            m_detail->setPixmap(QPixmap::fromImage(estimate->detail));
        });
}

}  // namespace ratoon
