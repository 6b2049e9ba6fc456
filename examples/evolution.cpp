// SPDX-License-Identifier: BSL-1.0
// Two versions of an event: what has changed, and who still reads what.
#include <telltale/evolve.hpp>
#include <telltale/text.hpp>

#include <iostream>
#include <optional>
#include <string>
#include <string_view>

// [v1]
namespace v1 {

struct event {
    std::string id;
    int tokens;
    std::string model;

    static constexpr auto schema =
        telltale::schema(telltale::field<&event::tokens>(telltale::range(0, 100)),
                         telltale::field<&event::model>(telltale::pattern<"^[a-z0-9-]+$">()));
};

} // namespace v1
// [/v1]

// [v2]
namespace v2 {

struct event {
    std::string id;
    int token_count;
    std::string model;
    std::optional<std::string> region;

    static constexpr auto schema =
        telltale::schema(telltale::field<&event::token_count>(telltale::alias("tokens"), telltale::range(0, 4096)),
                         telltale::field<&event::model>(telltale::pattern<"^([a-z]|[0-9]|-)+$">())); // the same texts
};

} // namespace v2

static_assert(telltale::evolve::can_read<v2::event, v1::event>);
// [/v2]

// [v3]
namespace v3 {

struct event {
    std::string id;
    int tokens;
    std::string model;
    std::string region;

    static constexpr auto schema =
        telltale::schema(telltale::field<&event::tokens>(telltale::range(1, 100)),
                         telltale::field<&event::model>(telltale::pattern<"^[a-z0-9]+(-[a-z0-9]+)*$">()));
};

} // namespace v3

static_assert(!telltale::evolve::reads<v3::event, v1::event>);
// [/v3]

int main() {
    // [difference]
    for (telltale::evolve::change const& c : telltale::evolve::difference<v1::event, v3::event>())
        std::cout << telltale::evolve::to_sentence(c, telltale::evolve::compatibility::backward) << '\n';
    // [/difference]

    std::cout << '\n';
    // [frozen]
    std::string const frozen = telltale::evolve::freeze_to_json(telltale::type_tree<v1::event>, "my.event");
    auto const found = telltale::evolve::check_frozen_text(telltale::type_tree<v2::event>, frozen, "event.v1.json",
                                                           telltale::evolve::compatibility::full);
    std::cout << found.report;
    // [/frozen]
}
