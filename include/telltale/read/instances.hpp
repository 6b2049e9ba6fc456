// SPDX-License-Identifier: BSL-1.0
// What reading text has instances of, whatever is read: where TELLTALE_COMPILED is defined, one source file has their code.
#ifndef TELLTALE_READ_INSTANCES_HPP
#define TELLTALE_READ_INSTANCES_HPP

#include <telltale/input/text_cursor.hpp>
#include <telltale/read/any_members.hpp>
#include <telltale/read/reader.hpp>
#include <telltale/read/walk.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/write_double.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

TELLTALE_INSTANCE(struct reader<text_cursor>);
TELLTALE_INSTANCE(bool reader<text_cursor>::holds_rules(value_schema const&, text::number const&) const);
TELLTALE_INSTANCE(bool reader<text_cursor>::holds_rules(value_schema const&, std::string_view const&) const);
TELLTALE_INSTANCE(bool reader<text_cursor>::holds_rules(value_schema const&, bool const&) const);
TELLTALE_INSTANCE(bool reader<text_cursor>::broken_rules(frame const*, value_schema const&, text::number const&));
TELLTALE_INSTANCE(bool reader<text_cursor>::broken_rules(frame const*, value_schema const&, std::string_view const&));
TELLTALE_INSTANCE(bool reader<text_cursor>::broken_rules(frame const*, value_schema const&, bool const&));

namespace detail {

TELLTALE_INSTANCE(class any_members<reader<text_cursor>>);
TELLTALE_INSTANCE(bool capture_free_form(reader<text_cursor>&, frame const*, value_schema const&, free_form_shape,
                                         std::string&, bool&));
TELLTALE_INSTANCE(taken read_unusual_text(reader<text_cursor>&, std::string_view&));

// Scalars of the usual types of members.
#define TELLTALE_INSTANCES_OF(type)                                                                       \
    TELLTALE_INSTANCE(bool read_shared<type, shared_slot<type, void>>(reader<text_cursor>&, frame const*, \
                                                                      value_schema const&, type&));       \
    TELLTALE_INSTANCE(bool read_shared<std::optional<type>, shared_slot<type, void>>(                     \
        reader<text_cursor>&, frame const*, value_schema const&, std::optional<type>&))
TELLTALE_INSTANCES_OF(bool);
TELLTALE_INSTANCES_OF(std::int32_t);
TELLTALE_INSTANCES_OF(std::int64_t);
TELLTALE_INSTANCES_OF(std::uint16_t);
TELLTALE_INSTANCES_OF(std::uint32_t);
TELLTALE_INSTANCES_OF(std::uint64_t);
TELLTALE_INSTANCES_OF(double);
TELLTALE_INSTANCES_OF(std::string);
#undef TELLTALE_INSTANCES_OF

} // namespace detail

} // namespace telltale::inline v0

#endif
