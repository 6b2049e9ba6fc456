// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/sweep_report.hpp>

#include "support/catch.hpp"

#include <string>
#include <system_error>

namespace recording = telltale::recording;
using telltale::render::retention_class;

TEST_CASE("what a sweep did, in words") {
    recording::sweep_report report;
    CHECK(report.ok());
    CHECK(report.report() == "removed 0 entries (short 0, standard 0, long 0) and 0 files of 0 bytes\n");
    report.count(retention_class::short_);
    report.files = report.bytes = 1;
    CHECK(report.report() == "removed 1 entry (short 1, standard 0, long 0) and 1 file of 1 byte\n");
    report.count(retention_class::long_);
    report.count(retention_class::long_);
    report.count(static_cast<retention_class>(7)); // no class
    CHECK(report.removed() == 3);
    recording::file_error e;
    e.action = recording::file_action::remove;
    e.code = std::make_error_code(std::errc::permission_denied);
    e.path = "a";
    report.fail(e);
    CHECK_FALSE(report.ok());
    CHECK(report.report() == "removed 3 entries (short 1, standard 0, long 2) and 1 file of 1 byte\n"
                             "a: cannot be removed: Permission denied\n");
}

TEST_CASE("failures are counted, and only the first are kept") {
    recording::sweep_report report;
    recording::file_error e;
    e.action = recording::file_action::read;
    for (std::size_t i = 0; i != recording::sweep_report::most_failed + 2; ++i) report.fail(e);
    CHECK(report.failures == 66);
    CHECK(report.failed.size() == 64);
    std::string const said = report.report();
    CHECK(said.substr(said.size() - 16) == "2 more failures\n");
}
