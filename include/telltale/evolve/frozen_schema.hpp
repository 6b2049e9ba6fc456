// SPDX-License-Identifier: BSL-1.0
// The description of a type as a document: what is kept of a version when its struct need not stay.
#ifndef TELLTALE_EVOLVE_FROZEN_SCHEMA_HPP
#define TELLTALE_EVOLVE_FROZEN_SCHEMA_HPP

#include <telltale/reflect/kind.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/value/raw_json.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace telltale::inline v0::evolve {

/// The version of the form; another one is refused. Members may be added to it, since unknown keys are rejected: a newer
/// description is not read by half.
inline constexpr int frozen_version = 1;

/// A rule. Numbers are as they were written, of any size.
struct frozen_rule {
    rule_kind rule = rule_kind::satisfies;
    std::optional<std::string> message{}; ///< of a predicate, which is known by it
    std::optional<raw_json> low{};
    std::optional<raw_json> high{};
    std::optional<std::string> text{}; ///< a pattern's source, a format's name
    std::optional<std::vector<raw_json>> values{};
    std::optional<std::vector<frozen_rule>> rules{};

    static constexpr auto schema = telltale::schema(unknown_keys::reject);
};

/// What free-form values may be.
enum class frozen_shape : std::uint8_t { any, object, array };

/// A value; what does not apply to it is left out.
struct frozen_value {
    reflect::kind kind = reflect::kind::none;
    std::optional<bool> null{}; ///< may be null
    std::optional<bool> secret{};
    std::optional<bool> whole{}; ///< of a duration: its numbers are integers
    std::optional<std::string> type{};
    std::optional<std::string> words{};
    std::optional<raw_json> low{};
    std::optional<raw_json> high{};
    std::optional<raw_json> step{};
    std::optional<std::uint8_t> digits{};
    std::optional<std::uint32_t> size{};
    std::optional<std::string> unit{};
    std::optional<frozen_shape> shape{};
    std::optional<std::vector<std::string>> names{};
    std::optional<std::string> tag{};
    std::optional<bool> beside{};
    std::optional<bool> other{};
    std::optional<std::vector<bool>> absent{};
    std::optional<std::vector<frozen_rule>> rules{};
    std::optional<std::string> record{}; ///< the id of a struct
    std::unique_ptr<frozen_value> key{};
    std::unique_ptr<frozen_value> element{};
    std::optional<std::vector<frozen_value>> parts{};

    static constexpr auto schema = telltale::schema(unknown_keys::reject);
};

/// A member.
struct frozen_member {
    std::string name{};
    presence is = presence::required;
    std::optional<bool> left_out{}; ///< is not written when it holds nothing
    std::optional<std::vector<std::string>> aliases{};
    std::optional<bool> null_is_absent{};
    std::optional<raw_json> default_value{};
    std::optional<bool> has_initializer{};
    frozen_value value{};

    static constexpr auto schema = telltale::schema(unknown_keys::reject, field<&frozen_member::aliases>(max_items(8)));
};

/// What a text may be with one tag.
struct frozen_texts {
    std::vector<std::string> allowed{};

    static constexpr auto schema = telltale::schema(unknown_keys::reject);
};

/// A rule across members.
struct frozen_cross_rule {
    std::string message{};
    std::vector<std::string> members{};
    std::optional<std::vector<frozen_texts>> table{};

    static constexpr auto schema = telltale::schema(unknown_keys::reject);
};

/// A struct.
struct frozen_record {
    std::string id{};
    telltale::unknown_keys unknown_keys = telltale::unknown_keys::ignore;
    std::optional<std::string> tag{};
    std::vector<frozen_member> members{};
    std::optional<std::vector<frozen_cross_rule>> rules{};

    static constexpr auto schema = telltale::schema(telltale::unknown_keys::reject);
};

/// A type with all that is in it. `freeze` makes one, `thawed_schema` a tree of it.
struct frozen_schema {
    int telltale_schema = frozen_version;
    std::string type{}; ///< as it was called
    frozen_value document{};
    std::vector<frozen_record> records{};

    static constexpr auto schema =
        telltale::schema(unknown_keys::reject,
                         field<&frozen_schema::telltale_schema>(equals(
                             frozen_version, "was frozen by a newer telltale, in a form that this one does not know")));
};

} // namespace telltale::inline v0::evolve

#endif
