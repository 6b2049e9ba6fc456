// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/lazy.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

namespace {

using telltale::text::lazy;

struct counted {
    int* alive;
    int value = 7;
    static inline int made = 0;
    static inline int gone = 0;
    counted() : alive(nullptr) { ++made; }
    ~counted() { ++gone; }
};

struct seven {
    int value = 7;
    constexpr seven() = default;
    constexpr ~seven() {}
};

constexpr bool is_made_when_asked_for() {
    lazy<seven> one;
    if (one.find() != nullptr) return false;
    one.get().value = 8;
    return one.find() != nullptr && one.find()->value == 8 && one.get().value == 8;
}
constexpr bool may_never_be_made() {
    lazy<seven> const one;
    return one.find() == nullptr;
}

} // namespace

TEST_CASE("a lazy object", "[text]") {
    TWICE(is_made_when_asked_for());
    TWICE(may_never_be_made());
}

TEST_CASE("a lazy object is made and unmade once", "[text]") {
    counted::made = counted::gone = 0;
    { lazy<counted> const never; }
    CHECK(counted::made == 0);
    CHECK(counted::gone == 0);
    {
        lazy<counted> one;
        (void)one.get();
        (void)one.get();
        CHECK(counted::made == 1);
        CHECK(counted::gone == 0);
    }
    CHECK(counted::made == 1);
    CHECK(counted::gone == 1);
}
