// SPDX-License-Identifier: BSL-1.0
// Writes JSON documents by chance, mostly as they should be, in all the spellings that JSON allows.
#ifndef TELLTALE_TESTS_AGREE_AUTHOR_HPP
#define TELLTALE_TESTS_AGREE_AUTHOR_HPP

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace agree {

/// A member of an object that is about to be written.
struct entry {
    std::string key;
    std::string value; // JSON
    bool required = true;
};

/// The same with every standard library for the same seed.
class author {
public:
    using texts = std::vector<std::string_view>;

    explicit author(std::uint64_t seed) : random_(seed) {}

    /// Begins a document: a careful one has no slips, in another one value in `one_in` is wrong.
    void begin(std::size_t one_in) {
        one_in_ = once_in(2) ? one_in : 0;
        has_duplicates = false;
    }
    bool has_duplicates = false; ///< the document since `begin` has repeated keys
    bool repeats_keys = true;    ///< such may be written

    std::uint64_t bits() { return random_(); }
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(random_() % n); }
    bool once_in(std::size_t n) { return below(n) == 0; }
    std::string pick(texts const& list) { return std::string(list[below(list.size())]); }
    bool slips() { return one_in_ != 0 && once_in(one_in_); }

    /// A number that Boost.JSON reads as it is: its parser is off by a bit now and then, and rounds integers that are just
    /// beyond 64 bits to one that is not.
    static bool is_read_exactly(std::string const& number) {
        boost::system::error_code error;
        boost::json::value const read = boost::json::parse(number, error);
        if (error) return false;
        double const* const real = read.if_double();
        if (real == nullptr) return true; // an integer of 64 bits
        bool const plain = number.find_first_of(".eE") == std::string::npos;
        if (plain && *real >= -9223372036854775808.0 && *real < 18446744073709551616.0) return false;
        return *real == std::strtod(number.c_str(), nullptr);
    }

    /// `v` in one of its spellings.
    std::string spelled(std::int64_t v) {
        std::string const plain = std::to_string(v);
        std::string other = plain;
        switch (below(10)) {
        case 0: other += ".0"; break;
        case 1: other += "e0"; break;
        case 2: other += ".000E+00"; break;
        case 3: other = v % 100 == 0 && v != 0 ? plain.substr(0, plain.size() - 2) + "e2" : plain; break;
        case 4: other = v != 0 ? plain + "0e-1" : "-0"; break;
        default: return plain;
        }
        // beyond 2^53 a fraction or an exponent makes it another number for Boost
        return v < 9007199254740992 && v > -9007199254740992 && is_read_exactly(other) ? other : plain;
    }
    std::string between(std::int64_t low, std::int64_t high) {
        if (once_in(8)) return spelled(low);
        if (once_in(8)) return spelled(high);
        auto const span = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) + 1;
        std::uint64_t const offset = span == 0 ? bits() : bits() % span;
        return spelled(static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + offset));
    }
    /// An integer from `low` to `high`; or, at times, one that is not.
    std::string integer(std::int64_t low, std::int64_t high) {
        if (!slips()) return between(low, high);
        switch (below(8)) {
        case 0: return std::to_string(low == INT64_MIN ? low : low - 1);
        case 1: return std::to_string(high == INT64_MAX ? high : high + 1);
        case 2: return number({"0.5", "-1.5", "1e-3", "70000.5", "-0.25", "3.5", "1e-320", "-2.5E+0"});
        case 3:
            return number({"1e30", "-1e30", "1e300", "18446744073709551616", "-9223372036854775809", "1e19", "1e400"});
        case 4: return number({"0", "-1", "300", "-300", "70000", "5000000000", "-5000000000", "9223372036854775808"});
        default: return other({});
        }
    }
    std::string number(texts const& list) {
        for (;;)
            if (std::string out = pick(list); is_read_exactly(out)) return out;
    }
    std::string real() {
        for (;;) {
            std::string out = once_in(2) ? "" : "-";
            out += std::to_string(below(once_in(3) ? 10 : 100000));
            if (once_in(2)) out += '.' + std::to_string(below(1000000));
            if (once_in(4)) out += "eE"[below(2)] + std::to_string(static_cast<int>(below(40)) - 20);
            if (is_read_exactly(out)) return out;
        }
    }
    std::string boolean() { return slips() ? other({}) : pick({"true", "false"}); }
    /// One of `good`; or, at times, one of `bad` or no string at all. Both lists hold plain text.
    std::string string(texts const& good, texts const& bad = {}) {
        if (!slips()) return quoted(pick(good));
        return bad.empty() || once_in(4) ? other({}) : quoted(pick(bad));
    }
    std::string words() {
        return pick({"", "x", "eu-west", "a b", "Grüße", "日本語", "🚀 up", "quote \" and \\ back", "tab\tand\nline",
                     "/srv/data", "null", "17", "{\"a\":1}", "0123456789012345678901234567890123456789", "e\xCC\x81",
                     "\x7F"});
    }
    /// Text as a JSON string, some characters of it escaped.
    std::string quoted(std::string_view plain) {
        bool const eager = once_in(4);
        std::string out = "\"";
        for (std::size_t i = 0; i != plain.size(); ++i) {
            auto const byte = static_cast<unsigned char>(plain[i]);
            bool const must = byte < 0x20 || plain[i] == '"' || plain[i] == '\\';
            if (!must && !(eager && byte < 0x7F && once_in(3))) {
                out += plain[i];
                continue;
            }
            char const* const hex = once_in(2) ? "0123456789abcdef" : "0123456789ABCDEF";
            if (plain[i] == '\n' && once_in(2)) out += "\\n";
            else if ((plain[i] == '"' || plain[i] == '\\' || plain[i] == '/') && once_in(2)) out += {'\\', plain[i]};
            else out += {'\\', 'u', '0', '0', hex[byte >> 4], hex[byte & 15]};
        }
        return out + '"';
    }
    /// Any JSON value.
    std::string anything(std::size_t depth = 0) {
        switch (below(depth > 2 ? 5 : 8)) {
        case 0: return pick({"null", "true", "false"});
        case 1: return real();
        case 2: return once_in(8) ? "\"\\ud83d\\uDE80\"" : quoted(words());
        case 3: return pick({"[]", "{}", "0", "\"\"", "-1"});
        case 4: return between(-1000, 1000);
        case 5: {
            std::vector<std::string> items(below(4));
            for (std::string& item : items) item = anything(depth + 1);
            return array(items);
        }
        default: return any_object(depth);
        }
    }
    std::string any_object(std::size_t depth = 0) {
        std::vector<entry> members;
        for (std::string_view const key : {"a", "b", "", "a/b", "é", "kind", "long key with blanks", "\"", "n"})
            if (once_in(5)) members.push_back({std::string(key), anything(depth + 1), false});
        return plain_object(std::move(members));
    }
    /// A value that is most likely of another kind than the one wanted; at times one that is no text, or far too deep.
    std::string other(texts const& list) {
        if (!list.empty() && once_in(2)) return pick(list);
        if (once_in(12))
            return pick({"\"\xC3\"", "\"a\xFF\"", "\"\xED\xA0\x80\"", "{\"\xC0\x80\":1}", "[1,\"\xF4\x90\x80\x80\"]"});
        if (once_in(12)) return std::string(40, '[') + std::string(40, ']');
        return once_in(3) ? "null" : anything();
    }

    std::string array(std::vector<std::string> const& items) {
        std::string out = "[" + blank();
        for (std::size_t i = 0; i != items.size(); ++i) {
            if (i != 0) out += "," + blank();
            out += items[i] + blank();
        }
        return out + "]";
    }
    /// The members in some order; at times one is missing, unknown, or there twice.
    std::string object(std::vector<entry> members) {
        if (slips() && once_in(3)) return other({});
        std::vector<entry> kept;
        for (entry& member : members) {
            if (member.required ? slips() : once_in(3)) continue;
            if (slips() && once_in(4)) member.value = "null";
            if (slips() && once_in(3) && repeats_keys) {
                kept.push_back({member.key, anything(2)});
                has_duplicates = true;
            }
            kept.push_back(std::move(member));
        }
        if (one_in_ != 0 && once_in(one_in_ / 3 + 1)) {
            std::string key = pick({"", "nmae", "prot", "ключ", "Kind", "a.b", "zzz", "tag"});
            bool const is_new = std::none_of(kept.begin(), kept.end(), [&](entry const& e) { return e.key == key; });
            if (is_new) kept.push_back({std::move(key), anything(1)});
        }
        return plain_object(std::move(kept));
    }
    std::string blank() { return once_in(8) ? pick({" ", "\n", "\t", "\r\n", "  "}) : std::string(); }

private:
    std::string plain_object(std::vector<entry> members) {
        if (once_in(3))
            for (std::size_t i = members.size(); i > 1; --i) std::swap(members[i - 1], members[below(i)]);
        std::string out = "{" + blank();
        for (std::size_t i = 0; i != members.size(); ++i) {
            if (i != 0) out += "," + blank();
            out += quoted(members[i].key) + blank() + ":" + blank() + members[i].value + blank();
        }
        return out + "}";
    }

    std::mt19937_64 random_;
    std::size_t one_in_ = 0;
};

} // namespace agree

#endif
