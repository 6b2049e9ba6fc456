// SPDX-License-Identifier: BSL-1.0
// Schemas, reading and writing of JSON text: all that needs nothing but the standard library.
#ifndef TELLTALE_TEXT_HPP
#define TELLTALE_TEXT_HPP

#include <telltale/issue/github_report.hpp>
#include <telltale/issue/json_report.hpp>
#include <telltale/issue/json_schema_report.hpp>
#include <telltale/issue/problem_report.hpp>
#include <telltale/issue/text_report.hpp>
#include <telltale/read/parse.hpp>
#include <telltale/read/parse_file.hpp>
#include <telltale/read/validate.hpp>
#include <telltale/read/validate_file.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/combined.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/format.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/version.hpp>
#include <telltale/write/serialize.hpp>
#include <telltale/write/serialize_checked.hpp>

#endif
