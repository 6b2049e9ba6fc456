// SPDX-License-Identifier: BSL-1.0
// Whether one type reads all that another has written; if not, the build stops with all paths and reasons.
#ifndef TELLTALE_EVOLVE_CAN_READ_HPP
#define TELLTALE_EVOLVE_CAN_READ_HPP

#include <telltale/evolve/change.hpp>
#include <telltale/evolve/comparison.hpp>
#include <telltale/evolve/difference.hpp>
#include <telltale/schema/well_formed.hpp>
#include <telltale/text/sentence.hpp>
#include <telltale/text/stop_build.hpp>

#include <array>
#include <cstddef>
#include <utility>

namespace telltale::inline v0::evolve {

namespace detail {

template <class Reader, class Writer, newer Newer>
struct broken_changes {
    static constexpr roomy_table const& all = found<Reader, Writer, Newer>;
    static constexpr compatibility of = Newer == newer::reader ? compatibility::backward : compatibility::forward;
    static constexpr std::size_t count = [] {
        std::size_t n = 0;
        for (std::size_t i = 0; i != all.count; ++i) n += effect_of(all.at(i), of) != effect::none;
        return n;
    }();

    /// The change at a place among those that are broken, in words.
    template <std::size_t Place>
    struct fault {
        static constexpr text::sentence<500> first = [] {
            text::sentence<500> out;
            std::size_t n = 0;
            for (std::size_t i = 0; i != all.count; ++i)
                if (effect_of(all.at(i), of) != effect::none && n++ == Place) write_sentence(out, all.at(i), of);
            return out;
        }();
    };

    static constexpr bool stop_unless_none() noexcept {
        return []<std::size_t... I>(std::index_sequence<I...>) { // no fold, so that clang prints them in their order
            bool const all[] = {text::build_ok<fault<I>>..., true};
            return all[0];
        }(std::make_index_sequence<count>{});
    }
};

} // namespace detail

/// Whether `Reader` accepts every document that `Writer` writes (`serialize_checked` of its values, with secrets), and takes it as
/// it was meant. True only if that can be shown. A constant to be asked, as in `static_assert(!evolve::reads<v2, v1>)`; `can_read`
/// tells why not.
template <class Reader, class Writer>
inline constexpr bool reads =
    well_formed<Reader> && well_formed<Writer> && detail::broken_changes<Reader, Writer, newer::reader>::count == 0;

/// `static_assert(evolve::can_read<v2::event, v1::event>)`: true, or the build stops, with an error for each path at which
/// `Reader`, the newer type, does not take what `Writer` writes: `stats.tokens: range narrowed from [0, 100] to [1, 100]`.
template <class Reader, class Writer>
inline constexpr bool can_read = well_formed<Reader> && well_formed<Writer> &&
                                 detail::broken_changes<Reader, Writer, newer::reader>::stop_unless_none();

/// The same for the other direction: `Reader`, the older type, takes what `Writer` writes.
template <class Reader, class Writer>
inline constexpr bool can_still_read = well_formed<Reader> && well_formed<Writer> &&
                                       detail::broken_changes<Reader, Writer, newer::writer>::stop_unless_none();

/// Both: old and new programs read each other's documents; or the build stops with all that is in the way.
template <class Before, class After>
inline constexpr bool fully_compatible = can_read<After, Before> && can_still_read<Before, After>;

} // namespace telltale::inline v0::evolve

#endif
