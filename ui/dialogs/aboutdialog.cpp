// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/widgets/plainlabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace ratoon {
namespace {

constexpr int aboutWidth = 420;

}  // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Ratoon"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        metrics::gapHuge, metrics::gapHuge, metrics::gapHuge, metrics::gapLarge);
    column->setSpacing(metrics::gapSmall);
    const auto add = [column](const QString& text, TextRole role, Ink ink) {
        auto* label = new PlainLabel(text, role, ink);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    add(QStringLiteral("Ratoon ") + QCoreApplication::applicationVersion(),
        TextRole::Title,
        Ink::Text);
    add(tr("Edits photos by prompt, on their original pixels. A ratoon is the shoot that a banana "
           "plant sends up from its old root."),
        TextRole::Text,
        Ink::Text);
    add(tr("Free software under the GNU General Public License, version 3 or later."),
        TextRole::Text,
        Ink::Secondary);
    add(tr("Stands on Qt %1, OpenCV, SQLite, Little CMS and libjpeg-turbo.")
            .arg(QString::fromLatin1(qVersion())),
        TextRole::Secondary,
        Ink::Secondary);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(metrics::gap);
    column->addWidget(buttons);
    setFixedWidth(aboutWidth);
}

}  // namespace ratoon
