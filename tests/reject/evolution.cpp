// SPDX-License-Identifier: BSL-1.0
// Versions of a type of which one cannot read what the other has written: every path is named, with what happened to it.
// subject: Evolution
// reject: narrowed: "stats.tokens: range narrowed from [0, 100] to [1, 100]: refuses 0"
// show: narrowed: stats::tokens
// cure: narrowed: Keep the older bounds, or read the older documents with the older type.
// reject: required: "added: added, and is required"
// cure: required: Make the new member optional, or give it a default.
// reject, later: several: "stats.tokens: range narrowed from [0, 100] to [1, 100]: refuses 0"
// reject, later: several: "added: added, and is required"
// reject, later: several: "name: changed from optional to required: refuses its absence"
// show: several: stats::tokens
// show: several: std::optional<std::string> name
// cure: several: Every path that breaks is named; cure each as above.
// reject: pattern: "slug: rule changed from pattern ^[a-z0-9-]+$ to pattern ^[a-z0-9]+(-[a-z0-9]+)*$: refuses "-""
// show: pattern: before::slug
// cure: pattern: Let the new pattern match all that the older one does; the text behind `refuses` is one that it does not.
// reject: enumerator: "how: "slow" is no longer taken: refuses "slow""
// show: enumerator: enum class pace {
// cure: enumerator: Keep the enumerator for as long as documents have it.
// reject: kind: "name: changed from a string to an integer"
// show: kind: std::optional<std::string> name
// cure: kind: Leave the member as it was, and give the new type a member of its own.
// reject: unit: "wait: unit changed from ms to s (would be misread)"
// show: unit: before::wait
// cure: unit: Leave the unit as it was, or give the new unit a key of its own, such as `waitSeconds`.
// reject: predicate: "count: rule added: satisfies "must be even" (cannot be shown to be safe)"
// show: predicate: before::count
// cure: predicate: Leave the predicate out of what older documents are read with; no one can tell whether they fulfil it.
// reject: forward: "count: range widened from [0, 10] to [0, 20]: the older one refuses 20"
// show: forward: only_count::count
// cure: forward: Keep the bounds until all readers know the wider ones; `can_still_read` asks whether older readers read what is written now.
// reject: tag: "from: the tag moved from "kind" to "type""
// show: tag: before::from
// cure: tag: Keep the key of the tag.
#include <telltale/evolve/can_read.hpp>
#include <telltale/schema.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <variant>

using namespace telltale;

enum class pace { fast, slow };
#ifdef REJECT_enumerator
enum class pace_now { fast };
#else
enum class pace_now { fast, slow };
#endif

struct file {
    std::string path;
};

struct stats {
    int tokens;
    static constexpr auto schema = telltale::schema(field<&stats::tokens>(range(0, 100)));
};
struct stats_now {
    int tokens;
#if defined(REJECT_narrowed) || defined(REJECT_several)
    static constexpr auto schema = telltale::schema(field<&stats_now::tokens>(range(1, 100)));
#else
    static constexpr auto schema = telltale::schema(field<&stats_now::tokens>(range(0, 101)));
#endif
};

struct before {
    struct stats stats;
    std::optional<std::string> name;
    std::string slug;
    pace how;
    std::chrono::milliseconds wait;
    int count;
    std::variant<file> from;

    static constexpr auto schema =
        telltale::schema(field<&before::slug>(pattern<"^[a-z0-9-]+$">()),
                         field<&before::wait>(telltale::unit<std::chrono::milliseconds>),
                         field<&before::count>(range(0, 10)), field<&before::from>(tagged<"kind">("file")));
};

struct after {
    stats_now stats;
#if defined(REJECT_several)
    std::string name;
#elif defined(REJECT_kind)
    std::optional<int> name;
#else
    std::optional<std::string> name;
#endif
    std::string slug;
    pace_now how;
    std::chrono::milliseconds wait;
    int count;
    std::variant<file> from;
#if defined(REJECT_required) || defined(REJECT_several)
    int added;
#else
    std::optional<int> added;
#endif

    static constexpr auto schema = telltale::schema(
#ifdef REJECT_pattern
        field<&after::slug>(pattern<"^[a-z0-9]+(-[a-z0-9]+)*$">()),
#else
        field<&after::slug>(pattern<"^([a-z0-9]|-)+$">()),
#endif
#ifdef REJECT_unit
        field<&after::wait>(telltale::unit<std::chrono::seconds>),
#else
        field<&after::wait>(telltale::unit<std::chrono::milliseconds>),
#endif
#ifdef REJECT_predicate
        field<&after::count>(range(0, 10), satisfies([](int n) { return n % 2 == 0; }, "must be even")),
#else
        field<&after::count>(range(0, 10)),
#endif
#ifdef REJECT_tag
        field<&after::from>(tagged<"type">("file")));
#else
        field<&after::from>(tagged<"kind">("file")));
#endif
};

struct only_count {
    int count;
    static constexpr auto schema = telltale::schema(field<&only_count::count>(range(0, 10)));
};
struct only_count_now {
    int count;
#ifdef REJECT_forward
    static constexpr auto schema = telltale::schema(field<&only_count_now::count>(range(0, 20)));
#else
    static constexpr auto schema = telltale::schema(field<&only_count_now::count>(range(0, 10)));
#endif
};

static_assert(evolve::can_read<after, before>);
static_assert(evolve::can_still_read<only_count, only_count_now>);
