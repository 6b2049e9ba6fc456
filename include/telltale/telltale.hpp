// SPDX-License-Identifier: BSL-1.0
// Schemas, reading and writing, with Boost.JSON: what an ordinary user includes.
#ifndef TELLTALE_TELLTALE_HPP
#define TELLTALE_TELLTALE_HPP

#include <telltale/boost_json/conversion.hpp>
#include <telltale/boost_json/parse.hpp>
#include <telltale/boost_json/to_value.hpp>
#include <telltale/text.hpp>

#endif
