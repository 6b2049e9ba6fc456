// SPDX-License-Identifier: BSL-1.0
// Variants with a tag inside, beside and without one, and free-form values: both inputs, parse, validate and both outputs agree.
#include "agree/agreement.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace {

struct file_sink {
    std::string path;
    friend bool operator==(file_sink const&, file_sink const&) = default;
    static constexpr auto schema =
        telltale::schema(telltale::unknown_keys::reject, telltale::field<&file_sink::path>(telltale::min_length(1)));
};
struct socket_sink {
    std::string host;
    std::uint16_t port;
    friend bool operator==(socket_sink const&, socket_sink const&) = default;
    static constexpr auto schema =
        telltale::schema(telltale::unknown_keys::reject, telltale::field<&socket_sink::port>(telltale::minimum(1)),
                         telltale::satisfies<&socket_sink::host, &socket_sink::port>(
                             [](std::string const& host, std::uint16_t port) { return host != "local" || port > 1000; },
                             "a local port is above 1000"));
};
struct null_sink {
    friend bool operator==(null_sink const&, null_sink const&) = default;
};
using sink = std::variant<file_sink, socket_sink, null_sink>;

struct mixture {
    sink main;
    std::optional<sink> other;
    std::vector<sink> more;
    std::variant<bool, std::int64_t, std::string, std::vector<std::int32_t>, file_sink> any;
    telltale::nullable<std::variant<double, std::string>> small;
    telltale::raw_json raw;
    telltale::raw_object settings;
    std::optional<boost::json::value> value;
    boost::json::object object;
    boost::json::array array;
    std::vector<telltale::raw_json> notes;

    friend bool operator==(mixture const&, mixture const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::field<&mixture::main>(telltale::tagged<"kind">("file", "socket", "null"),
                                        telltale::missing("a sink is needed")),
        telltale::field<&mixture::other>(telltale::tagged<"type">()),
        telltale::field<&mixture::more>(telltale::max_items(2), telltale::each(telltale::tagged<"kind">("f", "s", "n"),
                                                                               telltale::message("f, s or n"))),
        telltale::field<&mixture::any>(telltale::min_length(1), telltale::minimum(0)));
};

struct record { // the tag stands beside what it tells apart
    std::string when;
    std::variant<file_sink, socket_sink, std::vector<std::int32_t>> details;
    std::int32_t last;

    friend bool operator==(record const&, record const&) = default;

    static constexpr auto schema =
        telltale::schema(telltale::field<&record::details>(telltale::tagged_beside<"event">("file", "socket", "list")));
};

enum class sender { gateway, worker, scheduler };
inline constexpr std::string_view file_senders[] = {"gateway", "worker"};
inline constexpr std::string_view socket_senders[] = {"scheduler"};
inline constexpr telltale::tag_texts senders[] = {{{file_senders, 2}, "a file is of gateway or worker"},
                                                  {{socket_senders, 1}, "a socket is of scheduler"}};

struct open_record { // other tags pass, a tag may stand alone, and the tag says who may be `from`
    std::optional<sender> from;
    std::variant<file_sink, std::optional<socket_sink>, std::vector<std::int32_t>, telltale::other_tagged> details;
    std::int32_t last;

    friend bool operator==(open_record const&, open_record const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::field<&open_record::details>(telltale::tagged_beside<"event">("file", "socket", "list")),
        telltale::texts_by_tag<&open_record::from>({senders, 2}));
};

std::vector<agree::entry> sink_members(agree::author& a, std::size_t which) {
    if (which == 0) return {{"path", a.string({"/x", "é"}, {""})}};
    if (which == 1)
        return {{"host", a.string({"h", "local"})},
                {"port", a.slips() ? a.pick({"0", "-1", "1000", "80", "1"}) : a.integer(2000, 65535)}};
    return {};
}
std::string write_sink(agree::author& a, std::string const& key, agree::author::texts const& tags) {
    std::size_t const which = a.below(3);
    std::vector<agree::entry> members = sink_members(a, which);
    std::string const tag = a.slips()   ? a.string({"File", "fil", "pipe", "", "kind"})
                            : a.slips() ? a.other({})
                                        : a.quoted(tags[which]);
    members.insert(a.once_in(2) ? members.begin() : members.end(), {key, tag});
    return a.object(members);
}

std::string write_mixture(agree::author& a) {
    auto const list = [&](std::size_t most, auto item) {
        if (a.slips()) return a.other({});
        std::vector<std::string> items;
        for (std::size_t n = a.below(most + 1); n != 0; --n) items.push_back(item());
        return a.array(items);
    };
    std::string any;
    switch (a.below(5)) {
    case 0: any = a.boolean(); break;
    case 1: any = a.integer(0, INT64_MAX); break;
    case 2: any = a.string({"x", "yes"}, {""}); break;
    case 3: any = list(3, [&] { return a.integer(0, 1000); }); break;
    default: any = a.object(sink_members(a, 0)); break;
    }
    return a.object({
        {"main", write_sink(a, "kind", {"file", "socket", "null"})},
        {"other", write_sink(a, "type", {"file_sink", "socket_sink", "null_sink"}), false},
        {"more", list(2 + (a.slips() ? 1 : 0), [&] { return write_sink(a, "kind", {"f", "s", "n"}); })},
        {"any", any},
        {"small", a.slips() ? a.anything() : a.pick({"null", "1.5", "-3", "\"s\"", "1e3"})},
        {"raw", a.slips() ? a.other({}) : a.anything()},
        {"settings", a.slips() ? a.other({}) : a.any_object()},
        {"value", a.slips() ? a.other({}) : a.anything(), false},
        {"object", a.slips() ? a.other({}) : a.any_object()},
        {"array", list(3, [&] { return a.anything(1); })},
        {"notes", list(3, [&] { return a.anything(1); })},
    });
}

std::string write_record(agree::author& a) {
    std::size_t const which = a.below(3), also = a.slips() ? a.below(3) : which;
    std::string const details =
        also == 2 ? a.array({a.integer(0, 9), a.integer(0, 9)}) : a.object(sink_members(a, also));
    std::string const tag = a.slips()   ? a.string({"File", "fil", "pipe", ""})
                            : a.slips() ? a.other({})
                                        : a.quoted(which == 0   ? "file"
                                                   : which == 1 ? "socket"
                                                                : "list");
    std::vector<agree::entry> members{
        {"when", a.string({"now"})}, {"event", tag}, {"details", details}, {"last", a.integer(-9, 9)}};
    if (a.once_in(2)) std::swap(members[1], members[a.below(4)]);
    return a.object(members);
}

std::string write_open_record(agree::author& a) {
    std::size_t const which = a.once_in(3) ? 1 : a.below(4), also = a.slips() ? a.below(3) : which;
    std::string const details = also == 3   ? a.anything()
                                : also == 2 ? a.array({a.integer(0, 9), a.integer(0, 9)})
                                            : a.object(sink_members(a, also));
    agree::author::texts const tags{"file", "socket", "list", "pipe"};
    std::string const tag = a.slips()    ? a.other({})
                            : which == 3 ? a.string({"pipe", "fil", "sockets", "", "\xC3\xA9"})
                                         : a.quoted(tags[which]);
    std::string const from = a.slips() ? a.string({"gateway", "scheduler", "workers"})
                                       : a.quoted(which == 1     ? "scheduler"
                                                  : a.once_in(2) ? "gateway"
                                                                 : "worker");
    std::vector<agree::entry> members{{"from", from, false}, {"event", tag}, {"last", a.integer(-9, 9)}};
    if (which != 1 || !a.once_in(3)) members.push_back({"details", details, which != 3});
    for (std::size_t i = 0; i + 1 < members.size(); ++i)
        if (a.once_in(2)) std::swap(members[i], members[i + a.below(members.size() - i)]);
    return a.object(members);
}

} // namespace

TEST_CASE("agreement: tagged variants, variants by kind, free-form values") {
    agree::check_agreement<mixture, false>("sums", 20251125, write_mixture, 20,
                                           {"missing_key", "wrong_type", "not_an_integer", "too_small", "too_short",
                                            "too_many_items", "unknown_tag", "out_of_range", "rule_broken",
                                            "unknown_key", "unknown_key (warning)", "duplicate_key", "too_many_issues",
                                            "bad_utf8", "too_deep"},
                                           8000);
}

TEST_CASE("agreement: a tag beside the variant") {
    agree::check_agreement<record>("beside", 20251126, write_record, 6,
                                   {"missing_key", "wrong_type", "not_an_integer", "too_small", "too_short",
                                    "unknown_tag", "out_of_range", "rule_broken", "unknown_key",
                                    "unknown_key (warning)", "duplicate_key", "too_many_issues", "bad_utf8",
                                    "too_deep"});
}

TEST_CASE("agreement: other tags, tags that stand alone, texts that tags allow") {
    agree::check_agreement<open_record, false>("open", 20251127, write_open_record, 4,
                                               {"missing_key", "wrong_type", "not_an_integer", "too_small", "too_short",
                                                "unknown_tag (warning)", "out_of_range", "rule_broken", "unknown_key",
                                                "unknown_key (warning)", "duplicate_key", "too_many_issues", "bad_utf8",
                                                "too_deep", "not_one_of"},
                                               15000);
}
