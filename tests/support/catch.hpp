// SPDX-License-Identifier: BSL-1.0
// Catch2, whichever of its two layouts the machine has.
#ifndef TELLTALE_TESTS_SUPPORT_CATCH_HPP
#define TELLTALE_TESTS_SUPPORT_CATCH_HPP

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#endif
