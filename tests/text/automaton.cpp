// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/automaton.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

using telltale::fixed_string;
using telltale::text::automaton;
namespace regex = telltale::text::regex;

namespace {

struct verdict {
    std::string_view text;
    bool matches;
};

/// The pattern gives these verdicts, by the way that is taken for it and by its states.
template <fixed_string Pattern>
void agrees(std::initializer_list<verdict> verdicts) {
    for (auto const& one : verdicts) {
        CAPTURE(std::string(Pattern.view()), std::string(one.text));
        CHECK(automaton<Pattern>::matches(one.text) == one.matches);
        CHECK(regex::automaton_result<Pattern>::matches(one.text) == one.matches);
    }
}

} // namespace

// Every verdict is that of `new RegExp(pattern, 'u').test(text)` in Node.js 20.
TEST_CASE("verdicts of JavaScript") {
    agrees<R"(^[a-zA-Z0-9_-]+$)">({{"", false},
                                   {"a", true},
                                   {"engine-1_A", true},
                                   {"a b", false},
                                   {"\303\251", false},
                                   {"a\012", false},
                                   {"-", true},
                                   {"_9", true},
                                   {"a.b", false}});
    agrees<R"(^telemetry:(payment|billing_run|invoice|billing_period|webhook|notification):[\s\S]+$)">(
        {{"telemetry:payment:1", true},
         {"telemetry:billing_run:run_9", true},
         {"telemetry:billing_period:a:b", true},
         {"telemetry:webhook:\012", true},
         {"telemetry:notification:\303\251\342\202\254\360\237\230\200", true},
         {"telemetry:payment:", false},
         {"telemetry:refund:1", false},
         {"telemetry:billing:1", false},
         {"Telemetry:payment:1", false},
         {"xtelemetry:payment:1", false},
         {"telemetry:payment1", false},
         {"telemetry:invoice: ", true},
         {"", false}});
    agrees<R"(^[0-9a-f]{32}$)">({{"4bf92f3577b34da6a3ce929d0e0e4736", true},
                                 {"4bf92f3577b34da6a3ce929d0e0e473", false},
                                 {"4bf92f3577b34da6a3ce929d0e0e47361", false},
                                 {"4BF92F3577B34DA6A3CE929D0E0E4736", false},
                                 {"4bf92f3577b34da6a3ce929d0e0e473g", false},
                                 {"", false}});
    agrees<R"(^[0-9a-fA-F]{16}$)">({{"00f067aa0ba902b7", true},
                                    {"00F067AA0BA902B7", true},
                                    {"00f067aa0ba902b", false},
                                    {"00f067aa0ba902b7a", false},
                                    {"00f067aa0ba902bx", false}});
    agrees<R"(^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$)">(
        {{"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", true},
         {"01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", false},
         {"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0", false},
         {"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-", false}});
    agrees<R"(^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$)">(
        {{"f81d4fae-7dec-11d0-a765-00a0c91e6bf6", true},
         {"F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6", true},
         {"f81d4fae-7dec-11d0-a765-00a0c91e6bf", false},
         {"f81d4fae7dec11d0a76500a0c91e6bf6", false},
         {"f81d4fae-7dec-11d0-a765-00a0c91e6bf66", false}});
    agrees<
        R"(^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$)">(
        {{"2024-01-15T10:30:01Z", true},
         {"2024-01-15T10:30:01.123+05:30", true},
         {"2024-13-15T10:30:01Z", false},
         {"2024-01-32T10:30:01Z", false},
         {"2024-01-15T24:30:01Z", false},
         {"2024-01-15T10:30:61Z", false},
         {"2024-01-15T10:30:60Z", true},
         {"2024-01-15T10:30:01.Z", false},
         {"2024-01-15T10:30:01", false}});
    agrees<
        R"(^((\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|(02)-(0[1-9]|1\d|2[0-8])))T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z)$)">(
        {{"2024-02-29T00:00Z", true},
         {"2023-02-29T00:00Z", false},
         {"1900-02-29T00:00Z", false},
         {"2000-02-29T00:00Z", true},
         {"2024-04-31T10:00:00Z", false},
         {"2024-12-31T23:59:59.999Z", true},
         {"2024-12-31T23:59:59.Z", false},
         {"2024-12-31t23:59:59Z", false}});
    agrees<R"(^[a-zA-Z_:][a-zA-Z0-9_:]*$)">({{"http_requests_total", true},
                                             {"job:rate5m", true},
                                             {":", true},
                                             {"_", true},
                                             {"9a", false},
                                             {"a-b", false},
                                             {"", false},
                                             {"a\303\251", false}});
    agrees<R"(^[a-z][a-z0-9]*([._][a-z0-9]+)*$)">({{"model.loaded", true},
                                                   {"a", true},
                                                   {"a_b.c9", true},
                                                   {"a..b", false},
                                                   {"a.", false},
                                                   {".a", false},
                                                   {"A", false},
                                                   {"a b", false},
                                                   {"a\303\251", false}});
    agrees<R"(^sha256:[0-9a-f]{64}$)">(
        {{"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", true},
         {"sha256:e3b0", false},
         {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", false}});
    agrees<
        R"(^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$)">(
        {{"1.2.3", true},
         {"0.0.0", true},
         {"1.0.0-alpha.1", true},
         {"1.0.0-0A.is.legal+build.5", true},
         {"01.2.3", false},
         {"1.2", false},
         {"1.2.3-", false},
         {"1.0.0-01", false},
         {"1.0.0+", false},
         {"1.0.0-rc.1+meta-valid", true}});
    agrees<
        R"(^[a-zA-Z0-9.!#$%&'*+/=?^_\x60{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$)">(
        {{"a@b", true},
         {"first.last+tag@example.org", true},
         {"a@-b", false},
         {"a@b-", false},
         {"a@b.", false},
         {"@b", false},
         {"a b@c", false},
         {"a@b.c.d", true}});
    agrees<R"(abc)">({{"abc", true},
                      {"xabcx", true},
                      {"ababc", true},
                      {"ab", false},
                      {"aabbcc", false},
                      {"", false},
                      {"ABC", false},
                      {"abcabc", true}});
    agrees<R"(aab)">({{"aaab", true},
                      {"aab", true},
                      {"ab", false},
                      {"aaaaaaaab", true},
                      {"aabaab", true},
                      {"abab", false},
                      {"aa", false}});
    agrees<R"(^a|b$)">({{"a", true},
                        {"b", true},
                        {"ab", true},
                        {"ba", false},
                        {"ac", true},
                        {"cb", true},
                        {"ca", false},
                        {"bc", false},
                        {"", false},
                        {"xbx", false},
                        {"xax", false}});
    agrees<R"(^(?:a|b)$)">({{"a", true}, {"b", true}, {"ab", false}, {"", false}, {"c", false}, {"a\012", false}});
    agrees<R"((^|,)x(,|$))">({{"x", true},
                              {"a,x", true},
                              {"x,a", true},
                              {"a,x,b", true},
                              {"ax", false},
                              {"xa", false},
                              {"a,xb", false},
                              {"", false}});
    agrees<R"(^$)">({{"", true}, {"a", false}, {"\012", false}, {" ", false}});
    agrees<R"($^)">({{"", true}, {"a", false}, {"ab", false}, {"\012", false}});
    agrees<R"(^^a$$)">({{"a", true}, {"aa", false}, {"", false}});
    agrees<R"(a^b)">({{"ab", false}, {"a", false}, {"b", false}, {"a\012b", false}, {"", false}});
    agrees<R"(a$b)">({{"ab", false}, {"a\012b", false}, {"", false}});
    agrees<R"((?:^a)*b)">({{"b", true}, {"ab", true}, {"aab", true}, {"xb", true}, {"xab", true}, {"", false}});
    agrees<R"((?:a|^)b)">({{"b", true}, {"ab", true}, {"xb", false}, {"xab", true}, {"xcb", false}, {"", false}});
    agrees<R"((?:a|$))">({{"", true}, {"b", true}, {"a", true}});
    agrees<R"(^(?:a*)*$)">({{"", true}, {"a", true}, {"aaa", true}, {"ab", false}});
    agrees<R"(^(?:a?){3}$)">({{"", true}, {"a", true}, {"aa", true}, {"aaa", true}, {"aaaa", false}});
    agrees<R"(^(?:a|bc){2,3}$)">({{"a", false},
                                  {"aa", true},
                                  {"bca", true},
                                  {"bcbc", true},
                                  {"aaa", true},
                                  {"abca", true},
                                  {"aaaa", false},
                                  {"bcb", false},
                                  {"", false}});
    agrees<R"(^a{0}$)">({{"", true}, {"a", false}});
    agrees<R"(^a{2}b{0,2}c{1,}$)">({{"aac", true},
                                    {"aabbc", true},
                                    {"aabbbc", false},
                                    {"abc", false},
                                    {"aacc", true},
                                    {"aa", false},
                                    {"aabcc", true}});
    agrees<R"(^a*?b+?c??$)">(
        {{"b", true}, {"ab", true}, {"abc", true}, {"abbc", true}, {"ac", false}, {"abcc", false}, {"", false}});
    agrees<R"(^(a+)+$)">({{"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", true},
                          {"aaaaaaaaaaaaaaaab", false},
                          {"", false}});
    agrees<R"(^.$)">({{"a", true},
                      {"\303\251", true},
                      {"\342\202\254", true},
                      {"\360\237\230\200", true},
                      {"\012", false},
                      {"\015", false},
                      {"\342\200\250", false},
                      {"\342\200\251", false},
                      {"\302\205", true},
                      {"", false},
                      {"ab", false},
                      {std::string_view("\000", 1), true}});
    agrees<R"(^.{2,3}$)">({{"\303\251\342\202\254", true},
                           {"\360\237\230\200\360\237\230\200\360\237\230\200", true},
                           {"a", false},
                           {"ab\342\200\250", false},
                           {"aaaa", false},
                           {"\342\200\247\342\200\252", true}});
    agrees<R"(^[^a]$)">({{"b", true},
                         {"a", false},
                         {"\303\251", true},
                         {"\012", true},
                         {"\342\200\250", true},
                         {"\360\237\230\200", true},
                         {"", false},
                         {"bb", false}});
    agrees<R"(^[^\n"]*$)">(
        {{"", true}, {"abc", true}, {"a\"b", false}, {"\303\251\342\202\254\360\237\230\200", true}, {"\012", false}});
    agrees<R"(^\s+$)">(
        {{" \011\012\013\014\015", true},
         {"\302\240", true},
         {"\357\273\277", true},
         {"\341\232\200\342\200\200\342\200\212\342\200\250\342\200\251\342\200\257\342\201\237\343\200\200", true},
         {"\342\200\213", false},
         {"\302\205", false},
         {"\341\240\216", false},
         {"a", false},
         {"", false}});
    agrees<R"(^\S+$)">({{"abc", true},
                        {"\303\251\342\202\254\360\237\230\200", true},
                        {"\342\200\213", true},
                        {"a b", false},
                        {"\302\240", false},
                        {"\343\200\200", false},
                        {"", false}});
    agrees<R"(^\w+$)">(
        {{"aZ_09", true}, {"\303\251", false}, {"a-b", false}, {"\305\277", false}, {"K", true}, {"", false}});
    agrees<R"(^\W+$)">({{"\303\251\342\202\254\360\237\230\200", true},
                        {"- ", true},
                        {"a", false},
                        {"_", false},
                        {"\305\277K", false},
                        {"", false}});
    agrees<R"(^\d+$)">({{"0123456789", true}, {"\331\243", false}, {"a", false}, {"1.0", false}, {"", false}});
    agrees<R"(^\D$)">({{"a", true}, {"5", false}, {"\331\243", true}, {"\360\237\230\200", true}, {"", false}});
    agrees<R"(^[\d.]+$)">({{"1.2.3", true}, {"1,2", false}, {".", true}, {"", false}});
    agrees<R"(^[\D5]$)">({{"a", true}, {"5", true}, {"4", false}, {"\303\251", true}});
    agrees<R"(^[\s\S]$)">({{"a", true}, {"\012", true}, {"\360\237\230\200", true}, {"", false}, {"ab", false}});
    agrees<R"(^[]$)">({{"", false}, {"a", false}});
    agrees<R"([]|a)">({{"a", true}, {"b", false}, {"", false}});
    agrees<R"(^[^]$)">({{"a", true}, {"\012", true}, {"\360\237\230\200", true}, {"", false}});
    agrees<R"(^[-a]+$)">({{"-a-", true}, {"b", false}, {"", false}});
    agrees<R"(^[a-]+$)">({{"-a-", true}, {"b", false}, {"", false}});
    agrees<R"(^[--/]$)">({{"-", true}, {".", true}, {"/", true}, {",", false}, {"0", false}});
    agrees<R"(^[a\-z]$)">({{"a", true}, {"-", true}, {"z", true}, {"b", false}});
    agrees<R"(^[\]\\^\[]+$)">({{"]\\^[", true}, {"a", false}, {"", false}});
    agrees<R"(^[(){}*+?.|/$]+$)">({{"(){}*+?.|/$", true}, {"^", false}, {"", false}});
    agrees<R"(^\^\$\\\.\*\+\?\(\)\[\]\{\}\|\/$)">({{"^$\\.*+?()[]{}|/", true}, {"^$", false}});
    agrees<R"(^\t\n\r\f\v\0\x41\u0042\u{43}\cJ$)">({{std::string_view("\011\012\015\014\013\000ABC\012", 10), true},
                                                    {"\011\012\015\014\0130ABC\012", false},
                                                    {"", false}});
    agrees<R"(^[\b\0-\x1f]$)">(
        {{"\010", true}, {std::string_view("\000", 1), true}, {"\037", true}, {" ", false}, {"b", false}});
    agrees<"^[\303\240-\303\277]+$">({{"\303\251t\303\251", false},
                                      {"\303\200\303\211", false},
                                      {"\303\251", true},
                                      {"\303\277\303\240", true},
                                      {"\303\261", true},
                                      {"", false}});
    agrees<"^\303\251t\303\251$">(
        {{"\303\251t\303\251", true}, {"ete", false}, {"\303\251t\303\251\012", false}, {"", false}});
    agrees<"^[\360\237\230\200-\360\237\230\216]+$">({{"\360\237\230\200", true},
                                                      {"\360\237\230\201\360\237\230\216", true},
                                                      {"\360\237\230\217", false},
                                                      {"\342\230\272", false},
                                                      {"", false}});
    agrees<R"(^\u{1F600}\ud83d\ude01$)">({{"\360\237\230\200\360\237\230\201", true},
                                          {"\360\237\230\200", false},
                                          {"\360\237\230\201\360\237\230\200", false}});
    agrees<R"(^[\u{10000}-\u{10ffff}]{2}$)">({{"\360\237\230\200\360\237\230\201", true},
                                              {"\360\237\230\200", false},
                                              {"a\360\237\230\200", false},
                                              {"\364\217\277\277\360\220\200\200", true},
                                              {"\357\277\277\360\220\200\200", false}});
    agrees<R"([\ud800-\udfff])">({{"a", false}, {"\360\237\230\200", false}, {"", false}});
    agrees<"^[\344\270\200-\351\276\245]{1,3}$">({{"\344\270\200", true},
                                                  {"\351\276\245\351\276\245\351\276\245", true},
                                                  {"\344\270\200\344\272\214\344\270\211\345\233\233", false},
                                                  {"a", false},
                                                  {"\351\276\246", false},
                                                  {"", false}});
    agrees<"[\342\202\254\303\251]x">({{"\342\202\254x", true},
                                       {"\303\251x", true},
                                       {"a\342\202\254\303\251x", true},
                                       {"\342\202\254", false},
                                       {"x\303\251", false},
                                       {"\303\250 x", false}});
    agrees<R"()">({{"", true}, {"a", true}, {"\012", true}});
    agrees<R"(a|)">({{"", true}, {"b", true}});
    agrees<R"(())">({{"", true}, {"b", true}});
    agrees<R"(^(|a)(|b)$)">({{"", true}, {"a", true}, {"b", true}, {"ab", true}, {"ba", false}});
    agrees<R"(^(a(b(c)?)?)?$)">({{"", true}, {"a", true}, {"ab", true}, {"abc", true}, {"ac", false}, {"bc", false}});
    agrees<R"((a|b)*abb)">(
        {{"abb", true}, {"aabb", true}, {"babb", true}, {"ab", false}, {"abab", false}, {"abbx", true}});
    agrees<R"([ab]a[ab]{3}$)">({{"aabbb", true}, {"baaaa", true}, {"abbbb", false}, {"xaabab", true}, {"aabb", false}});
    agrees<R"(^https?://[^/]+(/.*)?$)">({{"http://a", true},
                                         {"https://a.b/c?d#e", true},
                                         {"ftp://a", false},
                                         {"http:///", false},
                                         {"https://a/\012", false},
                                         {"http://\303\251/", true}});
    agrees<R"(^/(?:[^/~]|~[01])*(?:/(?:[^/~]|~[01])*)*$)">(
        {{"/", true}, {"/a/b", true}, {"/a~0b/~1", true}, {"a", false}, {"/a~2", false}, {"/\303\251/", true}});
    agrees<R"(^\+?[1-9]\d{1,14}$)">({{"+14155552671", true},
                                     {"12", true},
                                     {"1", false},
                                     {"+0123", false},
                                     {"+123456789012345", true},
                                     {"+1234567890123456", false}});
    agrees<R"(^#(?:[0-9a-f]{3}){1,2}$)">(
        {{"#fff", true}, {"#12ab90", true}, {"#1234", false}, {"fff", false}, {"#", false}});
    agrees<R"(error|warn(?:ing)?)">(
        {{"an error here", true}, {"warn", true}, {"Warning", false}, {"", false}, {"warnin", true}});
    agrees<R"(\.(?:png|jpe?g|webp)$)">({{"a.png", true},
                                        {"a.jpeg", true},
                                        {"a.jpg", true},
                                        {"a.jpxg", false},
                                        {"a.png ", false},
                                        {".webp", true},
                                        {"png", false}});
    agrees<R"(^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|$)){4}$)">(
        {{"1.2.3.", false}, {"1.2.3.4", true}, {"256.1.1.1", false}, {"1.1.1.1.", true}});
}

TEST_CASE("automata in constant evaluation") {
    TWICE(automaton<"^[a-zA-Z0-9_-]+$">::matches("engine-1_A"));
    TWICE(automaton<"^[a-zA-Z0-9_-]+$">::matches("a-name-of-more-than-sixteen-characters"));
    TWICE(!automaton<"^[a-zA-Z0-9_-]+$">::matches("a-name-of-more-than-sixteen characters"));
    TWICE(!automaton<"^[a-zA-Z0-9_-]+$">::matches(""));
    TWICE(automaton<"^.{2}$">::matches("\303\251\342\202\254"));
    TWICE(!automaton<"^.{2}$">::matches("a\342\200\250"));
    TWICE(automaton<"^a|b$">::matches("xb"));
    TWICE(!automaton<"^a|b$">::matches("xa"));
    TWICE(automaton<"x.y">::matches("ax\360\237\230\200yb"));
    TWICE(!automaton<"x.y">::matches("ax\nyb"));
    TWICE(automaton<R"(^telemetry:(payment|webhook):[\s\S]+$)">::matches("telemetry:webhook:1"));
}

TEST_CASE("the automaton has as few states as can be") {
    TWICE(automaton<"">::states == 1);
    TWICE(automaton<"a">::states == 2);        // not yet, found
    TWICE(automaton<"abc">::states == 4);      //
    TWICE(automaton<"^abc">::states == 5);     // and refused
    TWICE(automaton<"^abc$">::states == 5);    //
    TWICE(automaton<"^[a-z]+$">::states == 3); // nothing, something, refused
    TWICE(automaton<"^[a-z]*$">::states == 2);
    TWICE(automaton<R"(^[\s\S]*$)">::states == 1); // everything
    TWICE(automaton<"[]">::states == 1);           // nothing
    TWICE(automaton<"a^b">::states == 1);
    TWICE(automaton<"^(?:a|b|c|d)$">::states == 3);
    TWICE(automaton<"^(?:ac|bc)$">::states == 4); // a and b lead to one state
    TWICE(automaton<"^(?:a*)*$">::states == 2);
    TWICE(automaton<"(a|b)*a(a|b){3}">::states == 5);   // the first a is as good as any later one
    TWICE(automaton<"(a|b)*a(a|b){3}$">::states == 16); // which of the last four were a
    TWICE(automaton<"^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$">::states == 38);
}

TEST_CASE("small automata, and the first that is not") {
    // Eight or nine places and the two sinks.
    TWICE(regex::automaton_result<"^a{7}$">::tables.is_small);
    TWICE(!regex::automaton_result<"^a{8}$">::tables.is_small);
    for (std::size_t size = 0; size != 12; ++size) {
        std::string const text(size, 'a');
        CHECK(regex::automaton_result<"^a{7}$">::matches(text) == (size == 7));
        CHECK(regex::automaton_result<"^a{8}$">::matches(text) == (size == 8));
        CHECK(automaton<"b?a{7}$">::matches(text) == (size >= 7));
        CHECK(automaton<"b?a{8}$">::matches(text) == (size >= 8));
    }
}

TEST_CASE("what is wrong with a pattern") {
    using telltale::text::pattern_fault;
    TWICE(automaton<"^a$">::fault.ok);
    TWICE(!automaton<"(a">::fault.ok);
    TWICE(automaton<"a(b">::fault.column == 2);
    TWICE(std::string_view(automaton<"(a">::fault.words) == "unclosed '('");
    TWICE(automaton<"^[a-z]{1,1000}$">::fault.ok);
    TWICE(automaton<"(a|b)*a(a|b){6}$">::fault.ok);
    TWICE(std::string_view(automaton<"(a|b)*a(a|b){16}$">::fault.words) == "more than 1500 states");
    TWICE(automaton<"(a|b)*a(a|b){16}$">::fault.column == 0);
}

TEST_CASE("nothing is read behind the end") {
    // Lead bytes without what follows them: not valid UTF-8, so any verdict will do, but no byte behind the end is read.
    for (std::string_view const text : {"\342", "\342\200", "\360\237\230", "a\303"}) {
        std::string const exact(text);
        (void)automaton<"^.+$">::matches(exact);
        (void)regex::automaton_result<"^.+$">::matches(exact);
        (void)automaton<R"(^\s?\S)">::matches(exact);
    }
    CHECK(automaton<"^.+$">::matches("a"));
}

TEST_CASE("a long text is read in one go") {
    std::string text(100000, 'a');
    CHECK(automaton<"^(a+)+$">::matches(text));
    CHECK(automaton<"(x+x+)+y">::matches(std::string(100000, 'x') + "y"));
    CHECK(!automaton<"(x+x+)+y">::matches(std::string(100000, 'x')));
    text += 'b';
    CHECK(!automaton<"^(a+)+$">::matches(text));
    CHECK(automaton<"b$">::matches(text));
}
