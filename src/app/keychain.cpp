// SPDX-License-Identifier: GPL-3.0-or-later
//
// QtKeychain queues its jobs in an object of the thread that first uses it, so all of them are started in one thread.
#include "app/keychain.h"

#include "jobs/guarded.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMetaObject>
#include <qt6keychain/keychain.h>

#include <type_traits>

namespace ratoon {

namespace {

constexpr std::chrono::milliseconds patience{5'000};

QString serviceName()
{
    return QStringLiteral("Ratoon");
}

tl::unexpected<Error> without(ErrorCode code, const char* what)
{
    return failure(code,
                   {what},
                   {QT_TRANSLATE_NOOP("Sentence",
                                      "Set the key in the environment, name a credential command "
                                      "in the settings, or type it for this run.")});
}

tl::unexpected<Error> noService()
{
    return without(ErrorCode::Unsupported,
                   QT_TRANSLATE_NOOP("Sentence", "No keychain service answers on this desktop."));
}

tl::unexpected<Error> lateService()
{
    return without(ErrorCode::Unsupported,
                   QT_TRANSLATE_NOOP("Sentence",
                                     "The keychain did not answer within 5 seconds, and is not "
                                     "asked again until Ratoon starts anew."));
}

tl::unexpected<Error> refusal(QKeychain::Error error)
{
    const bool isLocked =
        error == QKeychain::AccessDenied || error == QKeychain::AccessDeniedByUser;
    if (!isLocked) return noService();
    return without(ErrorCode::Denied,
                   QT_TRANSLATE_NOOP("Sentence", "The keychain is locked, or said no."));
}

}  // namespace

/// Shared by the thread that waits and the job that may come too late.
struct Keychain::Answer {
    Arrival arrival;
    QKeychain::Error error = QKeychain::OtherError;
    Secret key;
};

Keychain::Keychain(QObject* parent) : QObject(parent) {}

Keychain::~Keychain() = default;

bool Keychain::isPossible()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

template <typename Job>
Result<std::shared_ptr<Keychain::Answer>> Keychain::asked(const QString& name, const Secret& key)
{
    if (m_isLate) return lateService();
    if (!isPossible() || Arrival::isOwnThread(*this)) return noService();
    auto answer = std::make_shared<Answer>();
    QMetaObject::invokeMethod(
        this,
        [this, answer, name, key] {
            auto* job = new Job(serviceName(), this);  // deletes itself when it is done
            job->setKey(name);
            job->setInsecureFallback(false);
            if constexpr (std::is_same_v<Job, QKeychain::WritePasswordJob>)
                job->setBinaryData(key.reveal());
            connect(job, &QKeychain::Job::finished, this, [answer, job](QKeychain::Job*) {
                answer->error = job->error();
                if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
                    answer->key = Secret(job->binaryData());
                answer->arrival.arrive();
            });
            job->start();
        },
        Qt::QueuedConnection);
    if (answer->arrival.await(patience)) return answer;
    m_isLate = true;
    return lateService();
}

Result<std::optional<Secret>> Keychain::read(const QString& name)
{
    TRY(answer, asked<QKeychain::ReadPasswordJob>(name, {}));
    if (answer->error == QKeychain::EntryNotFound) return std::optional<Secret>();
    if (answer->error != QKeychain::NoError) return refusal(answer->error);
    return answer->key.isEmpty() ? std::optional<Secret>() : std::optional(answer->key);
}

Result<void> Keychain::write(const QString& name, const Secret& key)
{
    TRY(answer, asked<QKeychain::WritePasswordJob>(name, key));
    if (answer->error != QKeychain::NoError) return refusal(answer->error);
    return {};
}

Result<void> Keychain::remove(const QString& name)
{
    TRY(answer, asked<QKeychain::DeletePasswordJob>(name, {}));
    const bool isGone =
        answer->error == QKeychain::NoError || answer->error == QKeychain::EntryNotFound;
    return isGone ? Result<void>() : refusal(answer->error);
}

}  // namespace ratoon
