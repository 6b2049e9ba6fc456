// SPDX-License-Identifier: BSL-1.0
// Ids of traces and spans that count up.
#ifndef TELLTALE_TESTS_SUPPORT_COUNTING_IDS_HPP
#define TELLTALE_TESTS_SUPPORT_COUNTING_IDS_HPP

#include <telltale/recording/trace_ids.hpp>

#include <atomic>
#include <cstddef>
#include <string>

/// The first span is `0000000000000001`, the first trace 32 digits that end in `a1`.
class counting_ids : public telltale::recording::trace_ids {
public:
    [[nodiscard]] std::string trace_id() override { return padded("a" + std::to_string(++traces_), 32); }
    [[nodiscard]] std::string span_id() override { return padded(std::to_string(++spans_), 16); }

private:
    [[nodiscard]] static std::string padded(std::string const& digits, std::size_t size) {
        return std::string(size - digits.size(), '0') + digits;
    }
    std::atomic<int> traces_ = 0;
    std::atomic<int> spans_ = 0;
};

#endif
