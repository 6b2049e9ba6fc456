// SPDX-License-Identifier: BSL-1.0
// A YAML document as it was written: its nodes in order, with their places, aliases left as they are.
#ifndef TELLTALE_YAML_TREE_HPP
#define TELLTALE_YAML_TREE_HPP

#include <telltale/input/cursor.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace telltale::inline v0 {

/// The nodes of one document, the root first, each before what is inside it; in an object keys and values take turns. Where
/// the text is broken the tree ends: what was open there is `cut`, and `fault` says why.
class yaml_tree {
public:
    using index = std::uint32_t;

    struct node {
        json_kind kind = json_kind::none; ///< `none`: the text is broken where this value stands
        bool is_alias = false;            ///< then it is what `first` refers to
        bool cut = false;                 ///< a container that the text does not end
        index offset = 0;                 ///< where it stands, in bytes
        index end = 0;                    ///< the node after it and all inside it
        index first = 0;                  ///< where its characters begin in `characters`
        index size = 0;                   ///< how many they are
    };

    std::vector<node> nodes;
    std::string characters; ///< of texts, unescaped; of other scalars, as JSON
    input_fault fault;
    bool faulty = false;
    std::string fault_words; ///< what `fault.words` shows when the words are not ours

    /// The node itself, or the one that an alias stands for.
    [[nodiscard]] node const& at(index i) const noexcept { return nodes[resolve(i)]; }
    [[nodiscard]] index resolve(index i) const noexcept { return nodes[i].is_alias ? nodes[i].first : i; }
    /// The characters of a scalar.
    [[nodiscard]] std::string_view text(node const& n) const noexcept {
        return std::string_view(characters).substr(n.first, n.size);
    }
    [[nodiscard]] std::string_view text(index i) const noexcept { return text(at(i)); }

    void fail(issue_code code, std::size_t offset, std::string_view words) noexcept {
        fault = {code, offset, words};
        faulty = true;
    }
    /// Keeps the first `count` nodes; containers that had more are cut.
    void cut(std::size_t count) {
        nodes.resize(count);
        index last = 0; // the innermost container that is cut
        for (index i = 0; i != count; ++i) {
            node& n = nodes[i];
            bool const holds = !n.is_alias && (n.kind == json_kind::array || n.kind == json_kind::object);
            if (!holds || (n.end != 0 && n.end <= count)) continue;
            n.cut = true;
            n.end = static_cast<index>(count);
            last = i;
        }
        if (count != 0 && nodes[last].cut && nodes[last].kind == json_kind::object && ends_with_key(last)) {
            node broken;
            broken.offset = static_cast<index>(fault.offset);
            broken.end = static_cast<index>(count + 1);
            nodes.push_back(broken);
            for (index i = 0; i <= last; ++i)
                if (nodes[i].cut) nodes[i].end = broken.end;
        }
    }

private:
    [[nodiscard]] bool ends_with_key(index object) const noexcept {
        bool key = false;
        for (index i = object + 1; i != nodes[object].end; i = nodes[i].end) key = !key;
        return key;
    }
};

} // namespace telltale::inline v0

#endif
