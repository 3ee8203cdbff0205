// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an edit of a 24-megapixel photograph costs on the way to the service and back, and what hostile replies cost.
#include "edit/plan.h"
#include "edit/reply.h"
#include "image/codec.h"
#include "providers/provider.h"
#include "support/pictures.h"

#include <QFile>

#include <benchmark/benchmark.h>

#include <array>
#include <cstdlib>
#include <functional>
#include <iostream>

using namespace ratoon;

namespace {

constexpr QSize size24(6000, 4000);
constexpr QSize replySize(1536, 1024);
constexpr qsizetype mebi = 1024LL * 1024;
constexpr qsizetype mostBytes = 127 * mebi;  // a client stops reading at 128

template <typename T>
T need(Result<T> result)
{
    if (result) return std::move(*result);
    std::cerr << result.error().english().toStdString() << '\n';
    std::exit(1);
}

const Image& photo24()
{
    static const Image picture = photo(size24);
    return picture;
}

const Catalogue& catalogue()
{
    static const Catalogue builtIn = Catalogue::builtIn();
    return builtIn;
}

std::unique_ptr<Exchange> exchange(EditRequest request, const char* provider)
{
    return catalogue()
        .find(QLatin1String(provider))
        ->exchange(std::move(request), {.key = Secret("key")});
}

/// From pixels in memory to the bytes of the request.
void buildRequest(benchmark::State& state, const char* provider)
{
    const ModelInfo& model = catalogue().find(QLatin1String(provider))->defaultModel();
    const EditIntent intent{.prompt = QStringLiteral("a red door"),
                            .provider = QLatin1String(provider),
                            .model = model.id};
    qsizetype bytes = 0;
    QSize sent;
    for (auto _ : state) {
        const EditPlan plan = need(planned(photo24(), intent, model));
        sent = plan.sent;
        bytes = std::get<net::Request>(exchange(plan.request, provider)->begin({})).body.size();
    }
    state.counters["bytes"] = static_cast<double>(bytes);
    state.counters["sent_px"] = static_cast<double>(sent.width()) * sent.height();
}

QByteArray geminiReply(const QByteArray& file, const QByteArray& mime)
{
    return R"({"candidates":[{"content":{"parts":[{"inlineData":{"mimeType":")" + mime +
           R"(","data":")" + file.toBase64() + R"("}}],"role":"model"},"finishReason":"STOP"}]})";
}

/// From the bytes of the reply to pixels.
void readReply(benchmark::State& state, Format format)
{
    const QByteArray file = need(encoded(photo(replySize), {.format = format}));
    const net::Response response{
        .status = 200,
        .body = geminiReply(file, format == Format::Png ? "image/png" : "image/jpeg")};
    for (auto _ : state) {
        const auto talk = exchange({.prompt = QStringLiteral("x"), .model = {}}, "gemini");
        talk->begin({});
        const EditReply reply = need(std::get<Result<EditReply>>(talk->advance(response)));
        benchmark::DoNotOptimize(need(pictureOf(reply)));
    }
    state.counters["bytes"] = static_cast<double>(response.body.size());
}

/// The most memory that this process had at a time since the last call, in MiB.
double peakSinceLast()
{
    double peak = 0;
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                peak = line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    QFile reset(QStringLiteral("/proc/self/clear_refs"));
    if (reset.open(QIODevice::WriteOnly)) reset.write("5");
    return peak;
}

struct Hostile {
    const char* name;
    std::function<QByteArray()> body;
    bool streams = false;
};

QByteArray filled(const QByteArray& head, const QByteArray& part, const QByteArray& tail)
{
    QByteArray bytes;
    bytes.reserve(mostBytes + part.size() + tail.size());
    bytes += head;
    while (bytes.size() < mostBytes - tail.size()) bytes += part;
    return bytes + tail;
}

/// A picture that claims to be larger than any memory.
QByteArray claimingPng()
{
    QByteArray file = need(encoded(photo({16, 16}), {.format = Format::Png}));
    constexpr qsizetype sizes = 16;
    file.replace(sizes, 8, QByteArray("\0\0\x75\x30\0\0\x75\x30", 8));
    return file;
}

std::vector<Hostile> hostileReplies()
{
    const QByteArray open = R"({"candidates":[{"content":{"parts":[)";
    const QByteArray close = R"(]},"finishReason":"STOP"}]})";
    const QByteArray part = R"({"inlineData":{"mimeType":"image/png","data":")";
    return {
        {"brackets", [] { return filled({}, "[", {}); }},
        {"numbers", [] { return filled("[", "0,", "0]"); }},
        {"objects", [] { return filled("[", "{},", "{}]"); }},
        {"escapes", [] { return filled("{\"a\":\"", "\\u0041", "\"}"); }},
        {"one picture",
         [=] { return filled(open + part, QByteArray(mebi, 'A'), R"("}})" + close); }},
        {"many pictures",
         [=] { return filled(open, part + QByteArray(mebi, 'A') + R"("}},)", "{}" + close); }},
        {"million pictures", [=] { return filled(open, part + R"(AAAA"}},)", "{}" + close); }},
        {"data addresses",
         [] {
             return filled(R"({"choices":[{"message":{"content":")",
                           "![](data:image/png;base64,AAAA) ",
                           R"("}}]})");
         }},
        {"claimed size", [=] { return open + part + claimingPng().toBase64() + R"("}})" + close; }},
        {"endless event", [] { return filled("data: ", "A", {}); }, true},
        {"million events", [] { return filled({}, "data: {}\n\n", {}); }, true},
        {"pictures in events",
         [=] {
             return filled({},
                           "data: " + open + part + QByteArray(mebi, 'A') + R"("}})" + close +
                               "\n\n",
                           {});
         },
         true},
    };
}

void readHostile(benchmark::State& state, const Hostile& hostile)
{
    const net::Response response{.status = 200, .body = hostile.body()};
    double peak = 0;
    for (auto _ : state) {
        peakSinceLast();
        const auto talk = exchange(
            {.prompt = QStringLiteral("x"), .model = {}, .stream = hostile.streams}, "gemini");
        talk->begin({});
        constexpr qsizetype piece = 64 * 1024;
        for (qsizetype at = 0; hostile.streams && at < response.body.size(); at += piece) {
            const qsizetype length = std::min(piece, response.body.size() - at);
            if (talk->observe(QByteArrayView(response.body).sliced(at, length)) == Seen::Whole)
                break;
        }
        const Step step = talk->advance(response);
        const auto* reply = std::get_if<Result<EditReply>>(&step);
        if (reply && *reply) static_cast<void>(pictureOf(**reply));
        peak = std::max(peak, peakSinceLast());
    }
    state.counters["body_MiB"] = static_cast<double>(response.body.size()) / mebi;
    state.counters["peak_MiB"] = peak;
}

}  // namespace

int main(int argc, char** argv)
{
    for (const char* provider : {"gemini", "openrouter", "openai"}) {
        benchmark::RegisterBenchmark(
            (std::string("buildRequest/") + provider).c_str(), buildRequest, provider)
            ->Unit(benchmark::kMillisecond)
            ->MeasureProcessCPUTime();
    }
    benchmark::RegisterBenchmark("readReply/png", readReply, Format::Png)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("readReply/jpeg", readReply, Format::Jpeg)
        ->Unit(benchmark::kMillisecond);
    for (const Hostile& hostile : hostileReplies()) {
        benchmark::RegisterBenchmark(
            (std::string("hostile/") + hostile.name).c_str(), readHostile, hostile)
            ->Iterations(1)
            ->Unit(benchmark::kMillisecond);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
