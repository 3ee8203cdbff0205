// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/qtclient.h"

#include "net/address.h"
#include "net/qtcall.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace ratoon::net {

namespace {

/// The system's proxies, except for this machine itself.
class ProxiesForOthers final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (isLoopback(query.url())) return {QNetworkProxy::NoProxy};
        return proxyForQuery(query);
    }
};

}  // namespace

class QtClient::Network {
public:
    Network()
    {
        manager.setProxyFactory(new ProxiesForOthers);
        manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

    QNetworkAccessManager manager;
};

QtClient::QtClient() : m_network(std::make_unique<Network>()) {}

QtClient::~QtClient() = default;

std::unique_ptr<Call> QtClient::send(Request request, Done done, OnProgress progress)
{
    return std::make_unique<QtCall>(
        m_network->manager, std::move(request), std::move(done), std::move(progress));
}

}  // namespace ratoon::net
