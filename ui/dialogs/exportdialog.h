// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QSlider;

namespace ratoon {

class PlainLabel;

/// How a picture is written, before it is asked where.
struct ExportChoice {
    ExportFormat format;
    ExportOptions options = {};
};

/// Format, quality and colors of an export.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `picture` says what it is: "3264 × 2448 px · Display P3 · 16 bit".
    ExportDialog(const QString& picture,
                 std::function<void(const ExportChoice&)> done,
                 QWidget* parent);

    ExportChoice choice() const;

private:
    void updateNotes();

    std::vector<ExportFormat> m_formats;
    QComboBox* m_format;
    QSlider* m_quality;
    PlainLabel* m_qualityText;
    QComboBox* m_colors;
    QComboBox* m_metadata;
    QCheckBox* m_prompts;
    PlainLabel* m_notes;
};

/// "JPEG (*.jpg)"
QString filterOf(const ExportFormat& format);

}  // namespace ratoon
