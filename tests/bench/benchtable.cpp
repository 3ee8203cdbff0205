// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchtable.h"

#include <algorithm>
#include <array>
#include <cstdarg>
#include <cstdio>
#include <numeric>

namespace ratoon {

void Sample::add(const Sample& other)
{
    m_values.insert(m_values.end(), other.m_values.begin(), other.m_values.end());
}

double Sample::mean() const
{
    if (m_values.empty()) return 0;
    return std::accumulate(m_values.begin(), m_values.end(), 0.0) /
           static_cast<double>(m_values.size());
}

double Sample::quantile(double share) const
{
    if (m_values.empty()) return 0;
    std::vector<double> sorted = m_values;
    std::ranges::sort(sorted);
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1) + 0.5)];
}

int Sample::above(double limit) const
{
    return static_cast<int>(std::ranges::count_if(m_values, [&](double v) { return v > limit; }));
}

void GroupScores::add(const ReconcileScore& score, double megapixels)
{
    ++cases;
    time.add(score.milliseconds / megapixels);
    work.add(score.work / megapixels);
    ambiguous += score.status == AlignmentStatus::Ambiguous ? 1 : 0;
    refused += score.accepted ? 0 : 1;
    if (!score.accepted) return;
    place.add(score.place);
    worst.add(score.placeWorst);
    misplaced += score.place > 1.0 ? 1 : 0;
    if (score.scope != Scope::Local) {
        ++wronglyToned;
        return;
    }
    outside += score.outside;
    before.add(score.unchangedBefore);
    unchanged.add(score.unchanged);
    inside.add(score.inside);
    precision.add(score.precision);
    recall.add(score.recall);
    seam.add(score.seam);
    seamP95.add(score.seamP95);
    sharpness.add(score.sharpness);
}

void GroupScores::add(const GroupScores& other)
{
    cases += other.cases;
    ambiguous += other.ambiguous;
    refused += other.refused;
    wronglyToned += other.wronglyToned;
    misplaced += other.misplaced;
    outside += other.outside;
    for (const auto sample : {&GroupScores::place,
                              &GroupScores::worst,
                              &GroupScores::before,
                              &GroupScores::unchanged,
                              &GroupScores::inside,
                              &GroupScores::precision,
                              &GroupScores::recall,
                              &GroupScores::seam,
                              &GroupScores::seamP95,
                              &GroupScores::sharpness,
                              &GroupScores::time,
                              &GroupScores::work})
        (this->*sample).add(other.*sample);
}

void printGroups(const std::map<std::string, GroupScores>& groups)
{
    std::printf("%-18s %5s | %7s %6s %6s %4s %4s | %5s %5s %5s %5s | %5s %5s | %5s %5s | %5s | "
                "%5s | %5s %5s\n",
                "group",
                "cases",
                "px",
                "p95",
                "worst",
                "amb",
                "ref",
                "dE0",
                "dE",
                "worst",
                "in",
                "P",
                "R",
                "seam",
                "p95",
                "sharp",
                "bytes",
                "ms/MP",
                "CPU");
    for (const auto& [name, g] : groups) {
        std::printf("%-18s %5d | %7.4f %6.3f %6.2f %4d %4d | %5.2f %5.2f %5.2f %5.2f | %5.3f "
                    "%5.3f | %5.2f %5.2f | %5.2f | %5lld | %5.0f %5.0f%s\n",
                    name.c_str(),
                    g.cases,
                    g.place.mean(),
                    g.place.quantile(0.95),
                    g.place.quantile(1),
                    g.ambiguous,
                    g.refused,
                    g.before.mean(),
                    g.unchanged.mean(),
                    g.unchanged.quantile(1),
                    g.inside.mean(),
                    g.precision.mean(),
                    g.recall.mean(),
                    g.seam.mean(),
                    g.seamP95.mean(),
                    g.sharpness.quantile(0.5),
                    static_cast<long long>(g.outside),
                    g.time.quantile(0.5),
                    g.work.quantile(0.5),
                    g.wronglyToned > 0 ? formatted("  not local: %d", g.wronglyToned).c_str() : "");
    }
    std::fflush(stdout);
}

void printPlaces(const std::map<std::string, PlaceScores>& methods)
{
    std::printf("%-26s %5s %8s %8s %8s %6s %6s %6s %8s\n",
                "registration",
                "cases",
                "mean px",
                "p95",
                "worst",
                ">0.5",
                ">1",
                "failed",
                "ms");
    for (const auto& [name, m] : methods)
        std::printf("%-26s %5zu %8.4f %8.4f %8.3f %6d %6d %6d %8.0f\n",
                    name.c_str(),
                    m.mean.count() + static_cast<std::size_t>(m.failed),
                    m.mean.mean(),
                    m.mean.quantile(0.95),
                    m.mean.quantile(1),
                    m.mean.above(0.5),
                    m.mean.above(1.0),
                    m.failed,
                    m.milliseconds.quantile(0.5));
    std::fflush(stdout);
}

void printTarget(const char* quantity, const std::string& figure, const char* target)
{
    std::printf("%-44s %-32s %s\n", quantity, figure.c_str(), target);
}

std::string formatted(const char* format, ...)
{
    std::array<char, 256> text = {};
    std::va_list values;
    va_start(values, format);
    std::vsnprintf(text.data(), text.size(), format, values);
    va_end(values);
    return text.data();
}

}  // namespace ratoon
