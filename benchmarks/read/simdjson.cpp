// SPDX-License-Identifier: BSL-1.0
// simdjson on demand as its documentation recommends for speed: one parser used again, padded input, members in the order in which they
// come; presence and rules by hand. Not checked: the inside of free-form values, which are kept as text, and of unknown ones; escapes in
// keys are not read; it stops at the first fault.
#include <simdjson.h>

#include "messages/members.hpp"
#include "messages/rules.hpp"
#include "read/read.hpp"

namespace {

namespace ondemand = simdjson::ondemand;

struct kit {
    struct value : std::string {};
    struct object : std::string {};
};

template <class T>
bool take(ondemand::value from, T& to);

/// Members in the order of declaration are found at the first comparison.
template <class T>
bool take_members(ondemand::object object, T& to) {
    std::size_t expected = 0;
    unsigned seen = 0, required = 0;
    for (auto field : object) {
        ondemand::raw_json_string key;
        if (field.key().get(key)) return false;
        // Two rounds: from the expected member on, then from the first.
        bool found = false, good = true;
        for (int round = 0; round != 2 && !found; ++round) {
            std::size_t i = 0;
            (void)each_member(to, [&](std::string_view name, auto& member) {
                std::size_t const here = i++;
                if ((round == 0 && here < expected) || !key.unsafe_is_equal(name)) return true;
                found = true;
                if ((seen & 1U << here) != 0) return good = false; // a duplicate
                seen |= 1U << here;
                expected = here + 1;
                ondemand::value value;
                if (field.value().get(value)) return good = false;
                if constexpr (messages::is_optional<std::remove_reference_t<decltype(member)>>)
                    good = take(value, member.emplace());
                else good = take(value, member);
                return false;
            });
        }
        if (!good) return false;
    }
    std::size_t i = 0;
    (void)each_member(to, [&](std::string_view, auto& member) {
        if constexpr (!messages::is_optional<std::remove_reference_t<decltype(member)>>) required |= 1U << i;
        ++i;
        return true;
    });
    return (seen & required) == required;
}

template <class T>
bool take(ondemand::value from, T& to) {
    if constexpr (std::is_same_v<T, kit::object> || std::is_same_v<T, kit::value>) {
        if constexpr (std::is_same_v<T, kit::object>) {
            ondemand::json_type type;
            if (from.type().get(type) || type != ondemand::json_type::object) return false;
        }
        std::string_view text;
        if (simdjson::to_json_string(from).get(text)) return false;
        to.assign(text);
        return true;
    } else if constexpr (std::is_same_v<T, std::string>) {
        std::string_view text;
        if (from.get_string().get(text)) return false;
        to.assign(text);
        return true;
    } else if constexpr (std::is_enum_v<T>) {
        std::string_view text;
        return !from.get_string().get(text) && messages::from_name(text, to);
    } else if constexpr (std::is_same_v<T, bool>) {
        return !from.get_bool().get(to);
    } else if constexpr (std::is_same_v<T, double>) {
        return !from.get_double().get(to);
    } else if constexpr (std::is_integral_v<T>) {
        std::uint64_t number = 0;
        if (from.get_uint64().get(number)) return false;
        to = static_cast<T>(number);
        return to == number;
    } else {
        ondemand::object object;
        return !from.get_object().get(object) && take_members(object, to);
    }
}

/// Old versions have no name for it.
template <class Document>
bool is_at_end(Document& parsed) {
    if constexpr (requires { parsed.at_end(); }) return parsed.at_end();
    else return parsed.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

struct reader {
    template <class T>
    static bool read(std::string const& document) {
        static ondemand::parser parser;
        T made{};
        ondemand::document parsed;
        ondemand::object object;
        bool const good =
            !parser.iterate(simdjson::padded_string_view(document.data(), document.size(), document.capacity()))
                 .get(parsed) &&
            !parsed.get_object().get(object) && take_members(object, made) && is_at_end(parsed) && keeps_rules(made);
        benchmark::DoNotOptimize(made);
        return good;
    }
};

[[maybe_unused]] bool const entered = bench::enter_reader<kit, reader>("simdjson");

} // namespace
