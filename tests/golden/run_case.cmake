# Runs one golden case: the tool with the arguments in `args` (one a line), inside a copy of the
# folder CASE, so that a command that writes never touches the case itself. Compares byte for byte:
#
#   status, stdout, stderr   each must be there
#   after/                   where there is one: every file in it, with the file of that name that
#                            the run left behind
#
# Optional: `stdin`. Nothing of the above is in the copy. With UPDATE, the case is made to expect
# what came out; only a crash is never expected.
#
#   TOOL   the program          CASE   the folder of the case          OUT   a folder to work in

cmake_minimum_required(VERSION 3.25)

set(expected_streams status stderr stdout)
set(not_input args stdin after ${expected_streams})

if(NOT EXISTS ${CASE}/args)
  message(FATAL_ERROR "${CASE} has no file `args`")
endif()

file(REMOVE_RECURSE ${OUT})
file(MAKE_DIRECTORY ${OUT}/run)
file(GLOB inputs RELATIVE ${CASE} ${CASE}/*)
list(REMOVE_ITEM inputs ${not_input})
foreach(input IN LISTS inputs)
  file(COPY ${CASE}/${input} DESTINATION ${OUT}/run)
endforeach()

set(stdin /dev/null)
if(EXISTS ${CASE}/stdin)
  set(stdin ${CASE}/stdin)
endif()

# A sanitizer's own status must not look like one of the tool's.
set(ENV{ASAN_OPTIONS} exitcode=99)
set(ENV{UBSAN_OPTIONS} exitcode=99:print_stacktrace=1)

# The shell reads the arguments, because a CMake list would lose empty ones, and becomes the tool.
set(run_tool [[
  args=$1
  shift
  while IFS= read -r argument || [ -n "$argument" ]; do set -- "$@" "$argument"; done <"$args"
  exec "$@"
]])
execute_process(
  COMMAND sh -c "${run_tool}" sh ${CASE}/args ${TOOL}
  WORKING_DIRECTORY ${OUT}/run
  INPUT_FILE ${stdin}
  OUTPUT_FILE ${OUT}/stdout
  ERROR_FILE ${OUT}/stderr
  RESULT_VARIABLE status
  TIMEOUT 60)
file(WRITE ${OUT}/status "${status}\n")  # a crash reads "Segmentation fault"

if(NOT status MATCHES "^[012]$")
  file(READ ${OUT}/stderr stderr)
  message(FATAL_ERROR "the tool ended with '${status}':\n${stderr}")
endif()

file(GLOB_RECURSE files_after RELATIVE ${CASE}/after ${CASE}/after/*)

# compare(WHAT ACTUAL EXPECTED): reports a difference, or with UPDATE does away with it.
function(compare what actual expected)
  if(NOT EXISTS ${actual})
    message(SEND_ERROR "the run left no file ${what}")
  elseif(UPDATE)
    file(COPY_FILE ${actual} ${expected} ONLY_IF_DIFFERENT)
  elseif(NOT EXISTS ${expected})
    message(SEND_ERROR "the case says nothing of ${what}: it needs the file ${expected}")
  else()
    execute_process(
      COMMAND diff -u --label "${what}, expected" --label "${what}, actual" ${expected} ${actual}
      OUTPUT_VARIABLE difference RESULT_VARIABLE differs)
    if(differs)
      string(APPEND difference "(To expect this from now on: cmake --build . --target update-golden)")
      # Not message(), which would fold the lines.
      execute_process(COMMAND ${CMAKE_COMMAND} -E echo "${difference}")
      message(SEND_ERROR "${what} differs")
    endif()
  endif()
endfunction()

foreach(stream IN LISTS expected_streams)
  compare(${stream} ${OUT}/${stream} ${CASE}/${stream})
endforeach()
foreach(file IN LISTS files_after)
  compare(after/${file} ${OUT}/run/${file} ${CASE}/after/${file})
endforeach()
