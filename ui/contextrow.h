// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

#include <optional>

class QCheckBox;
class QSlider;
class QPushButton;

namespace ratoon {

class DocumentTabs;
class PlainLabel;

/// The row below the menus: the open documents at the left, what belongs to the one in front at the right.
class ContextRow final : public QToolBar {
    Q_OBJECT

public:
    ContextRow(DocumentTabs& tabs, QWidget* parent);

    /// A document is in front. Without any, there is nothing to show.
    void setHasDocument(bool hasDocument);
    /// The automatic width for what is selected, in pixels.
    void setAutomaticFeather(double pixels);

Q_SIGNALS:
    /// Pixels; nothing: automatic.
    void featherChosen(std::optional<double> pixels);
    /// True as long as the button is held.
    void compared(bool before);
    void dragOutStarted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* featherPopup();
    void openFeather();
    void takeFeather();
    void showFeather();
    QPushButton* option(const QString& name, const QString& text, const QString& toolTip);

    DocumentTabs& m_tabs;
    QPushButton* m_feather;
    QPushButton* m_dragOut;
    QPushButton* m_compare;
    QWidget* m_popup;
    QCheckBox* m_automatic;
    QSlider* m_slider;
    PlainLabel* m_pixels;
    double m_automaticFeather = 0;
};

}  // namespace ratoon
