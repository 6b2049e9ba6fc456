// SPDX-License-Identifier: BSL-1.0
// Puts faults into good documents.
#include "messages/wrong.hpp"

#include "messages/messages.hpp"

#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

namespace messages {

namespace {

/// Where in a message a fault can be put: keys of members, empty where it has none of the kind.
struct shape {
    std::string_view text, integer, name, free_form, optional;
};
shape shape_of(std::string_view message) {
    if (message == "config") return {"serviceName", "prometheusPort", "", "", "exportIntervalMs"};
    if (message == "loaded") return {"modelId", "timestamp", "", "descriptor", ""};
    if (message == "token") return {"streamId", "timestamp", "", "", "logprob"};
    if (message == "completed") return {"streamId", "timestamp", "", "", ""};
    if (message == "error") return {"", "timestamp", "", "", "context"};
    if (message == "status") return {"previousStatus", "timestamp", "status", "", "previousStatus"};
    return {"shopId", "", "source", "payload", "runId"};
}

tree* free_form_of(tree& message, std::string_view key) {
    if (tree* const handle = message.find("handle")) return handle->find(key);
    return message.find(key);
}

/// The message with the fault as text, if this instance can have it.
std::optional<std::string> with_fault(tree m, std::string_view message, std::string_view fault, std::size_t turn) {
    shape const has = shape_of(message);
    tree* const text = m.find(has.text);
    tree* const integer = m.find(has.integer);
    tree* const name = m.find(has.name);
    tree* const free_form = free_form_of(m, has.free_form);
    auto const put = [&](tree* place, tree value) -> std::optional<std::string> {
        if (place == nullptr) return std::nullopt;
        *place = std::move(value);
        return text_of(m, false);
    };
    auto const in_text = [&](char const* written) { return put(text, tree::literal(written)); };
    auto const in_number = [&](char const* written) { return put(integer, tree::literal(written)); };

    if (fault == "missing_key") {
        m.remove(m.members.front().first);
        return text_of(m, false);
    }
    if (fault == "duplicate_key") {
        m.members.push_back(m.members.front());
        return text_of(m, false);
    }
    if (fault == "duplicate_free_form_key") {
        if (free_form == nullptr) return std::nullopt;
        free_form->members.push_back(free_form->members.front());
        return text_of(m, false);
    }
    if (fault == "unknown_key") {
        m.add("unknownKey", tree::literal("1"));
        return text_of(m, false);
    }
    if (fault == "null_for_absent") return put(m.find(has.optional), tree::literal("null"));
    if (fault == "wrong_type") return put(&m.members.front().second, tree::array());
    if (fault == "not_an_object")
        return message == "render" ? put(free_form, tree::string("text")) : std::optional<std::string>("[]");
    if (fault == "out_of_range") return in_number("0");
    if (fault == "broken_rule") {
        if (message == "status" || message == "render") return std::nullopt; // no rule for their texts
        if (message != "config") return put(text, tree::string(""));
        return put(text, tree::string(turn % 2 == 0 ? "no blanks allowed" : std::string(101, 'a')));
    }
    if (fault == "unknown_name") return put(name, tree::string("elsewhere"));
    if (fault == "not_an_integer") return in_number("2000.5");
    if (fault == "too_large_integer") return in_number("18446744073709551617");
    if (fault == "trailing_text") return text_of(m, false) + (turn % 2 == 0 ? "x" : " {}");
    if (fault == "trailing_comma") {
        std::string out = text_of(m, false);
        out.back() = ',';
        return out + '}';
    }
    if (fault == "truncated") {
        std::string out = text_of(m, false);
        return out.substr(0, out.size() - 1 - turn);
    }
    if (fault == "bad_utf8") return in_text(turn % 2 == 0 ? "\"a\xff\"" : "\"a\xc0\xaf\"");
    if (fault == "lone_surrogate") return in_text(turn % 2 == 0 ? R"("\ud800")" : R"("\udc00x")");
    if (fault == "control_character") return in_text("\"a\x01\"");
    if (fault == "bad_escape") return in_text(R"("a\x")");
    if (fault == "leading_zero") return in_number("01234567");
    if (fault == "bad_number") return in_number(turn % 2 == 0 ? "+2000" : "2000.");
    if (fault == "bad_literal") return put(&m.members.front().second, tree::literal("tru"));
    static constexpr char const* broken[] = {R"({"a":tru})", R"({"a" 1})", R"({"a":[1 2]})", R"({"a":[1,]})",
                                             R"({"a":01})",  R"({a:1})",   R"({"a":})",      R"({"a":[}]})"};
    static constexpr char const* bad_text[] = {"{\"a\":\"\xff\"}", "{\"a\":\"\x01\"}", R"({"a":"\ud800"})",
                                               R"({"a":"\x"})"};
    if (fault == "bad_free_form") return put(free_form, tree::literal(broken[turn % std::size(broken)]));
    return put(free_form, tree::literal(bad_text[turn % std::size(bad_text)]));
}

} // namespace

std::vector<std::string> wrong_documents(std::string_view message, std::string_view fault, std::size_t count) {
    std::vector<std::string> made;
    for (tree const& good : trees(message)) {
        if (made.size() == count) break;
        if (auto text = with_fault(good, message, fault, made.size())) {
            text->reserve(text->size() + 64); // for simdjson, as the good ones
            made.push_back(std::move(*text));
        }
    }
    return made;
}

std::vector<std::string> refused_documents(std::string_view message) {
    std::vector<std::vector<std::string>> of_faults;
    for (char const* const fault :
         {"missing_key", "wrong_type", "out_of_range", "broken_rule", "unknown_name", "not_an_integer"})
        if (auto found = wrong_documents(message, fault, 250); !found.empty()) of_faults.push_back(std::move(found));
    std::vector<std::string> made;
    for (std::size_t i = 0; i != 1000; ++i) {
        auto const& of = of_faults[i % of_faults.size()];
        made.push_back(of[i / of_faults.size() % of.size()]);
    }
    return made;
}

} // namespace messages
