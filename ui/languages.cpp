// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

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

void speak(QCoreApplication& application, const QString& code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    auto* translator = new QTranslator(&application);
    const bool isThere = translator->load(
        locale, QStringLiteral("ratoon"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    if (isThere) {
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

}  // namespace ratoon
