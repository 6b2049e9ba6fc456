// SPDX-License-Identifier: BSL-1.0
// Where artifacts are kept: files by their content, for as long as their classes say.
#ifndef TELLTALE_RECORDING_ARTIFACT_STORE_HPP
#define TELLTALE_RECORDING_ARTIFACT_STORE_HPP

#include <telltale/issue/bad_result_access.hpp>
#include <telltale/issue/code.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/recording/artifact_entry.hpp>
#include <telltale/recording/broken_rule.hpp>
#include <telltale/recording/clock.hpp>
#include <telltale/recording/file_error.hpp>
#include <telltale/recording/outcome.hpp>
#include <telltale/recording/shielded.hpp>
#include <telltale/recording/sweep_report.hpp>
#include <telltale/render/artifact_input.hpp>
#include <telltale/render/artifact_upload.hpp>
#include <telltale/render/retention_class.hpp>
#include <telltale/text/sha256.hpp>
#include <telltale/write/serialize_checked.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace telltale::inline v0::recording {

/// How an `artifact_store` works.
struct artifact_options {
    recording::clock* clock = nullptr; ///< where it has the time from; none: the system. It must outlive the store
    /// The class of what is stored without one. The documents name none; this is the middle one, 30 days.
    render::retention_class retention_class = render::retention_class::standard;
};

/// An artifact that was stored, or why not.
struct [[nodiscard]] stored_artifact {
    outcome done{};
    artifact_entry entry{}; ///< as it is in the store, if that is `done`

    [[nodiscard]] bool ok() const noexcept { return done.ok(); }
    [[nodiscard]] explicit operator bool() const noexcept { return ok(); }
};

/// The bytes of an artifact, or why there are none.
struct [[nodiscard]] artifact_content {
    outcome done{};
    std::string bytes{};

    [[nodiscard]] bool ok() const noexcept { return done.ok(); }
    [[nodiscard]] explicit operator bool() const noexcept { return ok(); }
};

/// A place for artifacts. A content is kept once, however often it is stored, and as long as one entry wants it, so that the
/// longest class of all wins. Nothing throws; derived classes are thread-safe. `artifact_folder` is one on a disk,
/// `artifact_memory` one for tests. Derive from it to keep artifacts elsewhere: the private functions are all there is to write.
class artifact_store {
public:
    explicit artifact_store(artifact_options const& wishes = {}) noexcept
        : clock_(wishes.clock != nullptr ? *wishes.clock : clock::system()), retention_class_(wishes.retention_class) {}
    artifact_store(artifact_store const&) = delete;
    artifact_store& operator=(artifact_store const&) = delete;
    virtual ~artifact_store() = default;

    /// Stores bytes and what is said of them. Refused if the description breaks its schema or names a file that is elsewhere.
    stored_artifact put(render::artifact_input const& what, std::string_view bytes) noexcept {
        return store(what, bytes, what.existing_gcs_key.has_value(), "takes either bytes or existingGcsKey, not both");
    }
    /// Notes a file that is elsewhere, by its `existing_gcs_key`; the sweep removes the note and not the file.
    stored_artifact index(render::artifact_input const& what) noexcept {
        return store(what, std::nullopt, !what.existing_gcs_key, "needs existingGcsKey, as there are no bytes");
    }
    /// Either, as the document of the upload says.
    stored_artifact put(render::artifact_upload const& what) noexcept {
        stored_artifact out;
        out.done = guarded(file_action::store, [&]() -> outcome {
            if (auto checked = telltale::detail::find_issues(what); !checked) return std::move(checked).error();
            render::artifact_input const input{
                what.shop_id,      what.request_id,      what.run_id, what.variant_id, what.type, what.existing_gcs_key,
                what.content_type, what.retention_class, what.width,  what.height,     what.meta};
            out = what.buffer ? put(input, what.buffer->bytes) : index(input);
            return std::move(out.done);
        });
        return out;
    }

    /// The bytes whose SHA-256 has these 64 hexadecimal digits. They are checked against it.
    artifact_content get(std::string_view sha256) noexcept {
        artifact_content out;
        out.done = guarded(file_action::read, [&]() -> outcome {
            if (!text::is_sha256_hex(sha256))
                return refusal("sha256", "must be 64 lower-case hexadecimal digits", issue_code::wrong_format);
            std::string const name(sha256);
            if (file_error e = fetch(name, out.bytes)) return e;
            if (text::sha256_hex(out.bytes) == name) return {};
            file_error e;
            e.action = file_action::verify;
            e.code = std::make_error_code(std::errc::io_error);
            e.path = where(name);
            return e;
        });
        if (!out.ok()) out.bytes.clear();
        return out;
    }

    /// Calls `f` with all entries, in no order; the report has the errors of those that could not be read. O(entries).
    sweep_report visit(std::function<void(artifact_entry const&)> const& f) noexcept {
        sweep_report report;
        if (!guarded(file_action::read, [&]() -> outcome { return each(f, report), outcome(); })) ++report.failures;
        return report;
    }
    /// Removes what is older than the days of its class, by the clock: entries, and contents that no entry is left of. Calls
    /// `on_removed` with each entry that is gone. What cannot be read is not removed. O(entries).
    sweep_report sweep(std::function<void(artifact_entry const&)> const& on_removed = {}) noexcept {
        sweep_report report;
        if (!guarded(file_action::remove,
                     [&]() -> outcome { return remove_old(clock_.now(), on_removed, report), outcome(); }))
            ++report.failures;
        return report;
    }

private:
    /// Keeps an entry; and the bytes, if there are some, under `*entry.sha256`. An entry of the same id is replaced.
    virtual file_error keep(artifact_entry const& entry, std::optional<std::string_view> bytes) = 0;
    /// The bytes of that name.
    virtual file_error fetch(std::string const& sha256, std::string& bytes) = 0;
    /// Calls `f` with each entry.
    virtual void each(std::function<void(artifact_entry const&)> const& f, sweep_report& report) = 0;
    /// Removes the entries with `expires_at() < now`, and contents without entries. `on_removed` may be empty.
    virtual void remove_old(clock::time_point now, std::function<void(artifact_entry const&)> const& on_removed,
                            sweep_report& report) = 0;
    /// Where bytes are, for people.
    [[nodiscard]] virtual std::string where(std::string const& sha256) const = 0;

    template <class F>
    [[nodiscard]] static outcome guarded(file_action what, F const& f) noexcept {
        return detail::shielded<telltale::detail::exceptions_enabled>(f, what);
    }

    [[nodiscard]] static outcome refusal(char const* member, char const* words,
                                         issue_code code = issue_code::rule_broken) {
        issues list;
        list.push_back(detail::broken_rule(member, words));
        list[0].code = code;
        return list;
    }

    stored_artifact store(render::artifact_input const& what, std::optional<std::string_view> bytes, bool is_wrong,
                          char const* words) noexcept {
        stored_artifact out;
        out.done = guarded(file_action::store, [&]() -> outcome {
            if (auto checked = telltale::detail::find_issues(what); !checked) return std::move(checked).error();
            if (is_wrong) return refusal("existingGcsKey", words);
            artifact_entry& entry = out.entry;
            if (bytes) {
                entry.sha256 = text::sha256_hex(*bytes);
                entry.bytes = bytes->size();
            }
            entry.retention_class = what.retention_class.value_or(retention_class_);
            entry.artifact = what;
            entry.id = entry_id(entry);
            entry.stored_at = clock_.now();
            if (file_error e = keep(entry, bytes)) return e;
            return {};
        });
        return out;
    }

    clock& clock_;
    render::retention_class retention_class_;
};

} // namespace telltale::inline v0::recording

#endif
