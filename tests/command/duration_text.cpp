// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/duration_text.hpp>

#include "support/catch.hpp"

#include <limits>

using telltale::command::duration_text;

TEST_CASE("durations are rounded to what is worth reading", "[command]") {
    CHECK(duration_text(0) == "0 ms");
    CHECK(duration_text(-0.0) == "0 ms");
    CHECK(duration_text(0.44) == "0.4 ms");
    CHECK(duration_text(9.96) == "10.0 ms");
    CHECK(duration_text(7) == "7 ms");
    CHECK(duration_text(212.5) == "213 ms");
    CHECK(duration_text(999.4) == "999 ms");
    CHECK(duration_text(999.5) == "1.00 s");
    CHECK(duration_text(4207) == "4.21 s");
    CHECK(duration_text(59994) == "59.99 s");
    CHECK(duration_text(59996) == "1m 00s");
    CHECK(duration_text(125400) == "2m 05s");
    CHECK(duration_text(3599499) == "59m 59s");
    CHECK(duration_text(3599500) == "1h 00m");
    CHECK(duration_text(11220000) == "3h 07m");
    CHECK(duration_text(86369999) == "23h 59m");
    CHECK(duration_text(86370000) == "1d 00h");
    CHECK(duration_text(1051200000) == "12d 04h");
    CHECK(duration_text(86399999999.0) == "1000d 00h");
    CHECK(duration_text(86400000000.0) == "over 999d");
}

TEST_CASE("no number is too large, too small or none", "[command]") {
    CHECK(duration_text(-5) == "-5 ms");
    CHECK(duration_text(-1e300) == "-over 999d");
    CHECK(duration_text(std::numeric_limits<double>::infinity()) == "over 999d");
    CHECK(duration_text(std::numeric_limits<double>::quiet_NaN()) == "-");
    CHECK(duration_text(5e-324) == "0.0 ms");
}
