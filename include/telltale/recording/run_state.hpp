// SPDX-License-Identifier: BSL-1.0
// What is known of one run while it is open: its variants, what came of them, and what may come next.
#ifndef TELLTALE_RECORDING_RUN_STATE_HPP
#define TELLTALE_RECORDING_RUN_STATE_HPP

#include <telltale/issue/issues.hpp>
#include <telltale/recording/broken_rule.hpp>
#include <telltale/recording/trace_ids.hpp>
#include <telltale/render/complete_run_input.hpp>
#include <telltale/render/run_status.hpp>
#include <telltale/render/start_run_input.hpp>
#include <telltale/render/variant_result_input.hpp>
#include <telltale/render/variant_start_input.hpp>
#include <telltale/render/variant_status.hpp>
#include <telltale/telemetry/trace_context.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/excerpt.hpp>
#include <telltale/write/serialize.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace telltale::inline v0::recording {

/// One run. Each step is checked against those before it: what does not fit is refused with issues, and changes nothing. Who asks
/// or changes it holds `guard`.
class run_state {
public:
    run_state(render::start_run_input const& from, std::string trace_id, std::string span_id, std::size_t most_variants)
        : shop_id_(from.shop_id), request_id_(from.request_id), trace_id_(std::move(trace_id)),
          span_id_(std::move(span_id)), most_variants_(most_variants) {}

    std::mutex guard;

    /// A variant begins, under a span of its own.
    [[nodiscard]] issues start(render::variant_start_input const& one, trace_ids& ids) {
        issues why = check(one, "runId");
        if (!why.empty()) return why;
        if (variants_.count(one.variant_id) != 0)
            why.push_back(detail::broken_rule("variantId", "the variant was started already", one.variant_id));
        else if (variants_.size() == most_variants_)
            why.push_back(detail::broken_rule(
                "variantId", "the run has " + std::to_string(most_variants_) + " variants, and may have no more",
                one.variant_id));
        else variants_.emplace(one.variant_id, variant{ids.span_id(), {}});
        return why;
    }

    /// A variant comes to its end.
    [[nodiscard]] issues end(render::variant_result_input const& one) {
        issues why = check(one, "renderRunId");
        if (!why.empty()) return why;
        auto const found = variants_.find(one.variant_id);
        if (found == variants_.end()) {
            why.push_back(detail::broken_rule("variantId", "the variant was not started", one.variant_id));
        } else if (found->second.ended) {
            why.push_back(detail::broken_rule(
                "variantId", "the variant has a result already, " + name(*found->second.ended), one.variant_id));
        } else {
            found->second.ended = one.status;
            ++ended_[static_cast<std::size_t>(one.status)];
        }
        return why;
    }

    /// The run comes to its end, if that is what its variants say.
    [[nodiscard]] issues complete(render::complete_run_input const& one) {
        issues why = check(one, "runId");
        if (!why.empty()) return why;
        if (std::uint64_t const open = variants_.size() - (ended_[0] + ended_[1] + ended_[2]); open != 0)
            why.push_back(detail::broken_rule("runId", open_variants(open)));
        check_count(why, "successCount", one.success_count, render::variant_status::success);
        check_count(why, "failCount", one.fail_count, render::variant_status::failed);
        check_count(why, "timeoutCount", one.timeout_count, render::variant_status::timeout);
        if (why.empty()) check_status(why, one.status);
        is_complete_ = why.empty();
        return why;
    }

    /// Whether `complete` was right.
    [[nodiscard]] bool is_complete() const noexcept { return is_complete_; }
    [[nodiscard]] std::string const& shop_id() const noexcept { return shop_id_; }
    [[nodiscard]] std::string const& request_id() const noexcept { return request_id_; }

    /// Whether the variant was started.
    [[nodiscard]] bool has(std::string const& variant_id) const { return variants_.count(variant_id) != 0; }

    /// Where in the trace the run is.
    [[nodiscard]] telemetry::trace_context context() const { return {trace_id_, span_id_}; }
    /// Where a variant is, below its run; of one that was not started, the run's own.
    [[nodiscard]] telemetry::trace_context context(std::string const& variant_id) const {
        auto const found = variants_.find(variant_id);
        if (found == variants_.end()) return context();
        return {trace_id_, found->second.span_id, span_id_};
    }

private:
    struct variant {
        std::string span_id;
        std::optional<render::variant_status> ended;
    };

    template <class Input>
    [[nodiscard]] issues check(Input const& one, char const* id_key) const {
        issues why;
        if (is_complete_) why.push_back(detail::broken_rule(id_key, "the run was completed already"));
        if (one.shop_id != shop_id_)
            why.push_back(detail::broken_rule("shopId", "is not the shop of the run", one.shop_id));
        if (one.request_id != request_id_)
            why.push_back(detail::broken_rule("requestId", "is not the request of the run", one.request_id));
        return why;
    }

    void check_count(issues& why, char const* key, std::uint64_t said, render::variant_status status) const {
        std::uint64_t const seen = ended_[static_cast<std::size_t>(status)];
        if (said == seen) return;
        why.push_back(detail::broken_rule(
            key, "must be " + std::to_string(seen) + ", as many variants ended in " + name(status), said));
    }

    void check_status(issues& why, render::run_status said) const {
        std::uint64_t const good = ended_[0];
        std::uint64_t const all = variants_.size();
        // Of no variants, all have succeeded and none has.
        using render::run_status;
        if (all == 0) {
            if (said == run_status::partial)
                why.push_back(
                    detail::broken_rule("status", "must be complete or failed, as there were no variants", said));
        } else if (good == all) {
            if (said != run_status::complete)
                why.push_back(detail::broken_rule("status", "must be complete, as all variants succeeded", said));
        } else if (good == 0) {
            if (said != run_status::failed)
                why.push_back(detail::broken_rule("status", "must be failed, as no variant succeeded", said));
        } else if (said != run_status::partial) {
            why.push_back(
                detail::broken_rule("status", "must be partial, as some variants succeeded and some did not", said));
        }
    }

    [[nodiscard]] TELLTALE_COLD std::string open_variants(std::uint64_t count) const {
        constexpr std::uint64_t named = 3;
        std::string words =
            count == 1 ? "a variant has no result yet: " : std::to_string(count) + " variants have no result yet: ";
        std::uint64_t told = 0;
        for (auto const& [id, one] : variants_) {
            if (one.ended) continue;
            if (told != 0) words += ", ";
            if (told++ == named) return words += "...";
            words += text::excerpt(id);
        }
        return words;
    }

    [[nodiscard]] TELLTALE_COLD static std::string name(render::variant_status status) {
        std::string const quoted = serialize(status);
        return quoted.substr(1, quoted.size() - 2);
    }

    std::string shop_id_;
    std::string request_id_;
    std::string trace_id_;
    std::string span_id_;
    std::size_t most_variants_;
    std::map<std::string, variant> variants_;
    std::array<std::uint64_t, 3> ended_{}; // by variant_status
    bool is_complete_ = false;
};

} // namespace telltale::inline v0::recording

#endif
