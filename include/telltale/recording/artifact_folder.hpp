// SPDX-License-Identifier: BSL-1.0
// Artifacts in a folder: a file for each content, and one of JSON beside it for each who stored it.
#ifndef TELLTALE_RECORDING_ARTIFACT_FOLDER_HPP
#define TELLTALE_RECORDING_ARTIFACT_FOLDER_HPP

#include <telltale/read/file_path.hpp>
#include <telltale/read/parse.hpp>
#include <telltale/recording/artifact_entry.hpp>
#include <telltale/recording/artifact_store.hpp>
#include <telltale/recording/clock.hpp>
#include <telltale/recording/file_error.hpp>
#include <telltale/recording/posix_folder.hpp>
#include <telltale/recording/sweep_report.hpp>
#include <telltale/text/sha256.hpp>
#include <telltale/write/serialize.hpp>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace telltale::inline v0::recording {

/// How an `artifact_folder` works.
struct artifact_folder_options {
    artifact_options store{};
    /// Whether a file is on the disk before it is told as stored, so that a crash of the system leaves it whole; that costs
    /// milliseconds.
    bool reaches_disk = true;
};

/// Keeps artifacts in a folder, which is made with the first of them:
///
///     e3/e3b0c4...            the bytes, under their SHA-256
///     e3/e3b0c4....91ab....json an `artifact_entry`, under the SHA-256 and its own id
///     elsewhere/7d10....json  an entry of a file that is elsewhere
///
/// Each is written whole or not at all. Several processes may use one folder: those that store hold its lock together, and a
/// sweep holds it alone, for a part of the folder at a time. What a crash has left is removed by the next sweep.
class artifact_folder final : public artifact_store {
public:
    explicit artifact_folder(file_path const& path, artifact_folder_options const& wishes = {})
        : artifact_store(wishes.store), folder_(path.text()), reaches_disk_(wishes.reaches_disk) {}

    /// The file that has, or would have, the bytes of that SHA-256.
    [[nodiscard]] std::string where(std::string const& sha256) const override { return folder_.full(name_of(sha256)); }

private:
    using listener = std::function<void(artifact_entry const&)>;
    static constexpr std::string_view elsewhere = "elsewhere";

    file_error keep(artifact_entry const& entry, std::optional<std::string_view> bytes) override {
        posix_folder::lock const lock(folder_, false);
        if (lock.error() != 0) return error(file_action::store, lock.error(), "lock");
        if (bytes) {
            std::string const name = name_of(*entry.sha256);
            if (!folder_.has(name, bytes->size()))
                if (int const why = folder_.write(name, *bytes, reaches_disk_); why != 0)
                    return error(file_action::store, why, name);
        }
        std::string const name =
            (entry.sha256 ? name_of(*entry.sha256) + '.' : std::string(elsewhere) + '/') + entry.id + ".json";
        if (int const why = folder_.write(name, serialize(entry) + '\n', reaches_disk_); why != 0)
            return error(file_action::store, why, name);
        return {};
    }

    file_error fetch(std::string const& sha256, std::string& bytes) override {
        std::string const name = name_of(sha256);
        int const why = folder_.read(name, bytes);
        return why != 0 ? error(file_action::read, why, name) : file_error{};
    }

    void each(listener const& f, sweep_report& report) override {
        for (std::string const& part : parts(report)) {
            std::vector<std::string> names;
            if (!list(part, names, report)) continue;
            for (std::string const& name : names)
                if (is_entry(name))
                    if (auto const entry = read_entry(part + '/' + name, report)) f(*entry);
        }
    }

    void remove_old(clock::time_point now, listener const& on_removed, sweep_report& report) override {
        for (std::string const& part : parts(report)) {
            posix_folder::lock const lock(folder_, true);
            if (lock.error() != 0) return report.fail(error(file_action::remove, lock.error(), "lock"));
            sweep_part(part, now, on_removed, report);
        }
        posix_folder::lock const lock(folder_, true); // nobody is writing: what is unfinished remains so
        if (lock.error() != 0) return report.fail(error(file_action::remove, lock.error(), "lock"));
        std::vector<std::string> names;
        if (!list("unfinished", names, report)) return;
        for (std::string const& name : names) (void)remove("unfinished/" + name, nullptr, report);
    }

    void sweep_part(std::string const& part, clock::time_point now, listener const& on_removed, sweep_report& report) {
        std::vector<std::string> names;
        if (!list(part, names, report)) return;
        std::set<std::string_view> wanted; // contents that an entry is left of, also one that cannot be read or removed
        for (std::string const& name : names) {
            if (!is_entry(name)) continue;
            std::string const path = part + '/' + name;
            auto const entry = read_entry(path, report);
            if (!entry || now <= entry->expires_at() || !remove(path, nullptr, report)) {
                wanted.insert(std::string_view(name).substr(0, 64));
                continue;
            }
            report.count(entry->retention_class);
            if (on_removed) on_removed(*entry);
        }
        for (std::string const& name : names) {
            std::uint64_t size = 0;
            if (!text::is_sha256_hex(name) || wanted.count(name) != 0 || !remove(part + '/' + name, &size, report))
                continue;
            ++report.files;
            report.bytes += size;
        }
        folder_.remove_empty(part);
    }

    /// The folders that have entries.
    [[nodiscard]] std::vector<std::string> parts(sweep_report& report) const {
        std::vector<std::string> names;
        (void)list("", names, report);
        std::erase_if(names, [](std::string const& name) {
            bool const is_part = name.size() == 2 && name.find_first_not_of("0123456789abcdef") == std::string::npos;
            return !is_part && name != elsewhere;
        });
        std::sort(names.begin(), names.end());
        return names;
    }

    [[nodiscard]] bool list(std::string const& name, std::vector<std::string>& names, sweep_report& report) const {
        int const why = folder_.list(name, names);
        if (why != 0) report.fail(error(file_action::read, why, name));
        return why == 0;
    }

    [[nodiscard]] bool remove(std::string const& name, std::uint64_t* size, sweep_report& report) const {
        int const why = folder_.remove(name, size);
        if (why != 0) report.fail(error(file_action::remove, why, name));
        return why == 0;
    }

    [[nodiscard]] std::optional<artifact_entry> read_entry(std::string const& name, sweep_report& report) const {
        std::string text;
        int const why = folder_.read(name, text);
        if (why == ENOENT) return std::nullopt; // somebody else has just removed it
        if (why == 0)
            if (auto read = parse<artifact_entry>(text)) return std::move(*read);
        report.fail(why != 0 ? error(file_action::read, why, name) : error(file_action::verify, EIO, name));
        return std::nullopt;
    }

    [[nodiscard]] static bool is_entry(std::string_view name) noexcept {
        if (name.size() < 5 || name.substr(name.size() - 5) != ".json") return false;
        name.remove_suffix(5);
        if (name.size() == 64) return text::is_sha256_hex(name);
        return name.size() == 129 && name[64] == '.' && text::is_sha256_hex(name.substr(0, 64)) &&
               text::is_sha256_hex(name.substr(65));
    }

    [[nodiscard]] static std::string name_of(std::string const& sha256) { return sha256.substr(0, 2) + '/' + sha256; }

    [[nodiscard]] file_error error(file_action action, int why, std::string const& name) const {
        file_error e;
        e.action = action;
        e.code = std::error_code(why, std::generic_category());
        e.path = folder_.full(name);
        return e;
    }

    posix_folder folder_;
    bool reaches_disk_;
};

} // namespace telltale::inline v0::recording

#endif
