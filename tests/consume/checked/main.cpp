// SPDX-License-Identifier: BSL-1.0
// A program whose configuration is checked before it is built.
#include <my/config.hpp>

int main() { return my::config{}.port == 8080 ? 0 : 1; }
