# SPDX-License-Identifier: BSL-1.0
# Finds hiredis, of which not every version brings a CMake package with a target: then there is the target telltale::hiredis.

if(NOT TARGET telltale::hiredis)
    find_path(TELLTALE_HIREDIS_INCLUDE_DIR hiredis/hiredis.h)
    find_library(TELLTALE_HIREDIS_LIBRARY hiredis)
    mark_as_advanced(TELLTALE_HIREDIS_INCLUDE_DIR TELLTALE_HIREDIS_LIBRARY)
    if(TELLTALE_HIREDIS_INCLUDE_DIR AND TELLTALE_HIREDIS_LIBRARY)
        add_library(telltale::hiredis INTERFACE IMPORTED GLOBAL)
        set_target_properties(telltale::hiredis PROPERTIES
            INTERFACE_INCLUDE_DIRECTORIES "${TELLTALE_HIREDIS_INCLUDE_DIR}"
            INTERFACE_LINK_LIBRARIES "${TELLTALE_HIREDIS_LIBRARY}")
    endif()
endif()
