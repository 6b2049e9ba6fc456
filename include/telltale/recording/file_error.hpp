// SPDX-License-Identifier: BSL-1.0
// Why a file could not be written or read, in words and as a code.
#ifndef TELLTALE_RECORDING_FILE_ERROR_HPP
#define TELLTALE_RECORDING_FILE_ERROR_HPP

#include <telltale/text/printable.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <system_error>

namespace telltale::inline v0::recording {

/// What was being done when a file failed.
enum class file_action : std::uint8_t {
    none,        ///< nothing failed
    prepare,     ///< a line was being made, and there was no memory for it
    make_folder, ///< the folder of the file was being made
    open,        ///< the file was being opened, or made
    find,        ///< the file that is open was looked for by its name, and is no longer there
    append,      ///< a line was being written; all of it is lost, or stands torn in the file
    flush,       ///< what was written was being sent to the disk; the line is in the file
    read,        ///< the file was being read
    store,       ///< an artifact was being stored, and is not
    remove,      ///< an artifact was being removed, and is still there
    verify       ///< an artifact was read, and is not what was stored
};

/// What failed, why, and with which file.
struct file_error {
    file_action action = file_action::none;
    std::error_code code{};    ///< as the system gave it: of `std::generic_category()`
    std::string path{};        ///< the file
    std::size_t written = 0;   ///< how many bytes of the line came into the file, when it is torn
    std::size_t line_size = 0; ///< how many it has, with its end

    /// Whether there was an error.
    [[nodiscard]] explicit operator bool() const noexcept { return action != file_action::none; }
};

/// `telemetry.jsonl: cannot be written: No space left on device (60 of 120 bytes were, the line is torn)`, without a line end.
/// Empty for no error.
[[nodiscard]] inline std::string to_string(file_error const& e) {
    std::string out;
    if (!e) return out;
    if (!e.path.empty()) {
        text::append_printable(out, e.path);
        out += ": ";
    }
    std::string_view said;
    switch (e.action) {
    case file_action::none: break;
    case file_action::prepare: said = "the line cannot be made"; break;
    case file_action::make_folder: said = "its folder cannot be made"; break;
    case file_action::open: said = "cannot be opened"; break;
    case file_action::find: return out += "was removed or replaced by another file while it was open";
    case file_action::append: said = "cannot be written"; break;
    case file_action::flush: said = "cannot be flushed to the disk"; break;
    case file_action::read: said = "cannot be read"; break;
    case file_action::store: said = "cannot be stored"; break;
    case file_action::remove: said = "cannot be removed"; break;
    case file_action::verify: return out += "is damaged: it is not what was stored";
    }
    out += said;
    out += ": ";
    text::append_printable(out, e.code.message());
    if (e.written != 0)
        out +=
            " (" + std::to_string(e.written) + " of " + std::to_string(e.line_size) + " bytes were, the line is torn)";
    return out;
}

} // namespace telltale::inline v0::recording

#endif
