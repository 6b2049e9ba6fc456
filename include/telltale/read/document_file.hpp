// SPDX-License-Identifier: BSL-1.0
// A file that is read as one document: its text, and its name in all that is said of it.
#ifndef TELLTALE_READ_DOCUMENT_FILE_HPP
#define TELLTALE_READ_DOCUMENT_FILE_HPP

#include <telltale/issue/file_result.hpp>
#include <telltale/issue/issue.hpp>
#include <telltale/read/file_path.hpp>
#include <telltale/read/options.hpp>
#include <telltale/read/read_file.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace telltale::inline v0 {

/// The text of a file, for `parse` and its like, and what they are to be asked for so that warnings name the file. Reads at most
/// one byte more than `limits.bytes`, of which a reader then says that it is too large. Refers to nothing but the sink.
class document_file {
public:
    document_file(file_path const& path, options const& wishes)
        : path_(path), wishes_(wishes),
          content_(read_file(path, std::max(wishes.limits.bytes, wishes.limits.bytes + 1))),
          named_{&path_, wishes.sink} {
        if (wishes.sink) wishes_.sink = issue_sink(named_);
    }
    document_file(document_file const&) = delete;
    document_file& operator=(document_file const&) = delete;
    ~document_file() = default;

    /// Why there is no text, if so.
    [[nodiscard]] std::error_code error() const noexcept { return content_.error; }
    [[nodiscard]] std::string_view text() const noexcept { return content_.text; }
    [[nodiscard]] options const& wishes() const noexcept { return wishes_; }

    /// There is no text.
    template <class T>
    [[nodiscard]] file_result<T> unread() && {
        return file_result<T>(path_.text(), content_.error);
    }
    /// What `read` says of the text. It is kept for reports if they may show it.
    template <class T>
    [[nodiscard]] file_result<T> with(result<T> read) && {
        if (read) return file_result<T>(std::move(read));
        keep_for(read.error());
        return file_result<T>(std::move(read), std::move(content_.text));
    }

private:
    struct naming_sink {
        file_path const* path;
        issue_sink to;
        void operator()(issue const& i) const {
            issue named = i;
            named.file = path->text();
            to(named);
        }
    };
    void keep_for(issues& found) {
        for (issue& i : found) i.file = path_.text();
        if (found.conceals_source() || content_.text.size() > wishes_.limits.bytes) content_.text = std::string();
    }

    file_path path_;
    options wishes_;
    file_content content_;
    naming_sink named_;
};

} // namespace telltale::inline v0

#endif
