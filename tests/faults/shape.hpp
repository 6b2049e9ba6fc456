// SPDX-License-Identifier: BSL-1.0
// The shape of the documents into which faults are injected, and which faults there are.
//
// The shape, which a test declares in its own structs (every key is required unless it says optional):
//
//   fleet     name     string, 1 to 40 characters, ^[a-z0-9-]+$
//             port     integer 1024 to 65535
//             ratio    number 0 to 1
//             mode     one of fast, safe, slow
//             tags     array of 1 to 5 strings of at least 1 character
//             limits   object of any keys, each an integer of at least 0 (64 bits suffice)
//             nodes    array of node, any number
//             sink     tagged by "kind": file { path } or socket { host, port }
//             nested   { deep }
//             owner    string or null
//             extra    optional: any object, kept as it is
//             timeout  integer of at least 1 (milliseconds, 64 bits)
//             delay    a multiple of 1000 (seconds, told in milliseconds)
//             labels   array of 1 to 4 different strings of at least 1 character (a set)
//             spot     array of a string of at least 1 character and an integer of at least 0 (64 bits)
//             home     string without a zero character (a path)
//             backup   integer: 0, or 1024 to 65535
//             retries  optional: integer 0 to 9, or null, which stands for absent
//             quota    { owner } and any other keys, each an integer of at least 0 (the rest; nothing is unknown)
//             tree     { id, left, right }, where left and right are optional and like it
//   node      id       string of at least 1 character
//             load     number of at least 0 (a double)
//             role     one of leader, follower
//             address  optional: string, format ipv4
//   file      path     string of at least 1 character
//   socket    host     string of at least 1 character
//             port     integer 1 to 65535
//   quota     owner    string of at least 1 character
//   tree      id       string of at least 1 character
//   deep      count    integer, a multiple of 5
//             label    optional: string
#ifndef TELLTALE_TESTS_FAULTS_SHAPE_HPP
#define TELLTALE_TESTS_FAULTS_SHAPE_HPP

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace faults::detail {

enum class shape { object, array, text, raw }; // text: a string, spelled when it is written; raw: JSON as it stands

enum class role {
    // clang-format off
    fleet, name, port, ratio, mode, tags, tag, limits, limit, nodes, node, id, load, node_role, address, sink,
    kind, path, host, sink_port, nested, deep, count, label, owner, extra, free_object, free_value, added,
    timeout, delay, labels, label_item, spot, spot_name, spot_number, home, backup, retries, quota, quota_owner, tree
    // clang-format on
};

enum class fault {
    // clang-format off
    none, missing_key, wrong_type, not_an_integer, too_small, too_big, not_a_multiple, too_short, too_long,
    wrong_pattern, wrong_format, not_one_of, too_few_items, too_many_items, unknown_tag, out_of_range,
    unknown_key, duplicate_key, not_unique, rule_broken
    // clang-format on
};
inline constexpr std::size_t fault_count = 20;

// clang-format off
inline constexpr std::array<std::string_view, fault_count> codes{
    "", "missing_key", "wrong_type", "not_an_integer", "too_small", "too_big", "not_a_multiple", "too_short",
    "too_long", "wrong_pattern", "wrong_format", "not_one_of", "too_few_items", "too_many_items", "unknown_tag",
    "out_of_range", "unknown_key", "duplicate_key", "not_unique", "rule_broken"};
// clang-format on

inline constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

struct item {
    std::size_t parent = nowhere;
    role what = role::fleet;
    shape form = shape::raw;
    std::string key;
    std::string content; // of a text or raw
    std::vector<std::size_t> children;
    bool required = false;
    fault broken = fault::none;
    std::size_t twin = nowhere; // an unwanted second member with the key of this one
    std::size_t beneath = 0;    // faults here and further down
    bool closed = false;        // nothing further down is judged any more
};

} // namespace faults::detail

#endif
