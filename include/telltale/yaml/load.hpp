// SPDX-License-Identifier: BSL-1.0
// YAML text to a tree of what was written, with the help of yaml-cpp, and every refusal as a fault with its place.
#ifndef TELLTALE_YAML_LOAD_HPP
#define TELLTALE_YAML_LOAD_HPP

#include <telltale/input/text_cursor.hpp>
#include <telltale/text/utf8.hpp>
#include <telltale/yaml/tree.hpp>
#include <telltale/yaml/tree_builder.hpp>

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <cstddef>
#include <istream>
#include <limits>
#include <streambuf>
#include <string>
#include <string_view>

namespace telltale::inline v0 {

namespace detail {

/// The text as a stream, not copied.
class yaml_text_buffer final : public std::streambuf {
public:
    explicit yaml_text_buffer(std::string_view text) {
        char* const first = const_cast<char*>(text.data()); // nothing is written: what is put back stood there
        setg(first, first, first + text.size());
    }
};

/// Nothing may come after the document.
class yaml_end final : public YAML::EventHandler {
public:
    explicit yaml_end(YAML::Mark& found) : found_(found) {}
    void OnDocumentStart(YAML::Mark const& mark) override {
        found_ = mark;
        throw yaml_tree_builder::stopped();
    }
    void OnDocumentEnd() override {}
    void OnNull(YAML::Mark const&, YAML::anchor_t) override {}
    void OnAlias(YAML::Mark const&, YAML::anchor_t) override {}
    void OnScalar(YAML::Mark const&, std::string const&, YAML::anchor_t, std::string const&) override {}
    void OnSequenceStart(YAML::Mark const&, std::string const&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(YAML::Mark const&, std::string const&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}

private:
    YAML::Mark& found_;
};

/// The first control character that YAML does not have anywhere, or the end.
[[nodiscard]] inline std::size_t find_control_character(std::string_view text) noexcept {
    std::size_t i = 0;
    while (i != text.size() &&
           (static_cast<unsigned char>(text[i]) >= ' ' || text[i] == '\n' || text[i] == '\t' || text[i] == '\r'))
        ++i;
    return i;
}

/// yaml-cpp's sentence, without what it quotes of the text.
[[nodiscard]] inline std::string yaml_words(std::string const& said) {
    if (said.starts_with("invalid unicode"))
        return "\\u and \\U must name a character, and half of a surrogate pair is none";
    return said.substr(0, said.find(": "));
}

} // namespace detail

/// Reads `document`, one YAML document (YAML 1.2, UTF-8, with or without a byte order mark), into `tree`, which is new. What
/// is wrong with the text is `tree.fault`: `bad_utf8`, `too_large`, `too_deep`, `not_finite` or `bad_yaml`. Beyond YAML's own
/// rules these are refused, since JSON has no form for them: tags other than those of the core schema, keys that are no
/// scalars, infinities, aliases inside what they stand for, a second document. Throws only when there is no memory.
/// O(length), as far as yaml-cpp is.
inline void load_yaml(std::string_view document, input_limits const& limits, yaml_tree& tree) {
    constexpr auto greatest =
        static_cast<std::size_t>(std::numeric_limits<int>::max() - 1); // yaml-cpp counts bytes in an int
    if (document.size() > std::min(limits.bytes, greatest))
        return tree.fail(issue_code::too_large, 0, "the document is larger than the limit");
    std::size_t const skipped = document.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    char const* const first = document.data();
    char const* const last = first + document.size();
    auto const bad = static_cast<std::size_t>(text::find_invalid_utf8(first, last) - first);
    std::size_t const control = detail::find_control_character(document.substr(0, bad));
    if (control != bad)
        return tree.fail(issue_code::bad_yaml, control,
                         "a control character must be written as an escape in double quotes");
    if (bad != document.size()) return tree.fail(issue_code::bad_utf8, bad, "ill-formed UTF-8");

    std::string_view text = document.substr(skipped);
    std::string mended; // yaml-cpp does not know that a lone carriage return ends a line
    for (std::size_t i = text.find('\r'); i != std::string_view::npos; i = text.find('\r', i + 1)) {
        if (text.substr(i + 1, 1) == "\n") continue;
        if (mended.empty()) {
            mended = text;
            text = mended;
        }
        mended[i] = '\n';
    }

    detail::yaml_text_buffer buffer(text);
    std::istream stream(&buffer);
    yaml_tree_builder builder(tree, text, skipped, limits.depth);
    YAML::Mark second;
    bool complete = false;
    try {
        YAML::Parser parser(stream);
        complete = parser.HandleNextDocument(builder);
        if (!complete) return tree.fail(issue_code::bad_yaml, document.size(), "the document is empty");
        builder.finish();
        if (tree.faulty) return;
        detail::yaml_end end(second);
        (void)parser.HandleNextDocument(end);
    } catch (yaml_tree_builder::stopped const&) {
        if (complete)
            tree.fail(issue_code::bad_yaml, builder.place(second) + skipped, "nothing may follow the document");
    } catch (YAML::DeepRecursion const&) { // deeper than yaml-cpp can go, whatever the limit
        tree.fault_words = "nested too deeply";
        builder.give_up(issue_code::too_deep, builder.last_place());
    } catch (YAML::Exception const& thrown) {
        tree.fault_words = detail::yaml_words(thrown.msg);
        if (thrown.msg.starts_with(YAML::ErrorMsg::UNKNOWN_ANCHOR)) builder.no_anchor(thrown.mark);
        else if (complete) tree.fail(issue_code::bad_yaml, builder.place(thrown.mark) + skipped, tree.fault_words);
        else builder.give_up(issue_code::bad_yaml, builder.place(thrown.mark));
    }
}

} // namespace telltale::inline v0

#endif
