// SPDX-License-Identifier: BSL-1.0
// The types and catalogs of a command, found by name.
#ifndef TELLTALE_COMMAND_REGISTRY_HPP
#define TELLTALE_COMMAND_REGISTRY_HPP

#include <telltale/command/added_command.hpp>
#include <telltale/command/command_table.hpp>
#include <telltale/command/entry.hpp>
#include <telltale/text/nearest.hpp>
#include <telltale/text/printable.hpp>

#include <cstddef>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace telltale::inline v0::command {

/// The types and catalogs of a program, and the commands that it adds. Types and catalogs may share names; of two types with one
/// name the first is found.
class registry {
public:
    constexpr explicit registry(std::span<entry const> entries, std::span<added_command const> added = {}) noexcept
        : entries_(entries), added_(added) {}

    [[nodiscard]] constexpr std::span<entry const> entries() const noexcept { return entries_; }
    [[nodiscard]] constexpr std::span<added_command const> added() const noexcept { return added_; }
    /// All commands in the order of the help: those that all programs have, then those that this one adds.
    [[nodiscard]] std::vector<command_description const*> commands() const {
        std::vector<command_description const*> all(std::begin(all_commands), std::end(all_commands));
        for (added_command const& each : added_) all.push_back(each.description);
        return all;
    }

    /// The type, or the catalog, of that name; null when there is none.
    [[nodiscard]] constexpr entry const* find(std::string_view name, bool is_catalog) const noexcept {
        for (entry const& e : entries_)
            if (e.is_catalog == is_catalog && e.name == name) return &e;
        return nullptr;
    }

    /// Why `find` gave null: `there is no type "engine.confg", did you mean "engine.config"? Known types: ...`.
    [[nodiscard]] std::string why_not(std::string_view name, bool is_catalog) const {
        std::string_view const kind = is_catalog ? "catalog" : "type";
        std::string out;
        if (find(name, !is_catalog) != nullptr) {
            quote(out, name);
            out += is_catalog ? " is a type: use --as " : " is a catalog: use --catalog ";
            text::append_printable(out, name);
            return out;
        }
        ((out += "there is no ") += kind) += ' ';
        quote(out, name);

        text::nearest_name meant(name);
        for (entry const& e : entries_) meant.consider(e.is_catalog == is_catalog ? e.name : std::string_view());
        if (meant.index() != text::nearest_name::npos) {
            out += ", did you mean ";
            quote(out, entries_[meant.index()].name);
            out += '?';
        } else {
            out += '.';
        }

        bool first = true;
        for (entry const& e : entries_) {
            if (e.is_catalog != is_catalog) continue;
            if (first) (((out += " Known ") += kind) += "s: ");
            else out += ", ";
            out += e.name;
            first = false;
        }
        if (first) ((out += " This command knows no ") += kind) += "s";
        return out;
    }

private:
    static void quote(std::string& out, std::string_view name) {
        out += '"';
        text::append_printable(out, name);
        out += '"';
    }

    std::span<entry const> entries_;
    std::span<added_command const> added_;
};

} // namespace telltale::inline v0::command

#endif
