// SPDX-License-Identifier: BSL-1.0
// The fast way over a value that nobody reads, against the plainest one: the same verdict, fault, copy and repeated keys.
#include <telltale/input/text_cursor.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace telltale;

struct outcome {
    bool good = false;
    issue_code code{};
    std::size_t offset = 0; // of the fault, or where the value ends
    std::string words;
    std::string copy;
    std::vector<std::size_t> repeated;
    friend bool operator==(outcome const&, outcome const&) = default;
};

/// One byte after the other.
class plain_scan {
public:
    plain_scan(std::string_view text, std::size_t depth) : text_(text), depth_(depth) {}
    outcome operator()() {
        space();
        result_.good = value();
        if (result_.good) result_.offset = at_;
        else result_.copy.clear(), result_.repeated.clear();
        std::sort(result_.repeated.begin(), result_.repeated.end());
        if (result_.repeated.size() > 64) result_.repeated.resize(64);
        return result_;
    }

private:
    bool fail(std::size_t at, std::string_view words, issue_code code = issue_code::bad_json) {
        result_.offset = at;
        result_.words = words;
        result_.code = code;
        return false;
    }
    bool ended() const { return at_ == text_.size(); }
    bool here(char c) const { return !ended() && text_[at_] == c; }
    bool digit() const { return !ended() && text_[at_] >= '0' && text_[at_] <= '9'; }
    void take() { result_.copy += text_[at_++]; }
    void space() {
        while (here(' ') || here('\n') || here('\r') || here('\t')) ++at_;
    }
    bool value() {
        if (ended()) return fail(at_, "the text ends where a value must stand");
        std::string ignored;
        switch (text_[at_]) {
        case '"': return string(ignored);
        case '{':
        case '[': return container();
        case 't': return literal("true");
        case 'f': return literal("false");
        case 'n': return literal("null");
        default: return here('-') || digit() ? number() : fail(at_, "expected a value");
        }
    }
    bool literal(std::string_view word) {
        for (char const c : word) {
            if (!here(c)) return fail(at_, "expected true, false or null");
            take();
        }
        return true;
    }
    bool digits() {
        if (!digit()) return fail(at_, "a number needs a digit here");
        while (digit()) take();
        return true;
    }
    bool number() {
        if (here('-')) take();
        if (here('0')) {
            take();
        } else if (!digits()) {
            return false;
        }
        std::size_t const whole = at_;
        bool const zero = text_[whole - 1] == '0' && (whole == 1 || text_[whole - 2] < '0' || text_[whole - 2] > '9');
        if (zero && digit()) return fail(at_, "a number must not begin with a zero");
        if (here('.')) {
            take();
            if (!digits()) return false;
        }
        if (here('e') || here('E')) {
            take();
            if (here('+') || here('-')) take();
            if (!digits()) return false;
        }
        return true;
    }
    bool string(std::string& characters) {
        take();
        for (std::size_t run = at_;;) {
            bool const end = ended();
            auto const c = end ? 0U : static_cast<unsigned char>(text_[at_]);
            if (!end && c != '"' && c != '\\' && c >= 0x20) {
                take();
                continue;
            }
            std::string_view const part = text_.substr(run, at_ - run);
            char const* const last = part.data() + part.size();
            if (char const* const bad = text::find_invalid_utf8(part.data(), last); bad != last) {
                if (end && text::is_cut_utf8(bad, last)) return fail(at_, "the text ends inside a string");
                return fail(static_cast<std::size_t>(bad - text_.data()), "ill-formed UTF-8", issue_code::bad_utf8);
            }
            characters += part;
            if (end) return fail(at_, "the text ends inside a string");
            if (c == '"') {
                take();
                return true;
            }
            if (c != '\\') return fail(at_, "a control character in a string must be escaped");
            char const* const backslash = text_.data() + at_;
            text::escape const e = text::read_escape(backslash, text_.data() + text_.size());
            if (e.end == nullptr) {
                auto const bad = static_cast<std::size_t>(e.bad - text_.data());
                switch (e.fault) {
                case text::escape::kind::ended: return fail(bad, "the text ends inside a string");
                case text::escape::kind::hexadecimal:
                    return fail(bad, "\\u must be followed by four hexadecimal digits");
                case text::escape::kind::surrogate:
                    return fail(bad, "a lone surrogate stands for no character", issue_code::bad_utf8);
                default: return fail(bad, "unknown escape sequence");
                }
            }
            characters.append(e.bytes, e.size);
            while (text_.data() + at_ != e.end) take();
            run = at_;
        }
    }
    bool container() {
        bool const object = here('{');
        char const closing = object ? '}' : ']';
        if (depth_ == 0) return fail(at_, "nested too deeply", issue_code::too_deep);
        --depth_;
        take();
        std::set<std::string, std::less<>> keys;
        for (bool first = true;; first = false) {
            space();
            if (ended()) return fail(at_, object ? "the text ends inside an object" : "the text ends inside an array");
            if (here(closing)) break;
            if (!first) {
                if (!here(',')) return fail(at_, object ? "expected ',' or '}'" : "expected ',' or ']'");
                take();
                space();
                if (!object && here(']')) return fail(at_, "expected a value after ','");
            }
            if (object && !key(first, keys)) return false;
            if (!value()) return false;
        }
        take();
        ++depth_;
        return true;
    }
    bool key(bool first, std::set<std::string, std::less<>>& keys) {
        if (ended()) return fail(at_, "the text ends inside an object");
        if (here('}')) return fail(at_, "expected a key after ','");
        if (!here('"'))
            return fail(at_, first ? "expected a key in double quotes or '}'" : "expected a key in double quotes");
        std::size_t const begin = at_;
        std::string characters;
        if (!string(characters)) return false;
        if (!keys.insert(characters).second) result_.repeated.push_back(begin);
        space();
        if (!here(':')) return fail(at_, "expected ':' after a key");
        take();
        space();
        return true;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t depth_;
    outcome result_;
};

outcome scanned(std::string_view text, std::size_t depth, bool capture) {
    text_cursor in(text, {.depth = depth});
    outcome result;
    result.good = capture ? in.capture(result.copy) : in.skip();
    if (result.good) {
        result.offset = in.value_offset() + in.value_text().size();
        result.repeated.assign(in.repeated_keys().data(), in.repeated_keys().data() + in.repeated_keys().size());
    } else {
        result.copy.clear();
        result.code = in.fault().code;
        result.offset = in.fault().offset;
        result.words = in.fault().words;
    }
    return result;
}

std::size_t accepted = 0, refused = 0; // by both, since they were last looked at

/// Tests that both kinds of documents came.
void look_at_numbers() {
    CHECK(accepted > 50);
    CHECK(refused > 50);
    accepted = refused = 0;
}

/// In memory of exactly its size, so that a sanitizer sees what is read beside it.
void agree(std::string_view document, std::size_t depth = 128) {
    std::unique_ptr<char[]> const exact(new char[document.size()]);
    std::copy(document.begin(), document.end(), exact.get());
    std::string_view const text(exact.get(), document.size());
    outcome expected = plain_scan(text, depth)();
    outcome const copied = scanned(text, depth, true);
    if (!(copied == expected)) {
        CAPTURE(std::string(text), expected.good, expected.offset, expected.words, expected.copy, copied.good,
                copied.offset, copied.words, copied.copy);
        CAPTURE(expected.repeated, copied.repeated);
        REQUIRE(copied == expected);
    }
    ++(expected.good ? accepted : refused);
    expected.copy.clear();
    if (!(scanned(text, depth, false) == expected)) {
        CAPTURE(std::string(text));
        REQUIRE(scanned(text, depth, false) == expected);
    }
}

class author {
public:
    explicit author(unsigned seed) : random_(seed) {}
    std::size_t number(std::size_t least, std::size_t most) { return least + random_() % (most - least + 1); }
    bool chance(std::size_t percent) { return number(1, 100) <= percent; }

    std::string document() {
        pretty_ = chance(30);
        escapes_ = chance(30) ? 20 : 1;
        foreign_ = chance(30) ? 30 : 1;
        names_ = chance(50) ? 4 : 400;
        std::string out;
        if (chance(20)) out.append(number(0, 70), ' ');
        value(out, number(0, 5));
        if (chance(20)) out.append(number(0, 20), '\n');
        return out;
    }
    std::string mutant(std::string text) {
        static constexpr std::string_view bytes =
            "\"\\{}[]:,.-+eE0123456789tfnu \n\t\r\x01\x1F\x7F\x80\xBF\xC3\xE2\xED\xF0\xFF/aD";
        for (std::size_t n = number(1, 3); n != 0 && !text.empty(); --n) {
            std::size_t const at = number(0, text.size() - 1);
            switch (number(0, 5)) {
            case 0: text[at] = bytes[number(0, bytes.size() - 1)]; break;
            case 1: text.insert(at, 1, bytes[number(0, bytes.size() - 1)]); break;
            case 2: text.erase(at, 1); break;
            case 3: text.resize(at); break;
            case 4: text.erase(at, number(1, 70)); break;
            default: text.insert(at, text.substr(number(0, text.size() - 1), number(1, 20))); break;
            }
        }
        return text;
    }

private:
    void space(std::string& out) {
        if (!pretty_ || chance(50)) return;
        static constexpr std::string_view all = "  \n\t\r";
        for (std::size_t n = chance(10) ? number(1, 80) : number(1, 3); n != 0; --n) out += all[number(0, 4)];
    }
    void string(std::string& out, std::size_t most) {
        out += '"';
        for (std::size_t n = chance(5) ? number(0, 300) : number(0, most); n != 0; --n) {
            if (chance(escapes_)) {
                static constexpr std::string_view all[] = {"\\n",     "\\\"",           "\\\\",    "\\/",    "\\t",
                                                           "\\u00e9", "\\uD83D\\ude00", "\\ud7FF", "\\u0061"};
                out += all[number(0, 8)];
            } else if (chance(foreign_)) {
                static constexpr std::string_view all[] = {"\xC3\xA9", "\xE4\xB8\xAD", "\xF0\x9F\x98\x80",
                                                           "\xED\x9F\xBF"};
                out += all[number(0, 3)];
            } else {
                out += static_cast<char>(number('a', 'z'));
            }
        }
        out += '"';
    }
    void value(std::string& out, std::size_t depth) {
        switch (number(0, depth == 0 ? 5 : 9)) {
        case 0: string(out, 20); break;
        case 1: out += std::to_string(number(0, chance(50) ? 100 : 1000000000)); break;
        case 2:
            out += std::to_string(number(0, 9999)) + '.' + std::to_string(number(0, chance(50) ? 999 : 99999999999));
            break;
        case 3: out += chance(50) ? "true" : chance(50) ? "false" : "null"; break;
        case 4: out += chance(50) ? "-0.5e-7" : chance(50) ? "-1" : "12345678901234567890E+5"; break;
        case 5: out += chance(50) ? "{}" : "[]"; break;
        case 6:
        case 7: {
            out += '[';
            for (std::size_t n = chance(3) ? number(0, 60) : number(0, 5), i = 0; i != n; ++i) {
                if (i != 0) out += ',';
                space(out);
                value(out, depth - 1);
                space(out);
            }
            out += ']';
            break;
        }
        default: {
            out += '{';
            for (std::size_t n = chance(3) ? number(0, 200) : number(0, 6), i = 0; i != n; ++i) {
                if (i != 0) out += ',';
                space(out);
                if (chance(70)) out += "\"k" + std::to_string(number(0, names_)) + '"';
                else string(out, 24);
                space(out);
                out += ':';
                space(out);
                value(out, n > 20 ? 0 : depth - 1);
                space(out);
            }
            out += '}';
        }
        }
    }

    std::mt19937 random_;
    bool pretty_ = false;
    std::size_t escapes_ = 0, foreign_ = 0, names_ = 0;
};

void agree_on_random(unsigned seed, int rounds) {
    author a(seed);
    for (int round = 0; round != rounds; ++round) {
        std::string const document = a.document();
        agree(document);
        agree(document, a.number(0, 4));
        for (int i = 0; i != 8; ++i) agree(a.mutant(document));
    }
}

} // namespace

TEST_CASE("random values and their mutants", "[agree]") {
    agree_on_random(20261121, 3000);
    look_at_numbers();
}
TEST_CASE("many more of them", "[.slow]") {
    for (unsigned seed = 0; seed != 200; ++seed) agree_on_random(seed, 10000);
    look_at_numbers();
}

TEST_CASE("strings of all lengths at all places around the borders of blocks", "[agree]") {
    for (std::size_t before = 0; before != 70; ++before)
        for (std::size_t length = 0; length != 140; length += length < 60 ? 7 : 1)
            for (std::string_view const last :
                 {"", "\\\\", "\\\"", "\\n", "\\u0041", "\xC3\xA9", "\x01", "\\", "\\u00", "\xC3"}) {
                std::string document = "[";
                document.append(before, '1').append(",\"").append(length, 'x').append(last);
                agree(document + "\"]");
                agree(document + "\",\"tail\"]");
                agree(document + "\":1}");
                document[0] = '{';
                document.erase(1, before + 1);
                document.insert(1, before, ' ');
                agree(document + "\":[]}");
                agree(document + "\" :{}}");
            }
    look_at_numbers();
}

TEST_CASE("a text that ends anywhere", "[agree]") {
    author a(7);
    for (int round = 0; round != 30; ++round) {
        std::string const document = a.document();
        for (std::size_t size = 0; size < document.size() && size < 400; ++size) agree(document.substr(0, size));
    }
    look_at_numbers();
}

TEST_CASE("numbers and literals of all lengths", "[agree]") {
    for (std::string_view const form :
         {"#", "-#", "#.5", "0.#", "-1.#", "1e#", "1.#E+#", "0#", "#.", "#e", "tru#", "#.#e#"})
        for (std::size_t length = 0; length != 40; ++length) {
            std::string number;
            for (char const c : form) number += c == '#' ? std::string(length, '7') : std::string(1, c);
            agree(number);
            agree('[' + number + ']');
            agree("{\"a\":" + number + '}');
            agree('[' + number + ",0]");
            agree('[' + number + "x]");
        }
    for (std::string_view const word :
         {"true", "false", "null", "tru", "fals", "nul", "trve", "falsy", "nule", "truefalse"}) {
        agree(word);
        agree('[' + std::string(word) + ']');
        agree("{\"a\":" + std::string(word) + "}");
        agree('[' + std::string(word) + ",1]");
    }
    look_at_numbers();
}

TEST_CASE("depth to the limit and beyond", "[agree]") {
    for (std::size_t depth = 0; depth != 140; ++depth) {
        std::string open, close;
        for (std::size_t i = 0; i != depth; ++i) {
            open += i % 3 != 0 ? "[" : "{\"a\":";
            close += i % 3 != 0 ? ']' : '}';
        }
        std::reverse(close.begin(), close.end());
        for (std::size_t const limit : {0U, 1U, 62U, 63U, 64U, 65U, 126U, 127U, 128U, 129U, 1000U})
            agree(open + '1' + close, limit);
        agree(open + "[]" + close);
        agree(open + "1,{}" + close);
        agree(open + '1' + close + ']', 1000);
        if (!close.empty()) {
            std::string wrong = close;
            wrong[depth / 2] = wrong[depth / 2] == ']' ? '}' : ']';
            agree(open + '1' + wrong, 1000);
        }
    }
    look_at_numbers();
}

TEST_CASE("repeated keys, however many there are", "[agree]") {
    std::mt19937 random(3);
    for (std::size_t const count : {2U, 5U, 63U, 64U, 65U, 127U, 128U, 129U, 300U, 2000U})
        for (std::size_t const range : {1U, 3U, 40U, 1000U, 1000000U})
            for (std::string_view const form :
                 {"#", "a long key with number # in it", "\\u0061#", "\xC3\xA9#", "a key of #"}) {
                std::string document = "[{";
                for (std::size_t i = 0; i != count; ++i) {
                    if (i != 0) document += ',';
                    std::string key(form);
                    key.replace(key.find('#'), 1, std::to_string(random() % range));
                    document += '"' + key + "\":" + (i % 50 != 7 ? "1" : "{\"0\":0,\"x\":{\"0\":[],\"0\":1}}");
                }
                agree(document + "}]");
            }
    // The same in all but a zero byte, and in all but an escape.
    agree(R"({"a\u0000":1,"a":2,"\u0061":3,"":4,"\u0000":5,"":6})");
    CHECK(accepted == 10 * 5 * 5 + 1); // a repeated key is no fault of the text
    accepted = 0;
}
