# SPDX-License-Identifier: BSL-1.0
# The warnings of this project's own programs; a user of the targets gets none of them.

option(TELLTALE_WARNINGS_AS_ERRORS "A warning in this project's own programs stops the build" OFF)

function(telltale_warnings target)
    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 /permissive- $<$<BOOL:${TELLTALE_WARNINGS_AS_ERRORS}>:/WX>)
        return()
    endif()
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wconversion
        $<$<BOOL:${TELLTALE_WARNINGS_AS_ERRORS}>:-Werror>)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # clang's warns of [](int low, int high) in a rule across the members low and high, too.
        target_compile_options(${target} PRIVATE -Wshadow)
        # What the optimiser believes to see across inlined std::string functions is often not there: shown, not fatal.
        target_compile_options(${target} PRIVATE -Wno-error=array-bounds -Wno-error=restrict -Wno-error=stringop-overflow
            -Wno-error=stringop-overread -Wno-error=maybe-uninitialized)
    endif()
endfunction()
