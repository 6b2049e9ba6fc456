// SPDX-License-Identifier: BSL-1.0
// The rules that a value has to keep all at once.
#ifndef TELLTALE_SCHEMA_JOINED_RULES_HPP
#define TELLTALE_SCHEMA_JOINED_RULES_HPP

#include <telltale/rule/rule.hpp>
#include <telltale/schema/description.hpp>

#include <cstddef>

namespace telltale::inline v0 {

namespace detail {

/// The rules that a value has to keep all at once: those said of it, and those in their `all_of`. Some may be left out where there
/// are many; then what contradicts itself still does.
class joined_rules {
public:
    constexpr joined_rules() = default;
    constexpr explicit joined_rules(constants<rule> said) noexcept {
        for (rule const& r : said) add(r);
    }
    constexpr void add(rule const& r) noexcept {
        if (r.kind == rule_kind::all_of) {
            for (std::size_t i = 0; i != r.inner_count; ++i) add(r.inner[i]);
        } else if (count_ != most) {
            all_[count_++] = &r;
        }
    }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return count_; }
    [[nodiscard]] constexpr rule const& operator[](std::size_t i) const noexcept { return *all_[i]; }

private:
    static constexpr std::size_t most = 24;
    rule const* all_[most]{};
    std::size_t count_ = 0;
};

} // namespace detail

} // namespace telltale::inline v0

#endif
