// SPDX-License-Identifier: BSL-1.0
// What declares types: all that a header needs which only says what its types are in JSON.
#ifndef TELLTALE_SCHEMA_HPP
#define TELLTALE_SCHEMA_HPP

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/combined.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/format.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/enumeration.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/policies.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/schema/schema_for.hpp>
#include <telltale/schema/tag_texts.hpp>
#include <telltale/schema/tagged.hpp>
#include <telltale/schema/texts.hpp>
#include <telltale/schema/unit.hpp>
#include <telltale/value/nullable.hpp>
#include <telltale/value/open_enum.hpp>
#include <telltale/value/other_tagged.hpp>
#include <telltale/value/raw_json.hpp>
#include <telltale/value/text_codec.hpp>
#include <telltale/version.hpp>

#endif
