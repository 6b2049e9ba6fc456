// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve/comparison.hpp>

#include "support/catch.hpp"

#include <telltale/evolve/running_oracle.hpp>
#include <telltale/schema.hpp>

#include <optional>
#include <string>
#include <vector>

using namespace telltale;
using namespace telltale::evolve;

namespace {

struct one {
    int a;
};
struct two {
    int a;
    int b;
};
struct inner {
    std::vector<one> list;
    std::optional<two> pair;
};
struct inner_now {
    std::vector<two> list;
    std::optional<one> pair;
};

class lines final : public change_sink {
public:
    void take(std::string_view path, change_kind, effect what, std::string_view words, std::string_view) override {
        text += std::string(path) + ": " + std::string(words) + " " + std::to_string(static_cast<int>(what)) + "\n";
    }
    std::string text;
};
template <class R, class W>
std::string compare(newer which) {
    lines out;
    running_oracle texts;
    comparison(out, texts, which).compare(type_tree<R>, type_tree<W>);
    return out.text;
}

} // namespace

TEST_CASE("a comparison goes one way, and speaks in the order of time", "[evolve]") {
    CHECK(compare<one, one>(newer::reader).empty());
    CHECK(compare<two, one>(newer::reader) == "b: added, and is required 3\n");
    CHECK(compare<one, two>(newer::writer) == "b: added, and is required 0\n");
    CHECK(compare<one, two>(newer::reader) == "b: removed, and was required 0\n");
    CHECK(compare<two, one>(newer::writer) == "b: removed, and was required 3\n");
}

TEST_CASE("paths lead into what is inside", "[evolve]") {
    CHECK(compare<inner_now, inner>(newer::reader) == "list[*].b: added, and is required 3\n"
                                                      "pair.b: removed, and was required 0\n");
}
