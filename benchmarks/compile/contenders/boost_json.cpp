// SPDX-License-Identifier: BSL-1.0
// Boost.JSON taken apart and put together by hand, with the rules by hand and without Boost.Describe; Boost's own code is in its library.
#include <boost/json.hpp>

#include "compile/contenders/contender.hpp"
#include "messages/members.hpp"
#include "messages/rules.hpp"

#include <cstdint>

namespace by_hand {

/// With a name of its own, so that the functions below are those of a program, and none is left out.
struct kit {
    using value = boost::json::value;
    using object = boost::json::object;
};

} // namespace by_hand

namespace {

namespace json = boost::json;

bool take(json::value const& from, bool& to) { return from.is_bool() && (to = from.get_bool(), true); }
bool take(json::value const& from, double& to) { return from.is_number() && (to = from.to_number<double>(), true); }
template <std::unsigned_integral T>
bool take(json::value const& from, T& to) {
    boost::system::error_code fault;
    to = from.to_number<T>(fault);
    return !fault;
}
bool take(json::value const& from, std::string& to) {
    return from.is_string() && (to.assign(from.get_string().data(), from.get_string().size()), true);
}
bool take(json::value const& from, json::value& to) { return to = from, true; }
bool take(json::value const& from, json::object& to) { return from.is_object() && (to = from.get_object(), true); }
template <class T>
    requires std::is_enum_v<T>
bool take(json::value const& from, T& to) {
    return from.is_string() && messages::from_name({from.get_string().data(), from.get_string().size()}, to);
}
template <messages::record T>
bool take(json::value const& from, T& to) {
    json::object const* const object = from.if_object();
    return object != nullptr && each_member(to, [object](std::string_view name, auto& member) {
               json::value const* const found = object->if_contains(json::string_view(name.data(), name.size()));
               if constexpr (messages::is_optional<std::remove_reference_t<decltype(member)>>)
                   return found == nullptr || take(*found, member.emplace());
               else return found != nullptr && take(*found, member);
           });
}

template <class T>
json::value put(T const& from) {
    if constexpr (messages::record<T>) {
        json::object made;
        // It gives no member away, and changes none.
        (void)each_member(const_cast<T&>(from), [&made](std::string_view name, auto& member) {
            json::string_view const key(name.data(), name.size());
            if constexpr (messages::is_optional<std::remove_reference_t<decltype(member)>>) {
                if (member) made[key] = put(*member);
            } else made[key] = put(member);
            return true;
        });
        return made;
    } else if constexpr (std::is_enum_v<T>) {
        return json::string(messages::to_name(from));
    } else return json::value(from);
}

template <class T>
bool read_message(std::string const& text, T& to) {
    unsigned char buffer[4096];
    json::monotonic_resource memory(buffer, sizeof buffer);
    boost::system::error_code fault;
    json::value const value = json::parse(text, fault, &memory);
    return !fault && take(value, to) && keeps_rules(to);
}
template <class T>
void write_message(T const& from, std::string& to) {
    to = json::serialize(put(from));
}

} // namespace

#define TELLTALE_OF(name) messages::name<by_hand::kit>
TELLTALE_COMPILED_MESSAGES(TELLTALE_OF)
