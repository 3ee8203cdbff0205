// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace ratoon {

QStringList languageCodes()
{
    return {QStringLiteral("en"),
            QStringLiteral("da"),
            QStringLiteral("de"),
            QStringLiteral("es"),
            QStringLiteral("fr"),
            QStringLiteral("zh_CN"),
            QStringLiteral("ja")};
}

QString languageName(const QString& code)
{
    if (code == QStringLiteral("en")) return QStringLiteral("English");
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty()) name[0] = name.at(0).toUpper();
    return name;
}

namespace {

bool install(QCoreApplication& application,
             const QLocale& locale,
             const QString& name,
             const QString& folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (!translator->load(locale, name, QStringLiteral("_"), folder)) return false;
    return QCoreApplication::installTranslator(translator.release());
}

}  // namespace

void speak(QCoreApplication& application, const QString& code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    // What Qt itself says, in its dialogs and in the names of keys; ours goes before it.
    install(application,
            locale,
            QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString ours = QStringLiteral("ratoon");
    const QString folder = QStringLiteral(":/i18n");
    // English needs a catalogue too: of its plurals.
    if (!install(application, locale, ours, folder))
        install(application, QLocale(QLocale::English), ours, folder);
}

}  // namespace ratoon
