// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvaswidget.h"
#include "ui/commands/commands.h"
#include "ui/mainwindow.h"
#include "ui/models/versiontext.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ratoon::command {
namespace {

Session& sessionOfFront(const MainWindow& window)
{
    return window.workspace().current()->session();
}

/// The proposal that is on the canvas, be it a preview or the head, else the newest.
VersionId proposalIn(MainWindow& window)
{
    const auto shown = window.workspace().current()->canvas().preview();
    if (shown) return *shown;
    const Session& session = sessionOfFront(window);
    const VersionId head = session.document().head();
    return session.isProposal(head) ? head : session.proposals().back();
}

QString promptOfHead(MainWindow& window)
{
    const Document& document = sessionOfFront(window).document();
    return promptOf(*document.tree().find(document.head()));
}

}  // namespace

void focusPrompt(MainWindow& window)
{
    window.promptDock().focusPrompt();
}

void sendPrompt(MainWindow& window)
{
    window.promptDock().send();
}

void cancelEdit(MainWindow& window)
{
    window.promptDock().cancel();
}

void showSent(MainWindow& window)
{
    window.promptDock().showSent();
}

void toggleOffline(MainWindow& window)
{
    const bool isOffline = !window.preferences().isOffline();
    window.preferences().change([&](Settings& settings) { settings.offline = isOffline; });
    window.sayConnection();
}

bool isOffline(const MainWindow& window)
{
    return window.preferences().isOffline();
}

void olderPrompt(MainWindow& window)
{
    window.promptDock().olderPrompt();
}

void newerPrompt(MainWindow& window)
{
    window.promptDock().newerPrompt();
}

void addReferences(MainWindow& window)
{
    window.promptDock().addReferences();
}

void acceptProposal(MainWindow& window)
{
    const VersionId proposal = proposalIn(window);
    if (sessionOfFront(window).needsDecision(proposal)) {
        window.workspace().current()->decide(proposal, ReplyChoice::Place);
    } else {
        sessionOfFront(window).accept(proposal);
    }
}

void discardProposal(MainWindow& window)
{
    sessionOfFront(window).discard(proposalIn(window));
}

void goToOriginal(MainWindow& window)
{
    Session& session = sessionOfFront(window);
    session.checkout(session.document().tree().root());
}

void starVersion(MainWindow& window)
{
    Session& session = sessionOfFront(window);
    session.star(session.document().head(), !isStarred(window));
}

bool isStarred(const MainWindow& window)
{
    if (window.workspace().current() == nullptr) return false;
    const Document& document = sessionOfFront(window).document();
    return document.tree().annotation(document.head()).starred;
}

void renameVersion(MainWindow& window)
{
    window.versionsDock().renameHead();
}

void searchVersions(MainWindow& window)
{
    window.versionsDock().search();
}

void copyPrompt(MainWindow& window)
{
    QGuiApplication::clipboard()->setText(promptOfHead(window));
}

void usePrompt(MainWindow& window)
{
    window.promptDock().usePrompt(promptOfHead(window));
}

void showPath(MainWindow& window)
{
    window.versionsDock().setShape(VersionModel::Shape::Path);
}

bool isPathShown(const MainWindow& window)
{
    return window.versionsDock().shape() == VersionModel::Shape::Path;
}

void showTree(MainWindow& window)
{
    window.versionsDock().setShape(VersionModel::Shape::Tree);
}

bool isTreeShown(const MainWindow& window)
{
    return !isPathShown(window);
}

}  // namespace ratoon::command
