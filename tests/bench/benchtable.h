// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/reconcilescore.h"

#include <map>
#include <string>
#include <vector>

// What many scores come to, and how it is printed.

namespace ratoon {

/// Mean, 95th percentile, median and largest of numbers.
class Sample {
public:
    void add(double value) { m_values.push_back(value); }
    void add(const Sample& other);
    std::size_t count() const { return m_values.size(); }
    double mean() const;
    /// The value below which `share` lie; 0 of none.
    double quantile(double share) const;
    int above(double limit) const;

private:
    std::vector<double> m_values;
};

/// All scores of one group.
struct GroupScores {
    int cases = 0;
    int ambiguous = 0;
    int refused = 0;       ///< For any reason.
    int wronglyToned = 0;  ///< Taken for a tone all over, or for another picture.
    int misplaced = 0;     ///< Accepted, and more than a pixel off.
    qint64 outside = 0;
    Sample place, worst, before, unchanged, inside, precision, recall, seam, seamP95, sharpness,
        time, work;

    void add(const ReconcileScore& score, double megapixels);
    void add(const GroupScores& other);
};

/// One line a group, with a head.
void printGroups(const std::map<std::string, GroupScores>& groups);

/// What registration alone does, and what rivals do on the same cases.
struct PlaceScores {
    Sample mean;
    Sample milliseconds;
    int failed = 0;  ///< No answer.
};
void printPlaces(const std::map<std::string, PlaceScores>& methods);

/// Of the target figures of the design: quantity, figure, target.
void printTarget(const char* quantity, const std::string& figure, const char* target);

std::string formatted(const char* format, ...) __attribute__((format(printf, 1, 2)));

}  // namespace ratoon
