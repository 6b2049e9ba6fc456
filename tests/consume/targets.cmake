# SPDX-License-Identifier: BSL-1.0
# Included by each consumer: builds the programs, and sees that the targets brought headers and nothing else.

foreach(target IN ITEMS telltale::text telltale::telltale)
    foreach(property IN ITEMS INTERFACE_COMPILE_OPTIONS INTERFACE_COMPILE_DEFINITIONS INTERFACE_LINK_OPTIONS INTERFACE_SOURCES)
        get_target_property(value ${target} ${property})
        if(value)
            message(FATAL_ERROR "${target} has ${property} ${value}: a user of the headers gets none")
        endif()
    endforeach()
endforeach()
foreach(target IN ITEMS telltale_command telltale_test_main test_text)
    if(TARGET ${target})
        message(FATAL_ERROR "the target ${target} is built for a user, who did not ask for it")
    endif()
endforeach()
if(CMAKE_CXX_STANDARD OR BUILD_TESTING)
    message(FATAL_ERROR "a setting of telltale's own leaks into its users")
endif()

get_target_property(libraries telltale::text INTERFACE_LINK_LIBRARIES)
if(libraries)
    message(FATAL_ERROR "telltale::text links ${libraries}")
endif()

add_executable(use_text ${CMAKE_CURRENT_LIST_DIR}/use_text.cpp)
target_link_libraries(use_text PRIVATE telltale::text)
# Its struct still reads what it once wrote.
telltale_frozen(TARGET use_text TYPE config HEADER "${CMAKE_CURRENT_LIST_DIR}/config.hpp" FILE "${FROZEN}")
if(NOT text_only)
    add_executable(use_telltale ${CMAKE_CURRENT_LIST_DIR}/use_telltale.cpp ${CMAKE_CURRENT_LIST_DIR}/use_telltale_too.cpp)
    target_link_libraries(use_telltale PRIVATE telltale::telltale)
endif()
