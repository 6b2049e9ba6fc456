// SPDX-License-Identifier: BSL-1.0
// Schemas, and the reading of YAML by them, which needs yaml-cpp.
#ifndef TELLTALE_YAML_HPP
#define TELLTALE_YAML_HPP

#include <telltale/text.hpp>
#include <telltale/yaml/parse.hpp>
#include <telltale/yaml/parse_file.hpp>

#endif
