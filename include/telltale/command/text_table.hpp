// SPDX-License-Identifier: BSL-1.0
// Rows of text in aligned columns, for a terminal.
#ifndef TELLTALE_COMMAND_TEXT_TABLE_HPP
#define TELLTALE_COMMAND_TEXT_TABLE_HPP

#include <telltale/text/code_point.hpp>
#include <telltale/text/printable.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace telltale::inline v0::command {

/// How many code points a text has.
[[nodiscard]] constexpr std::size_t text_width(std::string_view text) noexcept {
    std::size_t width = 0;
    for (std::size_t i = 0; i < text.size(); ++width) i += text::code_point_at(text, i).length;
    return width;
}

/// A foreign text as a terminal may have it, see `text::append_printable`, of at most `most` code points, which are 4 or more: of a
/// longer one the beginning and `...`.
[[nodiscard]] inline std::string fitted(std::string_view foreign, std::size_t most) {
    // No escape is shorter than what it stands for, so that what is behind is not seen.
    std::size_t end = 0;
    for (std::size_t n = 0; end < foreign.size() && n != most + 1; ++n) end += text::code_point_at(foreign, end).length;
    std::string all = text::printable(foreign.substr(0, end));
    if (text_width(all) <= most) return all;
    std::size_t kept = 0;
    for (std::size_t n = 0; n + 3 < most; ++n) kept += text::code_point_at(all, kept).length;
    all.resize(kept);
    return all += "...";
}

/// A cell of a `text_table`.
struct table_cell {
    std::string text{};       ///< without controls; what is foreign went through `fitted` or `text::printable`
    std::string_view color{}; ///< the escape sequence before it, if it has one
};

/// On which side of its column a text stands.
enum class table_side : std::uint8_t { left, right };

/// Rows of cells, which are given back as lines once all are known: each column is as wide as its widest cell, counted in code
/// points, with two blanks between. Nothing stands behind the last text of a line.
class text_table {
public:
    /// With so many columns; the sides must live as long.
    explicit text_table(std::span<table_side const> sides) : sides_(sides), widths_(sides.size(), 0) {}

    /// A row of as many cells as there are columns.
    void add(std::vector<table_cell> row) {
        for (std::size_t i = 0; i != widths_.size(); ++i) widths_[i] = std::max(widths_[i], text_width(row[i].text));
        rows_.push_back(std::move(row));
    }

    [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }

    /// A row as a line with its end, after `indent`.
    [[nodiscard]] std::string line(std::size_t row, std::string_view indent = {}) const {
        std::vector<table_cell> const& cells = rows_[row];
        std::size_t count = cells.size();
        while (count != 0 && cells[count - 1].text.empty()) --count;
        std::string out(indent);
        for (std::size_t i = 0; i != count; ++i) {
            std::size_t const gap = widths_[i] - text_width(cells[i].text);
            if (sides_[i] == table_side::right) out.append(gap, ' ');
            if (cells[i].color.empty()) out += cells[i].text;
            else ((out += cells[i].color) += cells[i].text) += "\x1b[0m";
            if (i + 1 == count) break;
            out.append((sides_[i] == table_side::left ? gap : 0) + 2, ' ');
        }
        return out += '\n';
    }

private:
    std::span<table_side const> sides_;
    std::vector<std::size_t> widths_;
    std::vector<std::vector<table_cell>> rows_;
};

} // namespace telltale::inline v0::command

#endif
