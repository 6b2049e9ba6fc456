// SPDX-License-Identifier: BSL-1.0
// Comments and trailing commas strewn into documents by chance change nothing: not the value, not an issue, not a place.
#include <telltale/telltale.hpp>

#include "agree/author.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace {

constexpr std::uint64_t seed = 20260614;

struct file_sink {
    std::string path;
    bool operator==(file_sink const&) const = default;
};
struct socket_sink {
    std::string host;
    double port;
    bool operator==(socket_sink const&) const = default;
};
struct shape {
    std::string name;
    std::int64_t port;
    double ratio;
    bool on;
    std::vector<std::string> tags;
    std::map<std::string, std::int32_t> limits;
    std::variant<file_sink, socket_sink> sink;
    telltale::nullable<std::string> owner;
    std::optional<telltale::raw_object> extra;

    static constexpr auto schema =
        telltale::schema(telltale::unknown_keys::warn, telltale::field<&shape::port>(telltale::minimum(1024)),
                         telltale::field<&shape::tags>(telltale::min_items(1)),
                         telltale::field<&shape::sink>(telltale::tagged<"kind">("file", "socket")));
    bool operator==(shape const&) const = default;
};

std::string document(agree::author& a) {
    std::vector<agree::entry> limits{{"a", a.integer(-9, 9)}, {a.words(), "1"}};
    std::vector<agree::entry> file{{"kind", "\"file\""}, {"path", a.quoted(a.words())}};
    std::vector<agree::entry> socket{{"host", a.quoted(a.words())}, {"kind", "\"socket\""}, {"port", a.real()}};
    return a.object({{"name", a.quoted(a.words())},
                     {"port", a.integer(0, INT64_MAX)},
                     {"ratio", a.real()},
                     {"on", a.boolean()},
                     {"tags", a.array({a.quoted(a.words()), "\"// \\\" /* \""})},
                     {"limits", a.object(limits)},
                     {"sink", a.object(a.once_in(2) ? file : socket)},
                     {"owner", a.once_in(2) ? "null" : a.quoted(a.words())},
                     {"extra", a.any_object(), false},
                     {"more", a.anything(), false}});
}

/// The same document twice: with comments and trailing commas, and with blanks in their stead.
struct pair {
    std::string relaxed, plain;
    std::size_t comments = 0, commas = 0;

    void both(std::string_view text) {
        relaxed += text;
        plain += text;
    }
    void comment(agree::author& a) {
        static constexpr std::string_view block[] = {"/**/",   "/* a */",  "/***/",      "/* , ] } \" */",
                                                     "/*//*/", "/* /* */", "/*\n*\r\n*/"};
        static constexpr std::string_view line[] = {"//",    "// a", "// ,]}",
                                                    "// \"", "///*", "// \xC3\xA9\xF0\x9F\x9A\x80"};
        bool const is_block = a.once_in(2);
        std::string_view const text = is_block ? block[a.below(std::size(block))] : line[a.below(std::size(line))];
        relaxed += text;
        for (char const c : text) plain += c == '\n' || c == '\r' ? c : ' ';
        if (!is_block) both(a.once_in(3) ? "\r" : a.once_in(2) ? "\r\n" : "\n");
        ++comments;
    }
};

/// Between any two tokens of `text` there may be comments, behind the last value of a container a comma, and once, if `breaks`,
/// something that belongs nowhere.
pair strew(std::string_view text, agree::author& a, bool breaks) {
    pair out;
    char before = 0; // the last byte that is no white space
    for (std::size_t i = 0; i <= text.size();) {
        if (a.once_in(3)) out.comment(a);
        bool const ends = i != text.size() && (text[i] == ']' || text[i] == '}');
        if (ends && before != '[' && before != '{' && a.once_in(2)) {
            out.relaxed += ',';
            out.plain += ' ';
            ++out.commas;
            if (a.once_in(3)) out.comment(a);
        } else if (breaks && a.once_in(40)) {
            out.both(a.pick({"x", ":", "/x", "1 2"})); // no bracket: that would make another comma a trailing one
            breaks = false;
        }
        if (i == text.size()) break;
        std::size_t end = i + 1;
        if (text[i] == '"') {
            while (text[end] != '"') end += text[end] == '\\' ? 2 : 1;
            ++end;
        } else if (std::string_view(" \n\r\t[]{},:").find(text[i]) == std::string_view::npos) {
            end = std::min(text.find_first_of(" \n\r\t[]{},:", i), text.size());
        }
        out.both(text.substr(i, end - i));
        if (std::string_view(" \n\r\t").find(text[i]) == std::string_view::npos) before = text[i];
        i = end;
    }
    return out;
}

std::string lines_of(telltale::issues const& list) {
    std::string all;
    for (telltale::issue const& i : list) (all += to_string(i)) += '\n';
    return all;
}

/// All that a read says, and the value it gives.
template <class T>
std::string said(std::string const& text, telltale::options wishes) {
    telltale::issues warnings;
    wishes.sink = warnings;
    auto const read = telltale::parse<T>(text, wishes);
    std::string out = lines_of(warnings) + (read ? telltale::serialize(*read) : lines_of(read.error()));
    T target{};
    auto const again = telltale::parse_into(text, target, wishes);
    CHECK(again.has_value() == read.has_value());
    if (!read) CHECK(again.error() == read.error());
    telltale::issues const found = telltale::validate<T>(text, wishes);
    CHECK((found.empty() ? "" : lines_of(found)) == (read ? "" : lines_of(read.error())));
    return out;
}

} // namespace

TEST_CASE("comments and trailing commas change nothing") {
    agree::author a(seed);
    telltale::options const relaxed{.issue_limit = 1000, .comments = true, .trailing_commas = true};
    telltale::options const plain{.issue_limit = 1000};
    std::size_t read = 0, refused = 0, comments = 0, commas = 0;
    for (std::size_t i = 0; i != 6000; ++i) {
        a.begin(12);
        std::string const text = document(a);
        pair const both = strew(text, a, i % 2 == 0);
        REQUIRE(both.relaxed.size() == both.plain.size());
        std::string const expected = said<shape>(both.plain, plain);
        std::string const got = said<shape>(both.relaxed, relaxed);
        if (got != expected) FAIL(both.relaxed << "\n\n" << expected << "\nbut\n" << got);
        if (said<telltale::raw_json>(both.plain, plain) != said<telltale::raw_json>(both.relaxed, relaxed))
            FAIL(both.relaxed);
        (telltale::parse<shape>(both.plain, plain) ? read : refused) += 1;
        comments += both.comments;
        commas += both.commas;
        if (both.comments + both.commas != 0 && telltale::validate<telltale::raw_json>(both.plain).empty())
            CHECK(!telltale::validate<telltale::raw_json>(both.relaxed).empty()); // the defaults refuse
    }
    CHECK(read > 1000);
    CHECK(refused > 1000);
    CHECK(comments > 50000);
    CHECK(commas > 5000);
}
