// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filechoosing.h"

#include "base/plaintext.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QScreen>
#include <QTreeView>

namespace ratoon {
namespace {

constexpr qsizetype longestFileName = 120;
constexpr qsizetype shownNames = 3;
constexpr QSize dialogSize(860, 520);
constexpr QSize dialogMargin(40, 80);

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

QString pictureFilter()
{
    return FileWords::tr("Pictures") +
           QStringLiteral(" (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.avif *.heic "
                          "*.heif *.ora *.psd *.psb)");
}

QString everythingFilter()
{
    return FileWords::tr("Pictures and documents") +
           QStringLiteral(" (*.ratoon *.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.avif "
                          "*.heic *.heif *.ora *.psd *.psb)");
}

/// Sizes and dates in full, and the name with what is left of the room. A dialog of the desktop has no such list.
void giveColumnsRoom(const QFileDialog& dialog)
{
    const auto* list = dialog.findChild<QTreeView*>(QStringLiteral("treeView"));
    if (list == nullptr) return;
    QHeaderView* header = list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
}

QFileDialog* dialogFor(QWidget* parent, const QString& title)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    giveColumnsRoom(*dialog);
    dialog->resize(dialogSize.boundedTo(dialog->screen()->availableSize() - dialogMargin));
    return dialog;
}

void chooseExisting(QFileDialog* dialog, std::function<void(const QStringList&)> done)
{
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog,
                     &QFileDialog::filesSelected,
                     dialog,
                     [done = std::move(done)](const QStringList& paths) {
                         if (!paths.isEmpty()) done(paths);
                     });
    dialog->open();
}

}  // namespace

void choosePictures(QWidget* parent,
                    const QString& title,
                    std::function<void(const QStringList&)> done)
{
    QFileDialog* dialog = dialogFor(parent, title);
    dialog->setNameFilters({pictureFilter(), FileWords::tr("All files") + QStringLiteral(" (*)")});
    chooseExisting(dialog, std::move(done));
}

void chooseFiles(QWidget* parent,
                 const QString& title,
                 std::function<void(const QStringList&)> done)
{
    QFileDialog* dialog = dialogFor(parent, title);
    dialog->setNameFilters(
        {everythingFilter(), FileWords::tr("All files") + QStringLiteral(" (*)")});
    chooseExisting(dialog, std::move(done));
}

void chooseOne(QWidget* parent,
               const QString& title,
               const QString& filter,
               std::function<void(const QString&)> done)
{
    QFileDialog* dialog = dialogFor(parent, title);
    dialog->setNameFilters({filter, FileWords::tr("All files") + QStringLiteral(" (*)")});
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(done));
    dialog->open();
}

void chooseTarget(QWidget* parent,
                  const SaveChoice& choice,
                  std::function<void(const QString&)> done)
{
    QFileDialog* dialog = dialogFor(parent, choice.title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(choice.filters);
    dialog->setDefaultSuffix(choice.ending);
    const QFileInfo suggested(choice.suggested);
    if (suggested.isAbsolute()) dialog->setDirectory(suggested.absolutePath());
    dialog->selectFile(suggested.fileName());
    QObject::connect(
        dialog, &QFileDialog::fileSelected, dialog, [done = std::move(done)](const QString& path) {
            if (!path.isEmpty()) done(path);
        });
    dialog->open();
}

QString namesText(const QStringList& names)
{
    QStringList shown = names.mid(0, shownNames);
    const int rest = static_cast<int>(names.size() - shown.size());
    if (rest > 0) shown << FileWords::tr("%n more", nullptr, rest);
    return QLocale().createSeparatedList(shown);
}

QString fileNameOf(const QString& documentName)
{
    QString name = plainLine(documentName, longestFileName);
    for (const QChar separator : {QChar(u'/'), QChar(u'\\'), QChar(u':')}) {
        name.replace(separator, QChar(u'-'));
    }
    name = name.trimmed();
    while (name.startsWith(u'.')) name.remove(0, 1);
    return name.isEmpty() ? FileWords::tr("Untitled") : name;
}

}  // namespace ratoon
