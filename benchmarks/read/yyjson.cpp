// SPDX-License-Identifier: BSL-1.0
// yyjson: read, members by iteration, types, presence and rules by hand; free-form values are kept as the parsed document, which they
// own. Not checked: duplicate keys; it stops at the first fault.
#include <yyjson.h>

#include "messages/members.hpp"
#include "messages/rules.hpp"
#include "read/read.hpp"

#include <memory>

namespace {

using document_owner = std::shared_ptr<yyjson_doc>;

struct free_form {
    document_owner owner;
    yyjson_val* at = nullptr;
};
struct kit {
    using value = free_form;
    struct object : free_form {};
};

template <class T>
bool take(document_owner const& owner, yyjson_val* from, T& to) {
    if constexpr (std::is_base_of_v<free_form, T>) {
        to.owner = owner;
        to.at = from;
        return std::is_same_v<T, free_form> || yyjson_is_obj(from);
    } else if constexpr (std::is_same_v<T, bool>) {
        to = yyjson_get_bool(from);
        return yyjson_is_bool(from);
    } else if constexpr (std::is_same_v<T, double>) {
        to = yyjson_get_num(from);
        return yyjson_is_num(from);
    } else if constexpr (std::is_integral_v<T>) {
        to = static_cast<T>(yyjson_get_uint(from));
        return yyjson_is_uint(from) && to == yyjson_get_uint(from);
    } else if constexpr (std::is_same_v<T, std::string>) {
        if (!yyjson_is_str(from)) return false;
        to.assign(yyjson_get_str(from), yyjson_get_len(from));
        return true;
    } else if constexpr (std::is_enum_v<T>) {
        return yyjson_is_str(from) && messages::from_name({yyjson_get_str(from), yyjson_get_len(from)}, to);
    } else {
        yyjson_obj_iter members;
        if (!yyjson_obj_iter_init(from, &members)) return false;
        return each_member(to, [&](std::string_view name, auto& member) {
            yyjson_val* const found = yyjson_obj_iter_getn(&members, name.data(), name.size());
            using type = std::remove_reference_t<decltype(member)>;
            if constexpr (messages::is_optional<type>) return found == nullptr || take(owner, found, member.emplace());
            else return found != nullptr && take(owner, found, member);
        });
    }
}

struct reader {
    template <class T>
    static bool read(std::string const& document) {
        document_owner const parsed(yyjson_read(document.data(), document.size(), 0), yyjson_doc_free);
        T made{};
        bool const good = parsed && take(parsed, yyjson_doc_get_root(parsed.get()), made) && keeps_rules(made);
        benchmark::DoNotOptimize(made);
        return good;
    }
};

[[maybe_unused]] bool const entered = bench::enter_reader<kit, reader>("yyjson");

} // namespace
