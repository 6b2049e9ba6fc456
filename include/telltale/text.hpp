// SPDX-License-Identifier: BSL-1.0
// Schemas, reading and writing of JSON text: all that needs nothing but the standard library.
#ifndef TELLTALE_TEXT_HPP
#define TELLTALE_TEXT_HPP

#include <telltale/issue/github_report.hpp>
#include <telltale/issue/json_report.hpp>
#include <telltale/issue/json_schema_report.hpp>
#include <telltale/issue/problem_report.hpp>
#include <telltale/issue/text_report.hpp>
#include <telltale/read/literal.hpp>
#include <telltale/read/parse.hpp>
#include <telltale/read/parse_file.hpp>
#include <telltale/read/validate.hpp>
#include <telltale/read/validate_file.hpp>
#include <telltale/schema.hpp>
#include <telltale/write/serialize.hpp>
#include <telltale/write/serialize_checked.hpp>

#endif
