// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "image/image.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace ratoon::test {

/// A command line without quotes, taken apart.
QStringList words(const char* line);

/// What a run of the real ratoon-cli said.
struct Ending {
    int exit = -1;
    QByteArray out;
    QString err;

    /// The one JSON object on stdout; null if there is none, or anything besides.
    Json json() const;
};

/// A folder to work in, with homes of its own for settings and state, and the program to run there.
class Desk {
public:
    Desk();

    Ending run(const QStringList& arguments) const;
    /// Of a shell, in which $0 is the program: for arguments that are no text.
    Ending runShell(const char* script) const;
    std::unique_ptr<QProcess> started(const QStringList& arguments) const;
    void set(const QString& variable, const QString& value)
    {
        m_environment.insert(variable, value);
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// In the homes of settings, state and cache: "state/ratoon/…".
    QString home(const QString& name) const { return m_home.filePath(name); }
    /// Writes `picture` by the ending of `name`, and returns its path.
    QString put(const QString& name, const Image& picture) const;
    Image read(const QString& name) const;
    QByteArray bytes(const QString& name) const;
    QStringList files() const;
    /// Working copies left in the state folder.
    int leftovers() const;

private:
    std::unique_ptr<QProcess> start(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

/// The bundled test peer, listening on this machine.
class FakeProvider {
public:
    explicit FakeProvider(const QStringList& arguments = {});
    ~FakeProvider();
    FakeProvider(const FakeProvider&) = delete;
    FakeProvider& operator=(const FakeProvider&) = delete;

    const QString& address() const { return m_address; }

private:
    QProcess m_process;
    QString m_address;
};

}  // namespace ratoon::test
