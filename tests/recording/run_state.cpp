// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/run_state.hpp>

#include "support/catch.hpp"
#include "support/counting_ids.hpp"
#include "support/render_run.hpp"

#include <sstream>
#include <string>

namespace recording = telltale::recording;
using telltale::render::run_status;
using telltale::render::variant_status;

namespace {

std::string said(telltale::issues const& list) {
    std::ostringstream out;
    out << list;
    return out.str();
}

struct a_run {
    explicit a_run(std::size_t most = 100) : state(start_of("r"), "trace", "span", most) {}
    std::string start(std::string const& variant) { return said(state.start(variant_of("r", variant), ids)); }
    std::string end(std::string const& variant, variant_status status = variant_status::success) {
        return said(state.end(result_of("r", variant, status)));
    }
    std::string complete(run_status status, std::uint64_t good, std::uint64_t failed = 0, std::uint64_t late = 0) {
        return said(state.complete(end_of("r", status, good, failed, late)));
    }
    counting_ids ids;
    recording::run_state state;
};

} // namespace

TEST_CASE("a run in its right order") {
    a_run run;
    CHECK(run.start("a").empty());
    CHECK(run.start("b").empty());
    CHECK(run.end("b").empty());
    CHECK(run.start("c").empty()); // later than the end of another
    CHECK(run.end("a", variant_status::failed).empty());
    CHECK(run.end("c", variant_status::timeout).empty());
    CHECK_FALSE(run.state.is_complete());
    CHECK(run.complete(run_status::partial, 1, 1, 1).empty());
    CHECK(run.state.is_complete());
}

TEST_CASE("spans below that of the run") {
    a_run run;
    CHECK(run.start("a").empty());
    using telltale::telemetry::trace_context;
    CHECK(run.state.context() == trace_context{"trace", "span"});
    CHECK(run.state.context("a") == trace_context{"trace", "0000000000000001", "span"});
    CHECK(run.state.context("b") == trace_context{"trace", "span"});
    CHECK(run.state.has("a"));
    CHECK_FALSE(run.state.has("b"));
}

TEST_CASE("what is out of order") {
    a_run run;
    CHECK(run.end("a") == "error: variantId: the variant was not started (got \"a\") [rule_broken]\n");
    CHECK(run.start("a").empty());
    CHECK(run.start("a") == "error: variantId: the variant was started already (got \"a\") [rule_broken]\n");
    CHECK(run.state.context("a").span_id == "0000000000000001"); // and it is still the first
    CHECK(run.complete(run_status::complete, 0) == "error: runId: a variant has no result yet: a [rule_broken]\n");
    CHECK(run.end("a").empty());
    CHECK(run.end("a", variant_status::failed) ==
          "error: variantId: the variant has a result already, success (got \"a\") [rule_broken]\n");
    CHECK(run.complete(run_status::complete, 1).empty());
    CHECK(run.start("b") == "error: runId: the run was completed already [rule_broken]\n");
    CHECK(run.end("a") == "error: renderRunId: the run was completed already [rule_broken]\n");
    CHECK(run.complete(run_status::complete, 1) == "error: runId: the run was completed already [rule_broken]\n");
}

TEST_CASE("variants that are open are named, but not all") {
    a_run run;
    for (char const* one : {"d", "b", "c", "a"}) CHECK(run.start(one).empty());
    CHECK(run.complete(run_status::complete, 0) ==
          "error: runId: 4 variants have no result yet: a, b, c, ... [rule_broken]\n");
    CHECK(run.end("b").empty());
    CHECK(run.complete(run_status::complete, 1) ==
          "error: runId: 3 variants have no result yet: a, c, d [rule_broken]\n");
}

TEST_CASE("other shops and requests") {
    a_run run;
    auto start = variant_of("r", "a");
    start.shop_id = "other";
    start.request_id = "another";
    CHECK(said(run.state.start(start, run.ids)) ==
          "error: shopId: is not the shop of the run (got \"other\") [rule_broken]\n"
          "error: requestId: is not the request of the run (got \"another\") [rule_broken]\n");
    CHECK_FALSE(run.state.has("a"));
    CHECK(run.start("a").empty());
    auto end = result_of("r", "a");
    end.shop_id = "other";
    CHECK(said(run.state.end(end)) == "error: shopId: is not the shop of the run (got \"other\") [rule_broken]\n");
    CHECK(run.end("a").empty());
    auto complete = end_of("r", run_status::complete, 1);
    complete.request_id = "another";
    CHECK(said(run.state.complete(complete)) ==
          "error: requestId: is not the request of the run (got \"another\") [rule_broken]\n");
    CHECK_FALSE(run.state.is_complete());
}

TEST_CASE("counts that do not add up") {
    a_run run;
    CHECK(run.start("a").empty());
    CHECK(run.start("b").empty());
    CHECK(run.end("a").empty());
    CHECK(run.end("b", variant_status::timeout).empty());
    CHECK(run.complete(run_status::partial, 2, 1, 0) ==
          "error: successCount: must be 1, as many variants ended in success (got 2) [rule_broken]\n"
          "error: failCount: must be 0, as many variants ended in failed (got 1) [rule_broken]\n"
          "error: timeoutCount: must be 1, as many variants ended in timeout (got 0) [rule_broken]\n");
    CHECK_FALSE(run.state.is_complete());
    CHECK(run.complete(run_status::partial, 1, 0, 1).empty());
}

TEST_CASE("a status that its variants do not have") {
    auto const ended_as = [](std::initializer_list<variant_status> all, run_status said) {
        a_run run;
        std::array<std::uint64_t, 3> counts{};
        std::string id;
        for (variant_status const one : all) {
            CHECK(run.start(id += 'x').empty());
            CHECK(run.end(id, one).empty());
            ++counts[static_cast<std::size_t>(one)];
        }
        return run.complete(said, counts[0], counts[1], counts[2]);
    };
    using enum variant_status;
    std::string const complete = "error: status: must be complete, as all variants succeeded (got ";
    CHECK(ended_as({success, success}, run_status::complete).empty());
    CHECK(ended_as({success, success}, run_status::partial) == complete + "\"partial\") [rule_broken]\n");
    CHECK(ended_as({success, success}, run_status::failed) == complete + "\"failed\") [rule_broken]\n");
    std::string const none = "error: status: must be failed, as no variant succeeded (got ";
    CHECK(ended_as({failed, timeout}, run_status::failed).empty());
    CHECK(ended_as({failed, timeout}, run_status::partial) == none + "\"partial\") [rule_broken]\n");
    CHECK(ended_as({timeout}, run_status::complete) == none + "\"complete\") [rule_broken]\n");
    std::string const some = "error: status: must be partial, as some variants succeeded and some did not (got ";
    CHECK(ended_as({success, timeout}, run_status::partial).empty());
    CHECK(ended_as({success, timeout}, run_status::complete) == some + "\"complete\") [rule_broken]\n");
    CHECK(ended_as({success, failed}, run_status::failed) == some + "\"failed\") [rule_broken]\n");
    CHECK(ended_as({}, run_status::complete).empty());
    CHECK(ended_as({}, run_status::failed).empty());
    CHECK(ended_as({}, run_status::partial) ==
          "error: status: must be complete or failed, as there were no variants (got \"partial\") [rule_broken]\n");
}

TEST_CASE("variants are bounded") {
    a_run run(2);
    CHECK(run.start("a").empty());
    CHECK(run.start("b").empty());
    CHECK(run.start("c") ==
          "error: variantId: the run has 2 variants, and may have no more (got \"c\") [rule_broken]\n");
    CHECK(run.start("a") == "error: variantId: the variant was started already (got \"a\") [rule_broken]\n");
    CHECK_FALSE(run.state.has("c"));
}
