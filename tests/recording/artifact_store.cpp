// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/artifact_store.hpp>

#include "support/artifact_contract.hpp"
#include "support/catch.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace recording = telltale::recording;

namespace {

/// One that somebody else has written, on a medium that fails.
class failing_store : public recording::artifact_store {
public:
    enum class way { error, wrong_bytes, exception };
    explicit failing_store(way w) : way_(w) {}

private:
    recording::file_error fail(recording::file_action action) const {
#if defined(__cpp_exceptions)
        if (way_ == way::exception) throw 1;
#endif
        recording::file_error e;
        e.action = action;
        e.code = std::make_error_code(std::errc::io_error);
        e.path = "tape";
        return e;
    }
    recording::file_error keep(recording::artifact_entry const&, std::optional<std::string_view>) override {
        return fail(recording::file_action::store);
    }
    recording::file_error fetch(std::string const&, std::string& bytes) override {
        bytes = "other";
        return way_ == way::wrong_bytes ? recording::file_error{} : fail(recording::file_action::read);
    }
    void each(std::function<void(recording::artifact_entry const&)> const&, recording::sweep_report& report) override {
        report.fail(fail(recording::file_action::read));
    }
    void remove_old(recording::clock::time_point, std::function<void(recording::artifact_entry const&)> const&,
                    recording::sweep_report& report) override {
        report.fail(fail(recording::file_action::remove));
    }
    std::string where(std::string const& sha256) const override { return "tape " + sha256.substr(0, 4); }

    way way_;
};

std::string const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

} // namespace

TEST_CASE("a store that fails says so") {
    failing_store store(failing_store::way::error);
    CHECK(store.put(artifact_of("a"), "abc").done.report() == "tape: cannot be stored: Input/output error\n");
    CHECK(store.get(abc).done.report() == "tape: cannot be read: Input/output error\n");
    CHECK(store.get(abc).bytes.empty());
    CHECK(store.visit([](auto const&) {}).failures == 1);
    CHECK(store.sweep().report() == "removed 0 entries (short 0, standard 0, long 0) and 0 files of 0 bytes\n"
                                    "tape: cannot be removed: Input/output error\n");
}

TEST_CASE("the bytes that a store gives are checked") {
    failing_store store(failing_store::way::wrong_bytes);
    CHECK(store.get(abc).done.report() == "tape ba78: is damaged: it is not what was stored\n");
    CHECK(store.get(abc).bytes.empty());
}

#if defined(__cpp_exceptions)
TEST_CASE("what a store throws goes no further") {
    failing_store store(failing_store::way::exception);
    CHECK(store.put(artifact_of("a"), "abc").done.report() == "cannot be stored: Operation canceled\n");
    CHECK(store.get(abc).done.report() == "cannot be read: Operation canceled\n");
    CHECK(store.visit([](auto const&) {}).failures == 1);
    CHECK(store.sweep().failures == 1);
}
#endif
