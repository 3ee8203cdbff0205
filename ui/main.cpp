// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hardening.h"
#include "app/pixelmemory.h"
#include "base/heap.h"
#include "ui/icons.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/themefollower.h"

#include <QApplication>
#include <QCommandLineParser>

namespace {

QStringList filesFrom(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Edit photos by prompt, on their original pixels."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("files"),
        QCoreApplication::translate("main", "Pictures and documents to open."),
        QStringLiteral("[files…]"));
    parser.process(application);
    return parser.positionalArguments();
}

/// Nothing here is drawn by OpenGL: its libraries need not be loaded.
void leaveOutOpenGl()
{
    constexpr auto variable = "QT_XCB_GL_INTEGRATION";
    if (!qEnvironmentVariableIsSet(variable)) qputenv(variable, "none");
}

}  // namespace

int main(int argc, char** argv)
{
    ratoon::keepMemoryPrivate();
    ratoon::returnMemoryEarly();
    leaveOutOpenGl();
    QApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ratoon"));
    QApplication::setApplicationDisplayName(QStringLiteral("Ratoon"));
    QApplication::setApplicationVersion(QStringLiteral(RATOON_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.ratoon.Ratoon"));
    QApplication::setWindowIcon(ratoon::icon(QStringLiteral("app/ratoon")));
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList files = filesFrom(application);

    const ratoon::Places places = ratoon::Places::ofUser();
    auto services = ratoon::Services::make(places);
    ratoon::Preferences preferences(services);
    const ratoon::PixelKeeper keeper =
        ratoon::pixelKeeper(ratoon::pixelBudget(preferences.settings()), places);
    ratoon::speak(application, preferences.settings().language);
    const ratoon::ThemeFollower theme(application, preferences);
    ratoon::MainWindow window(services, preferences, files);
    QObject::connect(&window,
                     &ratoon::MainWindow::closed,
                     &application,
                     &QApplication::quit,
                     Qt::QueuedConnection);
    window.show();
    return QApplication::exec();
}
