// SPDX-License-Identifier: BSL-1.0
// Which members a struct has, in which order, and which part of its declaration speaks of each.
#ifndef TELLTALE_SCHEMA_LAYOUT_HPP
#define TELLTALE_SCHEMA_LAYOUT_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/reflect/member_pointer.hpp>
#include <telltale/reflect/members.hpp>
#include <telltale/rule/parts.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema_for.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

template <auto Pointer>
struct tag_texts_rule;

namespace detail {

inline constexpr parts<> nothing_said{};

/// A way to parts that were declared: what was said of an element, a key, a document as a whole.
struct unsaid {
    [[nodiscard]] static constexpr parts<> const& get() noexcept { return nothing_said; }
};

template <class Part>
struct is_field : std::false_type {};
template <auto Pointer, class... Ps>
struct is_field<field_declaration<Pointer, Ps...>> : std::true_type {};
template <class Part>
struct is_cross_rule : std::false_type {};
template <class P, auto... Pointers>
struct is_cross_rule<cross_rule<P, Pointers...>> : std::true_type {};
template <auto Pointer>
struct is_cross_rule<tag_texts_rule<Pointer>> : std::true_type {};

inline constexpr std::size_t no_member = static_cast<std::size_t>(-1);

/// The indices of the parts of a declaration that have a property.
template <template <class> class Is, class... Ps>
consteval auto indices_of(parts<Ps...> const&) {
    std::array<std::size_t, count_parts<Is, parts<Ps...>> + 1> all{}; // one more, since none would be ill-formed
    bool const found[sizeof...(Ps) + 1] = {Is<Ps>::value..., false};
    std::size_t n = 0;
    for (std::size_t i = 0; i != sizeof...(Ps); ++i)
        if (found[i]) all[n++] = i;
    return all;
}

/// What was said of a member: the parts of its field, the `Part`-th part of the declaration of `T`.
template <class T, std::size_t Part>
struct said_of_field {
    [[nodiscard]] static constexpr auto const& get() noexcept { return get_part<Part>(declaration_of<T>.said).said; }
};

/// A member: its C++ side.
template <class T, std::size_t Position, std::size_t Part>
struct located_member {
    using field = part_type<std::remove_cvref_t<decltype(declaration_of<T>.said)>, Part>;
    using type = reflect::pointer_type<field::pointer>;
    using access = said_of_field<T, Part>;
    static constexpr std::string_view cpp_name() noexcept {
        if constexpr (reflect::has_member_list<T>) return reflect::member_name<T, Position>; // as the backend calls it
        else return reflect::pointer_name<field::pointer>;
    }
    template <class Object>
    [[nodiscard]] static constexpr auto&& get(Object& object) noexcept {
        return object.*field::pointer;
    }
};
template <class T, std::size_t Position>
struct located_member<T, Position, no_member> {
    using type = reflect::member_type<T, Position>;
    using access = unsaid;
    static constexpr std::string_view cpp_name() noexcept { return reflect::member_name<T, Position>; }
    template <class Object>
    [[nodiscard]] static constexpr auto&& get(Object& object) noexcept {
        return reflect::get_member<Position>(object);
    }
};

template <class T, std::size_t Fields>
consteval std::size_t count_members() {
    if constexpr (reflect::reflectable<T>) return reflect::member_count<T>;
    else return Fields;
}

/// Fields and positions of `T`. Where `T` cannot be taken apart, its members are its fields.
template <class T>
struct layout {
    static constexpr auto const& said = declaration_of<T>.said;
    static constexpr auto fields = indices_of<is_field>(said);
    static constexpr std::size_t field_count = fields.size() - 1;
    static constexpr bool taken_apart = reflect::reflectable<T>;

    static constexpr std::size_t size = count_members<T, field_count>();

    /// Which part of the declaration speaks of the member at a position.
    static constexpr auto part_at = [] {
        std::array<std::size_t, size + 1> all{};
        for (auto& part : all) part = no_member;
        if constexpr (taken_apart) {
            [&]<std::size_t... J>(std::index_sequence<J...>) {
                [[maybe_unused]] auto const positions =
                    reflect::member_positions<T, part_type<std::remove_cvref_t<decltype(said)>, fields[J]>::pointer...>;
                for (std::size_t j = 0; j != field_count; ++j)
                    if (positions[j] < size) all[positions[j]] = fields[j];
            }(std::make_index_sequence<field_count>{});
        } else {
            for (std::size_t j = 0; j != field_count; ++j) all[j] = fields[j];
        }
        return all;
    }();

    static constexpr letter_case policy = [] {
        letter_case found = letter_case::as_written;
        for_each_part(said, [&](auto const& part) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(part)>, letter_case>) found = part;
        });
        return found;
    }();
};

} // namespace detail

} // namespace telltale::inline v0

#endif
