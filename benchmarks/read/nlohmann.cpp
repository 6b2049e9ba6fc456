// SPDX-License-Identifier: BSL-1.0
// nlohmann/json: parse without exceptions, members by find, free-form values moved out of what was parsed; types and rules by hand.
// Not checked: duplicate keys; it stops at the first fault.
#include <nlohmann/json.hpp>

#include "messages/members.hpp"
#include "messages/rules.hpp"
#include "read/read.hpp"

namespace {

using nlohmann::json;

struct kit {
    using value = json;
    struct object : json {};
};

template <class T>
bool take(json& from, T& to) {
    if constexpr (std::is_same_v<T, json>) {
        to = std::move(from);
        return true;
    } else if constexpr (std::is_same_v<T, kit::object>) {
        static_cast<json&>(to) = std::move(from);
        return to.is_object();
    } else if constexpr (std::is_same_v<T, bool>) {
        return from.is_boolean() && (to = from.get_ref<json::boolean_t&>(), true);
    } else if constexpr (std::is_same_v<T, double>) {
        return from.is_number() && (to = from.get<double>(), true);
    } else if constexpr (std::is_integral_v<T>) {
        if (!from.is_number_unsigned()) return false;
        auto const number = from.get_ref<json::number_unsigned_t&>();
        to = static_cast<T>(number);
        return to == number;
    } else if constexpr (std::is_same_v<T, std::string>) {
        return from.is_string() && (to = std::move(from.get_ref<std::string&>()), true);
    } else if constexpr (std::is_enum_v<T>) {
        return from.is_string() && messages::from_name(from.get_ref<std::string&>(), to);
    } else {
        return from.is_object() && each_member(to, [&](char const* name, auto& member) {
                   auto const found = from.find(name);
                   using type = std::remove_reference_t<decltype(member)>;
                   if constexpr (messages::is_optional<type>)
                       return found == from.end() || take(*found, member.emplace());
                   else return found != from.end() && take(*found, member);
               });
    }
}

struct reader {
    template <class T>
    static bool read(std::string const& document) {
        json value = json::parse(document, nullptr, false);
        T made{};
        bool const good = !value.is_discarded() && take(value, made) && keeps_rules(made);
        benchmark::DoNotOptimize(made);
        return good;
    }
};

[[maybe_unused]] bool const entered = bench::enter_reader<kit, reader>("nlohmann");

} // namespace
