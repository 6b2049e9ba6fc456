// SPDX-License-Identifier: BSL-1.0
// The property that every way to read a document, and every way to write what was read, agrees with the others.
#ifndef TELLTALE_TESTS_AGREE_AGREEMENT_HPP
#define TELLTALE_TESTS_AGREE_AGREEMENT_HPP

#include <telltale/telltale.hpp>

#include "agree/author.hpp"

#include "support/catch.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <iostream>
#include <map>
#include <string>
#include <string_view>

namespace agree {

/// What two inputs must agree in: not the place, and not the spelling of the value.
inline std::string line_of(telltale::issue const& i) {
    std::string out(telltale::to_string(i.severity));
    for (std::string const& part : {std::string(telltale::to_string(i.code)), i.path.pointer(), i.message, i.expected})
        (out += '|') += part;
    return out += '\n';
}
inline std::string lines_of(telltale::issues const& list) {
    std::string all;
    for (telltale::issue const& i : list) all += line_of(i);
    return all;
}
template <class T>
telltale::issues issues_of(telltale::result<T> const& r) {
    return r ? telltale::issues() : r.error();
}

inline boost::json::value boost_value(std::string_view text) {
    boost::json::parse_options lenient;
    lenient.allow_invalid_utf8 = true;
    lenient.max_depth = 100;
    return boost::json::parse(boost::json::string_view(text.data(), text.size()), {}, lenient);
}

/// Whether two values are equal, an integral double being the integer: JSON does not tell them apart. Where Boost.JSON has
/// read a double, its last bit may be wrong.
template <bool ReadByBoost>
bool same_value(boost::json::value const& a, boost::json::value const& b) {
    if (a.is_number() && b.is_number() && (ReadByBoost || a.is_double() || b.is_double())) {
        if (a == b) return true;
        double const x = a.to_number<double>(), y = b.to_number<double>();
        return x == y || (ReadByBoost && std::abs(x - y) <= 1e-15 * std::abs(x));
    }
    if (a.kind() != b.kind() && !(a.is_number() && b.is_number())) return false;
    if (a.is_array())
        return std::equal(a.get_array().begin(), a.get_array().end(), b.get_array().begin(), b.get_array().end(),
                          same_value<ReadByBoost>);
    if (!a.is_object()) return a == b;
    return std::equal(a.get_object().begin(), a.get_object().end(), b.get_object().begin(), b.get_object().end(),
                      [](auto const& x, auto const& y) {
                          return x.key() == y.key() && same_value<ReadByBoost>(x.value(), y.value());
                      });
}

/// Whether two objects are the same, however the numbers in their free-form values are spelled.
template <bool Exact, class T>
bool same_object(T const& a, T const& b) {
    if (a == b) return true;
    return !Exact && same_value<true>(telltale::value_from_text(telltale::serialize(a)),
                                      telltale::value_from_text(telltale::serialize(b)));
}

/// The first disagreement over one document; empty when there is none.
template <class T, bool Exact>
std::string disagreement(std::string const& text, bool has_duplicates, telltale::options wishes,
                         std::map<std::string, int>& seen, bool& refused) {
    telltale::issues warnings[4];
    wishes.sink = warnings[0];
    telltale::issues const found = telltale::validate<T>(text, wishes);
    wishes.sink = warnings[1];
    auto const parsed = telltale::parse<T>(text, wishes);
    refused = !parsed;
    for (telltale::issue const& i : found) ++seen[std::string(telltale::to_string(i.code))];
    for (telltale::issue const& i : warnings[0]) ++seen[std::string(telltale::to_string(i.code)) + " (warning)"];
    if (found.ok() != parsed.has_value()) return "only one of parse and validate refuses";
    if (parsed ? !found.empty() : !(parsed.error() == found))
        return "parse:\n" + lines_of(issues_of(parsed)) + "validate:\n" + lines_of(found);
    if (!(warnings[0] == warnings[1])) return "warnings of parse and validate differ";

    if (!has_duplicates) {
        boost::json::value const value = boost_value(text);
        wishes.sink = warnings[2];
        std::string const of_value = lines_of(telltale::validate<T>(value, wishes));
        if (of_value != lines_of(found)) return "validate, text:\n" + lines_of(found) + "value:\n" + of_value;
        wishes.sink = warnings[3];
        auto const from_value = telltale::parse<T>(value, wishes);
        if (lines_of(issues_of(from_value)) != of_value)
            return "parse, text:\n" + lines_of(found) + "value:\n" + lines_of(issues_of(from_value));
        if (lines_of(warnings[0]) != lines_of(warnings[2]) || lines_of(warnings[0]) != lines_of(warnings[3]))
            return "warnings of text:\n" + lines_of(warnings[0]) + "value:\n" + lines_of(warnings[2]);
        if (parsed && !same_object<Exact>(*parsed, *from_value)) return "text and value made different objects";
    }
    if (!parsed) return {};

    telltale::write_options const all{.secrets = telltale::secrets::show};
    std::string const written = telltale::serialize(*parsed, all);
    if (telltale::issues const in_memory = telltale::validate(*parsed); !in_memory.empty())
        return "in memory:\n" + lines_of(in_memory);
    auto const again = telltale::parse<T>(written);
    if (!again) return "what was written is refused: " + written + '\n' + lines_of(again.error());
    if (!(*again == *parsed)) return "what was written reads as something else: " + written;
    if (telltale::serialize(*again, all) != written) return "written again it differs: " + written;
    boost::json::value const as_value = telltale::to_value(*parsed, all);
    if (!same_value<false>(as_value, telltale::value_from_text(written)) ||
        !same_value<true>(as_value, boost_value(written)))
        return "to_value differs from what was written: " + boost::json::serialize(as_value) + " and " + written;
    auto const from_value = telltale::parse<T>(as_value);
    if (!from_value || !same_object<Exact>(*from_value, *parsed))
        return "to_value reads as something else: " + boost::json::serialize(as_value);
    return {};
}

/// Reads `count` documents that `write` makes, in every way. About half of them must be refused, with all of `codes` and no other.
/// The documents are not those of another compiler: in which order `a + b` asks for `a` and `b` is left to it.
/// `Exact`: a `T` has no free-form values, in which a number keeps its spelling or does not.
template <class T, bool Exact = true>
void check_agreement(std::string_view name, std::uint64_t seed, std::string (*write)(author&), std::size_t one_in,
                     std::initializer_list<std::string_view> codes, std::size_t count = 10000) {
    author a(seed);
    std::map<std::string, int> seen;
    std::size_t refused = 0, repeated = 0;
    for (std::size_t i = 0; i != count; ++i) {
        a.begin(one_in);
        a.repeats_keys = i % 4 == 0;
        std::string const text = a.blank() + write(a) + a.blank();
        telltale::options wishes;
        wishes.limits.depth = 24;
        if (i % 16 == 5) wishes.issue_limit = 1 + i % 3;
        if (i % 8 == 3) wishes.unknown_keys = static_cast<telltale::unknown_keys>(i / 8 % 3);
        bool is_refused = false;
        std::string const wrong = disagreement<T, Exact>(text, a.has_duplicates, wishes, seen, is_refused);
        refused += is_refused ? 1 : 0;
        repeated += a.has_duplicates ? 1 : 0;
        if (!wrong.empty()) {
            INFO("document " << i << " of " << name << ", seed " << seed << ": " << text);
            FAIL(wrong);
        }
    }
    std::cout << name << ", seed " << seed << ": " << refused << " of " << count << " refused, " << repeated
              << " with repeated keys;";
    for (auto const& [code, n] : seen) std::cout << ' ' << code << ' ' << n;
    std::cout << '\n';
    INFO(name);
    CHECK(refused * 3 >= count);
    CHECK(refused * 3 <= count * 2);
    CHECK(repeated >= 20);
    for (auto const& [code, n] : seen) {
        INFO(code);
        CHECK(std::find(codes.begin(), codes.end(), code) != codes.end());
        CHECK(n >= 10);
    }
    CHECK(seen.size() == codes.size());
}

} // namespace agree

#endif
