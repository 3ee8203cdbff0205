// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/facesettings.h"

#include "base/plaintext.h"
#include "ui/errortext.h"
#include "ui/filechoosing.h"
#include "ui/style/style.h"
#include "ui/widgets/plainlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ratoon {

FaceSettings::FaceSettings(Services& services, Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_state(new PlainLabel({}, TextRole::Text, Ink::Secondary))
    , m_choose(new QPushButton(tr("Choose a detector…")))
    , m_usual(new QPushButton(tr("Use the installed one")))
{
    setObjectName(QStringLiteral("faceSettings"));
    m_state->setObjectName(QStringLiteral("faceDetector"));
    m_state->setWordWrap(true);
    m_choose->setObjectName(QStringLiteral("chooseFaceDetector"));
    m_choose->setToolTip(plainTip(tr("A cascade of OpenCV (.xml) or a YuNet model (.onnx)")));
    m_usual->setObjectName(QStringLiteral("usualFaceDetector"));
    for (QPushButton* button : {m_choose, m_usual}) button->setAccessibleName(button->text());
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gapSmall);
    row->addWidget(m_choose);
    row->addWidget(m_usual);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(m_state);
    column->addLayout(row);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        chooseOne(this,
                  tr("Face detector"),
                  tr("Face detectors") + QStringLiteral(" (*.xml *.onnx)"),
                  [this](const QString& file) { choose(file); });
    });
    connect(m_usual, &QPushButton::clicked, this, [this] { choose({}); });
    refresh();
}

void FaceSettings::choose(const QString& file)
{
    if (file.isEmpty()) return take({});
    m_reading = m_services.pool->run([file](const Cancel&) { return faceModelIn(file); },
                                     [this, file](const Result<FaceModel>& model) {
                                         if (model) return take(file);
                                         m_state->setText(errorText(model.error()).both());
                                         m_state->setInk(Ink::Bad);
                                     });
}

void FaceSettings::take(const QString& file)
{
    m_preferences.change([&file](Settings& settings) { settings.faceDetector = file; });
    m_services.faces = std::make_shared<const FaceDetector>(FaceDetector::places(file));
    refresh();
}

void FaceSettings::refresh()
{
    m_usual->setVisible(!m_preferences.settings().faceDetector.isEmpty());
    m_state->setInk(Ink::Secondary);
    m_reading = m_services.pool->run(
        [faces = m_services.faces](const Cancel&) { return faces ? faces->file() : QString(); },
        [this](const QString& file) {
            m_state->setText(
                file.isEmpty()
                    ? tr("None: faces are not looked at. OpenCV's data (the package opencv-data) "
                         "has one.")
                    : tr("Found by %1").arg(plainLine(QFileInfo(file).fileName(), 60)));
        });
}

}  // namespace ratoon
