// SPDX-License-Identifier: BSL-1.0
// A folder for the files of one test, gone when it ends.
#ifndef TELLTALE_TESTS_SUPPORT_SCRATCH_FOLDER_HPP
#define TELLTALE_TESTS_SUPPORT_SCRATCH_FOLDER_HPP

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

class scratch_folder {
public:
    scratch_folder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "telltale-XXXXXX").string();
        if (::mkdtemp(pattern.data()) == nullptr) std::abort();
        path_ = pattern;
    }
    scratch_folder(scratch_folder const&) = delete;
    scratch_folder& operator=(scratch_folder const&) = delete;
    ~scratch_folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    [[nodiscard]] std::string const& path() const noexcept { return path_; }

    /// Writes a file and gives its path.
    std::string write(std::string_view name, std::string_view content) const {
        std::string const path = path_ + '/' + std::string(name);
        std::ofstream(path, std::ios::binary) << content;
        return path;
    }

private:
    std::string path_;
};

#endif
