// SPDX-License-Identifier: BSL-1.0
// One fact, checked in constant evaluation and again at run time.
#ifndef TELLTALE_TESTS_SUPPORT_TWICE_HPP
#define TELLTALE_TESTS_SUPPORT_TWICE_HPP

#include "support/catch.hpp"

#define TWICE(...)                  \
    do {                            \
        static_assert(__VA_ARGS__); \
        CHECK((__VA_ARGS__));       \
    } while (false)

#endif
