// SPDX-License-Identifier: BSL-1.0
// The version, as macros for the preprocessor and as constants.
#ifndef TELLTALE_VERSION_HPP
#define TELLTALE_VERSION_HPP

#define TELLTALE_VERSION_MAJOR 0
#define TELLTALE_VERSION_MINOR 1
#define TELLTALE_VERSION_PATCH 0
#define TELLTALE_VERSION_STRING "0.1.0"

/// All names live in the inline namespace `v0`, so that two major versions linked into one program do not mix.
namespace telltale::inline v0 {

/// The version of these headers, as in https://semver.org: a major version changes the inline namespace.
inline constexpr int version_major = TELLTALE_VERSION_MAJOR;
/// Its minor version: until 1.0 it may break, after that it only adds.
inline constexpr int version_minor = TELLTALE_VERSION_MINOR;
/// Its patch version, of corrections.
inline constexpr int version_patch = TELLTALE_VERSION_PATCH;
/// The three of them, joined by dots: `0.1.0`.
inline constexpr char const* version_string = TELLTALE_VERSION_STRING;

} // namespace telltale::inline v0

#endif
