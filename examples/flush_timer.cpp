// SPDX-License-Identifier: BSL-1.0
// A log that goes quiet reaches the disk: a thread flushes it in every period, and says what it cannot flush.
#include <telltale/recording.hpp>
#include <telltale/runtime.hpp>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <utility>

namespace recording = telltale::recording;

namespace {

/// The files of the system, on a disk that says when it is flushed.
class watched_files : public recording::posix_file_system {
public:
    std::unique_ptr<recording::append_file> open(std::string const& path, int& error) override {
        auto real = posix_file_system::open(path, error);
        if (real == nullptr) return nullptr;
        return std::make_unique<file>(std::move(real), flushes);
    }
    std::atomic<int> flushes = 0;

private:
    struct file : recording::append_file {
        file(std::unique_ptr<append_file> over, std::atomic<int>& counter) : real(std::move(over)), flushes(counter) {}
        recording::append_result append(std::string_view bytes) noexcept override { return real->append(bytes); }
        int flush() noexcept override {
            int const why = real->flush();
            ++flushes;
            flushes.notify_all();
            return why;
        }
        bool ends_in_line() noexcept override { return real->ends_in_line(); }
        bool is_still(std::string const& path) noexcept override { return real->is_still(path); }

        std::unique_ptr<append_file> real;
        std::atomic<int>& flushes;
    };
};

} // namespace

int main() {
    std::string folder = (std::filesystem::temp_directory_path() / "flush-timer-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr) return 1;
    watched_files files;
    recording::file_recorder<> log(folder + "/telemetry.jsonl", {.files = &files});
    {
        // [timer]
        recording::flush_timer const timer(log, std::chrono::milliseconds(10), [](recording::outcome const& failed) {
            std::cerr << failed.report(); // "...: cannot be flushed to the disk: Input/output error"
        });
        // [/timer]
        if (!log.record(telltale::runtime::runtime_start{})) return 1;
        files.flushes.wait(0); // nothing more is recorded, and yet:
        std::cout << "flushed " << files.flushes << " time\n";
    }
    std::cout << "and " << files.flushes - 1 << " times for nothing\n";
    std::filesystem::remove_all(folder);
}
