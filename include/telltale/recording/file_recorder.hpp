// SPDX-License-Identifier: BSL-1.0
// Records events as lines of JSON in a file.
#ifndef TELLTALE_RECORDING_FILE_RECORDER_HPP
#define TELLTALE_RECORDING_FILE_RECORDER_HPP

#include <telltale/issue/bad_result_access.hpp>
#include <telltale/issue/code.hpp>
#include <telltale/issue/issue.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/issue/path.hpp>
#include <telltale/read/file_path.hpp>
#include <telltale/recording/clock.hpp>
#include <telltale/recording/event_of.hpp>
#include <telltale/recording/file_error.hpp>
#include <telltale/recording/file_system.hpp>
#include <telltale/recording/line_file.hpp>
#include <telltale/recording/outcome.hpp>
#include <telltale/recording/posix_file_system.hpp>
#include <telltale/recording/recorder.hpp>
#include <telltale/recording/shielded.hpp>
#include <telltale/reflect/kind.hpp>
#include <telltale/runtime/catalog.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/date_time.hpp>
#include <telltale/text/fixed_string.hpp>
#include <telltale/value/free_form.hpp>
#include <telltale/value/raw_json.hpp>
#include <telltale/write/serialize.hpp>
#include <telltale/write/serialize_checked.hpp>

#include <array>
#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>

namespace telltale::inline v0::recording {

/// How a `file_recorder` works.
struct recorder_options {
    line_file_options file{};          ///< when it is flushed, and what is done when it vanishes
    recording::clock* clock = nullptr; ///< where it has the time from; none: the system. It must outlive the recorder
    recording::file_system* files =
        nullptr; ///< where it has the file from; none: the system. It must outlive the recorder
};

namespace detail {

/// Whether a type holds free-form JSON that is always an object.
template <class T>
inline constexpr bool is_free_object = false;
template <class T>
    requires requires { free_form<T>::shape; }
inline constexpr bool is_free_object<T> = free_form<T>::shape == free_form_shape::object;

/// Issues of details, as they would be of a line of the log.
[[nodiscard]] TELLTALE_COLD inline issues under_details(issues list) {
    for (issue& i : list) {
        path whole{"details"};
        for (path_step const& step : i.path) whole.push_back(step);
        i.path = std::move(whole);
    }
    return list;
}

} // namespace detail

/// Records events in a file, each as one line `{"ts":"2024-01-15T10:30:00.123Z","event":"service_start","details":{...}}` with
/// the time when it was written. The file and its folder are made when the first event comes. Events are those of `Catalog`, of
/// which each has the details that it needs, and others by name. Each is checked before a byte is written, and appended in one
/// call: several threads may share a recorder, and several processes a file, each with a recorder of its own. (A process that was
/// forked may go on with its parent's if no thread was recording in that moment.) Nothing throws, and nothing is lost in silence.
/// Secrets are never written. Once its line has grown, an event of the catalog costs no allocation.
template <class Catalog = runtime::catalog>
class file_recorder {
public:
    using catalog = Catalog;

    explicit file_recorder(file_path const& path, recorder_options const& wishes = {})
        : clock_(wishes.clock != nullptr ? *wishes.clock : clock::system()),
          file_(path.text(), wishes.files != nullptr ? *wishes.files : posix_file_system::system(), wishes.file) {}

    /// Records the event of the catalog whose details are a `Details`: `record(service_start{.service_id = "api"})`.
    template <class Details>
        requires(!std::convertible_to<Details const&, std::string_view>)
    outcome record(Details const& details) noexcept {
        return write<event_of<Catalog, Details>>(details);
    }

    /// Records the event `Type` of the catalog: `record<"runtime_start">()`.
    template <fixed_string Type>
    outcome record(typename Catalog::template payload_of<Type> const& details = {}) noexcept {
        return write<Catalog::template index_of<Type>>(details);
    }

    /// As that, of details that were checked, as those are that an emitter tells: on the caller's word.
    template <fixed_string Type>
    outcome record_checked(typename Catalog::template payload_of<Type> const& details) noexcept {
        return write<Catalog::template index_of<Type>, true>(details);
    }

    /// Records an event by its name, which may be any text: the catalog is not asked. The details are those of a `raw_object`, a
    /// record, a map, or whatever else is an object in JSON.
    template <class Details = raw_object>
        requires(!std::convertible_to<Details const&, std::string_view>)
    outcome record(std::string_view event, Details const& details = {}) noexcept {
        using reflect::kind;
        constexpr kind k = reflect::kind_of<Details>;
        static_assert(k == kind::record || k == kind::map || detail::is_free_object<Details>,
                      "recording: details must be an object in JSON");
        return detail::shielded<telltale::detail::exceptions_enabled>([&]() -> outcome {
            std::string quoted;
            if (!text::append_checked_json_string(quoted, event)) [[unlikely]]
                return misnamed(event);
            return write_line<false>(quoted, details);
        });
    }

    /// Sends to the disk what is not there yet, whatever the policy.
    outcome flush() noexcept {
        return detail::shielded<telltale::detail::exceptions_enabled>([&]() -> outcome {
            std::lock_guard const lock(guard_);
            return outcome_of(file_.flush());
        });
    }
    /// Closes the file; the next event opens it by its name, as log rotation wants it.
    outcome reopen() noexcept {
        return detail::shielded<telltale::detail::exceptions_enabled>([&]() -> outcome {
            std::lock_guard const lock(guard_);
            return outcome_of(file_.reopen());
        });
    }

    /// The file.
    [[nodiscard]] std::string const& path() const noexcept { return file_.path(); }
    /// How often the file was removed or replaced while it was open, and another was made or found.
    [[nodiscard]] std::uint64_t vanished() noexcept {
        std::lock_guard const lock(guard_);
        return file_.vanished();
    }

private:
    template <std::size_t I, bool IsChecked = false, class Details>
    outcome write(Details const& details) noexcept {
        return detail::shielded<telltale::detail::exceptions_enabled>([&]() -> outcome {
            constexpr std::string_view type = Catalog::types()[I].type;
            if constexpr (type.find_first_of("\"\\") == std::string_view::npos) {
                return write_line<IsChecked>(quoted_type<I>, details);
            } else {
                std::string quoted;
                (void)text::append_checked_json_string(quoted, type);
                return write_line<IsChecked>(quoted, details);
            }
        });
    }

    template <std::size_t I>
    static constexpr auto quoted_characters = [] {
        constexpr std::string_view type = Catalog::types()[I].type;
        std::array<char, type.size() + 2> all{};
        all.front() = all.back() = '"';
        for (std::size_t i = 0; i != type.size(); ++i) all[i + 1] = type[i];
        return all;
    }();
    template <std::size_t I>
    static constexpr std::string_view quoted_type{quoted_characters<I>.data(), quoted_characters<I>.size()};

    template <bool IsChecked, class Details>
    outcome write_line(std::string_view quoted_event, Details const& details) {
        if constexpr (!IsChecked)
            if (auto checked = telltale::detail::find_issues(details); !checked) [[unlikely]]
                return detail::under_details(std::move(checked).error());
        std::lock_guard const lock(
            guard_); // held while the line is made, so that lines stand in the order of their times
        clock::time_point const now = clock_.now();
        begin_line(quoted_event, now);
        if constexpr (reflect::kind_of<Details> == reflect::kind::optional) {
            if (details) append_details(*details); // an event whose details may be absent
        } else {
            append_details(details);
        }
        return end_line(now);
    }

    void begin_line(std::string_view quoted_event, clock::time_point now) {
        using namespace std::chrono;
        auto const second = floor<seconds>(now);
        char time[text::date_time_max_size];
        std::size_t const size = text::write_date_time(
            second.time_since_epoch().count(), static_cast<std::uint32_t>(nanoseconds(now - second).count()), time);
        line_.assign(R"({"ts":")");
        line_.append(time, size);
        line_.append(R"(","event":)");
        line_.append(quoted_event);
    }

    template <class Details>
    void append_details(Details const& details) {
        line_.append(R"(,"details":)");
        serialize(details, line_);
    }

    outcome end_line(clock::time_point now) {
        // Free-form text that was never read may have line ends, which in JSON are white space.
        for (char* at = line_.data();
             (at = static_cast<char*>(
                  std::memchr(at, '\n', static_cast<std::size_t>(line_.data() + line_.size() - at)))) != nullptr;)
            *at = ' ';
        line_.append("}\n");
        return outcome_of(file_.append(line_, now));
    }

    [[nodiscard]] static outcome outcome_of(file_error&& e) {
        if (e) [[unlikely]]
            return std::move(e);
        return {};
    }

    [[nodiscard]] TELLTALE_COLD static outcome misnamed(std::string_view event) {
        result<void> checked = telltale::detail::find_issues(std::string(event));
        for (issue& i : checked.error()) i.path.push_back("event");
        return std::move(checked).error();
    }

    clock& clock_;
    std::mutex guard_; // of what follows
    line_file file_;
    std::string line_;
};

static_assert(recorder<file_recorder<>>);

} // namespace telltale::inline v0::recording

#endif
