// SPDX-License-Identifier: BSL-1.0
// RapidJSON with its schema validator, while parsing into a document with memory of the caller, as its documentation has it; then members by
// hand. Not checked: UTF-8 and the last digits of doubles (its defaults), duplicate keys; it stops at the first fault.
#include <rapidjson/document.h>
#include <rapidjson/schema.h>

#include "messages/json_schema.hpp"
#include "messages/members.hpp"
#include "read/read.hpp"

#include <memory>

namespace {

namespace json = rapidjson;

struct kit {
    using value = json::Document;
    using object = json::Document;
};
using pool = json::MemoryPoolAllocator<>;
using parsed_document = json::GenericDocument<json::UTF8<>, pool, pool>;

/// The schema has judged the types; only what C++ needs beyond it is looked at.
template <class T>
bool take(json::Value const& from, T& to) {
    if constexpr (std::is_same_v<T, json::Document>) {
        to.CopyFrom(from, to.GetAllocator());
        return true;
    } else if constexpr (std::is_same_v<T, bool>) {
        to = from.GetBool();
        return true;
    } else if constexpr (std::is_same_v<T, double>) {
        to = from.GetDouble();
        return true;
    } else if constexpr (std::is_integral_v<T>) {
        if (!from.IsUint64()) return false;
        to = static_cast<T>(from.GetUint64());
        return true;
    } else if constexpr (std::is_same_v<T, std::string>) {
        to.assign(from.GetString(), from.GetStringLength());
        return true;
    } else if constexpr (std::is_enum_v<T>) {
        return messages::from_name({from.GetString(), from.GetStringLength()}, to);
    } else {
        return each_member(to, [&](std::string_view name, auto& member) {
            auto const found = from.FindMember(json::StringRef(name.data(), static_cast<json::SizeType>(name.size())));
            if constexpr (messages::is_optional<std::remove_reference_t<decltype(member)>>)
                return found == from.MemberEnd() || take(found->value, member.emplace());
            else return take(found->value, member);
        });
    }
}

template <class T>
bool read(std::string const& document, json::SchemaDocument const& schema) {
    char values[8192], stack[2048];
    pool value_pool(values, sizeof values), stack_pool(stack, sizeof stack);
    parsed_document parsed(&value_pool, sizeof stack, &stack_pool);
    json::StringStream text(document.c_str());
    json::SchemaValidatingReader<json::kParseDefaultFlags, json::StringStream, json::UTF8<>> reader(text, schema);
    parsed.Populate(reader);
    if (!reader.GetParseResult()) return false;
    T made{};
    bool const good = take(parsed, made);
    benchmark::DoNotOptimize(made);
    return good;
}

[[maybe_unused]] bool const entered = [] {
    messages::each_message<kit>([]<class T>(std::string_view message) {
        json::Document text;
        text.Parse(messages::json_schema(message));
        auto const schema = std::make_shared<json::SchemaDocument>(text);
        bench::enter_read(message, "rapidjson_schema",
                          [schema](std::string const& document) { return read<T>(document, *schema); });
    });
    return true;
}();

} // namespace
