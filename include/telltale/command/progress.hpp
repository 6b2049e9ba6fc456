// SPDX-License-Identifier: BSL-1.0
// A line on the terminal that says how far a long check has come.
#ifndef TELLTALE_COMMAND_PROGRESS_HPP
#define TELLTALE_COMMAND_PROGRESS_HPP

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#if __has_include(<unistd.h>)
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace telltale::inline v0::command {

/// The terminal that progress is shown on.
struct progress_terminal {
    bool is_terminal = false;
    char const* term = nullptr; ///< the variable TERM
    std::size_t columns = 80;
};

/// The one of this process's standard error.
[[nodiscard]] inline progress_terminal standard_error_terminal() noexcept {
    progress_terminal out;
#if __has_include(<unistd.h>)
    out.is_terminal = ::isatty(STDERR_FILENO) == 1;
#if defined(TIOCGWINSZ)
    winsize size{};
    if (out.is_terminal && ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col != 0)
        out.columns = size.ws_col;
#endif
#endif
    out.term = std::getenv("TERM");
    return out;
}

/// Whether progress can be shown and taken back: on a terminal that is not dumb.
[[nodiscard]] constexpr bool can_show_progress(progress_terminal const& at) noexcept {
    return at.is_terminal && at.term != nullptr && std::string_view(at.term) != "dumb";
}

/// How far a check has come.
struct progress_state {
    std::size_t bytes = 0; ///< that were read
    std::size_t whole = 0; ///< bytes that there are; 0 when that is not known
    std::size_t lines = 0;
    double seconds = 0; ///< since the start
};

namespace detail {

/// `12.3`, of 12345678: in millions, rounded to a digit behind the point.
[[nodiscard]] inline std::string millions(double n) {
    auto const tenths = static_cast<unsigned long long>(n / 100000 + 0.5);
    std::string out = std::to_string(tenths / 10);
    (out += '.') += static_cast<char>('0' + tenths % 10);
    return out;
}

/// `59 s`, `1:01 min`, `1:00:01 h`
[[nodiscard]] inline std::string duration_words(double seconds) {
    auto const all = static_cast<unsigned long long>(seconds + 0.5);
    auto const two = [](unsigned long long n) { return std::string(n < 10 ? ":0" : ":") + std::to_string(n); };
    if (all < 60) return std::to_string(all) + " s";
    if (all < 3600) return std::to_string(all / 60) + two(all % 60) + " min";
    return std::to_string(all / 3600) + two(all / 60 % 60) + two(all % 60) + " h";
}

} // namespace detail

/// `[####------------]  25%  3 s left  50.0 of 200.0 MB  50.0 MB/s  400000 lines`, or what is known of it when the size is
/// not; MB are 1000000 bytes. Cut to `columns` bytes.
[[nodiscard]] inline std::string progress_line(progress_state const& now, std::size_t columns) {
    constexpr std::size_t width = 16;
    double const rate = now.seconds > 0 ? static_cast<double>(now.bytes) / now.seconds : 0;
    std::string out;
    if (now.whole != 0) {
        std::size_t const read = std::min(now.bytes, now.whole); // a log that grows
        double const part = static_cast<double>(read) / static_cast<double>(now.whole);
        auto const done = static_cast<std::size_t>(part * static_cast<double>(width));
        auto const percent = std::to_string(static_cast<unsigned>(part * 100));
        ((out += '[').append(done, '#').append(width - done, '-') += "] ").append(3 - percent.size(), ' ') += percent;
        out += "%  ";
        if (rate > 0) (out += detail::duration_words(static_cast<double>(now.whole - read) / rate)) += " left  ";
        (out += detail::millions(static_cast<double>(read))) += " of ";
        out += detail::millions(static_cast<double>(now.whole));
    } else {
        out += detail::millions(static_cast<double>(now.bytes));
    }
    ((out += " MB  ") += detail::millions(rate)) += " MB/s  ";
    (out += std::to_string(now.lines)) += now.lines == 1 ? " line" : " lines";
    if (out.size() > columns) out.resize(columns);
    return out;
}

/// Shows a line of progress when a check has lasted for a second, draws it anew ten times a second at most, and takes it away.
/// One that is not shown costs a comparison.
class progress {
public:
    using clock = std::chrono::steady_clock;

    /// Writes to `to`, a terminal of that many columns.
    progress(bool is_shown, std::size_t columns, std::size_t whole, std::FILE* to = stderr,
             clock::time_point start = clock::now()) noexcept
        : is_shown_(is_shown), columns_(columns), to_(to), start_(start), next_(start + std::chrono::seconds(1)) {
        now_.whole = whole;
    }
    progress(progress const&) = delete;
    progress& operator=(progress const&) = delete;
    ~progress() { erase(); }

    /// So many bytes more were read, and so many lines are done altogether.
    void advance(std::size_t bytes, std::size_t lines) {
        if (is_shown_) advance(bytes, lines, clock::now());
    }
    /// The same, at that time.
    void advance(std::size_t bytes, std::size_t lines, clock::time_point at) {
        now_.bytes += bytes;
        now_.lines = lines;
        if (!is_shown_ || at < next_) return;
        next_ = at + std::chrono::milliseconds(100);
        now_.seconds = std::chrono::duration<double>(at - start_).count();
        // A line that reached the last column would be wrapped by some terminals, and could not be taken back.
        put("\r" + progress_line(now_, columns_ == 0 ? 0 : columns_ - 1) + "\x1b[K");
        is_drawn_ = true;
    }

    /// Takes the line away, so that something else can be written; the next `advance` may draw it again.
    void erase() {
        if (!is_drawn_) return;
        put("\r\x1b[K");
        is_drawn_ = false;
    }

private:
    void put(std::string_view text) {
        std::fwrite(text.data(), 1, text.size(), to_);
        std::fflush(to_);
    }

    bool is_shown_;
    bool is_drawn_ = false;
    std::size_t columns_;
    std::FILE* to_;
    clock::time_point start_;
    clock::time_point next_;
    progress_state now_;
};

} // namespace telltale::inline v0::command

#endif
