// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "support/pictures.h"
#include "ui/docks/promptedit.h"

#include <QPushButton>
#include <QTest>

namespace ratoon::test {

Program::Program()
    : m_services(Services::make(Places::below(m_home.path())))
    , m_preferences(std::make_unique<Preferences>(m_services))
    , m_window(std::make_unique<MainWindow>(m_services, *m_preferences))
{
    m_window->resize(1280, 900);
    m_window->show();
    m_window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
}

Program::~Program() = default;

QString Program::pictureFile(QSize size, const QString& name)
{
    const QString path = m_home.filePath(name);
    EXPECT_TRUE(photo(size).toQImage().save(path));
    return path;
}

DocumentView& Program::openPicture(QSize size)
{
    return openFile(pictureFile(size));
}

DocumentView& Program::openFile(const QString& path)
{
    const std::size_t before = m_window->workspace().views().size();
    m_window->workspace().open({path});
    EXPECT_TRUE(until([&] { return m_window->workspace().views().size() == before + 1; }));
    EXPECT_TRUE(until([&] { return !front().canvas().picture().isNull(); }));
    settle();
    return front();
}

QAction& Program::action(const char* id)
{
    QAction* found = m_window->actions().find(id);
    EXPECT_NE(found, nullptr) << id;
    return *found;
}

void Program::run(const char* id)
{
    settle();
    ASSERT_TRUE(action(id).isEnabled()) << id << ": " << action(id).toolTip().toStdString();
    action(id).trigger();
    settle();
}

bool Program::until(const std::function<bool()>& isDone)
{
    return QTest::qWaitFor(isDone, 20'000);
}

void Program::settle()
{
    bool hasDisk = false;
    bool hasPool = false;
    Ticket disk = m_services.disk->run([](const Cancel&) {}, [&] { hasDisk = true; });
    Ticket pool = m_services.pool->run([](const Cancel&) {}, [&] { hasPool = true; });
    EXPECT_TRUE(until([&] { return hasDisk && hasPool; }));
    QCoreApplication::processEvents();
}

QDialog* Program::question()
{
    return m_window->findChild<QDialog*>(QStringLiteral("question"));
}

void Program::answer(int number)
{
    ASSERT_TRUE(until([&] { return question() != nullptr; }));
    auto* button = question()->findChild<QPushButton*>(QStringLiteral("answer%1").arg(number + 1));
    ASSERT_NE(button, nullptr);
    button->click();
}

VersionId Program::propose(const QString& prompt)
{
    const std::size_t before = session().proposals().size();
    auto& edit = widget<PromptEdit>("promptEdit");
    edit.setPlainText(prompt);
    run("prompt.send");
    EXPECT_TRUE(until([&] { return session().proposals().size() == before + 1; }));
    settle();
    return session().proposals().empty() ? VersionId() : session().proposals().back();
}

}  // namespace ratoon::test
