// SPDX-License-Identifier: BSL-1.0
// Artifacts in memory, for tests and for programs that hand them on.
#ifndef TELLTALE_RECORDING_ARTIFACT_MEMORY_HPP
#define TELLTALE_RECORDING_ARTIFACT_MEMORY_HPP

#include <telltale/recording/artifact_entry.hpp>
#include <telltale/recording/artifact_store.hpp>
#include <telltale/recording/clock.hpp>
#include <telltale/recording/file_error.hpp>
#include <telltale/recording/sweep_report.hpp>

#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace telltale::inline v0::recording {

/// Keeps artifacts in memory, up to so many bytes of contents; what is beyond is not stored, and that is an error. Thread-safe:
/// functions that `visit` and `sweep` call must not use the store.
class artifact_memory final : public artifact_store {
public:
    explicit artifact_memory(artifact_options const& wishes = {},
                             std::size_t most_bytes = std::size_t{64} << 20U) noexcept
        : artifact_store(wishes), most_bytes_(most_bytes) {}

    /// How many bytes the contents have.
    [[nodiscard]] std::size_t bytes() const noexcept {
        std::lock_guard const lock(guard_);
        return bytes_;
    }

private:
    struct content {
        std::string bytes{};
        std::size_t entries = 0;
    };

    file_error keep(artifact_entry const& entry, std::optional<std::string_view> bytes) override {
        std::lock_guard const lock(guard_);
        if (auto const known = entries_.find(entry.id); known != entries_.end()) {
            known->second = entry; // its content is there, since it is part of the id
            return {};
        }
        if (bytes) {
            auto const known = contents_.find(*entry.sha256);
            if (known == contents_.end() && bytes->size() > most_bytes_ - bytes_)
                return error(file_action::store, std::errc::no_space_on_device, *entry.sha256);
            content& kept = known != contents_.end()
                                ? known->second
                                : contents_.emplace(*entry.sha256, content{std::string(*bytes)}).first->second;
            if (known == contents_.end()) bytes_ += bytes->size();
            ++kept.entries;
        }
        entries_.emplace(entry.id, entry);
        return {};
    }

    file_error fetch(std::string const& sha256, std::string& bytes) override {
        std::lock_guard const lock(guard_);
        auto const known = contents_.find(sha256);
        if (known == contents_.end()) return error(file_action::read, std::errc::no_such_file_or_directory, sha256);
        bytes = known->second.bytes;
        return {};
    }

    void each(std::function<void(artifact_entry const&)> const& f, sweep_report&) override {
        std::lock_guard const lock(guard_);
        for (auto const& [id, entry] : entries_) f(entry);
    }

    void remove_old(clock::time_point now, std::function<void(artifact_entry const&)> const& on_removed,
                    sweep_report& report) override {
        std::lock_guard const lock(guard_);
        for (auto i = entries_.begin(); i != entries_.end();) {
            if (now <= i->second.expires_at()) {
                ++i;
                continue;
            }
            artifact_entry const gone = std::move(i->second);
            i = entries_.erase(i);
            report.count(gone.retention_class);
            if (gone.sha256) forget(*gone.sha256, report);
            if (on_removed) on_removed(gone);
        }
    }

    [[nodiscard]] std::string where(std::string const& sha256) const override { return sha256; }

    void forget(std::string const& sha256, sweep_report& report) {
        auto const known = contents_.find(sha256);
        if (known == contents_.end() || --known->second.entries != 0) return;
        ++report.files;
        report.bytes += known->second.bytes.size();
        bytes_ -= known->second.bytes.size();
        contents_.erase(known);
    }

    [[nodiscard]] static file_error error(file_action action, std::errc why, std::string const& path) {
        file_error e;
        e.action = action;
        e.code = std::make_error_code(why);
        e.path = path;
        return e;
    }

    std::size_t most_bytes_;
    mutable std::mutex guard_; // of what follows
    std::map<std::string, content> contents_;
    std::map<std::string, artifact_entry> entries_;
    std::size_t bytes_ = 0;
};

} // namespace telltale::inline v0::recording

#endif
