// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve/change.hpp>

#include "support/catch.hpp"

#include <telltale/text/sentence.hpp>

using namespace telltale::evolve;

namespace {

std::string sentence_of(change const& c, compatibility of) {
    telltale::text::sentence<> out;
    write_sentence(out, c, of);
    return std::string(out.view());
}

} // namespace

TEST_CASE("a change is a sentence", "[evolve]") {
    change const narrowed{.path = "stats.tokens",
                          .kind = change_kind::range,
                          .backward = effect::refused,
                          .words = "range narrowed from [0, 100] to [1, 100]",
                          .backward_example = "0"};
    CHECK(sentence_of(narrowed, compatibility::backward) ==
          "stats.tokens: range narrowed from [0, 100] to [1, 100]: refuses 0");
    CHECK(sentence_of(narrowed, compatibility::forward) == "stats.tokens: range narrowed from [0, 100] to [1, 100]");
    CHECK(sentence_of(narrowed, compatibility::full) == sentence_of(narrowed, compatibility::backward));

    change added{.path = "b", .forward = effect::refused, .words = "added", .forward_example = "1"};
    CHECK(sentence_of(added, compatibility::full) == "b: added: the older one refuses 1");
    added.forward_example = {};
    CHECK(sentence_of(added, compatibility::forward) == "b: added: the older one refuses it");
    CHECK(sentence_of(added, compatibility::backward) == "b: added");

    CHECK(sentence_of({.path = "c", .backward = effect::unsure, .words = "rule added"}, compatibility::backward) ==
          "c: rule added (cannot be shown to be safe)");
    CHECK(sentence_of({.path = "d", .backward = effect::misread, .words = "unit changed"}, compatibility::backward) ==
          "d: unit changed (would be misread)");
}

TEST_CASE("effects are ordered", "[evolve]") {
    CHECK(worse(effect::none, effect::misread) == effect::misread);
    CHECK(worse(effect::refused, effect::unsure) == effect::refused);
    change const c{.backward = effect::unsure, .forward = effect::refused};
    CHECK(effect_of(c, compatibility::backward) == effect::unsure);
    CHECK(effect_of(c, compatibility::forward) == effect::refused);
    CHECK(effect_of(c, compatibility::full) == effect::refused);
}
