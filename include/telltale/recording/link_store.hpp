// SPDX-License-Identifier: BSL-1.0
// Stores which run processed an entity last, and finds it again.
#ifndef TELLTALE_RECORDING_LINK_STORE_HPP
#define TELLTALE_RECORDING_LINK_STORE_HPP

#include <telltale/issue/bad_result_access.hpp>
#include <telltale/issue/code.hpp>
#include <telltale/issue/issue.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/issue/result.hpp>
#include <telltale/links/build_key.hpp>
#include <telltale/links/entity_type.hpp>
#include <telltale/links/key.hpp>
#include <telltale/links/link_stored.hpp>
#include <telltale/links/record.hpp>
#include <telltale/links/record_with_url.hpp>
#include <telltale/links/run_url.hpp>
#include <telltale/links/storage_failed.hpp>
#include <telltale/links/store_config.hpp>
#include <telltale/links/store_input.hpp>
#include <telltale/links/time_limit.hpp>
#include <telltale/links/url_template.hpp>
#include <telltale/read/parse.hpp>
#include <telltale/read/validate.hpp>
#include <telltale/recording/bulk_outcome.hpp>
#include <telltale/recording/link_backend.hpp>
#include <telltale/recording/link_counters.hpp>
#include <telltale/recording/link_error.hpp>
#include <telltale/recording/link_log.hpp>
#include <telltale/recording/link_lookup.hpp>
#include <telltale/recording/link_outcome.hpp>
#include <telltale/schema/enumeration.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/printable.hpp>
#include <telltale/text/utf8.hpp>
#include <telltale/write/serialize.hpp>

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace telltale::inline v0::recording {

/// How a `link_store` works.
struct link_store_options {
    links::store_config config{};               ///< for how long links are kept, and under which keys
    std::optional<links::url_template> pages{}; ///< where the pages of runs are; without, there are no URLs
    link_log log{};                             ///< the recorder for "Telemetry stored" and "Telemetry storage failed"
    std::chrono::milliseconds time_limit{links::time_limit_ms}; ///< for each call, that of many links included
};

/// Stores links from entities to the runs that processed them, and finds them: the document's storeTelemetry, getTelemetry and
/// getTelemetryWithUrl. It checks, builds keys, counts and logs; a `link_backend` keeps the links. Nothing throws, and no failure is
/// silent: it is in the value that is returned, in the counters and, if a link was lost, in the log. Thread-safe.
///
/// The time limit, 100 ms unless another is set, stands here: with each call the backend is told when to give up, nine tenths of the
/// limit from now, which leaves the rest for waking up and for the log. `store_all` is one call, whatever the number of its links.
class link_store {
public:
    /// A store on a backend, which must outlive it. Refused is a configuration or a template that breaks its schema, and an
    /// `eviction_policy` other than `ex`, the only one that takes seconds.
    [[nodiscard]] static result<link_store> make(link_backend& links, link_store_options options = {}) {
        issues wrong = telltale::validate(options.config);
        if (options.config.eviction_policy != "ex" && options.config.eviction_policy != "EX") {
            issue& policy = wrong.emplace_back();
            policy.code = issue_code::rule_broken;
            policy.path = {"eviction_policy"};
            policy.message = "must be ex, which is for a ttl in seconds";
            policy.expected = "ex";
            policy.got = serialize(options.config.eviction_policy);
        }
        if (options.pages) {
            for (issue one : telltale::validate(*options.pages)) {
                one.path = {"pages"};
                wrong.push_back(std::move(one));
            }
        }
        if (!wrong.empty()) return wrong;
        return link_store(links, std::move(options));
    }

    /// Stores that a run processed an entity, in the place of the run that did so before. Refused are an empty id, ids that are no
    /// UTF-8, and a type without a name.
    link_outcome store(links::entity_type entity_type, std::string_view entity_id, std::string_view run_id) noexcept {
        bulk_outcome done = guarded<telltale::detail::exceptions_enabled>(
            [&] {
                links::store_input const one{entity_type, std::string(entity_id), std::string(run_id)};
                return put({&one, 1});
            },
            [&] {
                state_->counters.count_store_failed(link_failure::no_memory);
                return bulk_outcome(no_memory());
            });
        if (done.error()) return done.error();
        if (!done.lost().empty()) return done.lost().front().outcome;
        return {};
    }

    /// Stores several links at once, in one exchange with the server where there is one; of those to one entity the last wins. Those
    /// that are refused or fail keep no other from being stored.
    bulk_outcome store_all(std::span<links::store_input const> all) noexcept {
        return guarded<telltale::detail::exceptions_enabled>([&] { return put(all); },
                                                             [&] {
                                                                 for (std::size_t i = 0; i != all.size(); ++i)
                                                                     state_->counters.count_store_failed(
                                                                         link_failure::no_memory);
                                                                 return bulk_outcome(no_memory());
                                                             });
    }

    /// The run that processed an entity last. What is found and is no record is a failure, and its issues are told.
    [[nodiscard]] link_lookup<links::record> get(links::entity_type entity_type, std::string_view entity_id) noexcept {
        return guarded<telltale::detail::exceptions_enabled>([&] { return find(entity_type, entity_id); },
                                                             [&]() -> link_lookup<links::record> {
                                                                 state_->counters.count_get_failed(
                                                                     link_failure::no_memory);
                                                                 return no_memory();
                                                             });
    }

    /// As `get`, with the URL of the run's page. Without a template that is a failure, and the backend is not asked.
    [[nodiscard]] link_lookup<links::record_with_url> get_with_url(links::entity_type entity_type,
                                                                   std::string_view entity_id) noexcept {
        using found = link_lookup<links::record_with_url>;
        return guarded<telltale::detail::exceptions_enabled>(
            [&]() -> found {
                if (!state_->options.pages) {
                    state_->counters.count_get_failed(link_failure::not_set_up);
                    return link_error{link_failure::not_set_up, "there is no URL: the store has no url_template"};
                }
                auto one = find(entity_type, entity_id);
                if (one) {
                    links::record_with_url whole{*one, links::run_url(*state_->options.pages, one->run_id)};
                    state_->counters.count_shown();
                    return whole;
                }
                if (one.error()) return {one.error(), one.issues()};
                if (one.is_refused()) return one.issues();
                return {};
            },
            [&]() -> found {
                state_->counters.count_get_failed(link_failure::no_memory);
                return no_memory();
            });
    }

    /// Tells the store that somebody followed a URL, for the counters.
    void note_click() noexcept { state_->counters.count_clicked(); }

    /// What was stored, found, missed and lost, and how long it took.
    [[nodiscard]] link_counters const& counters() const noexcept { return state_->counters; }
    /// As it was made.
    [[nodiscard]] links::store_config const& config() const noexcept { return state_->options.config; }

private:
    struct state {
        state(link_backend& to, link_store_options wishes) : links(to), options(std::move(wishes)) {}

        link_backend& links;
        link_store_options options;
        link_counters counters{};
    };

    link_store(link_backend& links, link_store_options options)
        : state_(std::make_unique<state>(links, std::move(options))) {}

    /// `f()`, or `otherwise()` if something throws. See `bad_access` for `Throws`.
    template <bool Throws, class F, class Otherwise>
    static std::invoke_result_t<F const&> guarded(F const& f, [[maybe_unused]] Otherwise const& otherwise) noexcept {
#if defined(__cpp_exceptions)
        if constexpr (Throws) {
            try {
                return f();
            } catch (...) {
                return otherwise();
            }
        } else
#endif
            return f();
    }

    [[nodiscard]] TELLTALE_COLD static link_error no_memory() noexcept {
        return {link_failure::no_memory, "no memory"}; // short enough for a string without an allocation
    }

    /// How long the backend may take.
    [[nodiscard]] std::chrono::microseconds patience() const noexcept {
        return std::chrono::microseconds(state_->options.time_limit) * 9 / 10;
    }

    [[nodiscard]] static issues faults_of(links::store_input const& one) {
        issues wrong = telltale::validate(links::key{one.entity_type, one.entity_id});
        for (issue const& i : telltale::validate(links::record{one.run_id})) wrong.push_back(i);
        if (one.run_id.empty()) {
            issue& empty = wrong.emplace_back();
            empty.code = issue_code::too_short;
            empty.path = {"runId"};
            empty.message = "Run ID cannot be empty";
            empty.got = "\"\"";
        }
        return wrong;
    }

    bulk_outcome put(std::span<links::store_input const> all) {
        std::vector<lost_link> lost;
        std::vector<link_entry> entries;
        std::vector<std::size_t> places; // of the entries, in `all`
        entries.reserve(all.size());
        places.reserve(all.size());
        for (std::size_t i = 0; i != all.size(); ++i) {
            if (issues wrong = faults_of(all[i]); !wrong.empty()) [[unlikely]] {
                lost.push_back({i, std::move(wrong)});
                continue;
            }
            entries.push_back(
                {*links::build_key({all[i].entity_type, all[i].entity_id}, state_->options.config.namespace_),
                 serialize(links::record{all[i].run_id})});
            places.push_back(i);
        }
        std::vector<link_error> errors(entries.size());
        if (!entries.empty()) ask_to_set(entries, errors);

        std::size_t stored = 0;
        for (std::size_t i = 0; i != errors.size(); ++i) {
            if (errors[i]) lost.push_back({places[i], std::move(errors[i])});
            else ++stored;
        }
        state_->counters.count_stored(stored);
        tell(all, places, lost);
        return {stored, std::move(lost)};
    }

    void ask_to_set(std::span<link_entry const> entries, std::vector<link_error>& errors) {
        auto const began = std::chrono::steady_clock::now();
        guarded<telltale::detail::exceptions_enabled>(
            [&] {
                state_->links.set(entries, state_->options.config.ttl, began + patience(), errors);
                return true;
            },
            [&] { // what was kept by then is not known
                for (link_error& one : errors) one = no_memory();
                return false;
            });
        bool has_failed = true;
        for (link_error const& one : errors) has_failed = has_failed && one;
        finish(began, has_failed);
    }

    void finish(std::chrono::steady_clock::time_point began, bool has_failed) noexcept {
        auto const took = std::chrono::steady_clock::now() - began;
        state_->counters.count_call(took, took > state_->options.time_limit, has_failed);
    }

    /// Counts and logs what became of the links, and brings those that were lost into order.
    void tell(std::span<links::store_input const> all, std::vector<std::size_t> const& places,
              std::vector<lost_link>& lost) {
        std::vector<link_outcome const*> ends(all.size(), nullptr);
        for (lost_link const& one : lost) {
            ends[one.index] = &one.outcome;
            if (one.outcome.is_refused()) state_->counters.count_store_refused();
            else state_->counters.count_store_failed(one.outcome.error().failure);
        }
        if (state_->options.log)
            for (std::size_t i = 0; i != all.size(); ++i) log(all[i], ends[i]);
        if (lost.empty() || places.empty()) return;
        std::vector<lost_link> ordered;
        ordered.reserve(lost.size());
        std::vector<std::size_t> at(all.size(), lost.size());
        for (std::size_t i = 0; i != lost.size(); ++i) at[lost[i].index] = i;
        for (std::size_t const i : at)
            if (i != lost.size()) ordered.push_back(std::move(lost[i]));
        lost = std::move(ordered);
    }

    /// A failure of the log is counted, and does not make a failure of the link.
    void log(links::store_input const& one, link_outcome const* lost) noexcept {
        bool const is_logged = guarded<telltale::detail::exceptions_enabled>(
            [&] {
                if (lost == nullptr)
                    return state_->options.log.stored(
                        {one.entity_type, one.entity_id, one.run_id,
                         state_->options.pages ? links::run_url(*state_->options.pages, one.run_id) : std::string()});
                // A log in which the entity has another type than was meant would be worse than none.
                if (!enum_name(one.entity_type)) return false;
                std::string error = lost->error().message;
                for (issue const& i : lost->issues()) {
                    if (!error.empty()) error += "; ";
                    error += i.path.dotted() + ": " + i.message;
                }
                return state_->options.log.failed(
                    {well_formed(error), one.entity_type, well_formed(one.entity_id), well_formed(one.run_id)});
            },
            [] { return false; });
        if (!is_logged) state_->counters.count_unlogged();
    }

    /// `bytes` with U+FFFD for what is no UTF-8: so that a link which was refused for that can be logged.
    [[nodiscard]] static std::string well_formed(std::string const& bytes) {
        if (text::is_utf8(bytes)) return bytes;
        return telltale::parse<std::string>(serialize(bytes)).value_or(std::string());
    }

    link_lookup<links::record> find(links::entity_type entity_type, std::string_view entity_id) {
        auto key = links::build_key({entity_type, std::string(entity_id)}, state_->options.config.namespace_);
        if (!key) {
            state_->counters.count_get_refused();
            return std::move(key).error();
        }
        auto const began = std::chrono::steady_clock::now();
        link_value kept = guarded<telltale::detail::exceptions_enabled>(
            [&] { return state_->links.get(*key, began + patience()); }, [] { return link_value{{}, no_memory()}; });
        finish(began, static_cast<bool>(kept.error));
        if (kept.error) {
            state_->counters.count_get_failed(kept.error.failure);
            return std::move(kept.error);
        }
        if (!kept.value) {
            state_->counters.count_missed();
            return {};
        }
        auto read = telltale::parse<links::record>(*kept.value);
        if (!read) {
            state_->counters.count_get_failed(link_failure::unreadable);
            return {link_error{link_failure::unreadable, text::printable(*key) + ": what is stored there is no record"},
                    std::move(read).error()};
        }
        state_->counters.count_found();
        return *std::move(read);
    }

    std::unique_ptr<state> state_;
};

} // namespace telltale::inline v0::recording

#endif
