// SPDX-License-Identifier: BSL-1.0
// The members of a class as a backend of reflection knows them: what a backend is, and the only thing it has to say.
#ifndef TELLTALE_REFLECT_BACKEND_MEMBER_LIST_HPP
#define TELLTALE_REFLECT_BACKEND_MEMBER_LIST_HPP

#include <cstddef>

namespace telltale::inline v0::reflect {

/// Specialised by a backend, with a constraint, for the classes that it knows: `size`, the number of data members; and for each
/// index I the functions `pointer<I>()`, a pointer to the member, of the class or of a base class, and `name<I>()`, a
/// `std::string_view` of static storage duration. Backends must not know the same class. `reflect/members.hpp` includes them.
template <class T>
struct member_list {};

/// Whether a backend knows the members of T.
template <class T>
concept has_member_list = requires { member_list<T>::size; };

} // namespace telltale::inline v0::reflect

#endif
