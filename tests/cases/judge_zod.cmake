# SPDX-License-Identifier: BSL-1.0
# Judges the cases in the folder SHARED, if it is there, compares the judgements with Zod's, and then sees that wrong ones are found.
#
#   cmake -DJUDGE=telltale_cases -DCOMPARE=compare_zod -DSHARED=../shared/cases -DEXCEPTIONS=zod_exceptions.txt
#         -DFOLDER=where/to/write -P judge_zod.cmake
cmake_minimum_required(VERSION 3.22)

if(NOT EXISTS "${SHARED}/public.jsonl")
    message("skipped: there is no ${SHARED}/public.jsonl")
    return()
endif()
set(judged "${FOLDER}/zod_judged.jsonl")
set(seeded "${FOLDER}/zod_seeded.jsonl")
execute_process(COMMAND "${JUDGE}" INPUT_FILE "${SHARED}/public.in.jsonl" OUTPUT_FILE "${judged}" RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "the judge ended with ${result}")
endif()
execute_process(COMMAND "${COMPARE}" "${SHARED}/public.jsonl" "${judged}" "${SHARED}/custom-messages.mjs" "${EXCEPTIONS}"
    RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "the judgements are not Zod's")
endif()

# seed(what is wrong, judgements, exceptions): must be found, and nothing else.
function(seed what judgements exceptions)
    execute_process(COMMAND "${COMPARE}" "${SHARED}/public.jsonl" "${judgements}" "${SHARED}/custom-messages.mjs" "${exceptions}"
        RESULT_VARIABLE result OUTPUT_VARIABLE output)
    if(NOT result EQUAL 1 OR NOT output MATCHES " 1 wrong\n$")
        message(FATAL_ERROR "${what}: not found (${result}): ${output}")
    endif()
endfunction()
# The first such place in the judgements is changed.
file(READ "${judged}" good)
function(seed_text what pattern instead)
    if(NOT good MATCHES "${pattern}")
        message(FATAL_ERROR "${what}: nothing to change")
    endif()
    string(FIND "${good}" "${CMAKE_MATCH_0}" at)
    string(LENGTH "${CMAKE_MATCH_0}" length)
    math(EXPR end "${at} + ${length}")
    string(SUBSTRING "${good}" 0 ${at} head)
    string(SUBSTRING "${good}" ${end} -1 tail)
    file(WRITE "${seeded}" "${head}${instead}${tail}")
    seed("${what}" "${seeded}" "${EXCEPTIONS}")
endfunction()
seed_text("another verdict" "\"ok\":false" "\"ok\":true")
seed_text("another path" "\"path\":\\[\"enabled\"\\]" "\"path\":[\"enable\"]")
seed_text("another message" "Prometheus port must be <= 65535" "Prometheus port must be < 65536")
seed_text("a judgement too few" "^[^\n]*\n" "")
string(REGEX MATCH "^[^\n]*\n" first "${good}")
seed_text("a judgement twice" "^[^\n]*\n" "${first}${first}")
file(READ "${EXCEPTIONS}" listed)
file(WRITE "${FOLDER}/zod_exceptions.txt" "${listed}pub-00001 is none\n")
seed("an exception that is none" "${judged}" "${FOLDER}/zod_exceptions.txt")
file(WRITE "${FOLDER}/zod_exceptions.txt" "${listed}none is no case\n")
seed("an exception that is no case" "${judged}" "${FOLDER}/zod_exceptions.txt")
file(WRITE "${FOLDER}/zod_exceptions.txt" "# none\n")
seed("an exception too few" "${judged}" "${FOLDER}/zod_exceptions.txt")
