// SPDX-License-Identifier: BSL-1.0
// The text of a key.
#ifndef TELLTALE_LINKS_BUILD_KEY_HPP
#define TELLTALE_LINKS_BUILD_KEY_HPP

#include <telltale/issue/issues.hpp>
#include <telltale/issue/result.hpp>
#include <telltale/links/default_namespace.hpp>
#include <telltale/links/key.hpp>
#include <telltale/read/validate.hpp>
#include <telltale/schema/enumeration.hpp>

#include <string>
#include <string_view>

namespace telltale::inline v0::links {

/// `{key_namespace}:{entityType}:{entityId}`. Refused is what `validate(of)` finds: an empty id, an id that is no UTF-8, an entity
/// type without a name. O(length).
[[nodiscard]] inline result<std::string> build_key(key const& of, std::string_view key_namespace = default_namespace) {
    if (issues wrong = telltale::validate(of); !wrong.empty()) return wrong;
    std::string_view const type = *enum_name(of.entity_type);
    std::string text;
    text.reserve(key_namespace.size() + type.size() + of.entity_id.size() + 2);
    (((text += key_namespace) += ':') += type) += ':';
    return text += of.entity_id;
}

} // namespace telltale::inline v0::links

#endif
