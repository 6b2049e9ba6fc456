// SPDX-License-Identifier: BSL-1.0
// RapidJSON's reader into its schema validator, with no document between. Not checked: UTF-8 (its default), duplicate keys.
#include <rapidjson/document.h>
#include <rapidjson/schema.h>

#include "contender.hpp"
#include "messages/json_schema.hpp"
#include "messages/messages.hpp"

#include <memory>

namespace {

[[maybe_unused]] bool const entered = [] {
    for (std::string_view const message : messages::names) {
        rapidjson::Document text;
        text.Parse(messages::json_schema(message));
        auto const schema = std::make_shared<rapidjson::SchemaDocument>(text);
        bench::enter(
            "validate", message, "rapidjson_schema",
            [message]() -> auto const& { return messages::documents(message); },
            [schema](std::string const& document) {
                rapidjson::SchemaValidator validator(*schema);
                rapidjson::Reader reader;
                rapidjson::StringStream stream(document.c_str());
                return !reader.Parse(stream, validator).IsError() && validator.IsValid();
            });
    }
    return true;
}();

} // namespace
