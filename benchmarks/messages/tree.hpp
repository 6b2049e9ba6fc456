// SPDX-License-Identifier: BSL-1.0
// A document before it is text: members keep their order, numbers the text they were given.
#ifndef TELLTALE_BENCHMARKS_MESSAGES_TREE_HPP
#define TELLTALE_BENCHMARKS_MESSAGES_TREE_HPP

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace messages {

/// A JSON value. `literal` is written as it is: numbers, true, false, null, and what is no JSON at all.
struct tree {
    enum class kind { literal, string, array, object };

    explicit tree(kind k = kind::object, std::string t = {}) : is(k), text(std::move(t)) {}
    static tree literal(std::string text) { return tree(kind::literal, std::move(text)); }
    static tree string(std::string text) { return tree(kind::string, std::move(text)); }
    static tree array() { return tree(kind::array); }
    static tree object() { return tree(kind::object); }

    kind is;
    std::string text;
    std::vector<std::pair<std::string, tree>> members; // the keys of an array's items are empty

    tree* find(std::string_view key) {
        for (auto& [name, value] : members)
            if (name == key) return &value;
        return nullptr;
    }
    /// Adds a member, or an item with an empty key.
    tree& add(std::string key, tree value) { return members.emplace_back(std::move(key), std::move(value)).second; }
    void remove(std::string_view key) {
        std::erase_if(members, [key](auto const& member) { return member.first == key; });
    }
};

/// The text of a value: minified, or as JSON.stringify(value, null, 2) has it.
std::string text_of(tree const& value, bool pretty);

} // namespace messages

#endif
