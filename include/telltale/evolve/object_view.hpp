// SPDX-License-Identifier: BSL-1.0
// A struct, a map or any object, as a comparison looks at it.
#ifndef TELLTALE_EVOLVE_OBJECT_VIEW_HPP
#define TELLTALE_EVOLVE_OBJECT_VIEW_HPP

#include <telltale/evolve/change.hpp>
#include <telltale/reflect/kind.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/schema/type_tree.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0::evolve {

/// A struct, a map or any object: members that have names, and what is taken beside them.
struct object_view {
    value_tree const* self = nullptr;
    bool is_record = false; // not a test of the pointer, which g++ with UBSan takes for no constant
    bool has_rest = false;
    record_tree const* record = nullptr; ///< of a struct
    value_tree const* rest = nullptr;    ///< the map that takes other keys, if any; for any object, itself
    bool rest_is_any = false;

    constexpr explicit object_view(value_tree const& v) noexcept
        : self(&v), is_record(v.is == reflect::kind::record), record(v.record) {
        if (v.is == reflect::kind::map || v.is == reflect::kind::free_form) keep(v);
        rest_is_any = v.is == reflect::kind::free_form;
        for (std::size_t i = 0; i != size(); ++i)
            if (said(i).is == presence::others) keep(*record->members[i].value);
    }
    constexpr void keep(value_tree const& map) noexcept {
        rest = &map;
        has_rest = true;
    }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return is_record ? record->members.size() : 0; }
    [[nodiscard]] constexpr member_schema const& said(std::size_t i) const noexcept { return record->said->members[i]; }
    [[nodiscard]] constexpr member_tree const& member(std::size_t i) const noexcept { return record->members[i]; }
    [[nodiscard]] constexpr bool is_named(std::size_t i) const noexcept { return said(i).is != presence::others; }
    [[nodiscard]] constexpr std::string_view tag_key() const noexcept {
        return is_record ? record->said->tag_key : std::string_view();
    }
    [[nodiscard]] constexpr bool rejects() const noexcept {
        return !has_rest && is_record && record->said->policy == unknown_keys::reject;
    }
    /// The member of a key, or `size()`. Most stand where `hint` is.
    [[nodiscard]] constexpr std::size_t find(std::string_view key, std::size_t hint) const noexcept {
        if (hint < size() && is_named(hint) && said(hint).name == key) return hint;
        for (std::size_t i = 0; i != size(); ++i)
            if (is_named(i) && said(i).name == key) return i;
        for (std::size_t i = 0; i != size(); ++i)
            for (std::string_view const alias : said(i).aliases)
                if (is_named(i) && alias == key) return i;
        return size();
    }
    [[nodiscard]] constexpr bool names(std::string_view key) const noexcept {
        return find(key, 0) != size() || (!tag_key().empty() && key == tag_key());
    }
};

} // namespace telltale::inline v0::evolve

#endif
