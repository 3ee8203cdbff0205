// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening.h"

#include <QWidget>

namespace ratoon {

/// A picture that is still being opened, painted where and how a canvas will show it a moment later.
class OpeningPage final : public QWidget {
    Q_OBJECT

public:
    explicit OpeningPage(QWidget* parent = nullptr);

    void show(const FilePreview& preview);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FilePreview m_preview;
};

}  // namespace ratoon
