// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportpresets.h"
#include "jobs/worker.h"

#include <QDialog>
#include <QImage>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QListWidget;
class QPushButton;
class QSlider;
class QTimer;

namespace ratoon {

class PlainLabel;

/// How a picture is written, before it is asked where.
struct ExportChoice {
    ExportFormat format;
    ExportOptions options = {};
};

/// What a file would be.
struct ExportEstimate {
    qint64 bytes = 0;
    QSize size;
    QImage detail;  ///< From the middle, pixel for pixel, as it will look; null if it has layers.
};

/// Makes the file in the background, and forgets it.
using ExportEstimator =
    std::function<Ticket(const ExportChoice&, std::function<void(std::optional<ExportEstimate>)>)>;

/// Format, quality, size, depth, colors and metadata of one export or several, each with its size before it is written.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `picture` says what it is: "3264 × 2448 px · Display P3 · 16 bit". `own`: the user's presets.
    ExportDialog(const QString& picture,
                 ExportEstimator estimate,
                 std::vector<ExportPreset> own,
                 std::function<void(const std::vector<ExportChoice>&)> done,
                 QWidget* parent);

    const std::vector<ExportChoice>& choices() const { return m_choices; }

Q_SIGNALS:
    /// Those of the user.
    void presetsChanged(const std::vector<ratoon::ExportPreset>& own);

private:
    void nameWidgets();
    void fillPresets();
    void updatePreset(int index);
    void usePreset(int index);
    void askForName();
    void keepPreset(const QString& wanted);
    void forgetPreset();
    void setChoices(const std::vector<ExportChoice>& choices);
    void layOut(const QString& picture);
    void connectWidgets();
    ExportChoice shownChoice() const;
    void show(const ExportChoice& choice);
    void take();
    void refresh();
    void estimateAgain();
    void addFile(const ExportChoice& choice);
    void removeFile();
    std::size_t current() const;

    std::vector<ExportFormat> m_formats;
    std::vector<ExportPreset> m_own;
    std::vector<ExportPreset> m_presets = {};  ///< The usual ones, then the user's.
    int m_usual = 0;
    std::vector<ExportChoice> m_choices;
    ExportEstimator m_estimate;
    Ticket m_estimating;
    QTimer* m_pause;
    QComboBox* m_preset;
    QPushButton* m_keep;
    QPushButton* m_forget;
    QComboBox* m_format;
    QSlider* m_quality;
    PlainLabel* m_qualityText;
    QComboBox* m_size;
    QComboBox* m_depth;
    QComboBox* m_colors;
    QComboBox* m_metadata;
    QCheckBox* m_prompts;
    PlainLabel* m_notes;
    PlainLabel* m_detail;
    PlainLabel* m_bytes;
    QListWidget* m_files;
    QPushButton* m_add;
    QPushButton* m_remove;
};

/// "JPEG (*.jpg)"
QString filterOf(const ExportFormat& format);
/// Where several files go, the first at `first`: beside it, by their endings and sizes, where nothing is yet.
QStringList pathsBeside(const QString& first, const std::vector<ExportChoice>& choices);

}  // namespace ratoon
