# SPDX-License-Identifier: BSL-1.0
# TELLTALE_HAS_REFLECTION: whether the compiler, with the flags and the standard of this build, reads annotations (C++26).
include(CheckCXXSourceCompiles)

set(CMAKE_REQUIRED_INCLUDES "${PROJECT_SOURCE_DIR}/include")
check_cxx_source_compiles("
#include <telltale/text/kept_text.hpp>
#if !defined(TELLTALE_HAS_REFLECTION)
#error
#endif
int main() {}
" TELLTALE_HAS_REFLECTION)
unset(CMAKE_REQUIRED_INCLUDES)
