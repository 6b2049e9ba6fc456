// SPDX-License-Identifier: BSL-1.0
// The vocabulary of an engine: its configurations, its events and their catalog.
#ifndef TELLTALE_ENGINE_HPP
#define TELLTALE_ENGINE_HPP

#include <telltale/engine/catalog.hpp>
#include <telltale/engine/config.hpp>
#include <telltale/engine/runtime_config.hpp>

#endif
