// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/orders.h"

#include "edit/intentjson.h"

#include <algorithm>

namespace ratoon {

namespace {

constexpr qint64 largest = 256LL * 1024 * 1024;  ///< Bytes of all orders: references may be large.
constexpr std::size_t most = 1000;

Result<Json> listIn(Project& project)
{
    TRY(bytes, project.orders());
    if (bytes.isEmpty()) return Json::array();
    auto list = parseJson(bytes, {.bytes = largest});
    return list && list->is_array() ? std::move(*list) : Json::array();
}

bool isOf(const Json& order, JobId job)
{
    return stringAt(order, "job") == job.toString();
}

Result<void> write(Project& project, const Json& list)
{
    return project.keepOrders(list.empty() ? QByteArray() : toBytes(list));
}

}  // namespace

Result<std::vector<Order>> ordersIn(Project& project)
{
    TRY(list, listIn(project));
    std::vector<Order> orders;
    for (const Json& each : list) {
        const auto job = JobId::fromString(stringAt(each, "job"));
        const auto base = VersionId::fromString(stringAt(each, "base"));
        auto intent = intentFrom(objectAt(each, "intent"));
        if (job && base && intent) orders.push_back({*job, *base, std::move(*intent)});
    }
    return orders;
}

Result<void> keepOrder(Project& project, const Order& order)
{
    TRY(list, listIn(project));
    if (list.size() >= most) list.erase(list.begin());
    list.push_back({{"job", toJson(order.job.toString())},
                    {"base", toJson(order.base.toString())},
                    {"intent", toJson(order.intent)}});
    return write(project, list);
}

Result<void> dropOrder(Project& project, JobId job)
{
    TRY(list, listIn(project));
    const auto found =
        std::ranges::find_if(list, [&](const Json& each) { return isOf(each, job); });
    if (found == list.end()) return {};
    list.erase(found);
    return write(project, list);
}

}  // namespace ratoon
